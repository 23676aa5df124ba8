using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

/// <summary>What holds of every set of results, tried on random ones: sizes, points with four places, missing cells, sections.</summary>
public sealed class AnalysisPropertyTests
{
    private sealed record Case(CommonAssessment Assessment, ResultSet Results, decimal?[][] Rows);

    [Fact]
    public void Exact_sums_agree_with_the_formulas_of_the_textbook() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Cases(), sample =>
    {
        var analysis = AssessmentAnalysis.Of(sample.Assessment, sample.Results);
        double[][] rows = [.. sample.Rows.Where(row => row.Any(cell => cell is not null)).Select(row => row.Select(cell => (double)(cell ?? 0)).ToArray())];
        double[] totals = [.. rows.Select(row => row.Sum())];
        var k = sample.Assessment.Items.Count;
        Assert.Equal(rows.Length, analysis.StudentCount);

        if (analysis.Reliability.Alpha.Value is { } alpha)
            Near(k / (k - 1.0) * (1 - Enumerable.Range(0, k).Sum(item => Variance([.. rows.Select(row => row[item])])) / Variance(totals)), alpha);
        for (var item = 0; item < k; item++)
        {
            double[] points = [.. rows.Select(row => row[item])];
            if (analysis.Items[item].PointBiserial.Value is { } r) Near(Correlation(points, totals), r);
            if (analysis.Items[item].CorrectedPointBiserial.Value is { } corrected) Near(Correlation(points, [.. totals.Zip(points, (total, own) => total - own)]), corrected);
        }
    }));

    [Fact]
    public void Every_student_who_was_assessed_is_proficient_or_needs_time_on_each_target() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Cases(), sample =>
    {
        var analysis = AssessmentAnalysis.Of(sample.Assessment, sample.Results);
        foreach (var target in analysis.Targets)
        {
            var inNeed = analysis.NeedsTime.Count(need => need.Evidence.Any(evidence => evidence.Target == target.Result.Target));
            Assert.Equal(target.Result.Proficient.Whole, target.Result.Proficient.Part + inNeed);
            Assert.True(target.Result.Extension.Part <= target.Result.Proficient.Part);
        }
        Assert.Equal(sample.Results.Count, analysis.StudentCount + analysis.NotAssessed.Count);
    }));

    [Fact]
    public void Sections_add_up_to_the_team() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Cases(), sample =>
    {
        var analysis = AssessmentAnalysis.Of(sample.Assessment, sample.Results);
        if (analysis.Sections.Count == 0) return;
        for (var i = 0; i < analysis.Targets.Count; i++)
        {
            var (team, parts) = (analysis.Targets[i].Result, analysis.Sections.Select(section => section.Targets[i]).ToList());
            Assert.Equal(team.Proficient.Part, parts.Sum(part => part.Proficient.Part));
            Assert.Equal(team.Proficient.Whole, parts.Sum(part => part.Proficient.Whole));
            Assert.Equal(team.Correct.Part, parts.Sum(part => part.Correct.Part));
        }
    }));

    private static Arbitrary<Case> Cases() => (
        from itemCount in Gen.Choose(1, 8)
        from studentCount in Gen.Choose(0, 30)
        from maxima in Gen.Elements(1m, 2m, 2.5m, 10m, 0.1234m).ListOf(itemCount)
        from cells in Gen.Frequency((1, Gen.Constant(-1)), (3, Gen.Constant(0)), (3, Gen.Constant(10_000)), (4, Gen.Choose(0, 10_000))).ListOf(itemCount * studentCount)
        from sections in Gen.Choose(0, 3).ListOf(studentCount)
        select Make([.. maxima], [.. cells], [.. sections])).ToArbitrary();

    private static Case Make(decimal[] maxima, int[] cells, int[] sections)
    {
        var assessment = Assessment([.. maxima.Select((points, i) => Item($"Q{i}", points, i % 3 == 0 ? "T1" : "T2"))]);
        var builder = new ResultSetBuilder(assessment);
        var rows = new List<decimal?[]>();
        for (var student = 0; student < sections.Length; student++)
        {
            decimal?[] row = [.. maxima.Select((points, i) => cells[student * maxima.Length + i] is >= 0 and var part ? decimal.Round(points * part / 10_000, 4) : (decimal?)null)];
            rows.Add(row);
            var section = sections[student] == 0 ? null : (Id<Section>?)new Id<Section>(sections[student].ToString(CultureInfo.InvariantCulture));
            Assert.Empty(builder.Add(new($"s{student}"), [.. row.Select(points => points is { } scored ? ResultCell.Scored(new(scored)) : ResultCell.Blank)], section));
        }
        return new(assessment, builder.Build(), [.. rows]);
    }

    private static double Variance(double[] values) => values.Sum(value => Math.Pow(value - values.Average(), 2)) / (values.Length - 1);

    private static double Correlation(double[] left, double[] right) =>
        left.Zip(right, (a, b) => (a - left.Average()) * (b - right.Average())).Sum() / (left.Length - 1) / Math.Sqrt(Variance(left) * Variance(right));

    private static void Near(double expected, double actual) => Assert.InRange(actual, expected - 1e-6 * Math.Max(1, Math.Abs(expected)), expected + 1e-6 * Math.Max(1, Math.Abs(expected)));
}
