using System.Buffers;
using System.Text;
using System.Text.Json;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

/// <summary>Sheets of choices, and what is said of them.</summary>
public sealed class ChoicesTests
{
    private static readonly LearningCommunity School = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])], sections: [new(new("7-1")), new(new("7-2"))],
        assessments: [new(new("a"), "A",
        [
            new(new("Q1"), new(2), new Id<LearningTarget>("t"), choices: ["A", "=B", "½ c"], key: "=B"),
            new(new("Q2"), new(1), new Id<LearningTarget>("t"), choices: ["1", "2"], key: "1"),
            new(new("Q3"), new(4), new Id<LearningTarget>("t")),
        ])]);

    [Fact]
    public void Choices_are_scored_by_the_key_and_items_without_one_have_points()
    {
        var choices = Read("student,section,Q1,Q2,Q3\nS2,7-2,½ c,1,2.5\nS1,7-1,'=B,2,\nS3,7-2,absent,,exempt\n").Value!;

        Assert.Equal(["S1 2 0 Blank", "S2 0 1 2.5", "S3 Absent Blank Exempt"], choices.Results.Select(row => $"{row.Student} {string.Join(' ', Enumerable.Range(0, 3).Select(item => Text(row[item])))}"));
        Assert.Equal([1, 1, null, 2, 0, null, null, null, null], Enumerable.Range(0, 9).Select(cell => choices[cell / 3, cell % 3]));

        static string Text(ResultCell cell) => cell.Status == CellStatus.Scored ? cell.Points.ToString() : cell.Status.ToString();
    }

    [Fact]
    public void Everything_that_is_wrong_has_its_place()
    {
        var read = Read("student,section,Q1,Q2,Q3,name\nS1,7-1,a,3,5,Ann\nS1,7-9,A, 1,x,Bob\n,7-1,A,1,1,Cy\nS4,7-1,A\n");

        Assert.Null(read.Value);
        Assert.Equal(
            ["F1 PLC0102", "C2 PLC5017", "D2 PLC5017", "E2 PLC5011", "A3 PLC5010", "B3 PLC5013", "D3 PLC5017", "E3 PLC0106", "A4 PLC0110", "A5 PLC0105"],
            read.Diagnostics.Select(one => $"{one.Place.Cell} {one.Rule.Id}"));
        Assert.Equal("A2", read.Diagnostics[4].Related?.Cell);
        Assert.Equal("The item has no such choice. It has one without the spaces around it.", read.Diagnostics[6].Message);
        Assert.All(read.Diagnostics, one => Assert.DoesNotContain("Bob", one.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_that_cannot_be_one_of_choices_says_why()
    {
        var plain = new LearningCommunity(new("s"), "S", OrganizationKind.School, assessments: [new(new("a"), "A", [new(new("Q"), new(1), new Reference<LearningTarget>(new("t"), new("state")))])]);

        Assert.Equal(["PLC0126"], Rules(ChoicesReader.Read("student,Q\ns,1\n"u8.ToArray(), plain)));
        Assert.Equal(["PLC0109"], Rules(Read("student,Q1,Q2,Q3\n")));
        Assert.Equal(["PLC0111"], Rules(Read("")));
        Assert.Equal(["PLC0101"], Rules(Read("Q1,Q2,Q3\nA,1,4\n")));
        Assert.Equal(["PLC0014"], Rules(ChoicesReader.Read(new byte[100], School, options: new(maxDocumentBytes: 10))));
        Assert.Throws<ArgumentException>("assessment", () => ChoicesReader.Read(Array.Empty<byte>(), School, new Id<CommonAssessment>("none")));
    }

    [Fact]
    public void A_stream_gives_the_same()
    {
        var utf8 = Encoding.UTF8.GetBytes("student,Q1,Q2,Q3\nS1,A,1,4\n");

        Assert.Equal(ChoicesReader.Read(utf8, School).Value, ChoicesReader.Read(new MemoryStream(utf8), School).Value);
    }

    [Fact]
    public void An_analysis_in_json_says_how_choices_work()
    {
        var choices = Read("student,Q1,Q2,Q3\nS1,A,1,4\nS2,=B,2,0\nS3,A,1,3\nS4,½ c,2,1\n").Value!;
        var output = new ArrayBufferWriter<byte>();
        AnalysisWriter.Write(School.Analyze(choices), School, output);

        var item = JsonDocument.Parse(output.WrittenMemory).RootElement.GetProperty("items")[0];
        Assert.Equal(["A False 2", "=B True 1", "½ c False 1"], item.GetProperty("choices").EnumerateArray().Select(choice => $"{choice.GetProperty("choice")} {choice.GetProperty("key")} {choice.GetProperty("count")}"));
        Assert.True(item.GetProperty("keyDoubtful").GetBoolean());
        Assert.True(item.GetProperty("choices")[0].GetProperty("aboveKey").GetBoolean());
    }

    [Fact]
    public void The_sheet_of_an_analysis_is_long_and_safe_in_spreadsheets()
    {
        var choices = Read("student,section,groups,Q1,Q2,Q3\n=1+1,7-1,@g,=B,1,4\nS2,7-2,,A,2,0\nS3,7-2,,A,absent,absent\n").Value!;
        var analysis = School.Analyze(choices);
        var output = new ArrayBufferWriter<byte>();
        AnalysisCsvWriter.Write(analysis, output, School.Growth(choices.Results, choices.Results));
        var lines = Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd('\n').Split('\n');

        Assert.Equal("list,target,section,group,student,item,choice,level,measure,value,of,low,high,note", lines[0]);
        Assert.All(lines, line => Assert.Equal(13, line.Count(c => c == ',')));
        Assert.Contains("needsExtension,t,7-1,,'=1+1,,,,points,7,7,,,", lines);
        Assert.Contains(lines, line => line.StartsWith("groups,t,,'@g,,,,,proficient,1,1,", StringComparison.Ordinal));
        Assert.Contains("choices,t,,,,Q1,'=B,,chosen,1,3,,,key", lines);
        // Negative numbers stay numbers.
        Assert.Contains("items,t,,,,Q1,,,discrimination,1,,,,", lines);
        Assert.Contains(lines, line => line == "growth,t,,,,,,,meanChange,,,,,noChangeToBeSeen");
        Assert.DoesNotContain(lines, line => line.Contains(",'-", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("choices,t,,,,Q1,A,,correctedCorrelation,-1,", StringComparison.Ordinal));
    }

    private static ReadResult<ChoiceSet> Read(string sheet) => ChoicesReader.Read(Encoding.UTF8.GetBytes(sheet), School);

    private static IEnumerable<string> Rules(ReadResult<ChoiceSet> read) => read.Diagnostics.Select(one => one.Rule.Id);
}
