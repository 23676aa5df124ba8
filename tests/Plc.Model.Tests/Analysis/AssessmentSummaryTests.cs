using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Analysis;
using Plc.Model.Assessments;

namespace Plc.Model.Tests.Analysis;

public sealed class AssessmentSummaryTests
{
    private static readonly AnalysisPolicy[] Policies =
    [
        AnalysisPolicy.Default, new("by count", "2", Cut.AtCount(1), Cut.AtCount(2)), new("blank", "1", Cut.AtPercent(66.666667m), blankCells: BlankCells.NotCounted),
    ];

    [Fact]
    public void A_summary_says_what_the_analysis_says() => Holds((community, results, _) =>
    {
        var analysis = community.Analyze(results);
        var summary = community.Summarize(results);

        foreach (var section in analysis.Sections)
            foreach (var target in section.Targets)
                Assert.Equal((target.Proficient, target.Extension, target.Correct), Shares(summary.Lines.Single(line => line.Key.Section == section.Section && line.Key.Group is null && line.Key.Target == target.Target).Counts));
        foreach (var target in analysis.Targets)
            Assert.Equal((target.Result.Proficient, target.Result.Extension, target.Result.Correct), Shares(Sum(summary, line => line.Group is null && line.Target == target.Result.Target)));
        var total = Sum(summary, line => line.Group is null && line.Target is null);
        Assert.Equal((analysis.StudentCount, results.Count - analysis.StudentCount, analysis.Total.Proficient), (total.Assessed, total.NotAssessed, total.ProficientShare));
    });

    [Fact, Trait("Practice", "Q-05")]
    public void Summaries_of_any_parts_merged_in_any_order_are_the_summary_of_all() => Holds((community, results, random) =>
    {
        var policy = Policies[random.Next(Policies.Length)];
        var parts = new AssessmentSummaryBuilder[random.Next(1, 6)];
        for (var part = 0; part < parts.Length; part++) parts[part] = new(community.Id, community.Assessments[0], policy);
        int[] rows = [.. Enumerable.Range(0, results.Count)];
        random.Shuffle(rows);
        foreach (var row in rows)
            Assert.Empty(parts[random.Next(parts.Length)].Add([.. Enumerable.Range(0, results.Items.Count).Select(item => results[row][item])], results[row].Section, results[row].Groups));
        var summaries = parts.Select(part => part.Build()).ToList();
        var whole = community.Summarize(results, policy);

        // Any tree of merges, of any order: two at random become one, until there is one.
        while (summaries.Count > 1)
        {
            var (one, other) = (summaries[random.Next(summaries.Count)], summaries[^1]);
            if (ReferenceEquals(one, other)) one = summaries[0];
            Assert.Equal(one.Merge(other), other.Merge(one));
            summaries.RemoveAt(summaries.Count - 1);
            summaries[summaries.IndexOf(one)] = one.Merge(other);
        }
        Assert.Equal(whole, summaries[0]);
        Assert.Equal(whole.GetHashCode(), summaries[0].GetHashCode());
        Assert.Equal(whole, whole.Merge(AssessmentSummary.Empty));
        Assert.Equal(whole, AssessmentSummary.Empty.Merge(whole));
    });

    [Fact, Trait("Practice", "Q-05")]
    public void Mean_and_standard_deviation_after_merging_are_those_of_the_analysis() => Holds((community, results, _) =>
    {
        var total = community.Analyze(results).Total;
        var complete = Sum(community.Summarize(results), line => line.Group is null && line.Target is null).Complete;

        Assert.Equal(total.Mean.Reason, complete.Mean.Reason);
        Assert.Equal(total.StandardDeviation.Reason, complete.StandardDeviation.Reason);
        Assert.Equal(total.Mean.Value ?? 0, complete.Mean.Value ?? 0, 1e-9);
        Assert.Equal(total.StandardDeviation.Value ?? 0, complete.StandardDeviation.Value ?? 0, 1e-9);
    });

    [Fact]
    public void Groups_of_a_section_have_lines_of_their_own()
    {
        var assessment = Examples.Assessment(Examples.Item("Q", 2));
        var builder = new AssessmentSummaryBuilder(new("s"), assessment);
        builder.Add([ResultCell.Scored(new(2))], groups: [new("ell")]);
        builder.Add([ResultCell.Scored(new(1))], groups: [new("ell"), new("iep")]);
        builder.Add([ResultCell.Absent]);

        Assert.Equal([" 1 of 2, 1 not", "ell 1 of 2, 0 not", "iep 0 of 1, 0 not"], builder.Build().Lines.Where(line => line.Key.Target is null).Select(line =>
            $"{line.Key.Group} {line.Counts.ProficientShare}, {line.Counts.NotAssessed} not"));
    }

    [Fact]
    public void A_row_that_breaks_a_rule_is_not_counted()
    {
        var builder = new AssessmentSummaryBuilder(new("s"), Examples.Assessment(Examples.Item("Q", 2)));

        Assert.Equal("PLC5011", Assert.Single(builder.Add([ResultCell.Scored(new(3))])).Rule.Id);
        Assert.Equal("PLC5012", Assert.Single(builder.Add([])).Rule.Id);
        Assert.Empty(builder.Build().Lines);
    }

    private static (Share, Share, Share) Shares(SummaryCounts counts) => (counts.ProficientShare, counts.ExtensionShare, counts.CorrectShare);

    private static SummaryCounts Sum(AssessmentSummary summary, Func<SummaryKey, bool> isMeant) =>
        summary.Lines.Where(line => isMeant(line.Key)).Aggregate(SummaryCounts.None, (sum, line) => sum + line.Counts);

    private static void Holds(Action<LearningCommunity, ResultSet, Random> property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (community, results) = ResultSets.Make(seed, students: seed % 120);
            property(community, results, new Random(seed));
        }));
}
