using Plc.Model.Analysis;
using Plc.Model.Responses;
using static Plc.Model.Tests.Responses.SeriesExamples;

namespace Plc.Model.Tests.Responses;

public sealed class SeriesRuleTests
{
    /// <summary>One word a week, from 40 in week 0.</summary>
    private static readonly AimLine Aim = new(Week(0), 40, Week(30), 70);

    /// <summary>One error less a week, from 40 in week 0.</summary>
    private static readonly AimLine Falling = new(Week(0), 40, Week(30), 10);

    [Theory, Trait("Practice", "Q-02")]
    [InlineData(SeriesDecision.ChangeInstruction, 41, 42, 42, 43, 44, 45)]
    [InlineData(SeriesDecision.RaiseGoal, 41, 42, 44, 45, 46, 47)]
    [InlineData(SeriesDecision.Continue, 41, 42, 44, 43, 46, 45)]
    [InlineData(SeriesDecision.Continue, 30, 30, 30, 30, 30, 46)]
    public void Four_points_on_one_side_of_the_line_decide(SeriesDecision expected, params int[] scores) =>
        Assert.Equal(expected, PointRule.FourPoint.Decide(After(scores), Aim, Week(20)).Decision);

    /// <summary>Published for goals that go down: all above, change; all below, a new goal.</summary>
    [Theory]
    [InlineData(SeriesDecision.ChangeInstruction, 39, 38, 38, 37, 36, 35)]
    [InlineData(SeriesDecision.RaiseGoal, 39, 38, 36, 35, 34, 33)]
    public void A_goal_that_goes_down_reverses_the_rule(SeriesDecision expected, params int[] scores) =>
        Assert.Equal(expected, PointRule.FourPoint.Decide(After(scores).WithDirection(ProgressDirection.Decreasing), Falling, Week(20)).Decision);

    /// <summary>Oracle PM-3: the last four probes of the IRIS Center's activity, 11, 9, 12 and 11, held against goal lines above, below and among them.</summary>
    [Theory]
    [InlineData(8, 20, SeriesDecision.ChangeInstruction)]
    [InlineData(2, 5, SeriesDecision.RaiseGoal)]
    [InlineData(8, 11, SeriesDecision.Continue)]
    public void The_probes_of_the_IRIS_Center(int baseline, int goal, SeriesDecision expected)
    {
        var verdict = PointRule.FourPoint.Decide(After(8, 10, 11, 9, 12, 11), new(Week(0), baseline, Week(8), goal), Week(6));

        Assert.Equal(expected, verdict.Decision);
        Assert.Equal([11, 9, 12, 11], verdict.Scores.Select(score => score.Value));
    }

    /// <summary>Oracle PM-12: six points are published as needed, and there are five.</summary>
    [Fact]
    public void Five_points_are_not_enough_for_the_four_point_rule_and_the_verdict_says_what_is_missing()
    {
        var verdict = PointRule.FourPoint.Decide(After(30, 30, 30, 30, 30), Aim, Week(20));

        Assert.Equal((null, SeriesDataGap.TooFewScores), (verdict.Decision, verdict.Gap));
        Assert.Equal(PointRule.FourPoint, verdict.Rule);
        Assert.Equal(5, verdict.Scores.Count);
        Assert.Equal("four-point 1: not enough data (TooFewScores)", verdict.ToString());
    }

    [Fact]
    public void Six_points_of_fewer_than_six_weeks_are_not_enough()
    {
        var twiceAWeek = new ProgressSeries("Words", ProgressDirection.Increasing, [.. Enumerable.Range(1, 11).Select(half => Score(Start.PlusDays(half * 7 / 2), 30))]);

        Assert.Equal(SeriesDataGap.TooFewWeeks, PointRule.FourPoint.Decide(twiceAWeek, Aim, Week(20)).Gap);
    }

