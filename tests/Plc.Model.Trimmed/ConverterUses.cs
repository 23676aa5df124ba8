using System.Text.Json;
using System.Text.Json.Serialization;
using BuildACommunity;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization;
using Plc.Model.Teams;

namespace Plc.Model.Trimmed;

/// <summary>An app's own type, with values of the model in it.</summary>
internal sealed record Page(
    Id<Organization> School, ValueList<SmartGoal> Goals, IReadOnlyList<ImprovementCycle> Cycles, Dictionary<Id<Team>, Percent> Shares, Dictionary<GoalStatus, Points?> Points,
    OpenTerm<TeamKind> Kind, Reference<Member>? Lead, GradeLevel? Grade, SchoolYear Year, AssessmentPurpose? Purpose, LearningCommunity Community, PlcDocument Document, GoalEvaluation? Evaluation);

/// <summary>How the app's own types look in JSON.</summary>
[JsonSerializable(typeof(Page))]
internal sealed partial class PageContext : JsonSerializerContext;

/// <summary>Sends and receives an app's own type with values of the model in it, right and wrong.</summary>
internal static class ConverterUses
{
    internal static IEnumerable<string> All()
    {
        var context = new PageContext(new JsonSerializerOptions { WriteIndented = true }.ConfigureForPlc());
        var school = School.Make();
        var page = new Page(
            school.Id, school.Goals, school.Cycles, new() { [school.Teams[0].Id] = new(62.5m) }, new() { [GoalStatus.OnTrack] = new Points(1.5m), [GoalStatus.Met] = null },
            new OpenTerm<TeamKind>("Book club"), school.Members[0].Id, new(3), new(2026), AssessmentPurpose.Formative, school, new(school, "es-US"), null);
        var text = JsonSerializer.Serialize(page, context.Page);
        var again = JsonSerializer.Deserialize(text, context.Page)!;
        yield return $"equal when read back: {again.Community == school && again.Goals == page.Goals && again.Document == page.Document && again.Shares.SequenceEqual(page.Shares)}";
        yield return JsonSerializer.Serialize(page with { Evaluation = GoalEvaluation.Of(school.Goals[0], new(2027, 1, 20), school.Calendars) }, context.Page);
        foreach (var (right, wrong) in new[] { ("\"OnTrack\"", "\"onTrak\""), ("62.5", "162.5"), ("\"Book club\"", "\" \""), ("\"2026-27\"", "\"2026-28\""), ("\"formative\"", "7") })
            yield return Fault(text.Replace(right, wrong, StringComparison.OrdinalIgnoreCase), context);
        yield return Fault(text.Replace("\"statement\":", "\"statment\":", StringComparison.Ordinal), context);
    }

    private static string Fault(string text, PageContext context)
    {
        try
        {
            JsonSerializer.Deserialize(text, context.Page);
            return "no fault";
        }
        catch (PlcJsonException exception)
        {
            return $"{exception.Path} {exception.LineNumber} {exception.Message} {string.Join(' ', exception.Diagnostics)}";
        }
    }
}
