using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Goals;

public sealed class SmartGoalTests
{
    private static readonly Measurement At60 = new(60, Day(9, 15));

    [Fact, Trait("Practice", "G-04")]
    public void The_published_reading_goal_can_be_written_down()
    {
        var goal = new SmartGoal(
            new("reading"), "Every student in the school will be reading at grade level by third grade.", GoalScope.School, Reading,
            target: GoalTarget.UpTo(100), deadline: GoalDeadline.EndOf(new(3)), population: "Every student in the school");

        Assert.Equal(100, goal.TargetValue);
        Assert.Equal(GoalDataGap.NoDeadline, goal.Evaluate(Day(9, 1)).Gap);
    }

    [Fact, Trait("Practice", "G-04")]
    public void Statement_and_scope_are_enough()
    {
        var goal = new SmartGoal(new("g"), "Read more.", GoalScope.School);

        Assert.Equal(GoalDataGap.NoMeasure, goal.Evaluate(Day(9, 1)).Gap);
        Assert.Null(goal.TargetValue);
    }

    [Fact, Trait("Practice", "G-04")]
    public void Parts_that_contradict_each_other_are_refused_each_at_its_place()
    {
        Assert.Equal(["PLC3104 /target/value"], Places(Check(GoalTarget.UpTo(59))));
        Assert.Equal(["PLC3104 /target/change"], Places(Check(GoalTarget.By(new RelativeChange(10)), new(0, Day(9, 15)))));
        Assert.Equal(["PLC3103 /target/gain"], Places(Check(GoalTarget.By(40.5m))));
        Assert.Equal(["PLC3103 /target/change"], Places(Check(GoalTarget.By(new RelativeChange(100)))));
        Assert.Equal(["PLC3105 /baseline/value"], Places(Check(GoalTarget.UpTo(70), new(101, Day(9, 15)))));
        Assert.Equal(["PLC3107 /deadline/year"], Places(SmartGoal.Check(baseline: At60, deadline: GoalDeadline.EndOf(new(3), new SchoolYear(2024)))));
        Assert.Equal(["PLC3107 /deadline/date"], Places(SmartGoal.Check(baseline: new(60, year: new SchoolYear(2026)), deadline: GoalDeadline.On(new(2025, 12, 31)))));
        Assert.Equal(["PLC3105 /checkpoints/0/expected"], Places(SmartGoal.Check(measure: Reading, checkpoints: [new(Day(1, 15), 101)])));
        Assert.Equal(["PLC3110 /team"], Places(SmartGoal.Check(scope: GoalScope.District, team: new("t"))));
        Assert.Equal(["PLC3111 /serves/1"], Places(SmartGoal.Check(new("g"), serves: [new("h"), new("g")])));
        Assert.Equal(["PLC1101 /priority"], Places(SmartGoal.Check(priority: 0)));
    }

    [Fact, Trait("Practice", "G-04")]
    public void One_fault_does_not_look_like_two()
    {
        Assert.Equal(["PLC3108 /target/direction"], Places(Check(GoalTarget.DownTo(70))));
        Assert.Equal(["PLC1015 /scope"], Places(SmartGoal.Check(scope: (GoalScope)9, team: new("t"))));
        Assert.Equal(["PLC3107 /deadline/date"], Places(SmartGoal.Check(baseline: At60, deadline: GoalDeadline.On(Day(9, 1)), checkpoints: [new(Day(1, 15)), new(Day(3, 15))])));
        Assert.Equal(
            ["PLC3114 /checkpoints/1/date"],
            Places(SmartGoal.Check(baseline: At60, deadline: GoalDeadline.On(Day(5, 28)), checkpoints: [new(Day(1, 15)), new(new(2077, 2, 15)), new(Day(3, 15))])));
    }

