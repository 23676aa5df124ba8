using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

/// <summary>Sections and communities are left away without counting anybody twice, and what cannot be added is not.</summary>
public sealed class SummaryRollUpTests
{
    private static readonly Reference<LearningTarget> Shared = new(new("t"), new("state"));

    [Fact]
    public void Sections_are_added_and_groups_are_left_apart()
    {
        var builder = new AssessmentSummaryBuilder(new("s"), Quiz("2026", Shared));
        Add(builder, 2, "7-1", "ell", "iep");
        Add(builder, 1, "7-2", "ell");
        Add(builder, 2, null);

        Assert.Equal(
            ["s Community - - 2/3", "s Community - state/t 2/3", "s Community ell - 1/2", "s Community ell state/t 1/2", "s Community iep - 1/1", "s Community iep state/t 1/1"],
            Said(builder.Build().OverSections()));
        Assert.Equal(["s Community - - 2/3", "s Community - state/t 2/3"], Said(builder.Build().OverSections().WithoutGroups()));
        Assert.Equal(builder.Build().OverSections().WithoutGroups(), builder.Build().WithoutGroups().OverSections());
    }

    [Fact]
    public void Students_without_a_section_are_not_those_of_all_sections()
    {
        var builder = new AssessmentSummaryBuilder(new("s"), Quiz("2026", Shared));
        Add(builder, 2, null);
        var summary = builder.Build();

        Assert.Equal(4, summary.Merge(summary.OverSections()).Lines.Count);
        Assert.Equal(summary.OverSections(), summary.OverSections().OverSections());
    }

    [Fact]
    public void Communities_are_added_where_version_and_target_say_that_they_have_the_same_assessment()
    {
        var (one, other) = (Of("s1", Quiz("2026", Shared)), Of("s2", Quiz("2026", Shared)));

        Assert.Equal(["state Communities - - 1/2", "state Communities - state/t 1/2"], Said(one.Merge(other).OverCommunities(new("state"))));
        Assert.Equal(one.Merge(other).OverCommunities(new("state")), one.OverCommunities(new("state")).Merge(other.OverSections().OverCommunities(new("state"))));
        Assert.Equal(4, one.Merge(Of("s1", Quiz("2027", Shared))).Lines.Count);
    }

    [Fact]
    public void Communities_are_not_added_where_nothing_says_that_they_have_the_same_assessment()
    {
        Assert.Equal(["PLC5036 /lines/0/assessmentVersion"], Places(Broken(() => Of("s", Quiz(null, Shared)).OverCommunities(new("state")))));
        Assert.Equal(["PLC5037 /lines/1/target"], Places(Broken(() => Of("s", Quiz("2026", new("t"))).OverCommunities(new("state")))));
        var differs = Of("s1", Quiz("2026", Shared)).Merge(Of("s2", Quiz("2026", Shared, points: 3)));
        Assert.Equal(["PLC5034 /possible"], Places(Broken(() => differs.OverCommunities(new("state")))));
    }

    [Fact, Trait("Practice", "Q-05")]
    public void Lines_of_sections_are_not_added_to_those_of_all_sections()
    {
        var summary = Of("s1", Quiz("2026", Shared));
        var both = summary.Merge(summary.OverSections()).Merge(Of("s2", Quiz("2026", Shared)).OverSections());

        Assert.Equal(["PLC5038 /lines/0/scope"], Places(Broken(both.OverSections)));
        Assert.Equal(["PLC5038 /lines/0/scope"], Places(Broken(() => both.OverCommunities(new("state")))));
        // Those of another school, of another version, or of groups that have no line of a section are not the same students.
        Assert.Equal(4, summary.Merge(Of("s1", Quiz("2027", Shared)).OverSections()).OverSections().Lines.Count);
        Assert.Equal(2, summary.Merge(Of("s2", Quiz("2026", Shared)).OverSections()).OverCommunities(new("state")).Lines.Count);
    }

    [Fact, Trait("Practice", "Q-05")]
    public void Lines_of_communities_are_not_added_to_those_of_the_organization_that_stands_for_them()
    {
        AssessmentSummary one = Of("s1", Quiz("2026", Shared)), state = Of("s2", Quiz("2026", Shared)).OverCommunities(new("state")), own = Of("state", Quiz("2026", Shared));

        Assert.Equal(["PLC5038 /lines/0/scope"], Places(Broken(() => one.Merge(state).OverCommunities(new("state")))));
        Assert.Equal(["PLC5038 /lines/0/scope"], Places(Broken(() => one.Merge(state).OverCommunities(new("nation")))));
        Assert.Equal(["PLC5038 /lines/0/scope"], Places(Broken(() => one.Merge(own).OverCommunities(new("state")))));
        Assert.Equal(["PLC5038 /lines/0/scope"], Places(Broken(() => Of("s1", Quiz("2026", Shared)).OverCommunities(new("north")).Merge(state).OverCommunities(new("state")))));
        Assert.Equal("PLC5038 /lines/0/scope", Assert.Single(Places(one.Merge(state).CheckOverCommunities())));
        Assert.Equal(2, one.Merge(own).OverCommunities(new("nation")).Lines.Count);
        Assert.Equal(state, state.OverCommunities(new("state")));
    }

    [Fact]
    public void Results_of_another_version_are_not_summarized_nor_analysed()
    {
        var builder = new ResultSetBuilder(Quiz("2026", Shared));
        builder.Add(new("a"), [ResultCell.Scored(new(2))]);
        var results = builder.Build();

        Assert.Equal("2026", results.Version);
        Assert.Throws<ArgumentException>("results", () => AssessmentSummary.Of(new("s"), Quiz("2027", Shared), results));
        Assert.Throws<ArgumentException>("results", () => AssessmentAnalysis.Of(Quiz(null, Shared), results));
        Assert.NotEqual(results, new ResultSetBuilder(Quiz("2027", Shared)).Build());
    }

    [Fact]
    public void Points_of_so_many_that_no_sum_is_exact_are_refused_by_name()
    {
        var items = Enumerable.Range(0, 1_000).Select(item => Item($"Q{item}", 100_000)).ToArray();
        var builder = new AssessmentSummaryBuilder(new("s"), Assessment(items));
        ResultCell[] row = [.. items.Select(item => ResultCell.Scored(item.Points))];
        for (var student = 0; student < 10_000; student++) builder.Add(row);

        Assert.Equal(1e8, builder.Build().Lines[0].Counts.Complete.Mean.Value);
        builder.Add(row);
        Assert.Equal(["PLC5032 /squares"], Places(Broken(builder.Build)));
    }

    private static CommonAssessment Quiz(string? version, Reference<LearningTarget> target, decimal points = 2) =>
        new(new("quiz"), "Quiz", [new(new("Q"), new(points), target)], version: version);

    private static AssessmentSummary Of(string community, CommonAssessment quiz)
    {
        var builder = new AssessmentSummaryBuilder(new(community), quiz);
        Add(builder, community == "s1" ? 2 : 1, "7-1");
        return builder.Build();
    }

    private static void Add(AssessmentSummaryBuilder builder, int points, string? section, params string[] groups) =>
        Assert.Empty(builder.Add([ResultCell.Scored(new(points))], section is null ? null : new Id<Section>(section), [.. groups.Select(group => new Id<StudentGroup>(group))]));

    private static IEnumerable<string> Said(AssessmentSummary summary) => summary.Lines.Select(line =>
        $"{line.Key.Community} {line.Key.Scope} {line.Key.Group?.Value ?? "-"} {line.Key.Target?.ToString() ?? "-"} {line.Counts.Proficient}/{line.Counts.Assessed}");
}
