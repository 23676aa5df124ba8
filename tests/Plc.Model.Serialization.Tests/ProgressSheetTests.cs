using System.Text;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Serialization.Tests;

public sealed class ProgressSheetTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "format", "progress-1.0.md")).ReplaceLineEndings("\n");

    [Fact, Trait("Practice", "Q-02")]
    public void Rows_in_any_order_become_a_series_for_every_student_and_measure()
    {
        var sheet = Read("date,score,measure,student\n2026-09-14,44,Words,S2\n2026-09-07,41.5,Words,S2\n2026-09-07,-3,Errors,S2\n2026-09-07,0,Words,S1\n").Value!;

        Assert.Equal(["S1 Words 0", "S2 Errors -3", "S2 Words 41.5 44"], sheet.Series.Select(one => $"{one.Student} {one.Series.Measure} {string.Join(' ', one.Series.Scores.Select(score => score.Value))}"));
        Assert.Equal(2, sheet.Find(new("S2"), "Words")!.Scores.Count);
        Assert.Null(sheet.Find(new("S1"), "Errors"));
        Assert.Equal(ProgressDirection.Decreasing, sheet.WithDecreasing("Errors").Find(new("S2"), "Errors")!.Direction);
        Assert.Equal("Sheet of 3 series", sheet.ToString());
    }

    [Fact]
    public void The_example_of_the_page_is_read_without_a_fault()
    {
        var text = Page.Split("```csv\n")[1].Split("```")[0];

        var read = Read(text);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Baseline", "Small group"], read.Value!.Find(new("S-104"), "Words correct per minute")!.Phases(default).Select(phase => phase.Name));
        Conventions.RequireNone(System.Text.RegularExpressions.Regex.Matches(Page, "PLC[0-9]{4}").Select(match => match.Value).Where(id => PlcRules.Catalog.All(rule => rule.Id != id)));
    }

    [Theory]
    [InlineData("«PLC0111 »")]
    [InlineData("«PLC0101 A1»student,measure,date\nS,M,2026-09-07")]
    [InlineData("student,measure,date,score,phase,«PLC0102 F1»name\n«PLC0110 A2»,«PLC0110 B2»,«PLC0110 C2»,«PLC0110 D2»,,Bob\nS,M,«PLC0008 C3»9/7/26,«PLC0106 D3»forty,,\n«PLC1001 A4» S,«PLC1004 B4» ,2026-09-07,«PLC1007 D4»1.2345678,«PLC1004 E4» ,\n«PLC0105 A5»S,M")]
    [InlineData("student,measure,date,score\nS,M,2026-09-07,1\nS,M,«PLC0140 C3»2026-09-07,2\nT,M,2026-09-07,«PLC1021 D4»2000000000000\nT,M,«PLC0140 C5»2026-09-07,«PLC0010 D5»12345678901234567890123456789.5")]
    public void Every_fault_of_a_sheet_is_reported_at_its_place(string marked)
    {
        var (text, expected) = Marked.Parse(marked);

        var read = Read(text);

        Assert.Null(read.Value);
        Assert.Equal(expected, read.Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id} {diagnostic.Place.Cell}"));
    }

    [Fact]
    public void A_second_score_of_a_day_names_the_first()
    {
        var fault = Assert.Single(Read("student,measure,date,score\nS,M,2026-09-07,1\nS,M,2026-09-07,2\n").Diagnostics);

        Assert.Equal("C2", fault.Related!.Cell);
    }

    [Fact]
    public void Scores_of_one_day_are_their_median_where_it_is_asked_for_unless_phases_differ()
    {
        var sheet = "student,measure,date,score,phase\nS,M,2026-09-07,3,A\nS,M,2026-09-07,9,A\nS,M,2026-09-07,4,A\n";

        Assert.Equal(4, Assert.Single(Read(sheet, SameDayScores.Median).Value!.Series[0].Series.Scores).Value);
        Assert.Equal(["PLC0142", "PLC0140"], Read(sheet + "S,M,2026-09-07,4,B\n", SameDayScores.Median).Diagnostics.Select(one => one.Rule.Id));
    }

    [Fact]
    public void That_medians_were_taken_is_said_once_with_the_place_of_the_first_and_their_number()
    {
        const string Sheet = "student,measure,date,score\nS,M,2026-09-07,3\nS,M,2026-09-07,9\nT,M,2026-09-07,3\nS,M,2026-09-07,4\nT,M,2026-09-07,4\n";

        var read = Read(Sheet, SameDayScores.Median);

        var said = Assert.Single(read.Diagnostics);
        Assert.Equal(("PLC0142", "C3", "C2"), (said.Rule.Id, said.Place.Cell, said.Related!.Cell));
        Assert.EndsWith("so it is for 3 rows of the sheet.", said.Message, StringComparison.Ordinal);
        Assert.NotNull(read.Value);
    }

    [Fact]
    public void A_student_of_whom_nothing_else_is_known_is_said_once_where_the_students_are_known()
    {
        var sheet = Encoding.UTF8.GetBytes("student,measure,date,score\nS,M,2026-09-07,3\nX,M,2026-09-07,9\nX,M,2026-09-14,9\nY,M,2026-09-07,4\n");

        var read = ProgressReader.Read(sheet, students: new HashSet<Id<Student>> { new("S") });

        Assert.Equal(["PLC0141 A3", "PLC0141 A5"], read.Diagnostics.Select(one => $"{one.Rule.Id} {one.Place.Cell}"));
        Assert.NotNull(read.Value);
        Assert.Empty(ProgressReader.Read(sheet).Diagnostics);
    }

    [Fact]
    public async Task A_stream_gives_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Page.Split("```csv\n")[1].Split("```")[0]);

        Assert.Equal(ProgressReader.Read(bytes).Value, ProgressReader.Read(new MemoryStream(bytes)).Value);
        Assert.Equal(ProgressReader.Read(bytes).Value, (await ProgressReader.ReadAsync(new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken)).Value);
    }

    [Fact]
    public void Nothing_of_a_sheet_is_in_a_message() => Assert.All(
        Read("student,measure,date,score\nS-SECRET,M,SECRET,SECRET\n").Diagnostics, diagnostic => Assert.DoesNotContain("SECRET", diagnostic.Message, StringComparison.Ordinal));

    private static ReadResult<ProgressSheet> Read(string sheet, SameDayScores sameDay = SameDayScores.Refuse) => ProgressReader.Read(Encoding.UTF8.GetBytes(sheet), sameDay);
}
