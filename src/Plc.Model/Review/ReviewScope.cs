using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>One community under review as of a day, what is around it, and what was found in it so far. What is dated later than the day is not looked at.</summary>
internal sealed class ReviewScope
{
    private readonly List<ReviewFinding> _findings = [];
    private readonly SchoolDays _days;

    /// <param name="community">The community.</param>
    /// <param name="place">Where it stands in what is reviewed.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The thresholds.</param>
    /// <param name="facts">What is known beside it.</param>
    /// <param name="index">Finds the parts of all that is reviewed.</param>
    /// <param name="around">The district that holds it; null for the community that is reviewed itself.</param>
    internal ReviewScope(LearningCommunity community, ReviewPlace place, LocalDate asOf, ReviewPolicy policy, ReviewFacts facts, CommunityIndex index, ReviewScope? around)
    {
        (Community, Place, AsOf, Policy, Facts, Index, Around) = (community, place, asOf, policy, facts, index, around);
        Calendars = community.Calendars.Count > 0 || around is null ? community.Calendars : around.Calendars;
        _days = new(Calendars) { HasSummers = true };
        Results = around is null ? AssessedResults.Of(community, asOf, policy.Analysis, facts.Results) : [];
        Evidence = Results.Count == 0 ? null : community.EvidenceOf(Results.Select(results => results.Set), asOf, policy.Analysis);
    }

    internal LearningCommunity Community { get; }

    internal ReviewPlace Place { get; }

    internal LocalDate AsOf { get; }

    internal ReviewPolicy Policy { get; }

    internal ReviewFacts Facts { get; }

    internal CommunityIndex Index { get; }

    internal ReviewScope? Around { get; }

    /// <summary>Goals, outcomes and what hangs together with them, of all that is reviewed and of companions.</summary>
    internal Framework Framework => Around?.Framework ?? (field ??= new([Community, .. Facts.Companions]));

    /// <summary>What its rule sets ask for, student by student; null without results. A school within a district has none.</summary>
    internal ResponsePlan? Responses => field ??= Evidence is null ? null : ResponsePlan.Of(
        new(Community.ResponseRuleSets, Community.Assessments, Community.Sections, Community.SupportPlans, Calendars, Community.TimeBlocks), Evidence);

    /// <summary>Finds what is taught by course and by target.</summary>
    internal TaughtParts Taught => field ??= new(this);

    /// <summary>The companions that were given, each with its parts.</summary>
    internal IReadOnlyList<CommunityIndex> Companions => Around?.Companions ?? (field ??= [.. Facts.Companions.Select(companion => new CommunityIndex(companion))]);

    /// <summary>What holds of all organizations of the review together.</summary>
    internal ReviewedWhole Reviewed => Around?.Reviewed ?? (field ??= new(Community, Facts.Companions, AsOf, Policy));

    /// <summary>The calendars of the community, or of its district where it has none.</summary>
    internal ValueList<SchoolCalendar> Calendars { get; }

    /// <summary>Sets of results up to the day, each with its assessment and analysis; none of a school within a district.</summary>
    internal IReadOnlyList<AssessedResults> Results { get; }

    /// <summary>The same by student and target; null without results.</summary>
    internal EvidenceOverTime? Evidence { get; }

    /// <summary>What was found, in the order in which it was.</summary>
    internal IReadOnlyList<ReviewFinding> Findings => _findings;

    /// <summary>Whether some number of school days rests on weekdays, because no calendar covers all of them.</summary>
    internal bool RestsOnWeekdays { get; private set; }

    /// <summary>Whether the organization teaches: a school or district, or one of another kind that has sections. A network of teachers has courses, and no schedule or rules of its own for students.</summary>
    internal bool Teaches => Community.Kind == OrganizationKind.School || Community.Kind == OrganizationKind.District || Community.Sections.Count > 0;

    /// <summary>Whether the community has a goal, or adopts another organization's.</summary>
    internal bool HasGoals => Community.Goals.Count > 0 || Community.Foundation?.Adopted.Any(adopted => adopted.Part == Foundation.FoundationPart.Goals) == true;

