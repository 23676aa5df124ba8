using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>
/// What a community's own records show of its practice as of a day, and what is missing, through three lenses on the same evidence: the six characteristics, Missouri's eight and the four
/// critical questions (practice rows C-07, C-11 and F-18).
/// </summary>
/// <remarks>Equal when all facts are equal. It is of the community itself; each school of a district has a profile of its own. A verdict is as of its day and never lasting (C-02).</remarks>
public sealed record CommunityProfile
{
    private CommunityProfile(PracticeReview review, ValueList<ProfileEntry> entries, ReviewScope scope)
    {
        (Review, Entries) = (review, entries);
        var (community, asOf) = (scope.Community, scope.AsOf);
        Answers = CriticalQuestionAnswers.Of(scope).Answers;
        Impacts = PracticeImpact.Of(community, asOf, scope.Policy.Inquiry);
        LeadRoles = LeadRoles.Of(community, asOf, scope.Calendars, scope.Resolve);
        Walks = GoalWalk.Of(community, scope.OpenGoals.Select(goal => goal.Part), scope.Results.Select(results => results.Set));
        Indicators = [.. community.Indicators.SelectMany(indicator => IndicatorSeries.Of(indicator, asOf))];
        Ratings = [.. community.Ratings.Select(rating => scope.Whole(rating.Rubric)).Distinct().Select(scope.Resolve).OfType<ImplementationRubric>().Select(rubric => RubricDistribution.Of(rubric, community.Ratings, asOf))];
    }

    /// <summary>The review on which it rests.</summary>
    public PracticeReview Review { get; }

    /// <summary>The entries, lens by lens in the order of their lists.</summary>
    public ValueList<ProfileEntry> Entries { get; }

    /// <summary>Which of the four questions each team has answered for its courses.</summary>
    public ValueList<CriticalQuestionAnswer> Answers { get; }

    /// <summary>Whether evidence of learning informs and improves the practice of each team.</summary>
    public ValueList<PracticeImpact> Impacts { get; }

    /// <summary>Who holds the roles that lead.</summary>
    public LeadRoles LeadRoles { get; }

    /// <summary>From each goal that is open to outcomes, targets, assessments, results, support and cycles.</summary>
    public ValueList<GoalWalk> Walks { get; }

    /// <summary>The indicators of achievement, year by year.</summary>
    public ValueList<IndicatorSeries> Indicators { get; }

    /// <summary>How the indicators of each rubric by which somebody rated are rated.</summary>
    public ValueList<RubricDistribution> Ratings { get; }

    /// <summary>Gathers the profile of a community.</summary>
    /// <param name="community">The community.</param>
    /// <param name="asOf">The day as of which it is read.</param>
    /// <param name="facts">Results and whatever else is known; nothing where it is left out.</param>
    /// <param name="policy">The thresholds; <see cref="ReviewPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment of some results, or has it with other items.</exception>
    public static CommunityProfile Of(LearningCommunity community, LocalDate asOf, ReviewFacts? facts = null, ReviewPolicy? policy = null)
    {
        var (review, scope) = PracticeReview.Read(community, asOf, facts, policy);
        var found = new ProfileFacts(scope);
        return new(review, [.. ProfileMap.Entries.Select(entry => Entry(entry.Lens, entry.Number, entry.Statement, entry.Facts, found, review, scope))], scope);
    }

    /// <summary>The entries of one lens.</summary>
    public IEnumerable<ProfileEntry> Of(ProfileLens lens) => Entries.Where(entry => entry.Lens == lens);

    /// <summary>The community and the day.</summary>
    public override string ToString() => FormattableString.Invariant($"Profile of {Review.Community} as of {Review.AsOf:uuuu-MM-dd}");

    private static ProfileEntry Entry(ProfileLens lens, int number, string statement, ProfileFact[] facts, ProfileFacts found, PracticeReview review, ReviewScope scope)
    {
        ValueList<ProfileEvidence> evidence = [.. facts.SelectMany(fact => found.Of(fact))];
        ValueList<ProfileFact> without = [.. facts.Where(fact => found.Of(fact).Count == 0)];
        var own = review.Findings.Where(finding => ProfileMap.IsOf(finding.Rule, lens, number) && !finding.Place.StartsWith("/schools/", StringComparison.Ordinal)).ToList();
        ValueList<ProfileStep> missing = [.. own.Select(finding => new ProfileStep(finding, finding.Due ?? scope.DueAfter(scope.AsOf, scope.Policy.NextStepSchoolDays))).OrderBy(step => step.By)];
        var verdict =
            evidence.Count == 0 ? facts.Any(found.IsRecorded) ? ProfileVerdict.NotShown : ProfileVerdict.NotEnoughData
            : without.Count == 0 && own.All(finding => finding.Rule.Severity == RuleSeverity.Info) ? ProfileVerdict.Shown
            : ProfileVerdict.Partly;
        return new(lens, number, statement, verdict, evidence, without, missing);
    }
}
