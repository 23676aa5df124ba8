using NodaTime;
using Plc.Model.Analysis;

namespace Plc.Model.Reports.Tests.Guide;

/// <summary>The code of docs/guide/report.md.</summary>
public sealed class ReportChapter
{
    [Fact]
    public async Task A_page_for_the_team_and_one_for_everyone()
    {
        var (school, results) = (Sample.Make().Community, Sample.Make().Results);

        // guide: report-1 begins
        var source = new ReportSource(school, [results], asOf: new LocalDate(2026, 11, 16));
        string page = await CommunityReport.RenderAsync(source);
        // guide: report-1 ends
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);

        // guide: report-2 begins
        var table = ShareableTable.Of(
            school.Summarize(results), families: GroupFamily.FoundIn(results), withExtension: true, combinations: GroupCombination.FoundIn(results));
        var assessment = school.Assessments.First(one => one.Id == table.Assessment);
        string forEveryone = await PublicReport.RenderAsync(
            new PublicSource(school.Name, assessment.Title, table, [.. school.Outcomes.SelectMany(outcome => outcome.Targets)]));
        // guide: report-2 ends
        Assert.StartsWith("<!DOCTYPE html>", forEveryone, StringComparison.Ordinal);
    }
}
