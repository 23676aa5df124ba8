using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.People;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/sharing.md.</summary>
public sealed class SharingChapter
{
    [Fact]
    public void Outsiders_see_what_tells_of_no_student()
    {
        var school = new LearningCommunity(
            new("school"), "A school", OrganizationKind.School, outcomes: [new(new("rates"), "Rates", [new(new("unit-rates"), "I can find a unit rate.")])],
            assessments: [new(new("quiz-1"), "Rates", [new(new("Q1"), new(1), new Primitives.Id<Learning.LearningTarget>("unit-rates"))])]);
        var builder = new ResultSetBuilder(school.Assessments[0]);
        for (var student = 0; student < 15; student++)
            builder.Add(new($"S-{student}"), [ResultCell.Scored(new(student % 3 == 0 ? 0 : 1))], groups: [new(student < 4 ? "afternoon-bus" : "morning-bus")]);
        var results = builder.Build();
        var lines = new List<string>();

        // guide: sharing-1 begins
        var policy = new SuppressionPolicy("ours", "2026", "Our board, 2026-06-01.", minimumStudents: 5);
        var table = ShareableTable.Of(school.Summarize(results), policy, GroupFamily.FoundIn(results), combinations: GroupCombination.FoundIn(results));

        foreach (var row in table.Rows)
            lines.Add($"{row.Group?.Value ?? "all students"}: {row.Cells[0]}");
        // all students: 60–69 % of 15
        // afternoon-bus: hidden
        // morning-bus: hidden
        // guide: sharing-1 ends
        Assert.Equal(["all students: 60–69 % of 15", "afternoon-bus: hidden", "morning-bus: hidden"], lines);

        // guide: sharing-2 begins
        var names = SuppressionPolicy.Presets.Select(preset => $"{preset.Name}: {preset.MinimumStudents}");
        // nces-brief-3: 10, edfacts: 6, delaware: 16, new-york: 5, wisconsin: 6
        // guide: sharing-2 ends
        Assert.Equal(["nces-brief-3: 10", "edfacts: 6", "delaware: 16", "new-york: 5", "wisconsin: 6"], names);
    }
}
