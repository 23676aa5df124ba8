using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

/// <summary>What is counted a register at a time is what is counted one by one.</summary>
public sealed class PercentProficientTests
{
    [Fact]
    public void It_is_what_counting_one_by_one_says() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var assessment = AnyAssessment(random);
            var results = AnyResults(assessment, random);
            var policy = new AnalysisPolicy("any", "1", AnyCut(random, 1), Cut.AtPercent(random.Next(1, 101)), blankCells: (BlankCells)random.Next(3));

            var counted = PercentProficient.Of(assessment, results, policy);

            Assert.Equal(results.Select(row => row.Section).OfType<Id<Section>>().Distinct().Order(), counted.Sections);
            for (var target = 0; target < counted.Targets.Count; target++)
            {
                var cut = assessment.Cuts.FirstOrDefault(cut => cut.Target == counted.Targets[target]);
                RequireSame(results, counted.Proficient(target), cut?.Proficiency ?? policy.Proficiency, null, false);
                RequireSame(results, counted.Extension(target), cut?.Extension ?? policy.Extension, null, false);
                RequireSame(results, counted.Proficient(target, null), cut?.Proficiency ?? policy.Proficiency, null, true);
                for (var section = 0; section < counted.Sections.Count; section++)
                {
                    RequireSame(results, counted.Proficient(target, section), cut?.Proficiency ?? policy.Proficiency, counted.Sections[section], true);
                    RequireSame(results, counted.Extension(target, section), cut?.Extension ?? policy.Extension, counted.Sections[section], true);
                }

                void RequireSame(ResultSet rows, Share share, Cut cut, Id<Section>? section, bool isOfSection)
                {
                    var students = rows.Where(row => !isOfSection || row.Section == section).Select(row => Reaches(row, assessment, counted.Targets[target], cut, policy.BlankCells)).OfType<bool>().ToList();
                    Assert.Equal((students.Count(reaches => reaches), students.Count), ((int)share.Part, (int)share.Whole));
                }
            }
        }));

    [Fact]
    public void An_analysis_says_the_same() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var assessment = AnyAssessment(random);
            var results = AnyResults(assessment, random);
            var (counted, analysis) = (PercentProficient.Of(assessment, results), AssessmentAnalysis.Of(assessment, results));

            Assert.Equal(analysis.Targets.Select(target => (target.Result.Proficient, target.Result.Extension)), counted.Targets.Select((_, target) => (counted.Proficient(target), counted.Extension(target))));
            foreach (var target in analysis.Targets)
                Assert.Equal(target.Result.Proficient.Whole - target.Result.Proficient.Part, analysis.NeedsTime.Count(need => need.Evidence.Any(evidence => evidence.Target == target.Result.Target)));
            Assert.Equal(counted, PercentProficient.Of(assessment, results));
        }));

    [Fact]
    public void A_place_that_is_none_is_refused()
    {
        var counted = PercentProficient.Of(Assessment(), Results(Assessment(), ("s", "11")));

        Assert.Throws<ArgumentOutOfRangeException>("target", () => counted.Proficient(2));
        Assert.Throws<ArgumentOutOfRangeException>("section", () => counted.Proficient(0, 0));
        Assert.Throws<ArgumentException>("results", () => PercentProficient.Of(Assessment(Item("Q9")), Results(Assessment(), ("s", "11"))));
    }

    /// <summary>Whether a student reaches a cut, by the words of the conventions; null where the student does not count.</summary>
    private static bool? Reaches(ResultRow row, CommonAssessment assessment, Reference<LearningTarget> target, Cut cut, BlankCells blanks)
    {
        var items = Enumerable.Range(0, assessment.Items.Count).ToList();
        if (items.TrueForAll(item => row[item].Status != CellStatus.Scored)) return null;
        var counted = items.Where(item => assessment.Items[item].Target == target)
            .Where(item => row[item].Status == CellStatus.Scored || (row[item].Status == CellStatus.Blank && blanks == BlankCells.CountZero)).ToList();
        if (counted.Count == 0) return null;
        return cut.Percent is { } percent
            ? counted.Sum(item => row[item].Points.Value) * 100 >= percent.Value * counted.Sum(item => assessment.Items[item].Points.Value)
            : counted.Count(item => row[item].Points == assessment.Items[item].Points) >= Math.Min(cut.Count!.Value, counted.Count);
    }

    private static CommonAssessment AnyAssessment(Random random)
    {
        decimal[] maxima = random.Next(4) switch { 0 => [1m], 1 => [1m, 2m, 4m], 2 => [0.5m, 2.5m, 1m], _ => [1m, 300m, 0.1234m] };
        AssessmentItem[] items = [.. Enumerable.Range(0, random.Next(1, 9)).Select(item => Item($"Q{item}", maxima[random.Next(maxima.Length)], $"T{random.Next(1, 4)}"))];
        var cuts = items.GroupBy(item => item.Target).Where(_ => random.Next(2) == 0).Select(target => new TargetCut(target.Key, AnyCut(random, target.Count())));
        return new(new("A"), "A", [.. items], [.. cuts]);
    }

    private static Cut AnyCut(Random random, int items) => random.Next(2) == 0 ? Cut.AtCount(random.Next(1, items + 1)) : Cut.AtPercent(random.Next(1, 100_000_001) / 1_000_000m);

    /// <summary>Sections of any size; some sets have points alone, others much that is missing.</summary>
    private static ResultSet AnyResults(CommonAssessment assessment, Random random)
    {
        var builder = new ResultSetBuilder(assessment);
        var (missing, sections) = (random.Next(3) * 3, random.Next(6));
        var finest = random.Next(2) == 0;
        for (var student = 0; student < random.Next(200); student++)
        {
            var section = random.Next(sections + 1);
            Assert.Empty(builder.Add(new($"s{student}"), [.. assessment.Items.Select(item => random.Next(10) < missing ? Missing() : Scored(item))], section == 0 ? null : new Id<Section>($"7-{section}")));
        }
        return builder.Build();

        ResultCell Missing() => random.Next(3) switch { 0 => ResultCell.Absent, 1 => ResultCell.Exempt, _ => ResultCell.Blank };

        ResultCell Scored(AssessmentItem item) => random.Next(2) == 0 ? ResultCell.Scored(item.Points)
            : ResultCell.Scored(new(Math.Round(item.Points.Value * random.Next(1001) / 1000, finest ? 4 : 0, MidpointRounding.ToZero)));
    }
}
