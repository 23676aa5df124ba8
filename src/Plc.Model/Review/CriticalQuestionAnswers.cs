using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>Which of the four critical questions the teams of a community have answered for their courses (practice row C-07).</summary>
/// <remarks>
/// Essential outcomes of the course answer the first question, common assessments the second; rules and plans of support answer the third, and of extension the fourth, as does an
/// outcome that says how it is extended. Equal when all facts are equal.
/// </remarks>
public sealed record CriticalQuestionAnswers
{
    private CriticalQuestionAnswers(LocalDate asOf, ValueList<CriticalQuestionAnswer> answers) => (AsOf, Answers) = (asOf, answers);

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Each question for each course of each team, in the order of the community's lists and of the questions.</summary>
    public ValueList<CriticalQuestionAnswer> Answers { get; }

    /// <summary>Looks for answers in a community; those of the schools of a district are their own.</summary>
    /// <param name="community">The community.</param>
    /// <param name="asOf">The day; what is dated later is no answer yet.</param>
    public static CriticalQuestionAnswers Of(LearningCommunity community, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(community);
        return Of(community, asOf.WithCalendar(CalendarSystem.Iso), new(community), community.ResponseRuleSets);
    }

    /// <summary>The day and how many questions have an answer.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"Critical questions as of {AsOf:uuuu-MM-dd}: {Answers.Count(answer => answer.IsAnswered)} of {Answers.Count} answered");

    /// <summary>The same of a school within a district, whose rule sets for all courses are the school's too.</summary>
    internal static CriticalQuestionAnswers Of(ReviewScope scope)
    {
        var sets = new List<ResponseRuleSet>();
        for (var at = scope; at is not null; at = at.Around) sets.AddRange(at.Community.ResponseRuleSets);
        return Of(scope.Community, scope.AsOf, scope.Index, [.. sets]);
    }

    private static CriticalQuestionAnswers Of(LearningCommunity community, LocalDate asOf, CommunityIndex index, ValueList<ResponseRuleSet> sets)
    {
        var forAll = sets.Where(set => set.Courses.Count == 0).ToList();
        var reading = new Reading(community.Id, asOf, index, forAll);
        return new(asOf, [.. community.Teams.SelectMany(team => team.Courses.SelectMany(course => reading.Answers(team, course)))]);
    }

    private sealed class Reading(Id<Organization> organization, LocalDate asOf, CommunityIndex index, List<ResponseRuleSet> forAll)
    {
        internal IEnumerable<CriticalQuestionAnswer> Answers(Team team, Reference<Course> course)
        {
            var parts = index.ReferringTo(course.Within(organization));
            var outcomes = parts.OfType<EssentialOutcome>().Where(outcome => outcome.Agreements.Count == 0 || outcome.Agreements.Any(agreement => !(agreement.Date > asOf))).ToList();
            var ofTeam = index.ReferringTo(new Reference<Team>(team.Id, organization)).OfType<CommonAssessment>().Where(assessment => assessment.Course is null);
            var sets = parts.OfType<ResponseRuleSet>().Concat(forAll).Where(set => !(set.AdoptedOn > asOf)).ToList();
            var plans = parts.OfType<EssentialOutcome>().SelectMany(outcome => PlansOf(outcome)).ToList();

            yield return Answer(CriticalQuestion.WhatToLearn, outcomes.Select(outcome => Last(outcome.Agreements.Select(agreement => agreement.Date))));
            yield return Answer(
                CriticalQuestion.HowWeKnow, parts.OfType<CommonAssessment>().Concat(ofTeam).Select(assessment => Last(assessment.Administrations.Select(given => (LocalDate?)given.Date))));
            yield return Answer(CriticalQuestion.WhenNotLearned, Responses(sets, plans, ResponseKind.Support, PlanKind.Support));
            yield return Answer(
                CriticalQuestion.WhenAlreadyLearned,
                Responses(sets, plans, ResponseKind.Extension, PlanKind.Extension).Concat(outcomes.Where(outcome => outcome.Extension is not null).Select(_ => (LocalDate?)null)));

            CriticalQuestionAnswer Answer(CriticalQuestion question, IEnumerable<LocalDate?> dates)
            {
                var all = dates.ToList();
                return new(team.Id, course, question, all.Count, all.Max());
            }
        }

        private IEnumerable<SupportPlan> PlansOf(EssentialOutcome outcome) =>
            outcome.Targets.SelectMany(target => index.ReferringTo(new Reference<LearningTarget>(target.Id, organization)).OfType<SupportPlan>()).Where(plan => plan.Begin <= asOf);

        private static IEnumerable<LocalDate?> Responses(List<ResponseRuleSet> sets, List<SupportPlan> plans, ResponseKind kind, PlanKind planKind) =>
            sets.SelectMany(set => set.Rules.Select(rule => rule.Then).Append(set.Otherwise).Where(response => response.Kind == kind).Select(_ => set.AdoptedOn))
                .Concat(plans.Where(plan => plan.Kind == planKind).Select(plan => (LocalDate?)plan.Begin));

        private LocalDate? Last(IEnumerable<LocalDate?> dates) => dates.Where(date => date <= asOf).Max();
    }
}

/// <summary>What answers a critical question for a course of a team.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record CriticalQuestionAnswer
{
    internal CriticalQuestionAnswer(Id<Team> team, Reference<Course> course, CriticalQuestion question, int count, LocalDate? date) =>
        (Team, Course, Question, Count, Date) = (team, course, question, count, date);

    /// <summary>The team.</summary>
    public Id<Team> Team { get; }

    /// <summary>Its course.</summary>
    public Reference<Course> Course { get; }

    /// <summary>The question.</summary>
    public CriticalQuestion Question { get; }

    /// <summary>How many outcomes, assessments, or rules and plans answer it.</summary>
    public int Count { get; }

    /// <summary>The last known day of an answer: when outcomes were agreed on, an assessment was given, a rule set adopted or a plan opened; null where none is known.</summary>
    public LocalDate? Date { get; }

    /// <summary>Whether anything answers it.</summary>
    public bool IsAnswered => Count > 0;

    /// <summary>Team, question and how many answers there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Team}, {Question}: {Count}");
}
