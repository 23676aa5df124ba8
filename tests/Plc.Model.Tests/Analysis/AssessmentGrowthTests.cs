using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

public sealed class AssessmentGrowthTests
{
    /// <summary>Percents before of 20, 40, 60, 80 and after of 60, 70, 90, 80: the gain of the class is .5, the mean of the students' gains .4375 (by the formulas of Hake, and of Marx and Cummings).</summary>
    [Fact]
    public void Gain_of_a_class_and_mean_change_of_its_students()
    {
        var growth = Grow([20, 40, 60, 80], [60, 70, 90, 80]).Total;

        Assert.Equal((50, 75), (growth.MeanBefore.Value!.Value, growth.MeanAfter.Value!.Value));
        Assert.Equal(0.5, growth.ClassGain.Value!.Value, 1e-12);
        Assert.Equal(0.4375, growth.MeanChange.Value!.Value, 1e-12);
        Assert.Equal((GrowthBand.Medium, 4), (growth.Band, growth.ChangeCount));
        Assert.Equal(("1 of 4", "2 of 4"), (growth.ProficientBefore.ToString(), growth.ProficientAfter.ToString()));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Results_that_are_not_earlier_are_counted_as_far_as_days_are_known()
    {
        var (quiz, other) = (Assessment("quiz", Day(10, 6)), Assessment("other", Day(11, 10)));

        Assert.Equal(2, NotEarlier(quiz, [Day(10, 6), Day(10, 7), Day(10, 5), null], quiz, [Day(10, 6), Day(10, 6), Day(10, 6), Day(10, 6)]));
        // An assessment that was given twice has one administration here, which says nothing of the two.
        Assert.Equal(0, NotEarlier(quiz, [null], quiz, [null]));
        Assert.Equal(0, NotEarlier(quiz, [null], other, [null]));
        Assert.Equal(1, NotEarlier(other, [null], quiz, [null]));

        static int NotEarlier(CommonAssessment before, LocalDate?[] first, CommonAssessment after, LocalDate?[] second) => AssessmentGrowth.Of(before, Of(before, first), after, Of(after, second)).NotEarlierCount;

        static ResultSet Of(CommonAssessment assessment, LocalDate?[] days)
        {
            var builder = new ResultSetBuilder(assessment);
            for (var i = 0; i < days.Length; i++) Assert.Empty(builder.Add(new($"s{i}"), [ResultCell.Scored(new(1))], date: days[i]));
            return builder.Build();
        }

        static CommonAssessment Assessment(string id, LocalDate day) => new(new(id), id, [Item("Q1", 2)], administrations: [new(day)]);
    }

    [Fact]
    public void From_40_to_70_percent_half_of_what_was_possible_was_gained() =>
        Assert.Equal(0.5, Grow([40], [70]).Total.ClassGain.Value!.Value, 1e-12);

    /// <summary>A published study: a gain of 11.1 points that is 55.55 percent of the maximum and 225.8 percent of the points before: before 4.916 of 19.98, a gain of 73 percent of the possible one.</summary>
    [Fact]
    public void Published_gain()
    {
        var assessment = Assessment(Item("Q1", 19.98m));

        var growth = AssessmentGrowth.Of(assessment, One(assessment, 4.916m), One(assessment, 16.016m)).Total;

        Assert.Equal(0.7368, growth.ClassGain.Value!.Value, 1e-4);
        Assert.Equal(GrowthBand.High, growth.Band);

        static ResultSet One(CommonAssessment assessment, decimal points)
        {
            var builder = new ResultSetBuilder(assessment);
            Assert.Empty(builder.Add(new("s"), [ResultCell.Scored(new(points))]));
            return builder.Build();
        }
    }

    [Fact]
    public void A_loss_is_a_part_of_what_there_was_to_lose_and_nothing_both_times_is_left_out()
    {
        var growth = Grow([80, 50, 0, 100], [40, 50, 0, 100]).Total;

        // -40 of 80, no change, and two who could show none.
        Assert.Equal((-0.25, 2), (growth.MeanChange.Value!.Value, growth.ChangeCount));
        Assert.Equal(-10 / 42.5, growth.ClassGain.Value!.Value, 1e-12);
        Assert.Equal(GrowthBand.Low, growth.Band);
    }

    [Fact]
    public void Where_all_had_all_points_before_there_was_nothing_to_gain()
    {
        var growth = Grow([100, 100], [100, 100]).Total;

        Assert.Equal((NotDefinedReason.NothingToGain, NotDefinedReason.NoChangeToBeSeen), (growth.ClassGain.Reason!.Value, growth.MeanChange.Reason!.Value));
        Assert.Null(growth.Band);
    }

    [Fact]
    public void Only_students_who_were_assessed_both_times_count()
    {
        var assessment = Assessment(Item("Q1"), Item("Q2"));

        var growth = AssessmentGrowth.Of(assessment, Results(assessment, ("stays", "01"), ("left", "11"), ("absent", "aa")), Results(assessment, ("came", "11"), ("stays", "11"), ("absent", "11")));

        Assert.Equal((1, 1, 2), (growth.MatchedCount, growth.OnlyBeforeCount, growth.OnlyAfterCount));
        Assert.Equal(50, growth.Total.MeanBefore.Value);
        Assert.Equal(NotDefinedReason.NobodyAssessed, AssessmentGrowth.Of(assessment, Results(assessment), Results(assessment, ("s", "11"))).Total.ClassGain.Reason);
    }

    [Fact]
    public void Two_assessments_are_compared_on_the_targets_that_both_measure_and_each_by_its_own_cut()
    {
        var before = new CommonAssessment(new("before"), "Before", [Item("P1"), Item("P2", target: "T2"), Item("P3", target: "T9")], [new(new Id<LearningTarget>("T2"), Cut.AtPercent(1))]);
        var after = Assessment(Item("Q1", 2, "T2"), Item("Q2", 2), Item("Q3", 2, "T8"));

        var growth = AssessmentGrowth.Of(before, Results(before, ("s", "010")), after, Results(after, ("s", "122")));

        Assert.Equal(("before", "A1"), (growth.Before.Value, growth.After.Value));
        Assert.Equal(["T2 1 of 1 0 of 1", "T1 0 of 1 1 of 1"], growth.Targets.Select(target => $"{target.Target} {target.ProficientBefore} {target.ProficientAfter}"));
        Assert.Equal((50, 75), (growth.Total.MeanBefore.Value!.Value, growth.Total.MeanAfter.Value!.Value));
        Assert.DoesNotContain("1", growth.Targets[0].ToString()!.Replace("T1", "", StringComparison.Ordinal).Split('{')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_gain_of_exactly_a_bound_is_of_its_band() => Assert.Equal(GrowthBand.Medium, Grow([50, 50], [70, 60]).Total.Band);

    /// <summary>By whole numbers: of 100,000 points each of 3,000 students had lost 0.0010, and loses 0.0007: 3 of 10 parts are gained, by the class and by every student.</summary>
    [Fact]
    public void Nothing_is_lost_of_the_smallest_gains_of_many_students()
    {
        var assessment = Assessment(Item("Q1", Points.MaxValue));

        var growth = AssessmentGrowth.Of(assessment, AllBut(0.0010m), AllBut(0.0007m)).Total;

        Assert.Equal(0.3, growth.ClassGain.Value!.Value, 1e-15);
        Assert.Equal(0.3, growth.MeanChange.Value!.Value, 1e-12);
        Assert.Equal((GrowthBand.Medium, 3_000), (growth.Band, growth.ChangeCount));

        ResultSet AllBut(decimal lost)
        {
            var builder = new ResultSetBuilder(assessment);
            for (var student = 0; student < 3_000; student++) builder.Add(new($"s{student}"), [ResultCell.Scored(new(Points.MaxValue - lost))]);
            return builder.Build();
        }
    }

    /// <summary>By whole numbers: thirds lost of 3 points, and of 2 points half, where an item is left out for a student: (1/3 + 1/2) / 2 before and (1/3 + 0) / 2 after, a gain of 3/5.</summary>
    [Fact]
    public void Students_count_alike_whatever_was_possible_for_them()
    {
        var assessment = Assessment(Item("Q1"), Item("Q2"), Item("Q3"));

        var growth = AssessmentGrowth.Of(assessment, Results(assessment, ("a", "110"), ("b", "10x")), Results(assessment, ("a", "101"), ("b", "11x"))).Total;

        Assert.Equal(0.6, growth.ClassGain.Value!.Value, 1e-15);
        Assert.Equal(0.5, growth.MeanChange.Value!.Value, 1e-15);
        Assert.Equal(100 * 7 / 12.0, growth.MeanBefore.Value!.Value, 1e-12);
    }

    [Fact]
    public void Bands_are_data_and_ascend()
    {
        Assert.Equal(GrowthBand.High, new GrowthBands(0.1m, 0.2m).For(Statistic.Of(0.2)));
        Assert.Throws<ArgumentOutOfRangeException>("highFrom", () => new GrowthBands(0.5m, 0.4m));
        Assert.Throws<ArgumentOutOfRangeException>("mediumFrom", () => new GrowthBands(-0.1m));
        Assert.Throws<ArgumentOutOfRangeException>("highFrom", () => new GrowthBands(highFrom: 1.1m));
    }

    /// <summary>One item of 100 points, and a student for each percent.</summary>
    private static AssessmentGrowth Grow(int[] before, int[] after)
    {
        var assessment = Assessment(Item("Q1", 100));
        return AssessmentGrowth.Of(assessment, Set(before), Set(after));

        ResultSet Set(int[] percents)
        {
            var builder = new ResultSetBuilder(assessment);
            for (var student = 0; student < percents.Length; student++) builder.Add(new($"s{student}"), [ResultCell.Scored(new(percents[student]))]);
            return builder.Build();
        }
    }
}
