using System.Text;
using System.Text.Json;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/documents.md.</summary>
public sealed class DocumentsChapter
{
    [Fact]
    public void Documents_and_sheets_are_written_and_read_with_all_their_faults()
    {
        // guide: documents-1 begins
        var unitRates = new LearningTarget(new("unit-rates"), "I can find a unit rate.");
        var quiz = new CommonAssessment(
            new("quiz-1"), "Unit rates",
            items: [new(new("Q1"), new(1), unitRates.Id), new(new("Q2"), new(2), unitRates.Id)]);
        var school = new LearningCommunity(
            new("sample-school"), "Sample School", OrganizationKind.School,
            outcomes: [new(new("ratios"), "Students reason with rates.", [unitRates])],
            assessments: [quiz]);

        byte[] bytes = PlcDocumentWriter.Write(new PlcDocument(school));
        var read = PlcDocumentReader.Read(bytes);
        var equal = read.Value?.Community == school;                    // true
        var clean = read.Diagnostics.Count == 0;                        // true
        // guide: documents-1 ends
        Assert.True(equal);
        Assert.True(clean);

        // guide: documents-2 begins
        var faulty = PlcDocumentReader.Read("""
            {
              "plc": "1.0",
              "community": {
                "id": "sample-school", "name": " ", "kind": "school",
                "goals": [
                  { "id": "reading", "statement": "More read.", "scope": "school", "target": { "direction": "up", "value": "75" } }
                ]
              }
            }
            """u8.ToArray());
        var value = faulty.Value;                                       // null: something is an error
        var faults = faulty.Diagnostics.Select(fault => $"{fault.Place} {fault.Rule.Id} {fault.Place.JsonPointer}");
        // 4:36 PLC1004 /community/name
        // 6:112 PLC0003 /community/goals/0/target/value
        // guide: documents-2 ends
        Assert.Null(value);
        Assert.Equal(["4:36 PLC1004 /community/name", "6:112 PLC0003 /community/goals/0/target/value"], faults);

        // guide: documents-3 begins
        var newer = """{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "motto": "All of us." } }"""u8.ToArray();
        var tolerant = PlcDocumentReader.Read(newer);                   // PLC0016, an info: a member of a newer version
        var careful = PlcDocumentReader.Read(newer, new ReadOptions(severities: [new("PLC0016", RuleSeverity.Error)]));
        var silent = PlcDocumentReader.Read(newer, new ReadOptions(severities: [new("PLC0016", null)]));
        // guide: documents-3 ends
        Assert.Equal(["PLC0016"], tolerant.Diagnostics.Select(fault => fault.Rule.Id));
        Assert.NotNull(tolerant.Value);
        Assert.Null(careful.Value);
        Assert.Empty(silent.Diagnostics);

        // guide: documents-4 begins
        var document = tolerant.Value!;
        var renamed = document.With(new LearningCommunity(document.Community.Id, "Sample School", OrganizationKind.School));
        var again = PlcDocumentWriter.Write(renamed, out var displaced); // with the motto, as version 1.1
        var lost = displaced.Count;                                     // 0
        // guide: documents-4 ends
        Assert.Contains("\"motto\": \"All of us.\"", Encoding.UTF8.GetString(again), StringComparison.Ordinal);
        Assert.Equal(0, lost);

        // guide: documents-5 begins
        using var schema = JsonDocument.Parse(PlcFormat.Schema);        // JSON Schema, draft 2020-12
        var id = $"{schema.RootElement.GetProperty("$id")}";            // urn:plc-model:schema:1.0
        var cut = schema.RootElement.GetProperty("$defs").GetProperty("cut").GetProperty("description");
        // A cut score: from where an answer counts as proficient. …
        // guide: documents-5 ends
        Assert.Equal("urn:plc-model:schema:1.0", id);
        Assert.StartsWith("A cut score: from where an answer counts as proficient.", $"{cut}", StringComparison.Ordinal);

        // guide: documents-6 begins
        var sheet = "student,Q1,Q2\nS-104,1,2\nS-117,1,0.5\nS-123,absent,absent\n";
        var results = ResultsReader.Read(Encoding.UTF8.GetBytes(sheet), school);
        var analysis = AssessmentAnalysis.Of(quiz, results.Value!);
        var needTime = analysis.NeedsTime.Select(need => $"{need.Student}"); // S-117

        var wrong = ResultsReader.Read(Encoding.UTF8.GetBytes("student,Q1,Q2\nS-104,1,3\nS-104,1,2\n"), school);
        var places = wrong.Diagnostics.Select(fault => $"{fault.Place} {fault.Rule.Id}");
        // 2:9 PLC5011 and 3:1 PLC5010: more points than the item has, and a student twice
        // guide: documents-6 ends
        Assert.Equal(["S-117"], needTime);
        Assert.Equal(["2:9 PLC5011", "3:1 PLC5010"], places);

        // guide: documents-7 begins
        byte[] records = ResultsWriter.Write(results.Value!, ResultsFormat.Ndjson);
        // {"assessment":"quiz-1","student":"S-104","points":{"Q1":1,"Q2":2}} and so on
        var same = ResultsReader.Read(records, school).Value!.Equals(results.Value); // true
        // guide: documents-7 ends
        Assert.StartsWith("""{"assessment":"quiz-1","student":"S-104","points":{"Q1":1,"Q2":2}}""", Encoding.UTF8.GetString(records), StringComparison.Ordinal);
        Assert.True(same);

        // guide: documents-8 begins
        using var stream = new MemoryStream(records);
        var summary = ResultsReader.Summarize(stream, school).Value!;
        var statewide = AssessmentSummary.Empty.Merge(summary);
        var proficient = $"{statewide.Lines[^1].Counts.ProficientShare}";    // 1 of 2, on unit-rates
        // guide: documents-8 ends
        Assert.Equal("1 of 2", proficient);
    }
}
