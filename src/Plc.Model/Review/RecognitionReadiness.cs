using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>What a body asks for before it recognizes a community.</summary>
public enum RecognitionCriterion
{
    /// <summary>Whole years since the first record of practice: an adopted statement, a meeting or a cycle.</summary>
    YearsOfPractice,

    /// <summary>Indicators with comparable results of all students in each of the last school years.</summary>
    ComparableResults,

    /// <summary>Student groups with such results on every one of these indicators.</summary>
    StudentGroups,
}

/// <summary>Whether what is asked for is there.</summary>
public enum RecognitionStatus
{
    /// <summary>It is there.</summary>
    Met,

    /// <summary>There is less than is asked for.</summary>
    NotMet,

    /// <summary>Nothing is recorded by which it could be told.</summary>
    NotEnoughData,
}

/// <summary>One thing that is asked for, and how much of it there is.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record RecognitionResult
{
    internal RecognitionResult(RecognitionCriterion criterion, RecognitionStatus status, int required, int found) => (Criterion, Status, Required, Found) = (criterion, status, required, found);

    /// <summary>What is asked for.</summary>
    public RecognitionCriterion Criterion { get; }

    /// <summary>Whether it is there.</summary>
    public RecognitionStatus Status { get; }

    /// <summary>How much is asked for, in years, indicators or student groups.</summary>
    public int Required { get; }

    /// <summary>How much there is, in the same unit.</summary>
    public int Found { get; }

    /// <summary>The criterion, what is there and what is asked for.</summary>
    public override string ToString() => FormattableString.Invariant($"{Criterion}: {Found} of {Required}, {Status}");
}

/// <summary>How near a community is to what a body asks for before it recognizes it, as of a day: years of practice, consecutive years of comparable results, student groups (practice row C-09).</summary>
/// <remarks>Equal when all facts are equal. It reads records; narratives and artifacts that a body asks for too are for people to judge.</remarks>
public sealed record RecognitionReadiness
{
    private RecognitionReadiness(LocalDate asOf, RecognitionPolicy policy, ValueList<RecognitionResult> results, ValueList<Id<Indicator>> comparable) =>
        (AsOf, Policy, Results, Comparable) = (asOf, policy, results, comparable);

    /// <summary>The day as of which it is told.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What is asked for.</summary>
    public RecognitionPolicy Policy { get; }

    /// <summary>Each criterion with what there is.</summary>
    public ValueList<RecognitionResult> Results { get; }

    /// <summary>The indicators with comparable results in each of the years.</summary>
    public ValueList<Id<Indicator>> Comparable { get; }

    /// <summary>Whether all that is asked for is there.</summary>
    public bool IsReady => Results.All(result => result.Status == RecognitionStatus.Met);

    /// <summary>Looks for what is asked for.</summary>
    /// <param name="community">The community.</param>
    /// <param name="asOf">The day; what is later is left out.</param>
    /// <param name="policy">What is asked for; <see cref="RecognitionPolicy.ModelPlc"/> where it is left out.</param>
    public static RecognitionReadiness Of(LearningCommunity community, LocalDate asOf, RecognitionPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        policy ??= RecognitionPolicy.ModelPlc;
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var years = Years(community, day, policy.ConsecutiveYears);
        var comparable = community.Indicators.Where(indicator => years.All(year => IsMeasured(indicator, year, null, day))).ToList();
        return new(day, policy, [OfPractice(community, day, policy), OfResults(community, comparable, policy), OfGroups(community, comparable, years, day, policy)], [.. comparable.Select(indicator => indicator.Id)]);
    }

    /// <summary>The calendar years in which the last school years that are over began: over as the calendar says, or with June.</summary>
    private static List<int> Years(LearningCommunity community, LocalDate asOf, int count)
    {
        var begun = asOf.Month >= 7 ? asOf.Year : asOf.Year - 1;
        var isOver = community.Calendars.FirstOrDefault(calendar => calendar.Year.StartYear == begun) is { } calendar && calendar.End < asOf;
        var last = isOver ? begun : begun - 1;
        return [.. Enumerable.Range(last - count + 1, count)];
    }

    private static bool IsMeasured(Indicator indicator, int year, Id<StudentGroup>? group, LocalDate asOf) => indicator.Measurements.Any(
        one => one.Group == group && (one.Measure is null || one.Measure == indicator.Measure) && one.When <= asOf && YearOf(one) == year);

    /// <summary>The calendar year in which the school year of a measurement began.</summary>
    private static int YearOf(Measurement one) => (one.Year ?? ReviewParts.YearOf(one.When)).StartYear;

    private static RecognitionResult OfPractice(LearningCommunity community, LocalDate asOf, RecognitionPolicy policy)
    {
        var foundation = community.Foundation;
        LocalDate?[] firsts =
        [
            foundation?.FirstAdoption(FoundationPart.Mission), foundation?.FirstAdoption(FoundationPart.Vision), foundation?.FirstAdoption(FoundationPart.Commitments),
            community.Meetings.Select(meeting => (LocalDate?)meeting.Date).Min(), community.Cycles.Select(cycle => cycle.Begin).Min(),
        ];
        var found = firsts.Min() is { } first && first <= asOf ? Period.Between(first, asOf, PeriodUnits.Years).Years : 0;
        return new(RecognitionCriterion.YearsOfPractice, firsts.Min() is null ? RecognitionStatus.NotEnoughData : StatusOf(found, policy.YearsOfPractice), policy.YearsOfPractice, found);
    }

    private static RecognitionResult OfResults(LearningCommunity community, List<Indicator> comparable, RecognitionPolicy policy) =>
        new(RecognitionCriterion.ComparableResults, community.Indicators.Count == 0 ? RecognitionStatus.NotEnoughData : StatusOf(comparable.Count, policy.Indicators), policy.Indicators, comparable.Count);

    private static RecognitionResult OfGroups(LearningCommunity community, List<Indicator> comparable, List<int> years, LocalDate asOf, RecognitionPolicy policy)
    {
        List<Id<StudentGroup>> groups =
            policy.Groups.Count > 0 ? [.. policy.Groups] : [.. community.Indicators.SelectMany(indicator => indicator.Measurements).Select(one => one.Group).OfType<Id<StudentGroup>>().Distinct()];
        var covered = comparable.Count == 0 ? 0 : groups.Count(group => comparable.TrueForAll(indicator => years.TrueForAll(year => IsMeasured(indicator, year, group, asOf))));
        return new(RecognitionCriterion.StudentGroups, groups.Count == 0 || comparable.Count == 0 ? RecognitionStatus.NotEnoughData : StatusOf(covered, groups.Count), groups.Count, covered);
    }

    private static RecognitionStatus StatusOf(int found, int required) => found >= required ? RecognitionStatus.Met : RecognitionStatus.NotMet;
}
