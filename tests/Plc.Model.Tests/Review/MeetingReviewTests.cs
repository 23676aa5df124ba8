using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class MeetingReviewTests
{
    private static readonly Rule[] MoreThanAMeeting =
    [
        TeamPracticeRules.MeetingsWithoutChange, TeamPracticeRules.MeetingsWithoutCycle, TeamPracticeRules.MeetingsWithoutAssessment, TeamPracticeRules.MeetingsWithoutGoal,
    ];

    /// <summary>A school whose team met every ten days up to the day of the review.</summary>
    private static LearningCommunity School(int meetings = 4, OpenTerm<TeamKind>? kind = null, AgendaItem? item = null, LocalDate? last = null, params ValueList<ImprovementCycle> cycles) => new(
        new("s"), "School", OrganizationKind.School, members: [new(new("t-1"), "T")],
        teams: [new(new("math"), "Mathematics", [new(new("t-1"))], kind: kind ?? TeamKind.SameCourse)],
        meetings: [.. Enumerable.Range(0, meetings).Select(i => new Meeting(new($"m-{i}"), new("math"), (last ?? Day).PlusDays(-10 * i), agenda: item is null ? [] : [item]))], cycles: cycles);

    private static ImprovementCycle Cycle(
        StrategyChoice? choice = null, Implementation? implementation = null, CycleEnd? end = null, ImpactAnalysis? analysis = null, ValueList<Practice> practices = default) => new(
        new("c"), "Why?", new("math"), begin: new(2026, 5, 1), choice: choice, implementation: implementation, analysis: analysis, end: end, practices: practices);

    [Fact, Trait("Practice", "C-03")]
    public void Four_meetings_that_lead_to_nothing_are_found_four_times()
    {
        Assert.All(MoreThanAMeeting, rule => Assert.Equal(["/teams/math"], Places(School(), rule)));
        Assert.Equal(["/teams/math: 4 meetings in 90 days, and no cycle of inquiry."], Findings(School(), TeamPracticeRules.MeetingsWithoutCycle));
    }

    [Fact, Trait("Practice", "C-03")]
    public void Three_meetings_and_meetings_of_long_ago_say_nothing()
    {
        Assert.All(MoreThanAMeeting, rule => Assert.Empty(Places(School(3), rule)));
        Assert.All(MoreThanAMeeting, rule => Assert.Empty(Places(School(last: Day.PlusDays(-60)), rule)));
        Assert.All(MoreThanAMeeting, rule => Assert.Equal(["/teams/math"], Places(School(last: Day.PlusDays(-59)), rule)));
        Assert.All(MoreThanAMeeting, rule => Assert.Empty(Places(School(last: Day.PlusDays(1)), rule)));
    }

    [Fact, Trait("Practice", "C-03")]
    public void A_team_that_does_not_teach_needs_neither_cycle_nor_assessment()
    {
        var leaders = School(kind: TeamKind.Leadership);

        Assert.Equal([true, false, false, true], MoreThanAMeeting.Select(rule => Places(leaders, rule).Any()));
    }

    [Fact, Trait("Practice", "C-03")]
    public void A_strategy_a_change_a_trial_or_a_step_is_a_change_in_practice()
    {
        var begun = new Strategy(new("x"), "Tables.", begin: Day);

        Assert.Empty(Places(School(cycles: Cycle(new([begun]))), TeamPracticeRules.MeetingsWithoutChange));
        Assert.Empty(Places(School(cycles: Cycle(implementation: new([new(new("t-1"), "Tables.")]))), TeamPracticeRules.MeetingsWithoutChange));
        Assert.Empty(Places(School(cycles: Cycle(practices: [new("Tables", trials: [new(new("t-1"), Day)])])), TeamPracticeRules.MeetingsWithoutChange));
        Assert.Equal(["/teams/math"], Places(School(cycles: Cycle(new([new(new("x"), "Tables.", begin: Day.PlusDays(1))]))), TeamPracticeRules.MeetingsWithoutChange));
        Assert.Empty(Places(
            School().With(new SmartGoal(new("g"), "G.", GoalScope.Team, team: new("math"), steps: [new("Tables.", begin: Day)])), TeamPracticeRules.MeetingsWithoutChange));
    }

    [Fact, Trait("Practice", "C-03")]
    public void A_cycle_that_ended_before_counts_no_more()
    {
        var ended = Cycle(end: new(Day.PlusDays(-90), "The course ended."));

        Assert.Equal(["/teams/math"], Places(School(cycles: ended), TeamPracticeRules.MeetingsWithoutCycle));
        Assert.Empty(Places(School(cycles: Cycle(end: new(Day.PlusDays(-89), "The course ended."))), TeamPracticeRules.MeetingsWithoutCycle));
        Assert.Empty(Places(School(cycles: new ImprovementCycle(new("c"), "Why?")), TeamPracticeRules.MeetingsWithoutCycle));
    }

    [Fact, Trait("Practice", "C-03")]
    public void An_assessment_of_the_team_and_a_goal_of_it_are_enough()
    {
        Assert.Empty(Places(School().With(Outcome).With(new CommonAssessment(new("a"), "A", [Examples.Item("Q1")], team: new("math"))), TeamPracticeRules.MeetingsWithoutAssessment));
        Assert.Empty(Places(School().With(new SmartGoal(new("g"), "G.", GoalScope.Team, team: new("math"))), TeamPracticeRules.MeetingsWithoutGoal));
    }

    [Fact, Trait("Practice", "C-07")]
    public void Four_meetings_running_touch_a_question()
    {
        var trip = new AgendaItem("The field trip");
        var aimless = School(item: trip);

        Assert.Equal(["/teams/math: The last 4 meetings with an agenda touched none of the four critical questions."], Findings(aimless, TeamPracticeRules.MeetingsTouchNoQuestion));
        Assert.Empty(Places(School(3, item: trip), TeamPracticeRules.MeetingsTouchNoQuestion));
        Assert.Empty(Places(School(item: new("Results", [CriticalQuestion.HowWeKnow])), TeamPracticeRules.MeetingsTouchNoQuestion));
        Assert.Empty(Places(School(), TeamPracticeRules.MeetingsTouchNoQuestion));
        var decision = new GuidedDecision(new("d"), "D.", DecisionArea.Instruction, Day, questions: [CriticalQuestion.WhatToLearn], meeting: new("m-1"));
        Assert.Empty(Places(aimless.With(decision), TeamPracticeRules.MeetingsTouchNoQuestion));
    }

    private static EssentialOutcome Outcome { get; } = new(new("o"), "O.", [new(new("T1"), "I can.")]);
}
