using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>Students by groups (or schools), and what each has reached on each target: what a table is made of, and what an attacker wants to know.</summary>
internal sealed class Secret
{
    /// <param name="isDistrict">Whether the groups are schools of a district.</param>
    /// <param name="groups">The students of each group.</param>
    /// <param name="families">Which groups have no student in common, and within which they are; -1 is all.</param>
    /// <param name="reached">By target and student: 0 below proficient, 1 proficient, 2 for extension; null not assessed.</param>
    internal Secret(bool isDistrict, bool[][] groups, (int Whole, int[] Parts)[] families, int?[][] reached) => (IsDistrict, Groups, Families, Reached) = (isDistrict, groups, families, reached);

    internal bool IsDistrict { get; }

    internal bool[][] Groups { get; }

    internal (int Whole, int[] Parts)[] Families { get; }

    internal int?[][] Reached { get; }

    internal int Students => Reached[0].Length;

    /// <summary>Whether a student is in a row of the table: the first has all.</summary>
    internal bool IsIn(int row, int student) => row == 0 || Groups[row - 1][student];

    /// <summary>A group by its number; the names ascend.</summary>
    internal static Id<StudentGroup> Group(int group) => new($"g{group:00}");

    internal ShareableTable Table(SuppressionPolicy policy, bool withExtension = false, bool knowsOverlaps = false) => ShareableTable.Of(
        Summary(), policy, IsDistrict ? [] : [.. Families.Select(family => new GroupFamily([.. family.Parts.Select(Group)], family.Whole < 0 ? null : Group(family.Whole)))], withExtension,
        knowsOverlaps ? GroupCombination.FoundIn(Results()) : []);

    /// <summary>Results that say of each student the groups, and nothing else.</summary>
    internal ResultSet Results()
    {
        var builder = new ResultSetBuilder(Examples.Assessment());
        for (var student = 0; student < Students; student++)
            builder.Add(new($"S{student}"), [ResultCell.Scored(new(1)), ResultCell.Scored(new(1))], groups: [.. Enumerable.Range(0, Groups.Length).Where(group => Groups[group][student]).Select(Group)]);
        return builder.Build();
    }

    internal AssessmentSummary Summary()
    {
        var lines = new Dictionary<(int Column, int School, int Section, int Group), (int Assessed, int Proficient, int Extension)>();
        for (var column = 0; column < Reached.Length; column++)
            for (var student = 0; student < Students; student++)
            {
                if (Reached[column][student] is not { } reached) continue;
                var school = IsDistrict ? Array.FindIndex(Groups, group => group[student]) : 0;
                for (var group = -1; group < (IsDistrict ? 0 : Groups.Length); group++)
                {
                    if (group >= 0 && !Groups[group][student]) continue;
                    var key = (column, school, student % 3, group);
                    var counts = lines.GetValueOrDefault(key);
                    lines[key] = (counts.Assessed + 1, counts.Proficient + (reached > 0 ? 1 : 0), counts.Extension + (reached > 1 ? 1 : 0));
                }
            }
        return new([.. lines.Select(line => new SummaryLine(KeyOf(line.Key), new(line.Value.Assessed, 0, line.Value.Proficient, line.Value.Extension, 0, line.Value.Assessed)))]);
    }

    private static SummaryKey KeyOf((int Column, int School, int Section, int Group) line) => new(
        new($"school-{line.School:00}"), new("A1"), "default", "1", new Id<Section>($"section-{line.Section}"), line.Group < 0 ? null : Group(line.Group),
        line.Column == 0 ? null : new Reference<LearningTarget>(new Id<LearningTarget>($"t{line.Column - 1}")));
}
