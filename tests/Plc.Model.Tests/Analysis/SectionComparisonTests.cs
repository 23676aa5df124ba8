using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

/// <summary>Whose practice to learn from, and what is a concern of one section alone.</summary>
public sealed class SectionComparisonTests
{
    [Fact, Trait("Practice", "Q-06")]
    public void A_section_is_compared_with_all_other_students_and_both_p_are_said()
    {
        // 18 of 24 beside 22 of 24: no reliable difference (R's fisher.test: p = 0.2448).
        var analysis = Analyze(null, ("7-1", 18, 24), ("7-2", 22, 24));

        Assert.Equal(["7-1: 18 of 24 beside 22 of 24", "7-2: 22 of 24 beside 18 of 24"], analysis.Comparisons.Select(one => $"{one.Section}: {one.Proficient} beside {one.Others}"));
        Assert.All(analysis.Comparisons, one => Assert.Equal(0.2448156, one.P.Value!.Value, 5e-8));
        // Of two sections the one comparison is the other, and counts once.
        Assert.All(analysis.Comparisons, one => Assert.Equal(one.P, one.AdjustedP));
        Assert.Equal((55.1, 88.0), (Math.Round(analysis.Comparisons[0].Interval.Low.Value!.Value, 1), Math.Round(analysis.Comparisons[0].Interval.High.Value!.Value, 1)));
        Assert.Empty(analysis.PracticeToShare);
        Assert.Empty(analysis.PracticeToStrengthen);
    }

    [Fact]
    public void A_p_of_exactly_the_level_is_clear()
    {
        // All three beside none of three: 2 of the 20 ways in which it could be.
        var analysis = Analyze(new AnalysisPolicy("tenth", "1", differenceLevel: new(10)), ("7-1", 3, 3), ("7-2", 0, 3));

        Assert.Equal("7-1", Assert.Single(analysis.PracticeToShare).Section.Value);
    }

    [Fact, Trait("Practice", "Q-06")]
    public void Practice_to_share_and_to_strengthen_is_what_clearly_differs_by_id_and_never_by_rank()
    {
        var analysis = Analyze(null, ("7-4", 29, 30), ("7-3", 15, 30), ("7-1", 30, 30), ("7-2", 2, 30));

        Assert.Equal(["7-1", "7-4"], analysis.PracticeToShare.Select(one => one.Section.Value));
        Assert.Equal(["7-2"], analysis.PracticeToStrengthen.Select(one => one.Section.Value));
        Assert.All(analysis.PracticeToShare, one => Assert.Equal(SectionDifference.Above, one.Difference));
    }

    [Fact]
    public void Holms_adjustment_multiplies_the_smallest_by_all_and_none_falls_below_the_one_before()
    {
        var comparisons = Analyze(null, ("7-1", 20, 24), ("7-2", 12, 24), ("7-3", 14, 24)).Comparisons.OrderBy(one => one.P.Value).ToList();
        var raw = comparisons.Select(one => one.P.Value!.Value).ToList();

        Assert.Equal(
            [3 * raw[0], Math.Max(3 * raw[0], 2 * raw[1]), Math.Max(Math.Max(3 * raw[0], 2 * raw[1]), raw[2])],
            comparisons.Select(one => one.AdjustedP.Value!.Value));
    }

    /// <summary>R 4.2.2: <c>p.adjust(c(0.030476525, 0.244815615), "holm")</c> of the p of <c>fisher.test</c>: two sections on two targets are two comparisons, not four.</summary>
    [Fact]
    public void Two_sections_are_one_comparison_on_each_target()
    {
        var comparisons = Compare(("7-1", 24, [20, 18]), ("7-2", 24, [12, 22]));

        Near([0.030476525, 0.030476525, 0.244815615, 0.244815615], comparisons.Select(one => one.P));
        Near([0.060953049, 0.060953049, 0.244815615, 0.244815615], comparisons.Select(one => one.AdjustedP));
    }

    /// <summary>R 4.2.2: <c>p.adjust(c(0.019386986, 0.118478764, 0.604045813, 0.018930278), "holm")</c>: four comparisons, and not five, where of three sections two took the items of a target.</summary>
    [Fact]
    public void Which_comparisons_are_one_is_told_target_by_target()
    {
        var comparisons = Compare(("7-1", 24, [20, 6]), ("7-2", 24, [12, 15]), ("7-3", 24, [14, null]));

        Near([0.019386986, 0.118478764, 0.604045813, 0.018930278, 0.018930278], comparisons.Select(one => one.P));
        Near([0.075721113, 0.236957528, 0.604045813, 0.075721113, 0.075721113], comparisons.Select(one => one.AdjustedP));
    }

