using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Tests;

/// <summary>Small valid things that tests begin with.</summary>
internal static class Examples
{
    /// <summary>A percent of students, of which more is better.</summary>
    internal static Measure Reading { get; } = new("Reading at grade level on the state assessment", MeasureKind.PercentProficient, BetterDirection.Higher);

    /// <summary>A day of school year 2026-27: of September to December 2026, of January to August 2027.</summary>
    internal static LocalDate Day(int month, int day) => new(month >= 9 ? 2026 : 2027, month, day);

    internal static SmartGoal Goal(string id, GoalScope scope = GoalScope.School, params Reference<SmartGoal>[] serves) =>
        new(new(id), $"Goal {id}.", scope, team: scope == GoalScope.Team ? new("math") : null, serves: [.. serves]);

    /// <summary>What a constructor refuses; nothing where it does not.</summary>
    internal static RuleBreaches Broken(Func<object> make)
    {
        try
        {
            _ = make();
            return default;
        }
        catch (RuleException exception)
        {
            return exception.Breaches;
        }
    }

    /// <summary>Rule and place of each breach, in their order.</summary>
    internal static IEnumerable<string> Places(RuleBreaches breaches) => breaches.Select(breach => $"{breach.Rule.Id} {breach.Path}");

    internal static LearningTarget Target(string id) => new(new(id), $"I can do {id}.");

    internal static AssessmentItem Item(string id, decimal points = 1, string target = "T1") => new(new(id), new(points), new Id<LearningTarget>(target));

    internal static CommonAssessment Assessment(params AssessmentItem[] items) =>
        new(new("A1"), "Assessment 1", [.. items.Length > 0 ? items : [Item("Q1"), Item("Q2", target: "T2")]]);

    internal static LearningCommunity Community(params CommonAssessment[] assessments) =>
        new(new("school"), "A school", OrganizationKind.School, outcomes: [new(new("O1"), "Outcome 1", [Target("T1"), Target("T2")])], assessments: [.. assessments]);

    /// <summary>Results written as one text a student: digits are points, <c>.</c> is blank, <c>a</c> absent, <c>x</c> exempt.</summary>
    internal static ResultSet Results(CommonAssessment assessment, params (string Student, string Cells)[] rows)
    {
        var builder = new ResultSetBuilder(assessment);
        foreach (var (student, cells) in rows) Assert.Empty(builder.Add(new(student), [.. cells.Select(Cell)]));
        return builder.Build();
    }

    internal static ResultCell Cell(char c) => c switch
    {
        '.' => ResultCell.Blank,
        'a' => ResultCell.Absent,
        'x' => ResultCell.Exempt,
        _ => ResultCell.Scored(new(c - '0')),
    };
}
