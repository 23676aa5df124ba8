using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

[Trait("Practice", "Q-04")]
public sealed class DataTeamListTests
{
    [Fact]
    public void Students_below_the_cut_are_sorted_by_how_far_they_have_come_to_it()
    {
        // Of 10 points the cut is 8: close from 6 on, likely from 4 on.
        var list = Assert.Single(DataTeamList.Of(Tens, Set(10, 8, 7, 6, 5, 4, 3, 0)));

        Assert.Equal(["s00 s01", "s02 s03", "s04 s05", "s06 s07"], Groups(list));
        Assert.Equal(new DataTeamGroups(2, 2, 2, 2), DataTeamGroups.Of(list));
    }

    [Fact]
    public void Teachers_say_who_is_likely_where_they_do()
    {
        var list = Assert.Single(DataTeamList.Of(Tens, Set(10, 7, 5, 0, 0), likely: [new("s03"), new("s00")]));

        Assert.Equal(["s00", "s01", "s03", "s02 s04"], Groups(list));
    }

    [Fact]
    public void Bands_are_the_policys_and_a_count_is_a_way_in_items()
    {
        var assessment = new CommonAssessment(new("A"), "A", [Item("Q1"), Item("Q2"), Item("Q3"), Item("Q4", target: "T2")], [new(new Id<LearningTarget>("T1"), Cut.AtCount(3))]);

        var lists = DataTeamList.Of(assessment, Results(assessment, ("a", "1111"), ("b", "0111"), ("c", "0010"), ("d", "xxx0"), ("e", "aaaa")), new("ours", "1", dataTeam: new(new(60), new(30))));

        Assert.Equal(["a", "b", "c", ""], Groups(lists[0]));
        Assert.Equal(["a b", "", "", "c d"], Groups(lists[1]));
        Assert.Throws<ArgumentOutOfRangeException>("closeFrom", () => new DataTeamBands(new(40)));
        Assert.DoesNotContain("b", lists[1].ToString().Split(" on ")[1], StringComparison.Ordinal);
    }

    private static CommonAssessment Tens { get; } = Assessment(Item("Q1", 10));

    private static ResultSet Set(params int[] points)
    {
        var builder = new ResultSetBuilder(Tens);
        for (var student = 0; student < points.Length; student++) builder.Add(new($"s{student:00}"), [ResultCell.Scored(new(points[student]))]);
        return builder.Build();
    }

    private static IEnumerable<string> Groups(DataTeamList list) =>
        new[] { list.Proficient, list.Close, list.FarButLikely, list.Intervention }.Select(group => string.Join(' ', group.Select((Id<Student> student) => student.Value)));
}
