using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>A way of looking at one and the same evidence.</summary>
public enum ProfileLens
{
    /// <summary>The six characteristics that the authors of the practice name (practice row C-11).</summary>
    SixCharacteristics,

    /// <summary>The eight characteristics of the program of the state of Missouri (practice row F-18).</summary>
    MissouriCharacteristics,

    /// <summary>The four critical questions (practice row C-07).</summary>
    CriticalQuestions,
}

/// <summary>How far the records show something, as of a day.</summary>
public enum ProfileVerdict
{
    /// <summary>Every fact that is looked for has evidence, and no rule of it finds anything to look at.</summary>
    Shown,

    /// <summary>Some evidence, and something is missing.</summary>
    Partly,

    /// <summary>Records are there, and none of them is evidence of it.</summary>
    NotShown,

    /// <summary>Nothing is recorded of what it would be seen by.</summary>
    NotEnoughData,
}

/// <summary>A record of the community that shows a fact.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ProfileEvidence
{
    internal ProfileEvidence(ProfileFact fact, ReviewPlace place, LocalDate? date) => (Fact, Path, Place, Date) = (fact, place.Path, place.Ids, date);

    /// <summary>What it shows.</summary>
    public ProfileFact Fact { get; }

    /// <summary>Where it stands: a JSON Pointer within the community.</summary>
    public string Path { get; }

    /// <summary>Where it stands, by members and ids.</summary>
    public string Place { get; }

    /// <summary>The day of it, where it has one.</summary>
    public LocalDate? Date { get; }

    /// <summary>The fact and the place.</summary>
    public override string ToString() => $"{Fact} at {Place}";
}

/// <summary>Something that a rule found to be missing, and by when it is to be there.</summary>
/// <remarks>Equal when both are equal.</remarks>
public sealed record ProfileStep
{
    internal ProfileStep(ReviewFinding finding, LocalDate by) => (Finding, By) = (finding, by);

    /// <summary>What was found.</summary>
    public ReviewFinding Finding { get; }

    /// <summary>By when: the day on which it was due, be it past, or a number of school days after the day of the profile where it has no term.</summary>
    public LocalDate By { get; }
}

/// <summary>One characteristic or question: the evidence found for it, and what is missing.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ProfileEntry
{
    internal ProfileEntry(
        ProfileLens lens, int number, string statement, ProfileVerdict verdict, ValueList<ProfileEvidence> evidence, ValueList<ProfileFact> withoutEvidence, ValueList<ProfileStep> missing) =>
        (Lens, Number, Statement, Verdict, Evidence, WithoutEvidence, Missing) = (lens, number, statement, verdict, evidence, withoutEvidence, missing);

    /// <summary>The list of which it is.</summary>
    public ProfileLens Lens { get; }

    /// <summary>Its place in that list, from 1.</summary>
    public int Number { get; }

    /// <summary>What it says.</summary>
    public string Statement { get; }

    /// <summary>How far the records show it.</summary>
    public ProfileVerdict Verdict { get; }

    /// <summary>The records that show it, by fact.</summary>
    public ValueList<ProfileEvidence> Evidence { get; }

    /// <summary>The facts that were looked for and not found.</summary>
    public ValueList<ProfileFact> WithoutEvidence { get; }

    /// <summary>What rules of the practice review found, warnings and infos, and by when it is to be mended; the earliest first.</summary>
    public ValueList<ProfileStep> Missing { get; }

    /// <summary>The rules that are about it.</summary>
    public static ValueList<Rule> RulesOf(ProfileLens lens, int number) => ProfileMap.RulesOf(lens, number);

    /// <summary>The place in the list and the verdict.</summary>
    public override string ToString() => FormattableString.Invariant($"{Lens} {Number}: {Verdict}");
}
