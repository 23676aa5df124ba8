using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

/// <summary>The methods by which many results become one level; oracles are published examples and tests of systems in use.</summary>
public sealed class MasteryTests
{
    private static readonly MasteryPolicy Weighted = Preset("weighted-65");
    private static readonly MasteryPolicy Decaying = Preset("decaying-65");

    /// <summary>Oracles MA-1 to MA-5: Canvas (tests of its outcome roll-ups and result analytics), MasteryConnect (proficiency calculations). Two formulas have one name elsewhere.</summary>
    [Theory]
    [InlineData("weighted-65", "4.125", "4.13", 1, 2, 3, 4, 5)]
    [InlineData("decaying-65", "4.46961875", "4.47", 1, 2, 3, 4, 5)]
    [InlineData("decaying-65", "3.484625", "3.48", 1, 2, 3, 4)]
    [InlineData("weighted-65", "3.475", "3.48", 2, 3, 4)]
    [InlineData("decaying-65", "3.5275", "3.53", 2, 3, 4)]
    [InlineData("weighted-65", "2.65", "2.65", 2, 3)]
    [InlineData("decaying-65", "2.65", "2.65", 2, 3)]
    [InlineData("weighted-65", "3", "3", 3)]
    public void Both_averages_that_are_called_decaying(string policy, string exact, string shown, params int[] scores)
    {
        var result = Of(Preset(policy), scores);

        Assert.Equal((Decimal(exact), Decimal(shown), scores.Length), (result.Calculated!.Value, result.Rounded!.Value, result.Count));
    }

    /// <summary>Oracle MA-7: four scores at mastery are asked for and one to five are there, with mastery at 3 of 5: no result, and not zero (Canvas).</summary>
    [Fact]
    public void Too_few_scores_at_mastery_are_no_result_and_not_zero()
    {
        var four = new MasteryPolicy("four", "1", MasteryMethod.TimesMastered, times: 4, mastery: new(60));
        var three = new MasteryPolicy("three", "1", MasteryMethod.TimesMastered, times: 3, mastery: new(60));

        Assert.Equal((null, MasteryGap.TooFewAtMastery), (Of(four, 1, 2, 3, 4, 5).Value, Of(four, 1, 2, 3, 4, 5).Gap));
        Assert.Equal(4, Of(three, 1, 2, 3, 4, 5).Value);
    }

    /// <summary>Oracle MA-8: scores of no date, of now and of yesterday; the latest is that of now (Canvas).</summary>
    [Fact]
    public void The_latest_score_is_that_of_the_latest_day_assessed() =>
        Assert.Equal(3, MasteryResult.Of(Preset("latest"), History((null, 4, 5), (Day(11, 2), 3, 5), (Day(11, 1), 1, 5)), 5).Value);

    /// <summary>Oracle MA-9: nothing gives nothing; zero is a score (Canvas).</summary>
    [Fact]
    public void No_scores_are_no_result_and_zero_is_a_score()
    {
        Assert.All(MasteryPolicy.Presets, policy => Assert.Equal((null, MasteryGap.NoScores), (Of(policy).Value, Of(policy).Gap)));
        Assert.Equal(0, Of(Preset("mean"), 0).Value);
        Assert.Equal(0, Of(Decaying, 0, 0).Value);
    }

    /// <summary>Oracle MA-10: 2 of 5 points on a scale to 4 (Canvas).</summary>
    [Fact]
    public void Points_are_scores_on_the_scale_of_the_caller()
    {
        Assert.Equal(1.6m, MasteryResult.Rescale(2, 5, 4));
        Assert.Equal(1.6m, MasteryResult.Of(Preset("mean"), History((Day(9, 1), 2, 5)), 4).Value);
    }

    /// <summary>Oracle MA-11: means and medians (Canvas).</summary>
    [Theory]
    [InlineData("11.5", "2.5", 1, 2, 3, 40)]
    [InlineData("27", "6", 5, 6, 70)]
    public void Mean_and_median(string mean, string median, params int[] scores)
    {
        Assert.Equal(Decimal(mean), Of(Preset("mean"), scores).Value);
        Assert.Equal(Decimal(median), Of(Preset("median"), scores).Value);
    }