    /// <summary>How many elements the vision has by which the community goes, be it its own or adopted from a community that is at hand.</summary>
    internal int VisionElements
    {
        get
        {
            if (Community.Foundation is not { } foundation) return 0;
            if (foundation.Vision is { } own) return own.Elements.Count;
            var adopted = foundation.Adopted.FirstOrDefault(adopted => adopted.Part == Foundation.FoundationPart.Vision)?.Organization;
            var of = Around?.Community.Id == adopted ? Around?.Community : Facts.Companions.FirstOrDefault(companion => companion.Id == adopted);
            return adopted is null ? 0 : of?.Foundation?.Vision?.Elements.Count ?? 0;
        }
    }

    /// <summary>Who works with others, by the records of the community and of its district.</summary>
    internal IReadOnlySet<(Id<Organization> Organization, Id<Member> Member)> JointWork =>
        field ??= Around?.JointWork ?? Review.JointWork.Of(Community, AsOf, Policy.Foundation.UseDays);

    /// <summary>The questions about wording for a language; null where the policy has no lexicon of it.</summary>
    /// <param name="language">The language; that of the facts where it is null.</param>
    internal StatementWording? WordingOf(LanguageTag? language) => Wordings.FirstOrDefault(wording => wording.Lexicon.Reads(language ?? Facts.Language));

    private IReadOnlyList<StatementWording> Wordings => field ??= Around?.Wordings ?? [.. Policy.Lexicons.Select(static lexicon => new StatementWording(lexicon))];

    /// <summary>What this community refers to, be it its own, of what is reviewed, or of a companion; null where none of them declares it.</summary>
    internal T? Resolve<T>(Reference<T> reference) where T : class
    {
        var named = reference.Within(Community.Id);
        return Index.Find(named) ?? Companions.Select(companion => companion.Find(named)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The parts that refer to something of this community.</summary>
    internal ValueList<object> ReferringTo<T>(Id<T> id) => Index.ReferringTo(new Reference<T>(id, Community.Id));

    /// <summary>Whether a day is not later than the day of the review.</summary>
    internal bool IsPast(LocalDate date) => date <= AsOf;

    /// <summary>Whether a day is within so many days up to the day of the review, which count.</summary>
    internal bool IsWithin(LocalDate date, int days) => IsPast(date) && Period.DaysBetween(date, AsOf) < days;

    /// <summary>How many school days have gone by since a day.</summary>
    internal int SchoolDaysSince(LocalDate date)
    {
        var count = _days.Between(date, AsOf);
        RestsOnWeekdays |= !count.IsByCalendar;
        return count.Days;
    }

    /// <summary>The last day by which something has to follow that is due so many school days after a day.</summary>
    internal LocalDate DueAfter(LocalDate date, int schoolDays)
    {
        var due = _days.After(date, schoolDays);
        RestsOnWeekdays |= !due.IsByCalendar;
        return due.Date;
    }

    /// <summary>Something was found.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where.</param>
    /// <param name="arguments">What its message reads: counts, days and words of the model.</param>
    internal void Find(Rule rule, ReviewPlace place, params ReadOnlySpan<object?> arguments) => Find(rule, place, null, arguments);

    /// <summary>
    /// Finds the same of several parts of a list: at each of them, or, where it is so of all of two or more, once at the list, since what has not been begun is said once.
    /// </summary>
    /// <param name="rule">The rule; the last argument of its message says of how many it is so where it is said once.</param>
    /// <param name="list">The place of the list.</param>
    /// <param name="all">How many parts are asked.</param>
    /// <param name="words">What the parts are called.</param>
    /// <param name="found">The places of those that lack it.</param>
    internal void FindEach(Rule rule, ReviewPlace list, int all, string words, IReadOnlyList<ReviewPlace> found)
    {
        if (all > 1 && found.Count == all) Find(rule, list, $", for any of the {all} {words}");
        else
            foreach (var place in found) Find(rule, place, "");
    }

    /// <summary>Something was not done in time.</summary>
    internal void FindLate(Rule rule, ReviewPlace place, LocalDate due, params ReadOnlySpan<object?> arguments) => Find(rule, place, due, arguments);

    private void Find(Rule rule, ReviewPlace place, LocalDate? due, ReadOnlySpan<object?> arguments) =>
        _findings.Add(new(new(rule, place.Path, arguments), place.Ids, due));
}
