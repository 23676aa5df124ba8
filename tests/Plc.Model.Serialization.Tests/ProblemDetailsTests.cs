using System.Buffers;
using System.Text;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests;

public sealed class ProblemDetailsTests
{
    [Fact]
    public void A_document_that_is_wrong_gives_a_problem_with_every_fault_at_its_place() => Assert.Equal(
        """
        {
          "type": "urn:plc-model:problem:invalid-content",
          "title": "The content is not valid.",
          "status": 422,
          "detail": "2 errors; each stands in diagnostics with its place.",
          "diagnostics": [
            {
              "id": "PLC1004",
              "severity": "error",
              "message": "The text is blank.",
              "pointer": "/community/name",
              "line": 2,
              "column": 37,
              "offset": 52,
              "fix": "Write the text, or leave the member out where it is optional."
            },
            {
              "id": "PLC1003",
              "severity": "error",
              "message": "This id is already used, for another of the same kind.",
              "pointer": "/community/members/1/id",
              "line": 3,
              "column": 53,
              "offset": 127,
              "related": {
                "pointer": "/community/members/0/id",
                "line": 3,
                "column": 25,
                "offset": 99
              },
              "fix": "Give each its own id; where both mean the same thing, leave one out."
            }
          ]
        }

        """,
        Problem(PlcDocumentReader.Read("""
            { "plc": "1.0",
              "community": { "id": "s", "name": " ", "kind": "school",
                "members": [{ "id": "m", "name": "A" }, { "id": "m", "name": "B" }] } }
            """u8.ToArray()).Diagnostics));

    [Fact]
    public void A_fault_in_a_sheet_has_its_record_and_cell_and_no_pointer()
    {
        var community = new LearningCommunity(new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])],
            assessments: [new(new("a"), "A", [new(new("Q1"), new(1), new Id<Learning.LearningTarget>("t"))])]);

        var problem = Problem(ResultsReader.Read("student,Q1,name\nS-1,2,\n"u8.ToArray(), community).Diagnostics);

        Assert.Contains("\"detail\": \"1 error and 1 other remark; each stands in diagnostics with its place.\"", problem, StringComparison.Ordinal);
        Assert.Contains("\"record\": 2,\n      \"cell\": \"B2\"", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("pointer", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_check_of_the_model_finds_has_a_pointer_and_no_line()
    {
        var problem = Problem([.. Member.Check(new("m"), " ", []).Select(breach => new Diagnostic(breach))]);

        Assert.Contains("\"id\": \"PLC1004\"", problem, StringComparison.Ordinal);
        Assert.Contains("\"pointer\": \"/name\"", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("\"line\"", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("\ud83c\udf93 is no JSON", 400)]
    [InlineData("[[[[[[[[", 400)]
    [InlineData("[]", 422)]
    [InlineData("{ \"plc\": \"2.0\" }", 422)]
    [InlineData("{ \"plc\": \"1.0\", \"community\": { \"id\": \"\\ud800\" } }", 422)]
    public void What_is_no_json_is_a_bad_request_and_what_is_json_and_wrong_cannot_be_processed(string content, int status) =>
        Assert.Equal(status, ProblemDetailsWriter.StatusOf(PlcDocumentReader.Read(Encoding.UTF8.GetBytes(content), new(maxDepth: 4)).Diagnostics));

    [Fact]
    public void Text_in_another_encoding_is_a_bad_request() => Assert.Equal(400, ProblemDetailsWriter.StatusOf(PlcDocumentReader.Read(Encoding.Unicode.GetBytes("{}")).Diagnostics));

    [Fact]
    public void Where_there_is_no_error_there_is_no_problem()
    {
        Assert.Throws<ArgumentException>(() => Problem([]));
        Assert.Throws<ArgumentException>(() => Problem([new(FormRules.MemberNewer, RuleSeverity.Info, "x", SourcePlace.OfPointer(""))]));
    }

    private static string Problem(ValueList<Diagnostic> diagnostics)
    {
        var output = new ArrayBufferWriter<byte>();
        ProblemDetailsWriter.Write(diagnostics, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
