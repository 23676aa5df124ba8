using System.Text;
using System.Text.Json;
using Plc.Model.Analysis;

namespace Plc.Model.Serialization.Tests;

public sealed class ItemsCsvTests
{
    [Fact]
    public void A_sheet_becomes_an_assessment_with_one_target_per_standard()
    {
        var sheet = Read("item,standard,points\r\nQ1,\"7.RP.1, \"\"a\"\"\",1\r\n第二题,7.NS,2.5\r\nQ3,\"7.RP.1, \"\"a\"\"\",\r\n").Value!;

        var document = PlcDocumentReader.Read(PlcDocumentWriter.Write(sheet.ToDocument())).Value!;

        Assert.Equal(["7.RP.1, \"a\"", "7.NS"], document.Community.Outcomes.SelectMany(outcome => outcome.Targets).Select(target => target.Id.Value));
        Assert.Equal(["Q1 1 7.RP.1, \"a\"", "第二题 2.5 7.NS", "Q3 1 7.RP.1, \"a\""], document.Community.Assessments[0].Items.Select(item => $"{item.Id} {item.Points} {item.Target}"));
        Assert.Equal([false, false, true], sheet.Rows.Select(row => row.IsPointsDefault));
    }

    [Theory]
    [InlineData("«PLC0111 »")]
    [InlineData("«PLC5001 »item,standard,points\n")]
    [InlineData("«PLC0101 A1»item,points\nQ1,1")]
    [InlineData("item,standard,points,«PLC0102 D1»note\n«PLC0110 A2»,S,1,\nQ1,«PLC0110 B3»,«PLC0106 C3»one,\n«PLC1003 A4»Q1,S,«PLC5002 C4»0,\nQ2,«PLC1001 B5» S,«PLC1008 C5»-1,\n«PLC0105 A6»Q3,S")]
    public void Every_fault_of_a_sheet_is_reported_at_its_place(string marked)
    {
        var (text, expected) = Marked.Parse(marked);

        var read = Read(text);

        Assert.Null(read.Value);
        Assert.Equal(expected, read.Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id} {diagnostic.Place.Cell}"));
    }

    [Fact]
    public void A_column_that_was_likely_meant_is_named() =>
        Assert.EndsWith("Did you mean 'points'?", Assert.Single(Read("item,standard,point\nQ1,S,2").Diagnostics).Message, StringComparison.Ordinal);

    /// <summary>A real placement test of 41 students and 25 items on 11 standards; the expected numbers were computed elsewhere from the same rows.</summary>
    [Fact, Trait("Practice", "Q-02")]
    public void The_numbers_of_a_real_placement_test()
    {
        using var json = JsonDocument.Parse(ReferenceData.Text("placement", "expected.json"));
        var expected = json.RootElement;
        var community = Read(ReferenceData.Text("placement", "items.csv")).Value!.ToDocument().Community;
        var results = ResultsReader.Read(Encoding.UTF8.GetBytes(ReferenceData.Text("placement", "results-wide.csv")), community);
        Assert.Empty(results.Diagnostics);

        var analysis = AssessmentAnalysis.Of(community.Assessments[0], results.Value!);

        Assert.Equal(expected.GetProperty("students").GetInt32(), analysis.StudentCount);
        Near(expected.GetProperty("mean"), analysis.Total.Mean);
        Near(expected.GetProperty("sd_n1"), analysis.Total.StandardDeviation);
        Near(expected.GetProperty("kr20"), analysis.Reliability.Alpha);
        Near(expected.GetProperty("sem"), analysis.Reliability.StandardError);
        Assert.Equal(expected.GetProperty("students_total_at_80_percent").GetInt32(), analysis.Total.Proficient.Part);
        Assert.Equal(expected.GetProperty("items").GetInt32(), analysis.Items.Count);
        foreach (var item in analysis.Items)
        {
            var numbers = expected.GetProperty("item").GetProperty(item.Item.Value);
            Near(numbers.GetProperty("p"), item.Difficulty);
            Near(numbers.GetProperty("point_biserial"), item.PointBiserial);
            Near(numbers.GetProperty("corrected"), item.CorrectedPointBiserial);
            Near(numbers.GetProperty("alpha_if_deleted"), item.AlphaIfDeleted);
        }
        Assert.Equal(expected.GetProperty("standard").EnumerateObject().Count(), analysis.Targets.Count);
        foreach (var target in analysis.Targets)
        {
            var numbers = expected.GetProperty("standard").GetProperty(target.Result.Target.Id.Value);
            Assert.Equal(numbers.GetProperty("items").GetInt32(), target.ItemCount);
            Near(numbers.GetProperty("pooled_percent"), target.Result.Correct.Percent);
            Assert.Equal(numbers.GetProperty("students_at_80_percent").GetInt32(), target.Result.Proficient.Part);
        }
    }

    private static ReadResult<ItemsSheet> Read(string sheet) => ItemsCsvReader.Read(Encoding.UTF8.GetBytes(sheet));

    private static void Near(JsonElement expected, Statistic actual) => Assert.InRange(actual.Value!.Value, expected.GetDouble() - 1e-9, expected.GetDouble() + 1e-9);
}
