using Plc.Model.Analysis;
using Plc.Model.Goals;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/goals.md.</summary>
public sealed class GoalsChapter
{
    [Fact]
    public void A_goal_is_evaluated_as_of_a_day_and_aligned_with_others()
    {
        // guide: goals-1 begins
        var readers = new Measure("Reading at grade level", MeasureKind.PercentProficient, BetterDirection.Higher);
        var goal = new SmartGoal(
            new("school-reading"), "In May 2027 at least 75 percent of our students read at grade level.", GoalScope.School,
            measure: readers,
            baseline: new(60, new(2026, 9, 1), count: 312),
            target: GoalTarget.UpTo(75),
            deadline: GoalDeadline.On(new(2027, 5, 21)),
            population: "Every student of the school",
            owners: [new("principal")]);

        var inJanuary = goal.WithMeasurement(new(68, new(2027, 1, 15)));
        var onTheWay = inJanuary.Evaluate(asOf: new(2027, 2, 1)).Status; // OnTrack: the line is at 67.8 percent

        var inMay = inJanuary.WithMeasurement(new(76, new(2027, 5, 20)));
        var atTheEnd = inMay.Evaluate(asOf: new(2027, 5, 21)).Status;   // Exceeded
        var unknown = goal.Evaluate(asOf: new(2027, 5, 21)).Gap;        // NoMeasurement
        // guide: goals-1 ends
        Assert.Equal(GoalStatus.OnTrack, onTheWay);
        Assert.Equal(67.8m, decimal.Round(inJanuary.Evaluate(new(2027, 2, 1)).Expected!.Value, 1));
        Assert.Equal(GoalStatus.Exceeded, atTheEnd);
        Assert.Equal(GoalDataGap.NoMeasurement, unknown);

        // guide: goals-2 begins
        var upTenPoints = goal.WithTarget(GoalTarget.By(10)).TargetValue;                          // 70
        var upTenPercent = goal.WithTarget(GoalTarget.By(new RelativeChange(10))).TargetValue;     // 66
        // guide: goals-2 ends
        Assert.Equal(70, upTenPoints);
        Assert.Equal(66, upTenPercent);

        // guide: goals-3 begins
        var breaches = SmartGoal.Check(
            measure: readers, baseline: new(60, new(2026, 9, 1)), target: GoalTarget.UpTo(55), deadline: GoalDeadline.On(new(2026, 8, 1)));
        var broken = breaches.Select(breach => $"{breach.Rule.Id} at {breach.Path}"); // PLC3104 at /target/value, PLC3107 at /deadline/date
        // guide: goals-3 ends
        Assert.Equal(["PLC3104 at /target/value", "PLC3107 at /deadline/date"], broken);

        // guide: goals-4 begins
        var mainIdea = new SmartGoal(new("main-idea"), "In December 80 percent find the main idea.", GoalScope.Team, team: new("grade-3"), serves: [goal.Id]);
        var spelling = new SmartGoal(new("spelling"), "In December 80 percent spell the 50 words.", GoalScope.Team, team: new("grade-3"));

        var alignment = new GoalAlignment([goal, mainIdea, spelling]);
        var orphans = alignment.Orphans;                                // spelling serves no wider goal
        var serving = alignment.Serving(goal.Id);                       // main-idea
        // guide: goals-4 ends
        Assert.Equal([spelling], orphans);
        Assert.Equal([mainIdea], serving);

        // guide: goals-5 begins
        var groups = new DataTeamGroups(proficient: 9, close: 7, farButLikely: 6, intervention: 6);
        Share expected = groups.Target;                                 // 22 of 28, which is 78.57 percent
        // guide: goals-5 ends
        Assert.Equal("22 of 28", expected.ToString());
        Assert.Equal(78.57, expected.Percent.Value!.Value, 2);
    }
}