    [Fact]
    public void Scores_of_the_baseline_and_scores_after_the_day_do_not_count()
    {
        var series = Weekly(ProgressDirection.Increasing, -2, 30, 30, 30, 30, 30, 30, 30, 30, 30);

        Assert.Equal(SeriesDecision.ChangeInstruction, PointRule.FourPoint.Decide(series, Aim, Week(6)).Decision);
        Assert.Equal(SeriesDataGap.TooFewScores, PointRule.FourPoint.Decide(series, Aim, Week(5)).Gap);
    }

    [Fact]
    public void A_score_on_the_line_is_on_neither_side_unless_the_rule_says_so()
    {
        var series = After(30, 30, 42, 44, 45, 46);
        var onLine = new AimLine(Week(0), 40, Week(6), 46);

        Assert.Equal(SeriesDecision.Continue, PointRule.FourPoint.Decide(After(30, 30, 30, 30, 30, 46), onLine, Week(20)).Decision);
        Assert.Equal(SeriesDecision.ChangeInstruction, With(OnTheLine.Worse).Decide(After(30, 30, 30, 30, 30, 46), onLine, Week(20)).Decision);
        Assert.Equal(SeriesDecision.Continue, With(OnTheLine.Better).Decide(series, onLine, Week(20)).Decision);
        Assert.Equal(SeriesDecision.RaiseGoal, With(OnTheLine.Better).Decide(After(30, 30, 44, 44, 46, 46), onLine, Week(20)).Decision);

        static PointRule With(OnTheLine onTheLine) => new("four-point-on-line", "1", 4, 4, 6, 6, onTheLine);
    }

    [Fact]
    public void Three_points_and_six_points_have_their_own_rules()
    {
        Assert.Equal(SeriesDecision.ChangeInstruction, PointRule.ThreePoint.Decide(After(40, 41, 42), Aim, Week(20)).Decision);
        Assert.Equal(SeriesDecision.RaiseGoal, PointRule.ThreePoint.Decide(After(42, 43, 44), Aim, Week(20)).Decision);
        Assert.Equal(SeriesDecision.ChangeInstruction, PointRule.ThreeBelowSixAbove.Decide(After(40, 41, 42), Aim, Week(20)).Decision);
        Assert.Equal(SeriesDecision.Continue, PointRule.ThreeBelowSixAbove.Decide(After(42, 43, 44, 45, 46), Aim, Week(20)).Decision);
        Assert.Equal(SeriesDecision.RaiseGoal, PointRule.ThreeBelowSixAbove.Decide(After(42, 43, 44, 45, 46, 47), Aim, Week(20)).Decision);
    }

    [Theory]
    [InlineData(SeriesDecision.ChangeInstruction, 41, 41, 42, 42, 43, 43)]
    [InlineData(SeriesDecision.RaiseGoal, 41, 43, 45, 47, 49, 51)]
    [InlineData(SeriesDecision.Continue, 42, 43, 44, 45, 46, 47)]
    [InlineData(SeriesDecision.ChangeInstruction, 35, 36, 37, 38, 39, 40)]
    public void The_trend_line_decides_and_parallel_continues_unless_clearly_below(SeriesDecision expected, params int[] scores)
    {
        var verdict = TrendRule.Default.Decide(After(scores), Aim, Week(20));

        Assert.Equal(expected, verdict.Decision);
        Assert.Equal(6, verdict.Trend!.Count);
    }

    [Fact]
    public void A_trend_is_parallel_up_to_the_bound_that_the_rule_names()
    {
        var aim = new AimLine(Week(0), 0, Week(10), 10);
        var tenth = Weekly(ProgressDirection.Increasing, 1, [.. Enumerable.Range(1, 6).Select(week => 5 + week * 1.1m)]);

        Assert.Equal(SeriesDecision.Continue, TrendRule.Default.Decide(tenth, aim, Week(20)).Decision);
        Assert.Equal(SeriesDecision.RaiseGoal, new TrendRule("strict", "1", parallelWithin: new(9)).Decide(tenth, aim, Week(20)).Decision);
    }

