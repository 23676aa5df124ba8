using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Assessments;

public sealed class ChoiceSetTests
{
    private static readonly CommonAssessment Mixed = Assessment(
        new AssessmentItem(new("Q1"), new(2), new Id<LearningTarget>("T1"), choices: ["A", "B", "C"], key: "B"), Item("Q2", 4));

    [Fact]
    public void The_key_gives_full_points_and_any_other_choice_none()
    {
        var choices = Build((builder) =>
        {
            Assert.Empty(builder.Add(new("b"), [ItemAnswer.OfChoice(2), ItemAnswer.OfCell(ResultCell.Scored(new(2.5m)))], new Id<Section>("7-2")));
            Assert.Empty(builder.Add(new("a"), [ItemAnswer.OfChoice(1), ItemAnswer.OfCell(ResultCell.Exempt)], new Id<Section>("7-1")));
            Assert.Empty(builder.Add(new("c"), [default, ItemAnswer.OfCell(ResultCell.Absent)]));
        });

        Assert.Equal(["c: Blank Absent", "a: 2 Exempt", "b: 0 2.5"], choices.Results.Select(row => $"{row.Student}: {Text(row[0])} {Text(row[1])}"));
        Assert.Equal([null, 1, 2], Enumerable.Range(0, 3).Select(row => choices[row, 0]));
        Assert.All(Enumerable.Range(0, 3), row => Assert.Null(choices[row, 1]));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => choices[3, 0]);
        Assert.Throws<ArgumentOutOfRangeException>("item", () => choices[0, 2]);

        static string Text(ResultCell cell) => cell.Status == CellStatus.Scored ? cell.Points.ToString() : cell.Status.ToString();
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_row_is_said()
    {
        var builder = new ChoiceSetBuilder(Mixed, [new(new("7-1"))]);
        Assert.Empty(builder.Add(new("a"), [ItemAnswer.OfChoice(1), default]));

        Assert.Equal(
            ["PLC5017 /answers/0", "PLC5010 /student", "PLC5013 /section", "PLC5011 /answers/1"],
            Places(builder.Add(new("a"), [ItemAnswer.OfChoice(3), ItemAnswer.OfCell(ResultCell.Scored(new(5)))], new Id<Section>("none"))));
        Assert.Equal(["PLC5017 /answers/1"], Places(builder.Add(new("b"), [default, ItemAnswer.OfChoice(0)])));
        Assert.Equal(["PLC5012 /answers"], Places(builder.Add(new("c"), [])));
        Assert.Empty(builder.AddBroken(null));
        Assert.Equal(["PLC5017 /answers/0", "PLC5010 /student"], Places(builder.AddBroken(new("a"), [ItemAnswer.OfChoice(9), default])));
        Assert.Equal((1, 0, -1), (builder.Count, builder.FirstRowOf(new("a")), builder.FirstRowOf(new("none"))));
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    [Fact]
    public void Equal_when_results_and_choices_are_and_silent_about_students()
    {
        ChoiceSet Of(int choice) => Build(builder => builder.Add(new("S-1"), [ItemAnswer.OfChoice(choice), default]));

        Assert.Equal(Of(0), Of(0));
        Assert.Equal(Of(0).GetHashCode(), Of(0).GetHashCode());
        // Both are wrong, and not the same.
        Assert.NotEqual(Of(0), Of(2));
        Assert.Equal(Of(0).Results, Of(2).Results);
        Assert.Equal("Choices on A1: 1 students, 2 items", Of(0).ToString());
        Assert.Equal(("Choice", "Blank"), (ItemAnswer.OfChoice(3).ToString(), default(ItemAnswer).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>("place", () => ItemAnswer.OfChoice(-1));
    }

    private static ChoiceSet Build(Action<ChoiceSetBuilder> add)
    {
        var builder = new ChoiceSetBuilder(Mixed);
        add(builder);
        return builder.Build();
    }
}
