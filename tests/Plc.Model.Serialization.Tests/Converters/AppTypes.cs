using System.Text.Json;
using System.Text.Json.Serialization;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Tests.Converters;

/// <summary>What an app sends of a team: its own type, with values of the model in it.</summary>
internal sealed record TeamPage(
    Id<Team> Team, SmartGoal? Goal, SmartGoal? NoGoal, Percent Share, Percent? NoShare, Percent? Some, ValueList<SmartGoal> Goals, IReadOnlyList<ImprovementCycle> Cycles,
    Dictionary<Id<Student>, Percent> Shares, Dictionary<GradeLevel, int> Counts, Dictionary<SchoolYear, PercentagePoints?> Changes, Dictionary<LanguageTag, string> Greetings,
    Dictionary<GoalStatus, Id<SmartGoal>[]> ByStatus, OpenTerm<TeamKind> Kind, GoalStatus? Status, Reference<Member>? Lead, OrganizationKind Organization, TeamPart Inner);

internal sealed record TeamPart(string Note, Points[] Points, LearningCommunity? School, PlcDocument? Document);

/// <summary>The app's own metadata, made by the compiler.</summary>
[JsonSerializable(typeof(TeamPage))]
internal sealed partial class TeamContext : JsonSerializerContext;

/// <summary>Ways in which apps set up their JSON.</summary>
public static class AppSettings
{
    internal static readonly Dictionary<string, Func<JsonSerializerOptions>> All = new()
    {
        ["reflection"] = () => new JsonSerializerOptions().ConfigureForPlc(),
        ["web"] = () => new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForPlc(),
        ["strict"] = () => new JsonSerializerOptions(JsonSerializerDefaults.Strict).ConfigureForPlc(),
        ["source generation, as resolver"] = () => new JsonSerializerOptions { TypeInfoResolver = TeamContext.Default }.ConfigureForPlc(),
        ["source generation, as context"] = () => new TeamContext(new JsonSerializerOptions().ConfigureForPlc()).Options,
        ["other names, indented, numbers as text"] = () => new JsonSerializerOptions
        {
            WriteIndented = true, NewLine = "\r\n", IndentSize = 7, PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper,
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) }, ReferenceHandler = ReferenceHandler.IgnoreCycles, IncludeFields = true, MaxDepth = 200,
        }.ConfigureForPlc(),
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