    /// <summary>Oracle MA-14: Educate and MasteryConnect; remediation, near mastery and mastery are 1, 2 and 3.</summary>
    [Fact]
    public void Mode_mean_and_best_three()
    {
        Assert.Equal(3, Of(Preset("mode-higher"), 1, 2, 3, 3, 4).Value);
        Assert.Equal(3, Of(Preset("mode-higher"), 1, 2, 2, 3, 3).Value);
        Assert.Equal(3.5m, Of(Preset("mean"), 4, 3, 3, 4).Value);
        Assert.Equal(3.67m, Of(Preset("mean-of-3-highest"), 4, 3, 3, 4).Rounded);
        Assert.Equal(3, Of(Preset("mode-higher"), 3, 3, 2, 2).Value);
        Assert.Equal(2, Of(Preset("mode-recent"), 3, 3, 2, 2).Value);
        Assert.Equal(3.33m, Of(Preset("mean-of-3-latest"), 4, 3, 3, 4).Rounded);
    }

    /// <summary>Oracle MA-15, which guards against a bug of a system in use: mastered lately is more than mastered once.</summary>
    [Fact]
    public void What_is_recent_weighs_more()
    {
        foreach (var policy in new[] { Weighted, Decaying, Preset("latest") })
            Assert.True(Of(policy, 0, 1, 1).Value > Of(policy, 1, 1, 0).Value);
    }

    [Fact]
    public void One_lucky_score_is_no_level_that_recurs()
    {
        Assert.Equal(2, Of(Preset("recurrence-3"), 1, 2, 4, 2).Value);
        Assert.Equal(MasteryGap.TooFewScores, Of(Preset("recurrence-3"), 4, 4).Gap);
    }

    /// <summary>Scores that follow a power of their number are predicted exactly: 2, 2√2, 2√3, 4. And 1, 2, 4 by the formula for raw sums.</summary>
    [Fact]
    public void A_power_law_predicts_the_newest_score()
    {
        var scores = Enumerable.Range(1, 4).Select(i => (decimal)(2 * Math.Sqrt(i))).ToValueList();

        Assert.Equal(4, (double)MasteryResult.Of(Preset("power-law"), scores, 5).Value!.Value, 1e-9);

        double[] x = [0, Math.Log(2), Math.Log(3)], y = [0, Math.Log(2), Math.Log(4)];
        var slope = (3 * x.Zip(y, (a, b) => a * b).Sum() - x.Sum() * y.Sum()) / (3 * x.Sum(a => a * a) - x.Sum() * x.Sum());
        Assert.Equal(Math.Exp(y.Average() + slope * (x[2] - x.Average())), (double)Of(Preset("power-law"), 1, 2, 4).Value!.Value, 1e-9);
        // The curve of 1, 50, 100 leads to 151; there is no such score.
        Assert.Equal(100, MasteryResult.Of(Preset("power-law"), [1, 50, 100], 100).Value);
        Assert.Equal(MasteryGap.TooFewScores, Of(Preset("power-law"), 1, 2).Gap);
        Assert.Equal(MasteryGap.ScoreNotPositive, Of(Preset("power-law"), 1, 0, 2).Gap);
    }

    [Fact]
    public void A_policy_may_ask_for_a_number_of_scores_before_there_is_any_result()
    {
        var policy = new MasteryPolicy("school", "1", MasteryMethod.Mean, minScores: 3);

        Assert.Equal(MasteryGap.TooFewScores, Of(policy, 1, 2).Gap);
        Assert.Equal(2, Of(policy, 1, 2, 3).Value);
    }

    /// <summary>Oracle MA-2: the weights of three scores are 0.1225, 0.2275 and 0.65 (MasteryConnect); of any number they add up to one, and a newer score never weighs less than one of the scores between.</summary>
    [Fact]
    public void Weights_of_a_decaying_average_add_up_to_one_and_ascend()
    {
        Assert.Equal([0.1225m, 0.2275m, 0.65m], WeightsOf(Decaying, 3));
        for (var count = 2; count < 12; count++)
        {
            var weights = WeightsOf(Decaying, count);
            Assert.Equal(1, weights.Sum());
            Assert.Equal(weights.Order(), weights);
        }

        static List<decimal> WeightsOf(MasteryPolicy policy, int count) =>
            [.. Enumerable.Range(0, count).Select(place => Of(policy, [.. Enumerable.Range(0, count).Select(i => i == place ? 1 : 0)]).Value!.Value)];
    }