    [Fact]
    public void A_policy_may_let_the_raw_p_decide_and_at_another_level()
    {
        (string, int, int)[] sections = [("7-1", 20, 24), ("7-2", 12, 24), ("7-3", 14, 24)];

        Assert.Empty(Analyze(null, sections).PracticeToShare);
        Assert.Equal("7-1", Assert.Single(Analyze(new("raw", "1", decisiveP: DecisiveP.Raw), sections).PracticeToShare).Section.Value);
        Assert.Empty(Analyze(new("strict", "1", decisiveP: DecisiveP.Raw, differenceLevel: new(1)), sections).PracticeToShare);
    }

    [Fact]
    public void Where_there_is_nobody_beside_a_section_there_is_no_comparison()
    {
        Assert.Empty(Analyze(null, ("7-1", 3, 5)).Comparisons);
        Assert.Empty(AssessmentAnalysis.Of(Assessment(), Results(Assessment(), ("a", "11"), ("b", "10"))).Comparisons);
        // Students without a section are among the others, and are no section.
        Assert.Equal(["7-1"], Analyze(null, ("", 1, 5), ("7-1", 3, 5)).Comparisons.Select(one => one.Section.Value));
    }

    [Fact, Trait("Practice", "Q-05")]
    public void A_concern_that_one_section_carries_is_reported_apart()
    {
        // 9, 9 and 2 of 10: 67 percent, and 90 without the third.
        var carried = Analyze(null, ("7-1", 9, 10), ("7-2", 9, 10), ("7-3", 2, 10));
        Assert.Empty(carried.ProgramConcerns);
        Assert.Equal("7-3", Assert.Single(carried.SectionConcerns).CarriedBy!.Value.Value);
        Assert.True(carried.Targets[0].IsBelowThreshold);

        // Two sections are weak: without either the others reach the threshold, so that no single one carries it.
        Assert.Single(Analyze(null, ("7-1", 10, 10), ("7-2", 6, 10), ("7-3", 6, 10)).ProgramConcerns);
        // Weak everywhere; of one section alone; and of students without a section.
        Assert.Single(Analyze(null, ("7-1", 5, 10), ("7-2", 6, 10)).ProgramConcerns);
        Assert.Single(Analyze(null, ("7-1", 5, 10)).ProgramConcerns);
        Assert.Single(Analyze(null, ("", 1, 10), ("7-1", 10, 10)).ProgramConcerns);
        Assert.Empty(Analyze(null, ("7-1", 10, 10)).SectionConcerns);
    }

    [Fact]
    public void A_policy_has_a_confidence_and_a_level()
    {
        Assert.Throws<ArgumentOutOfRangeException>("confidence", () => new AnalysisPolicy("p", "1", confidence: new(100)));
        Assert.Throws<ArgumentOutOfRangeException>("differenceLevel", () => new AnalysisPolicy("p", "1", differenceLevel: new(0)));
        Assert.Throws<ArgumentOutOfRangeException>("decisiveP", () => new AnalysisPolicy("p", "1", decisiveP: (DecisiveP)9));
        Assert.Throws<ArgumentOutOfRangeException>("highestLevel", () => new AnalysisPolicy("p", "1", highestLevel: (HighestLevel)9));
    }

    /// <summary>One item of one target; of each section as many students as are said are proficient.</summary>
    private static AssessmentAnalysis Analyze(AnalysisPolicy? policy, params (string Section, int Proficient, int Students)[] sections)
    {
        var assessment = Assessment(Item("Q1"));
        var builder = new ResultSetBuilder(assessment);
        foreach (var (section, proficient, students) in sections)
            for (var student = 0; student < students; student++)
                builder.Add(new($"s{section}-{student:00}"), [ResultCell.Scored(new(student < proficient ? 1 : 0))], section.Length == 0 ? null : new Id<Section>(section));
        return AssessmentAnalysis.Of(assessment, builder.Build(), policy);
    }

    /// <summary>Two items of a target each; of each section as many students as are said are proficient, or nobody took the item.</summary>
    private static ValueList<SectionComparison> Compare(params (string Section, int Students, int?[] Proficient)[] sections)
    {
        var assessment = Assessment();
        var builder = new ResultSetBuilder(assessment);
        foreach (var (section, students, proficient) in sections)
            for (var student = 0; student < students; student++)
                Assert.Empty(builder.Add(
                    new($"s{section}-{student:00}"), [.. proficient.Select(count => count is { } part ? ResultCell.Scored(new(student < part ? 1 : 0)) : ResultCell.Exempt)], new Id<Section>(section)));
        return AssessmentAnalysis.Of(assessment, builder.Build()).Comparisons;
    }

    private static void Near(double[] expected, IEnumerable<Statistic> actual) =>
        Assert.Equal(expected, actual.Select(one => Math.Round(one.Value!.Value, 9)));
}
