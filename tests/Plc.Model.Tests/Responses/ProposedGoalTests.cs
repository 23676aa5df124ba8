using Plc.Model.Primitives;
using Plc.Model.Responses;
using static Plc.Model.Tests.Responses.SeriesExamples;

namespace Plc.Model.Tests.Responses;

public sealed class ProposedGoalTests
{
    /// <summary>Published worked goals: 93 words in fall, 0.8 a week, 32 weeks, printed as 118 (exactly 118.6); and oracle PM-13, 0.65 a week in 6 weeks, printed as "at least 4" (exactly 3.9).</summary>
    [Theory]
    [InlineData(93, 0.8, 32, GoalRounding.None, 118.6)]
    [InlineData(93, 0.8, 32, GoalRounding.TowardBaseline, 118)]
    [InlineData(93, 0.8, 32, GoalRounding.Nearest, 119)]
    [InlineData(0, 0.65, 6, GoalRounding.None, 3.9)]
    [InlineData(0, 0.65, 6, GoalRounding.AwayFromBaseline, 4)]
    [InlineData(20, -0.65, 6, GoalRounding.AwayFromBaseline, 16)]
    [InlineData(20, -0.65, 6, GoalRounding.TowardBaseline, 17)]
    [InlineData(20, 0.25, 2, GoalRounding.Nearest, 21)]
    public void A_norm_gives_a_goal_that_is_rounded_as_the_policy_says(double baseline, double rate, int weeks, GoalRounding rounding, double expected) =>
        Assert.Equal((decimal)expected, ProposedGoal.ByNorm((decimal)baseline, (decimal)rate, weeks, new("school", "1", rounding)).Value);

    [Fact]
    public void A_benchmark_is_the_goal_as_it_is() => Assert.Equal(118.6m, ProposedGoal.ByBenchmark(118.6m).Value);

    [Fact]
    public void The_students_own_growth_is_surpassed_by_half()
    {
        // Baseline 42, two words a week: 42 + 2 × 1.5 × 10.
        var goal = ProposedGoal.ByOwnGrowth(Weekly(40, 42, 44, 46, 48, 50, 52, 54), 10);

        Assert.Equal((72, GoalSettingMethod.IntraIndividual, GoalSettingPolicy.Default), (goal.Value!.Value, goal.Method, goal.Policy));
    }

    [Fact]
    public void Seven_scores_or_no_growth_give_no_goal()
    {
        Assert.Equal((null, SeriesDataGap.TooFewScores), Of(ProposedGoal.ByOwnGrowth(Weekly(40, 42, 44, 46, 48, 50, 52), 10)));
        Assert.Equal((null, SeriesDataGap.GoalAgainstDirection), Of(ProposedGoal.ByOwnGrowth(Weekly(54, 52, 50, 48, 46, 44, 42, 40), 10)));
        Assert.NotNull(ProposedGoal.ByOwnGrowth(Weekly(ProgressDirection.Decreasing, 0, 54, 52, 50, 48, 46, 44, 42, 40), 10).Value);

        static (decimal?, SeriesDataGap?) Of(ProposedGoal goal) => (goal.Value, goal.Gap);
    }

    [Fact]
    public void The_number_is_not_turned_to_text()
    {
        Assert.Equal("Goal by Benchmark", ProposedGoal.ByBenchmark(118).ToString());
        Assert.Equal("No goal by IntraIndividual: TooFewScores", ProposedGoal.ByOwnGrowth(Weekly(), 1).ToString());
    }

    /// <summary>Hasbrouck and Tindal (2017) print a weekly gain beside the scores; in three cells it is not what the scores give.</summary>
    [Fact]
    public void Gains_of_the_norms_are_computed_and_not_copied()
    {
        decimal[] printed =
        [
            1.2m, 2.0m, 1.9m, 1.1m, 0.5m, 1.2m, 1.3m, 1.6m, 1.1m, 0.6m, 1.0m, 1.1m, 0.9m, 1.0m, 0.7m,
            1.0m, 1.1m, 1.2m, 0.9m, 0.7m, 0.5m, 0.5m, 0.8m, 1.0m, 1.9m, 0.6m, 0.4m, 0.3m, 0.3m, 0.1m,
        ];

        var wrong = OralReadingNorm.HasbrouckTindal2017.Zip(printed).Where(pair => Math.Round(pair.First.WeeklyGain, 1, MidpointRounding.AwayFromZero) != pair.Second).ToList();

        Assert.Equal(
            ["1 10 0.5625", "5 10 1.1875", "6 50 0.4375"],
            wrong.Select(pair => FormattableString.Invariant($"{pair.First.Grade} {pair.First.Percentile} {pair.First.WeeklyGain}")));
        Assert.Equal((new GradeLevel(2), 50, 50, 100), OralReadingNorm.HasbrouckTindal2017.Where(norm => norm is { Percentile: 50, Fall: 50 }).Select(norm => (norm.Grade, norm.Percentile, norm.Fall!.Value, norm.Spring)).Single());
    }
}
