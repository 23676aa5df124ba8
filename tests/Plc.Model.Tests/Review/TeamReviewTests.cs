using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Review;
using Plc.Model.Teams;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class TeamReviewTests
{
    private static readonly Course Math = new(new("math"), "Mathematics");
    private static readonly Course Reading = new(new("reading"), "Reading");

    private static readonly EssentialOutcome Ratios = new(
        new("ratios"), "Reason with ratios.", [new(new("T1"), "I can.")], course: new("math"), agreements: [new(date: new LocalDate(2026, 8, 20))]);

    private static readonly CommonAssessment Quiz = new(new("quiz"), "Quiz", [Examples.Item("Q1")], course: new("math"), administrations: [new(new(2026, 10, 1)), new(new(2027, 3, 1))]);

    private static LearningCommunity Timed(ValueList<Reference<TimeBlock>> time, LocalTime end) => new(
        new("s"), "School", OrganizationKind.School, timeBlocks: [new(new("b"), "Team time", TimeBlockKind.Team, [IsoDayOfWeek.Monday], new(8, 0), end)],
        teams: [new(new("a"), "A", protectedTime: time), new(new("b"), "B", protectedTime: time)]);

    [Fact, Trait("Practice", "C-08")]
    public void A_team_has_forty_five_protected_minutes()
    {
        Assert.Equal(
            ["/teams/a/protectedTime: The team has 44 protected minutes a week; 45 are needed.", "/teams/b/protectedTime: The team has 44 protected minutes a week; 45 are needed."],
            Findings(Timed([new("b")], new(8, 44)), TeamPracticeRules.LittleProtectedTime));
        Assert.Empty(Places(Timed([new("b")], new(8, 45)), TeamPracticeRules.LittleProtectedTime));
    }

    [Fact, Trait("Practice", "C-08")]
    public void Where_no_team_has_protected_time_it_is_said_once()
    {
        Assert.Equal(["/teams: No team has protected time; teams: 2."], Findings(Timed([], new(9, 0)), TeamPracticeRules.NoProtectedTime));
        Assert.Empty(Places(Timed([], new(9, 0)), TeamPracticeRules.LittleProtectedTime));
        Assert.Empty(Places(Timed([new("b")], new(9, 0)), TeamPracticeRules.NoProtectedTime));
    }

    [Fact, Trait("Practice", "C-08")]
    public void Time_blocks_of_another_organization_that_are_not_at_hand_may_be_long() =>
        Assert.Empty(Places(Timed([new(new("x"), new("district"))], new(9, 0)), TeamPracticeRules.LittleProtectedTime));

    [Fact, Trait("Practice", "C-07")]
    public void Questions_are_answered_by_course_each_with_its_day()
    {
        var school = Taught([new(new("a"), "A", courses: [new("math")])], [Ratios], [Quiz], Rules([new("math")], ResponseKind.Support));

        var answers = CriticalQuestionAnswers.Of(school, Day).Answers;

        Assert.Equal(Enum.GetValues<CriticalQuestion>(), answers.Select(answer => answer.Question));
        Assert.Equal([1, 1, 1, 0], answers.Select(answer => answer.Count));
        Assert.Equal([new(2026, 8, 20), new(2026, 10, 1), new(2026, 9, 1), (LocalDate?)null], answers.Select(answer => answer.Date));
        Assert.Equal(["/teams/a: Courses with a critical question that has no answer: 1; unanswered: what we do when they already have."], Findings(school, TeamPracticeRules.QuestionUnanswered));
    }

    [Fact, Trait("Practice", "C-07")]
    public void What_is_dated_later_is_no_answer_yet()
    {
        var school = Taught([new(new("a"), "A", courses: [new("math")])], [Ratios], [Quiz], Rules([new("math")], ResponseKind.Support));

        Assert.Equal([0, 1, 0, 0], CriticalQuestionAnswers.Of(school, new(2026, 8, 19)).Answers.Select(answer => answer.Count));
    }

    [Fact, Trait("Practice", "C-07")]
    public void A_rule_set_for_all_courses_answers_for_each()
    {
        var team = new Team(new("a"), "A", courses: [new("math")]);

        Assert.Empty(Places(Taught([team], [Ratios], [Quiz], Rules([], ResponseKind.Support, ResponseKind.Extension)), TeamPracticeRules.QuestionUnanswered));
    }

    [Fact, Trait("Practice", "C-07")]
    public void What_no_team_has_answered_is_said_once()
    {
        var school = Taught([new(new("a"), "A", courses: [new("math")]), new(new("b"), "B", courses: [new("reading")])], [Ratios], [Quiz], null);

        Assert.Equal(
            [
                "/teams: Courses with a critical question that has no answer: 2; unanswered: what we do when they have not, what we do when they already have.",
                "/teams/b: Courses with a critical question that has no answer: 1; unanswered: what students are to learn, how we know that they have learned it.",
            ],
            Findings(school, TeamPracticeRules.QuestionUnanswered));
    }

    [Fact, Trait("Practice", "C-07")]
    public void A_rule_set_of_the_district_answers_for_its_schools()
    {
        var school = Taught([new(new("a"), "A", courses: [new("math")])], [Ratios], [Quiz], null);
        var district = new LearningCommunity(
            new("d"), "D", OrganizationKind.District, responseRuleSets: [Rules([], ResponseKind.Support, ResponseKind.Extension)], schools: [school]);

        Assert.Empty(Places(district, TeamPracticeRules.QuestionUnanswered));
    }

    private static LearningCommunity Taught(ValueList<Team> teams, ValueList<EssentialOutcome> outcomes, ValueList<CommonAssessment> assessments, ResponseRuleSet? rules) => new(
        new("s"), "School", OrganizationKind.School, courses: [Math, Reading], outcomes: outcomes, teams: teams, assessments: assessments,
        responseRuleSets: rules is null ? [] : [rules]);

    private static ResponseRuleSet Rules(ValueList<Reference<Course>> courses, params ResponseKind[] kinds) => new(
        new("set"), "Set", [.. kinds.Select((kind, i) => new ResponseRule(new($"r-{i}"), i + 1, ResponseCondition.NoResult, new(kind)))], Response.ContinueInCore, courses,
        adoptedOn: new LocalDate(2026, 9, 1));
}