    [Fact]
    public void A_trend_that_falls_is_progress_where_the_measure_goes_down()
    {
        Assert.Equal(SeriesDecision.RaiseGoal, TrendRule.Default.Decide(After(38, 36, 34, 32, 30, 28).WithDirection(ProgressDirection.Decreasing), Falling, Week(20)).Decision);
        Assert.Equal(SeriesDecision.ChangeInstruction, TrendRule.Default.Decide(After(40, 40, 40, 40, 40, 40).WithDirection(ProgressDirection.Decreasing), Falling, Week(20)).Decision);
    }

    /// <summary>Oracle PM-10: goal 1.5 a week; 2.1, 1.9, 1.0 and 0.9 are above, near, near and below (rule of aimsweb; that the bound is near is our choice).</summary>
    [Theory]
    [InlineData(2.1, SeriesDecision.RaiseGoal)]
    [InlineData(2.0, SeriesDecision.Continue)]
    [InlineData(1.9, SeriesDecision.Continue)]
    [InlineData(1.0, SeriesDecision.Continue)]
    [InlineData(0.9, SeriesDecision.ChangeInstruction)]
    public void The_rate_of_improvement_is_held_against_the_needed_rate(double rate, SeriesDecision expected)
    {
        var aim = new AimLine(Week(0), 40, Week(24), 76);
        var series = Weekly([.. Enumerable.Range(0, 8).Select(week => 40 + week * (decimal)rate)]);

        Assert.Equal(expected, RateRule.Default.Decide(series, aim, Week(20)).Decision);
    }

    [Fact]
    public void Two_scores_have_no_rate_to_judge_by() =>
        Assert.Equal(SeriesDataGap.TooFewScores, RateRule.Default.Decide(Weekly(40, 41), Aim, Week(20)).Gap);

    [Fact]
    public void A_goal_that_is_worse_than_the_baseline_decides_nothing()
    {
        foreach (var rule in Enum.GetValues<MonitoringRule>())
            Assert.Equal(SeriesDataGap.GoalAgainstDirection, rule.ToRule().Decide(After(40, 41, 42, 43, 44, 45), Falling, Week(20)).Gap);
    }

    [Fact]
    public void Every_word_stands_for_a_rule_of_another_name_and_every_verdict_says_by_which()
    {
        var rules = Enum.GetValues<MonitoringRule>().Select(rule => rule.ToRule()).ToList();

        Assert.Equal(rules.Count, rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(rules, rule => Assert.StartsWith($"{rule.Name} 1: ", rule.Decide(After(40, 41, 42, 43, 44, 45, 46), Aim, Week(20)).ToString()));
        Assert.All(rules, rule => Assert.Equal($"{rule.Name} 1", rule.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((MonitoringRule)9).ToRule());
    }

    /// <summary>What a goal that goes down says of scores is what the mirrored goal that goes up says of the mirrored scores.</summary>
    [Fact]
    public void Directions_are_mirrors_of_each_other()
    {
        var random = new Random(3);
        for (var round = 0; round < 300; round++)
        {
            int[] scores = [.. Enumerable.Range(0, random.Next(0, 12)).Select(week => 40 + week + random.Next(-3, 4))];
            foreach (var word in Enum.GetValues<MonitoringRule>())
            {
                var (up, down) = (word.ToRule().Decide(After(scores), Aim, Week(9)), word.ToRule().Decide(After([.. scores.Select(score => 80 - score)]).WithDirection(ProgressDirection.Decreasing), Falling, Week(9)));
                Assert.Equal((up.Decision, up.Gap), (down.Decision, down.Gap));
            }
        }
    }

    [Fact]
    public void Rules_without_a_name_or_with_numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new PointRule(" ", "1", 4, 4, 6, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PointRule("a", "1", 0, 4, 6, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PointRule("a", "1", 4, 4, 3, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrendRule("a", "1", minScores: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RateRule("a", "1", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RateRule("a", "1", minScores: 2, method: TrendMethod.ThreeMedian));
    }

    /// <summary>Scores of week 1 and the weeks after it.</summary>
    private static ProgressSeries After(params int[] scores) => Weekly(ProgressDirection.Increasing, 1, [.. scores.Select(score => (decimal)score)]);
}
