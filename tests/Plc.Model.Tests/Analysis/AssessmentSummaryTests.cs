using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Analysis;
using Plc.Model.Assessments;

namespace Plc.Model.Tests.Analysis;

public sealed class AssessmentSummaryTests
{
    [Fact]
    public void A_summary_says_what_the_analysis_says() => Holds((community, results) =>
    {
        var analysis = community.Analyze(results);
        var summary = community.Summarize(results);

        foreach (var section in analysis.Sections)
            foreach (var target in section.Targets)
                Assert.Equal((target.Proficient, target.Extension, target.Correct), Shares(summary.Lines.Single(line => line.Key.Section == section.Section && line.Key.Group is null && line.Key.Target == target.Target).Counts));
        foreach (var target in analysis.Targets)
            Assert.Equal((target.Result.Proficient, target.Result.Extension, target.Result.Correct), Shares(Sum(summary, line => line.Group is null && line.Target == target.Result.Target)));
        var total = Sum(summary, line => line.Group is null && line.Target is null);
        Assert.Equal((analysis.StudentCount, results.Count - analysis.StudentCount, analysis.Total.Proficient), (total.Assessed, total.NotAssessed, total.Proficient));
    });

    [Fact]
    public void Summaries_of_parts_merged_in_any_order_are_the_summary_of_all() => Holds((community, results) =>
    {
        var parts = new AssessmentSummaryBuilder[3];
        for (var part = 0; part < parts.Length; part++) parts[part] = new(community.Id, community.Assessments[0]);
        for (var row = 0; row < results.Count; row++)
            Assert.Empty(parts[row % 3].Add([.. Enumerable.Range(0, results.Items.Count).Select(item => results[row][item])], results[row].Section, results[row].Groups));
        var (a, b, c) = (parts[0].Build(), parts[1].Build(), parts[2].Build());
        var whole = community.Summarize(results);

        Assert.Equal(whole, a.Merge(b).Merge(c));
        Assert.Equal(whole, c.Merge(a.Merge(b)));
        Assert.Equal(whole, b.Merge(c).Merge(a));
        Assert.Equal(whole, whole.Merge(AssessmentSummary.Empty));
        Assert.Equal(whole, AssessmentSummary.Empty.Merge(whole));
        Assert.Equal(whole.GetHashCode(), a.Merge(b).Merge(c).GetHashCode());
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
            $"{line.Key.Group} {line.Counts.Proficient}, {line.Counts.NotAssessed} not"));
    }

    [Fact]
    public void A_row_that_breaks_a_rule_is_not_counted()
    {
        var builder = new AssessmentSummaryBuilder(new("s"), Examples.Assessment(Examples.Item("Q", 2)));

        Assert.Equal("PLC5011", Assert.Single(builder.Add([ResultCell.Scored(new(3))])).Rule.Id);
        Assert.Equal("PLC5012", Assert.Single(builder.Add([])).Rule.Id);
        Assert.Empty(builder.Build().Lines);
    }

    private static (Share, Share, Share) Shares(SummaryCounts counts) => (counts.Proficient, counts.Extension, counts.Correct);

    private static SummaryCounts Sum(AssessmentSummary summary, Func<SummaryKey, bool> isMeant) =>
        summary.Lines.Where(line => isMeant(line.Key)).Aggregate(default(SummaryCounts), (sum, line) => sum + line.Counts);

    private static void Holds(Action<LearningCommunity, ResultSet> property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (community, results) = ResultSets.Make(seed, students: seed % 120);
            property(community, results);
        }));
}
