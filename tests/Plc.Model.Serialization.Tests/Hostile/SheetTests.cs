using System.Text;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests.Hostile;

/// <summary>Sheets that are made to take long, or much memory, or are no sheets.</summary>
public sealed class SheetTests
{
    private const int Mebibyte = 1 << 20;

    private static readonly LearningCommunity Community = Of(["Q1", "Q2"]);

    private static readonly Dictionary<string, (string? Rule, Func<int, string> Make)> Sheets = new()
    {
        ["rows of results"] = (null, static n => "student,Q1,Q2\n" + Rows(n, i => $"S{i},1,2")),
        ["one student again and again"] = ("PLC5010", static n => "student,Q1,Q2\n" + Rows(n, _ => "S,1,2")),
        ["rows that are too short"] = ("PLC0105", static n => "student,Q1,Q2\n" + Rows(n, _ => "S")),
        ["cells that are none"] = ("PLC0106", static n => "student,Q1,Q2\n" + Rows(n, i => $"S{i},abset,exemp")),
        ["points beyond the item's"] = ("PLC5011", static n => "student,Q1,Q2\n" + Rows(n, i => $"S{i},9,9")),
        ["quotes that do not match"] = ("PLC0107", static n => "student,Q1,Q2\n" + Rows(n, _ => "S\"x,1,2")),
        ["empty lines"] = ("PLC0109", static n => "student,Q1,Q2\n" + new string('\n', 10 * n)),
        ["carriage returns"] = ("PLC0109", static n => "student,Q1,Q2\n" + new string('\r', 10 * n)),
        ["NULs"] = ("PLC0105", static n => "student,Q1,Q2\n" + new string('\0', 10 * n)),
        ["a quote that is not closed"] = ("PLC0107", static n => "\"" + new string('x', 10 * n)),
        ["columns that are not known"] = ("PLC0102", static n => "student,Q1,Q2," + string.Join(',', Enumerable.Range(0, n).Select(i => $"sectio{i}")) + "\n"),
        ["one column again and again"] = ("PLC0104", static n => "student,Q1,Q2" + string.Concat(Enumerable.Repeat(",Q1", n)) + "\n"),
        ["commas"] = ("PLC0111", static n => new string(',', 10 * n) + "\n" + new string(',', 10 * n)),
        ["student in the last of many columns"] = ("PLC0102", static n => new string(',', 500) + "student,Q1,Q2\n" + Rows(n / 50, i => new string(',', 500) + $"S{i},1,2")),
    };

    public static TheoryData<string> Names => [.. Sheets.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_sheet_is_read_in_time_and_memory_in_proportion_to_its_length(string name)
    {
        var (rule, make) = Sheets[name];

        Growth.RequireLinear(2_000, n => Encoding.UTF8.GetBytes(make(n)), sheet =>
        {
            var read = ResultsReader.Read(sheet, Community);
            Assert.InRange(read.Diagnostics.Count, 0, ReadOptions.Default.MaxDiagnostics + 1);
            if (rule is null) Assert.NotNull(read.Value);
            else Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Rule.Id == rule);
        });
    }

    [Fact]
    public void Many_items_in_many_columns_are_found_in_time_in_proportion_to_both() => Growth.RequireLinear(
        1_000,
        n => Encoding.UTF8.GetBytes($"student,{string.Join(',', Enumerable.Range(0, n).Select(i => $"item{i}"))}\n{string.Join('\n', Enumerable.Range(0, 5).Select(i => $"S{i}{string.Concat(Enumerable.Repeat(",9", n))}"))}\n"),
        sheet =>
        {
            var items = Encoding.UTF8.GetString(sheet[..sheet.AsSpan().IndexOf((byte)'\n')]).Split(',')[1..];
            Assert.Contains(ResultsReader.Read(sheet, Of(items)).Diagnostics, diagnostic => diagnostic.Rule.Id == "PLC5011");
            Assert.Contains(ResultsReader.Read(sheet, Of([.. items.Select(item => item + "x")]), new Id<CommonAssessment>("a")).Diagnostics, diagnostic => diagnostic.Rule.Id == "PLC0103");
        });

    [Fact]
    public void Each_of_many_long_columns_that_are_no_text_is_found_from_the_one_before_it()
    {
        var column = Enumerable.Repeat((byte)0xFF, 1_000).Append((byte)',');
        byte[] sheet = [.. Enumerable.Repeat(column, 1_000).SelectMany(bytes => bytes), (byte)'\n'];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = ItemsCsvReader.Read(sheet);

        Assert.Equal("1:1000000 PLC0002", read.Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "PLC0002").Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id}").Last());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300L * sheet.Length);
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_one_fault_where_it_stands_however_much_follows()
    {
        var sheet = new byte[200 * Mebibyte];
        sheet.AsSpan().Fill((byte)'x');
        sheet[0] = (byte)'"';
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = ResultsReader.Read(sheet, Community);

        Assert.Equal("1:1 PLC0107", string.Join(' ', read.Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id}")));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3L * sheet.Length);
    }

    [Fact]
    public void A_row_of_a_million_commas_is_longer_than_a_record_may_be_or_than_its_header() =>
        Assert.Equal(["2:1 PLC0105", "3:1 PLC0014", "4:4 PLC5011"], ResultsReader.Read(
            Encoding.UTF8.GetBytes($"student,Q1,Q2\n{new string(',', 1_000_000)}x\n{new string(',', 2_000_000)}\nS1,9,1\n"), Community).Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id}"));

    [Fact]
    public void The_same_of_a_sheet_of_items()
    {
        Growth.RequireLinear(2_000, n => Encoding.UTF8.GetBytes("item,standard,points\n" + Rows(n, i => $"Q{i},7.RP.{i},1")), sheet => Assert.NotNull(ItemsCsvReader.Read(sheet).Value?.ToDocument()));
        Growth.RequireLinear(2_000, n => Encoding.UTF8.GetBytes("item,standard,points\n" + Rows(n, _ => "Q,,x")), sheet => Assert.Contains(ItemsCsvReader.Read(sheet).Diagnostics, diagnostic => diagnostic.Rule.Id == "PLC1003"));
    }

    [Fact]
    public void A_standard_of_which_nothing_can_be_seen_is_refused_where_it_stands() =>
        Assert.Equal("2:3 PLC1004 B2", Assert.Single(ItemsCsvReader.Read("item,standard\nQ,\u200b\n"u8.ToArray()).Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Rule.Id} {diagnostic.Place.Cell}")));

    [Theory]
    [InlineData("")]
    [InlineData("student,Q1,Q2\n")]
    public void A_fault_of_a_whole_sheet_stands_behind_its_byte_order_mark(string sheet) =>
        Assert.Equal(new SourcePlace(1, 1, 3, record: 1), Assert.Single(ResultsReader.Read(Encoding.UTF8.GetBytes("\uFEFF" + sheet), Community).Diagnostics).Place);

    [Fact]
    public void Another_encoding_behind_a_byte_order_mark_is_named_too() =>
        Assert.Equal("PLC0002", Assert.Single(ResultsReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.Unicode.GetBytes("student,Q1,Q2")], Community).Diagnostics).Rule.Id);

    private static string Rows(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(i => make(i) + "\n"));

    private static LearningCommunity Of(string[] items) => new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])],
        assessments: [new(new("a"), "A", [.. items.Select(item => new AssessmentItem(new(item), new(2), new Id<Learning.LearningTarget>("t")))])]);
}
