using System.Globalization;
using System.Text;
using Plc.Model.Assessments;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz.Inputs;

/// <summary>Valid sheets, as rows of cells, and the communities to which they belong.</summary>
internal sealed class Sheets
{
    private readonly Documents _documents = new();

    /// <summary>A community with an assessment.</summary>
    internal LearningCommunity Community(Dice dice)
    {
        for (var tries = 0; tries < 20; tries++)
            if (_documents.Generated(dice).Document.Community is { Assessments.Count: > 0 } community) return community;
        return PlcDocumentReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "SampleSchool", "data", "school.plc.json"))).Value!.Community;
    }

    /// <summary>Results of an assessment, a student a row.</summary>
    internal static List<List<string>> Results(Dice dice, LearningCommunity community, CommonAssessment assessment)
    {
        List<string> header = ["student", .. assessment.Items.Select(item => item.Id.Value)];
        foreach (var column in new[] { "date", "section", "groups" })
            if (dice.Coin) header.Add(column);
        dice.Shuffle(header);
        List<List<string>> rows = [header];
        for (var row = dice.Between(1, dice.Pick(1, 5, 30)); row > 0; row--)
            rows.Add([.. header.Select(column => Cell(dice, column, row, community, assessment))]);
        return rows;
    }

    /// <summary>Items with their standards.</summary>
    internal static List<List<string>> Items(Dice dice)
    {
        List<string> header = dice.Coin ? ["item", "standard", "points"] : ["item", "standard"];
        dice.Shuffle(header);
        List<List<string>> rows = [header];
        for (var row = dice.Between(1, dice.Pick(1, 5, 30)); row > 0; row--)
            rows.Add([.. header.Select(column => column switch { "item" => $"Q{row}", "standard" => dice.Pick("7.RP.1", "7.NS.1", "½ x", "数学"), _ => dice.Pick("1", "2", "0.5", "") })]);
        return rows;
    }

    /// <summary>The text of a sheet; a cell is put into quotes where it has to be, and now and then where it need not.</summary>
    internal static byte[] Write(Dice dice, List<List<string>> rows)
    {
        var line = dice.Pick("\n", "\n", "\r\n", "\r");
        var text = new StringBuilder(dice.Once(5) ? "\uFEFF" : "");
        foreach (var row in rows) text.AppendJoin(',', row.Select(cell => Quoted(dice, cell))).Append(line);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Quoted(Dice dice, string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") || dice.Once(10) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Cell(Dice dice, string column, int row, LearningCommunity community, CommonAssessment assessment) => column switch
    {
        "student" => $"S{row}",
        "date" => dice.Pick("", "2026-10-05", "2026-10-06"),
        "section" => community.Sections.Count == 0 || dice.Coin ? "" : dice.One(community.Sections).Id.Value,
        "groups" => dice.Pick("", "ell", "ell; iep"),
        _ => assessment.Items.First(item => item.Id.Value == column) is var item && dice.Once(3)
            ? dice.Pick("", "absent", "exempt")
            : (item.Points.Value * dice.Pick(0m, 0.5m, 1m)).ToString("0.####", CultureInfo.InvariantCulture),
    };
}
