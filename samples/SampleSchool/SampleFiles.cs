using System.Text;
using Plc.Model.Assessments;
using Plc.Model.Serialization;

namespace SampleSchool;

/// <summary>The two files of the sample: the same bytes at every run and on every machine.</summary>
public static class SampleFiles
{
    /// <summary>The file of the community.</summary>
    public const string DocumentName = "school.plc.json";

    /// <summary>The file of the results.</summary>
    public const string ResultsName = "results.csv";

    /// <summary>Writes both files, over those that are there.</summary>
    /// <param name="folder">Where they go; it is made where it is missing.</param>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var community = MiddleSchool.Make();
        File.WriteAllBytes(Path.Combine(folder, DocumentName), PlcDocumentWriter.Write(new(community)));
        File.WriteAllText(Path.Combine(folder, ResultsName), Csv(FallResults.Of(community)));
    }

    /// <summary>The sheet that a gradebook would give. Nothing is quoted, for no id of the sample holds a comma, a quote or a line break.</summary>
    private static string Csv(ResultSet results)
    {
        var sheet = new StringBuilder("student,section,groups");
        foreach (var item in results.Items) sheet.Append(',').Append(item);
        sheet.Append('\n');
        foreach (var row in results)
        {
            sheet.Append(row.Student).Append(',').Append(row.Section).Append(',').AppendJoin(';', row.Groups);
            for (var item = 0; item < results.Items.Count; item++) sheet.Append(',').Append(Text(row[item]));
            sheet.Append('\n');
        }
        return sheet.ToString();
    }

    private static string Text(ResultCell cell) => cell.Status switch
    {
        CellStatus.Scored => cell.Points.ToString(),
        CellStatus.Absent => "absent",
        CellStatus.Exempt => "exempt",
        _ => "",
    };
}