    [Fact, Trait("Practice", "G-04")]
    public void A_target_a_deadline_and_a_measurement_have_one_form()
    {
        Assert.Equal("PLC3109: Neither value, nor gain, nor change is given.", Assert.Single(GoalTarget.Check(TargetDirection.Up)).ToString());
        Assert.Equal("PLC3109 at /change: More than one of value, gain and change is given.", Assert.Single(GoalTarget.Check(TargetDirection.Up, 70, 10, new(10))).ToString());
        Assert.Equal("PLC3113: Neither date nor endOfGrade is given.", Assert.Single(GoalDeadline.Check()).ToString());
        Assert.Equal("PLC3115: Neither date nor year is given.", Assert.Single(Measurement.Check(60)).ToString());
        Assert.Equal("PLC3110 at /team: The scope is a team, and no team is named.", Assert.Single(SmartGoal.Check(scope: GoalScope.Team)).ToString());
    }

    [Fact, Trait("Practice", "G-04")]
    public void A_count_is_a_whole_number_that_is_not_below_zero()
    {
        var suspensions = new Measure("Suspensions", MeasureKind.Count, BetterDirection.Lower);

        Assert.True(suspensions.Allows(0));
        Assert.True(suspensions.Allows(3.000m));
        Assert.False(suspensions.Allows(2.5m));
        Assert.False(suspensions.Allows(-1));
        Assert.True(suspensions.Compare(3, 4) > 0);
        Assert.Equal(["PLC3105 /value"], Places(Measurement.Check(2.5m, Day(9, 1), measure: suspensions)));
    }

    [Fact, Trait("Practice", "G-04")]
    public void Another_edition_of_an_instrument_is_another_measure()
    {
        var former = new Measure(Reading.Name, Reading.Kind, Reading.Better, edition: "2015");

        Assert.Equal(["PLC3106 /baseline/measure"], Places(SmartGoal.Check(measure: Reading, baseline: new(60, Day(9, 15), measure: former))));
        Assert.Empty(SmartGoal.Check(measure: Reading, baseline: new(60, Day(9, 15), measure: former), equating: "The concordance of the state."));
    }

    [Fact, Trait("Practice", "G-02"), Trait("Practice", "G-06"), Trait("Practice", "G-07"), Trait("Practice", "G-08")]
    public void A_goal_names_what_it_rests_on_who_answers_for_it_and_how_it_is_followed()
    {
        var goal = new SmartGoal(
            new("g"), "All read.", GoalScope.School, Reading, At60, GoalTarget.UpTo(70), GoalDeadline.On(Day(5, 28)),
            commitments: [new("c")], owners: [new("principal")], agreedBy: [new(StakeholderGroup.Teachers, Day(9, 20), 40, [new("lee")])],
            learningArea: "Reading", priority: 1, resources: [new("Books", ResourceStatus.Available), new("A coach", ResourceStatus.Lacking)], sponsor: new("superintendent"));

        var followed = goal.WithStep(new("Read daily.", [new("lee")])).WithCheckpoint(new(Day(1, 15), 65)).WithMeasurement(new(66, Day(1, 15)));

        Assert.Equal(goal.Resources, followed.Resources);
        Assert.Equal((1, "Reading"), (followed.Priority, followed.LearningArea));
        Assert.Equal([new Reference<CollectiveCommitment>("c")], followed.Commitments);
        Assert.Equal(GoalStatus.OnTrack, followed.Evaluate(Day(2, 1)).Status);
        Assert.Equal(["PLC3116 /checkpoints/1/date"], Places(Broken(() => followed.WithCheckpoint(new(Day(1, 15))))));
        Assert.Equal(["PLC3105 /measurements/1/value"], Places(Broken(() => followed.WithMeasurement(new(101, Day(2, 1))))));
    }

    [Fact, Trait("Practice", "G-08")]
    public void A_step_may_begin_late_but_is_not_done_before_it_began()
    {
        Assert.Empty(ActionStep.Check(begin: Day(10, 5), due: Day(9, 30), completed: Day(10, 5)));
        Assert.Equal(["PLC1013 /completed"], Places(ActionStep.Check(begin: Day(10, 5), completed: Day(10, 4))));
    }

    private static RuleBreaches Check(GoalTarget target, Measurement? baseline = null) => SmartGoal.Check(measure: Reading, baseline: baseline ?? At60, target: target);
}
