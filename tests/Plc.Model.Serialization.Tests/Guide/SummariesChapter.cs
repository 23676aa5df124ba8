using System.Text;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/summaries.md.</summary>
public sealed class SummariesChapter
{
    [Fact]
    public void Summaries_of_schools_are_merged_and_written_as_lines()
    {
        // guide: summaries-1 begins
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var quiz = new CommonAssessment(new("unit-3"), "Unit rates", [new(new("Q1"), new(4), target), new(new("Q2"), new(4), target)], version: "2026-fall");
        LearningCommunity School(string id) => new(new(id), id, OrganizationKind.School, assessments: [quiz]);

        using var lincoln = Records("""{"assessment":"unit-3","version":"2026-fall","student":"S-104","section":"7-1","points":{"Q1":4,"Q2":4}}""");
        using var carver = Records("""{"assessment":"unit-3","version":"2026-fall","student":"S-104","section":"7-1","points":{"Q1":2,"Q2":1}}""");
        var ofLincoln = ResultsReader.Summarize(lincoln, School("lincoln")).Value!;
        var ofCarver = ResultsReader.Summarize(carver, School("carver")).Value!;

        var merged = ofLincoln.Merge(ofCarver);
        var isSame = merged == ofCarver.Merge(AssessmentSummary.Empty).Merge(ofLincoln);                // true

        static MemoryStream Records(string records) => new(Encoding.UTF8.GetBytes(records));
        // guide: summaries-1 ends

        Assert.True(isSame);
        Assert.Equal(4, merged.Lines.Count);

        // guide: summaries-2 begins
        var state = merged.OverCommunities(new("state"));
        var all = state.Lines[0].Counts;
        var proficient = $"{all.ProficientShare}";                                                      // 1 of 2
        var mean = $"{all.Complete.Mean} of {all.Complete.FullPoints}";                                 // 5.5 of 8
        var deviation = $"{all.Complete.StandardDeviation}";                                            // 3.5355
        // guide: summaries-2 ends

        Assert.Equal(("1 of 2", "5.5 of 8", "3.5355"), (proficient, mean, deviation));

        // guide: summaries-3 begins
        byte[] lines = SummaryWriter.Write(merged);
        var read = SummaryReader.Read(lines).Value == merged;                                           // true
        var refused = SummaryReader.Read(lines[..^10]).Diagnostics.Select(fault => fault.Rule.Id);      // PLC0130
        // guide: summaries-3 ends

        Assert.True(read);
        Assert.Equal(["PLC0130"], refused);
    }
}
