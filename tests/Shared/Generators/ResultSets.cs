using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.TestSupport;

/// <summary>Makes communities with one assessment and results of it, the same for the same number: ids of any text, points of any size, everything that may be left out.</summary>
internal static class ResultSets
{
    private static readonly string[] Beginnings = ["", "", "", "S-", "=", "+", "-", "@", "'", "''", "'=", "＝", "第", "é", "\\", ";", "a;", "\"", "a,b", "#"];

    /// <summary>Makes a community whose only assessment has items of odd ids, and results of it.</summary>
    /// <param name="seed">Which one.</param>
    /// <param name="students">How many students have a row.</param>
    internal static (LearningCommunity Community, ResultSet Results) Make(int seed, int students)
    {
        var random = new Random(seed);
        var target = new LearningTarget(new("t1"), "One");
        var other = new LearningTarget(new("t2"), "Two");
        AssessmentItem[] items = [.. Enumerable.Range(0, random.Next(1, 5)).Select(item => new AssessmentItem(
            new($"{Beginnings[random.Next(Beginnings.Length)]}Q{item}"), new(random.Next(4) == 0 ? 2.5m : random.Next(1, 400)), item % 2 == 0 ? target.Id : other.Id))];
        Id<Section>[] sections = [.. Enumerable.Range(0, 3).Select(section => new Id<Section>($"{Beginnings[random.Next(Beginnings.Length)]}M{section}"))];
        Id<StudentGroup>[] groups = [.. Enumerable.Range(0, 3).Select(group => new Id<StudentGroup>($"{Beginnings[random.Next(Beginnings.Length)]}g{group}{(random.Next(3) == 0 ? "\\" : "")}"))];
        var community = new LearningCommunity(
            new("school"), "School", OrganizationKind.School, outcomes: [new(new("o"), "O", [target, other])],
            sections: random.Next(2) == 0 ? [] : [.. sections.Select(section => new Section(section))],
            assessments: [new(new("=quiz"), "Quiz", [.. items], random.Next(2) == 0 ? [] : [new(target.Id, Cut.AtCount(1), Cut.AtCount(1))])]);
        return (community, Results(community, students, random, sections, groups));
    }

    private static ResultSet Results(LearningCommunity community, int students, Random random, Id<Section>[] sections, Id<StudentGroup>[] groups)
    {
        var builder = new ResultSetBuilder(community.Assessments[0], community.Sections);
        var (hasDates, hasSections, hasGroups) = (random.Next(2) == 0, random.Next(4) > 0, random.Next(2) == 0);
        var items = community.Assessments[0].Items;
        int[] order = [.. Enumerable.Range(0, students)];
        random.Shuffle(order);
        foreach (var student in order)
        {
            var breaches = builder.Add(
                new($"{Beginnings[student % Beginnings.Length]}s{student}"), [.. items.Select(item => Cell(item, random))],
                hasSections && random.Next(5) > 0 ? sections[random.Next(sections.Length)] : null,
                hasGroups ? [.. groups.Where(_ => random.Next(2) == 0)] : [],
                hasDates && random.Next(5) > 0 ? new NodaTime.LocalDate(2026, random.Next(1, 13), random.Next(1, 28)) : null);
            if (breaches.Count > 0) throw new InvalidOperationException(breaches[0].ToString());
        }
        return builder.Build();
    }

    private static ResultCell Cell(AssessmentItem item, Random random) => random.Next(10) switch
    {
        0 => ResultCell.Blank,
        1 => ResultCell.Absent,
        2 => ResultCell.Exempt,
        3 => ResultCell.Scored(new(Math.Round(item.Points.Value * random.Next(10_001) / 10_000, random.Next(5), MidpointRounding.ToZero))),
        _ => ResultCell.Scored(new(random.Next((int)item.Points.Value + 1))),
    };
}
