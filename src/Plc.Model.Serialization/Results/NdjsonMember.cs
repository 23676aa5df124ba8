using System.Text;
using System.Text.Json;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Results;

/// <summary>The members of a record, as flags.</summary>
[Flags]
internal enum NdjsonMembers
{
    None = 0,
    Assessment = 1,
    Student = 2,
    Section = 4,
    Date = 8,
    Groups = 16,
    Points = 32,
    Version = 64,
}

/// <summary>The members of a record and their names.</summary>
internal static class NdjsonMember
{
    /// <summary>The member at whose name the reader stands; none where it means nothing.</summary>
    internal static NdjsonMembers Of(ref Utf8JsonReader json)
    {
        var name = json.ValueSpan;
        if (json.ValueIsEscaped) name = KindReading.TryGetString(ref json, out var text) ? Encoding.UTF8.GetBytes(text) : default;
        return name.Length switch
        {
            10 when name.SequenceEqual("assessment"u8) => NdjsonMembers.Assessment,
            7 when name.SequenceEqual("student"u8) => NdjsonMembers.Student,
            7 when name.SequenceEqual("section"u8) => NdjsonMembers.Section,
            7 when name.SequenceEqual("version"u8) => NdjsonMembers.Version,
            4 when name.SequenceEqual("date"u8) => NdjsonMembers.Date,
            6 when name.SequenceEqual("points"u8) => NdjsonMembers.Points,
            6 when name.SequenceEqual("groups"u8) => NdjsonMembers.Groups,
            _ => NdjsonMembers.None,
        };
    }

    internal static IEnumerable<string> Names { get; } = [.. Enum.GetValues<NdjsonMembers>().Where(static member => member != NdjsonMembers.None).Select(NameOf)];

    internal static string NameOf(NdjsonMembers member) => member switch
    {
        NdjsonMembers.Assessment => "assessment",
        NdjsonMembers.Student => "student",
        NdjsonMembers.Section => "section",
        NdjsonMembers.Date => "date",
        NdjsonMembers.Groups => "groups",
        NdjsonMembers.Version => "version",
        _ => "points",
    };
}
