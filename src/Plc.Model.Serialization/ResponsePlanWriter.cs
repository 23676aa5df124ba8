using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using Plc.Model.Responses;
using Plc.Model.Serialization.Csv;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Results;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes response plans, for programs and for spreadsheets. They name students by their opaque ids: for the team alone.</summary>
public static class ResponsePlanWriter
{
    private static readonly string[] Columns =
    [
        "student", "section", "target", "response", "tier", "group", "dueOn", "schoolDaysLate", "ruleSet", "rule", "why", "assessment", "date", "earned", "possible", "change", "plan",
        "recommendation",
    ];

    /// <summary>Writes a plan as one JSON object, with all that it rests on.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="community">The community that it is of; its targets are named in the result.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ResponsePlan plan, LearningCommunity community, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => ResponsePlanShapes.Plan.Write(json, new(plan, community)));
    }

    /// <summary>Writes a plan as a sheet: a row a student and target. No text in it is taken for a formula.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="output">Where it goes.</param>
    public static void WriteCsv(ResponsePlan plan, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(output);
        var groups = plan.Groups.SelectMany(group => group.Students, (group, student) => (student, group.Number)).ToDictionary(pair => (pair.student.Student, pair.student.Target), pair => pair.Number);
        var reviews = plan.Reviews.ToDictionary(review => review.Plan.Id, review => review.Recommendation);
        SheetCells.Write(output, Columns);
        foreach (var response in plan.Responses)
        {
            var (decision, evidence) = (response.Decision, response.Evidence);
            SheetCells.Write(output,
            [
                response.Student.Value, response.Section?.Value ?? "", response.Target.ToString(), Word(decision.Response.Kind), Number(decision.Response.Tier),
                groups.TryGetValue((response.Student, response.Target), out var group) ? Number(group) : "", Day(response.Start?.DueOn), Number(response.Start?.Late.Days),
                response.RuleSet.Value, decision.Rule?.Id.Value ?? "", string.Join("; ", decision.Reasons), evidence.Assessment.Value, Day(evidence.Date),
                evidence.IsAssessed ? Number(evidence.Earned) : evidence.NotAssessed is { } reason ? Word(reason) : "", evidence.IsAssessed ? Number(evidence.Possible) : "",
                Word(response.Change), response.Plan?.Value ?? "", response.Plan is { } open && reviews.TryGetValue(open, out var recommendation) ? Word(recommendation) : "",
            ]);
        }
    }

    private static string Word<T>(T word) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    private static string Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Day(LocalDate? day) => day is { } date ? NdjsonOutput.TextOf(date) : "";
}