    [Fact]
    public void Every_method_stays_between_the_lowest_and_the_highest_score_and_follows_the_scale()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            int[] scores = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(1, 6))];
            foreach (var policy in MasteryPolicy.Presets)
            {
                var (one, two) = (Of(policy, scores), MasteryResult.Of(policy, [.. scores.Select(score => score * 2m)], 10));
                Assert.Equal(one.Gap, two.Gap);
                if (one.Value is not { } value) continue;
                Assert.Equal((double)value * 2, (double)two.Value!.Value, 1e-9);
                if (policy.Method != MasteryMethod.PowerLaw) Assert.InRange(value, scores.Min(), scores.Max());
            }
        }
    }

    /// <summary>Users of a system complained that it took the order in which scores were entered.</summary>
    [Fact]
    public void The_order_of_entry_does_not_matter()
    {
        (LocalDate?, int, int)[] pieces = [(Day(9, 1), 1, 5), (Day(9, 8), 4, 5), (Day(9, 15), 2, 5), (Day(9, 22), 5, 5)];

        foreach (var policy in MasteryPolicy.Presets)
            Assert.Equal(MasteryResult.Of(policy, History(pieces), 5), MasteryResult.Of(policy, History([.. pieces.Reverse()]), 5));
    }

    [Fact]
    public void A_judgement_holds_over_what_is_calculated_until_it_is_withdrawn_and_both_are_said()
    {
        var history = History((Day(9, 1), 1, 5), (Day(11, 2), 2, 5));
        var judgement = new MasteryOverride(new("s"), new("T1"), 4, new("teacher"), Day(10, 1), "Explained it at the board.");
        var later = new MasteryOverride(new("s"), new("T1"), 5, new("teacher"), Day(10, 20), "Taught it to others.", withdrawnOn: Day(11, 20));
        var ofOthers = new MasteryOverride(new("t"), new("T1"), 0, new("teacher"), Day(10, 1), "Another student.");

        var result = MasteryResult.Of(Preset("latest"), history, 5, [judgement, ofOthers]);

        Assert.Equal((2, 4, judgement), (result.Calculated!.Value, result.Value!.Value, result.Override));
        Assert.Equal(5, MasteryResult.Of(Preset("latest"), Until(Day(11, 19)), 5, [later, judgement]).Value);
        Assert.Equal(4, MasteryResult.Of(Preset("latest"), Until(Day(11, 20)), 5, [later, judgement]).Value);
        Assert.Equal(1, MasteryResult.Of(Preset("latest"), Until(Day(9, 30)), 5, [judgement]).Value);
        Assert.Equal("Judgement on T1", judgement.ToString());

        TargetHistory Until(LocalDate day) => new(history.Student, history.Target, day, history.Evidence);
    }

    [Fact]
    public void A_judgement_without_a_reason_or_withdrawn_before_it_was_made_is_refused() => Assert.Equal(
        ["PLC1002 /student", "PLC1002 /by", "PLC1004 /why", "PLC1013 /withdrawnOn"],
        Places(MasteryOverride.Check(default(Id<Student>), new("T1"), 4, default(Id<Member>), Day(10, 2), " ", Day(10, 1))));

    [Fact]
    public void What_a_method_needs_is_given_and_what_it_does_not_use_is_left_out()
    {
        Assert.Throws<ArgumentException>("weight", () => new MasteryPolicy("a", "1", MasteryMethod.Weighted));
        Assert.Throws<ArgumentException>("times", () => new MasteryPolicy("a", "1", MasteryMethod.Recurrence));
        Assert.Throws<ArgumentException>("mastery", () => new MasteryPolicy("a", "1", MasteryMethod.TimesMastered, times: 3));
        Assert.Throws<ArgumentException>("tie", () => new MasteryPolicy("a", "1", MasteryMethod.Mode));
        Assert.Throws<ArgumentException>("weight", () => new MasteryPolicy("a", "1", MasteryMethod.Mean, weight: new(65)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MasteryPolicy("a", "1", MasteryMethod.Weighted, weight: new(100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MasteryPolicy("a", "1", MasteryMethod.Recurrence, times: 0));
        Assert.Throws<ArgumentException>(() => new MasteryPolicy(" ", "1", MasteryMethod.Mean));
        Assert.Equal(MasteryPolicy.Presets.Count, MasteryPolicy.Presets.Select(policy => policy.Name).Distinct().Count());
        Assert.Equal("Mastery by mean 1 of 2 scores", Of(Preset("mean"), 1, 2).ToString());
    }

    private static MasteryPolicy Preset(string name) => MasteryPolicy.Presets.Single(policy => policy.Name == name);

    private static MasteryResult Of(MasteryPolicy policy, params int[] scores) => MasteryResult.Of(policy, [.. scores.Select(score => (decimal)score)], 5);

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TargetHistory History(params (LocalDate? Date, int Earned, int Possible)[] pieces) => new(new("s"), new("T1"), Day(12, 1),
        [.. pieces.Select((piece, i) => new PieceOfEvidence(new($"A{i}"), piece.Date, piece.Earned, piece.Possible, 1, 0, false, false))]);
}
