using NodaTime;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>
/// A reading of a community against the practice, as of a day: what a good visitor would say after reading its records. It judges nobody for good (practice row C-02), and says
/// nothing of what is dated later than the day.
/// </summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record PracticeReview
{
    private PracticeReview(
        Id<Organization> community, LocalDate asOf, ReviewPolicy policy, ValueList<ReviewFinding> findings, ValueList<SuppressedFinding> suppressed, bool restsOnWeekdays) =>
        (Community, AsOf, Policy, Findings, Suppressed, RestsOnWeekdays) = (community, asOf, policy, findings, suppressed, restsOnWeekdays);

    /// <summary>The community.</summary>
    public Id<Organization> Community { get; }

    /// <summary>The day as of which it is read.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The thresholds.</summary>
    public ReviewPolicy Policy { get; }

    /// <summary>What was found and is not suppressed: the community before its schools, each by the ids of rules, then in the order of its lists.</summary>
    public ValueList<ReviewFinding> Findings { get; }

    /// <summary>What was found and the community lets stand, in the same order.</summary>
    public ValueList<SuppressedFinding> Suppressed { get; }

    /// <summary>Whether a term in school days was counted by weekdays, because no calendar covers it.</summary>
    public bool RestsOnWeekdays { get; }

    /// <summary>Reviews a community and, where it is a district, each of its schools.</summary>
    /// <param name="community">The community.</param>
    /// <param name="asOf">The day as of which it is read.</param>
    /// <param name="facts">Results and whatever else is known; nothing where it is left out.</param>
    /// <param name="policy">The thresholds; <see cref="ReviewPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment of some results, or has it with other items.</exception>
    public static PracticeReview Of(LearningCommunity community, LocalDate asOf, ReviewFacts? facts = null, ReviewPolicy? policy = null) => Read(community, asOf, facts, policy).Review;

    /// <summary>The review with what was read of the community itself.</summary>
    internal static (PracticeReview Review, ReviewScope Scope) Read(LearningCommunity community, LocalDate asOf, ReviewFacts? facts, ReviewPolicy? policy)
    {
        ArgumentNullException.ThrowIfNull(community);
        policy ??= ReviewPolicy.Default;
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var (findings, suppressed) = (new List<ReviewFinding>(), new List<SuppressedFinding>());
        var scopes = Scopes(community, ReviewPlace.Whole, day, policy, facts ?? ReviewFacts.None, new(community), null).ToList();
        foreach (var scope in scopes)
            foreach (var add in Areas) add(scope);
        new Suppressions(scopes).Apply(findings, suppressed);
        return (new(community.Id, day, policy, [.. findings], [.. suppressed], scopes.Exists(static scope => scope.RestsOnWeekdays)), scopes[0]);
    }

    /// <summary>The day and the number of findings.</summary>
    public override string ToString() => FormattableString.Invariant($"Review of {Community} as of {AsOf:uuuu-MM-dd}: {Findings.Count} findings");

    /// <summary>What is read, each by the rules of its area.</summary>
    private static Action<ReviewScope>[] Areas =>
    [
        FoundationReview.Add, VisionReview.Add, IsolationReview.Add, WordingReview.Add, GoalReview.Add, GoalAlignmentReview.Add, CelebrationReview.Add, IndicatorReview.Add, TeamReview.Add,
        MeetingReview.Add, PeopleReview.Add, LearningReview.Add, FrameworkReview.Add, AssessmentReview.Add, ResultsReview.Add, RuleSetsReview.Add, PlansReview.Add, ResponseReview.Add,
        CycleReview.Add, CollaborationReview.Add, CommunicationReview.Add, DecisionReview.Add, RatingReview.Add, RecordsReview.Add,
    ];

    private static IEnumerable<ReviewScope> Scopes(
        LearningCommunity community, ReviewPlace place, LocalDate asOf, ReviewPolicy policy, ReviewFacts facts, CommunityIndex index, ReviewScope? around)
    {
        var scope = new ReviewScope(community, place, asOf, policy, facts, index, around);
        yield return scope;
        foreach (var (school, at) in place.Each(community.Schools, "schools", static school => school.Id))
            foreach (var inner in Scopes(school, at, asOf, policy, facts, index, scope)) yield return inner;
    }
}
