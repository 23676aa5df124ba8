using System.Text;
using BuildACommunity;
using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Serialization;

namespace Plc.Model.Trimmed;

/// <summary>Builds a school, writes it, reads it back, and reads it with something wrong at many places.</summary>
internal static class DocumentUses
{
    private const int Mutations = 400;

    internal static IEnumerable<string> All()
    {
        var school = School.Make();
        var bytes = PlcDocumentWriter.Write(new(school));
        yield return $"equal when read back: {PlcDocumentReader.Read(bytes).Value?.Community == school}";
        yield return school.ToString();
        foreach (var goal in school.Goals) yield return GoalEvaluation.Of(goal, new LocalDate(2027, 1, 20), school.Calendars).ToString();
        yield return Encoding.UTF8.GetString(bytes);
    }

    internal static IEnumerable<string> Faults()
    {
        var bytes = PlcDocumentWriter.Write(new(School.Make()));
        var replacements = "\"x0{[,-"u8.ToArray();
        for (var i = 0; i < Mutations; i++)
        {
            var changed = bytes.ToArray();
            changed[(int)((long)bytes.Length * i / Mutations)] = replacements[i % replacements.Length];
            foreach (var diagnostic in PlcDocumentReader.Read(changed).Diagnostics) yield return $"{i} {diagnostic} {diagnostic.Place.JsonPointer}";
        }
    }
}
