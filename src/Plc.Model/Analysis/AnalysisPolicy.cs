using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>What a blank cell of a student who was assessed counts.</summary>
public enum BlankCells
{
    /// <summary>Zero points: no answer is no credit.</summary>
    CountZero,

    /// <summary>Nothing: the item is left out for that student, as an exempt one is.</summary>
    NotCounted,

    /// <summary>Zero points in the total, and nothing on its target, as some products have it: a student may then be strong on every target and low in the total.</summary>
    CountZeroInTotal,
}

/// <summary>
/// The thresholds and conventions of an analysis, named and versioned, so that a result says by what it was reached. They hold where an
/// assessment is silent: a cut that a team agreed on goes before the policy's.
/// </summary>
/// <remarks>
/// Equal when all facts are equal. Two conventions are no choice: a student with no scored cell is not assessed and counts nowhere; an
/// absent or exempt cell is left out for that student.
/// </remarks>
public sealed record AnalysisPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="name">What it is called in results; the library's own is called <c>default</c>.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="proficiency">The cut of a target for which the assessment has none; 80 percent of the points where it is left out, a common agreement of teams.</param>
    /// <param name="extension">From where a student is ready for extension; 100 percent where it is left out.</param>
    /// <param name="programConcernBelow">The percent of assessed students under which a target is a program concern; 80 where it is left out, the share for whom core instruction should suffice.</param>
    /// <param name="blankCells">What a blank cell of a student who was assessed counts.</param>
    /// <param name="trust">How many students and items item statistics need.</param>
    /// <param name="confidence">The confidence of the intervals of shares, above 0 and below 100; 95 percent where it is left out.</param>
    /// <param name="decisiveP">Which p decides whether a section clearly differs; the adjusted one where it is left out: nobody is named by chance alone.</param>
    /// <param name="differenceLevel">The percent that p is at most where a section clearly differs, above 0; 5 where it is left out.</param>
    /// <param name="highestLevel">Where the highest level of a proficiency scale begins.</param>
    /// <param name="items">How items are looked at.</param>
    /// <param name="growth">Which gains are called medium and high.</param>
    /// <param name="dataTeam">Which students below a cut are close to it.</param>
    /// <exception cref="ArgumentException">Name or version is blank, a word is none of its list, or a percent is out of its range.</exception>
    public AnalysisPolicy(
        string name, string version, Cut? proficiency = null, Cut? extension = null, Percent? programConcernBelow = null,
        BlankCells blankCells = BlankCells.CountZero, TrustThresholds? trust = null, Percent? confidence = null, DecisiveP decisiveP = DecisiveP.Adjusted,
        Percent? differenceLevel = null, HighestLevel highestLevel = HighestLevel.FromExtensionCut, ItemThresholds? items = null, GrowthBands? growth = null,
        DataTeamBands? dataTeam = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (!Enum.IsDefined(blankCells)) throw new ArgumentOutOfRangeException(nameof(blankCells));
        if (!Enum.IsDefined(decisiveP)) throw new ArgumentOutOfRangeException(nameof(decisiveP));
        if (!Enum.IsDefined(highestLevel)) throw new ArgumentOutOfRangeException(nameof(highestLevel));
        if (confidence is { Value: 0 or 100 }) throw new ArgumentOutOfRangeException(nameof(confidence));
        if (differenceLevel is { Value: 0 }) throw new ArgumentOutOfRangeException(nameof(differenceLevel));
        (Name, Version, BlankCells) = (name, version, blankCells);
        (Proficiency, Extension) = (proficiency ?? Cut.AtPercent(80), extension ?? Cut.AtPercent(100));
        (ProgramConcernBelow, Trust) = (programConcernBelow ?? new Percent(80), trust ?? TrustThresholds.Default);
        (Confidence, DecisiveP, DifferenceLevel) = (confidence ?? new Percent(95), decisiveP, differenceLevel ?? new Percent(5));
        (HighestLevel, Items) = (highestLevel, items ?? ItemThresholds.Default);
        (Growth, DataTeam) = (growth ?? GrowthBands.Default, dataTeam ?? DataTeamBands.Default);
    }

    /// <summary>The library's own policy, by the documented defaults.</summary>
    public static AnalysisPolicy Default { get; } = new("default", "1");

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Which version of it.</summary>
    public string Version { get; }

    /// <summary>The cut of a target for which the assessment has none.</summary>
    public Cut Proficiency { get; }

    /// <summary>From where a student is ready for extension.</summary>
    public Cut Extension { get; }

    /// <summary>The percent of assessed students under which a target is a program concern.</summary>
    public Percent ProgramConcernBelow { get; }

    /// <summary>What a blank cell of a student who was assessed counts.</summary>
    public BlankCells BlankCells { get; }

    /// <summary>How many students and items item statistics need.</summary>
    public TrustThresholds Trust { get; }

    /// <summary>The confidence of the intervals of shares.</summary>
    public Percent Confidence { get; }

    /// <summary>Which p decides whether a section clearly differs.</summary>
    public DecisiveP DecisiveP { get; }

    /// <summary>The percent that p is at most where a section clearly differs.</summary>
    public Percent DifferenceLevel { get; }

    /// <summary>Where the highest level of a proficiency scale begins.</summary>
    /// <remarks>The levels below proficiency share the range from nothing to the cut evenly, whatever this says.</remarks>
    public HighestLevel HighestLevel { get; }

    /// <summary>How items are looked at.</summary>
    public ItemThresholds Items { get; }

    /// <summary>Which gains are called medium and high.</summary>
    public GrowthBands Growth { get; }

    /// <summary>Which students below a cut are close to it.</summary>
    public DataTeamBands DataTeam { get; }
}
