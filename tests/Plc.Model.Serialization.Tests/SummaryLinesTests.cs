using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Analysis;

namespace Plc.Model.Serialization.Tests;

/// <summary>Lines of summaries: what is written is read again, equal summaries are equal bytes, and a line that is cut off or altered is refused.</summary>
public sealed class SummaryLinesTests
{
    private const string Key = """{"plc":"1.0","community":"s","assessment":"a","policy":"default","policyVersion":"1" """;
    private const string Counts = ""","assessed":2,"notAssessed":0,"proficient":1,"extension":0,"pointsEarned":3,"pointsPossible":4 """;

    [Fact]
    public void What_is_written_is_read_again_and_equal_summaries_are_equal_bytes() => Holds((summary, _) =>
    {
        var bytes = SummaryWriter.Write(summary);
        var read = SummaryReader.Read(bytes);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(summary, read.Value);
        Assert.Equal(bytes, SummaryWriter.Write(read.Value!));
        Assert.Equal(summary.OverSections(), SummaryReader.Read(SummaryWriter.Write(summary.OverSections())).Value);
    });

    [Fact]
    public void Lines_of_any_parts_in_any_order_give_the_bytes_of_the_whole() => Holds((summary, random) =>
    {
        var whole = SummaryWriter.Write(summary.Merge(summary));
        string[] lines = [.. Lines(summary), .. Lines(summary)];
        random.Shuffle(lines);

        var merger = new SummaryMerger();
        for (var at = 0; at < lines.Length;)
        {
            var part = random.Next(1, lines.Length - at + 1);
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines[at..(at + part)])));
            Assert.Empty(merger.Add(stream));
            at += part;
        }
        Assert.Equal(whole, SummaryWriter.Write(merger.Summary!));
    });

    [Fact]
    public void A_line_that_is_cut_off_or_altered_in_any_byte_is_refused() => Holds((summary, random) =>
    {
        if (summary.Lines.Count == 0) return;
        var line = Encoding.UTF8.GetBytes(Lines(summary)[random.Next(summary.Lines.Count)].TrimEnd('\n'));

        var cut = SummaryReader.Read(line[..random.Next(1, line.Length)]);
        Assert.Null(cut.Value);
        Assert.Equal("PLC0130", Assert.Single(cut.Diagnostics).Rule.Id);

        byte[] altered = [.. line];
        var at = random.Next(altered.Length);
        altered[at] = (byte)(altered[at] == '7' ? '8' : '7');
        Assert.Null(SummaryReader.Read(altered).Value);
        Assert.Null(SummaryReader.Read([.. line[..at], (byte)' ', .. line[at..]]).Value);
    });

    [Fact]
    public void A_line_is_as_the_format_has_it()
    {
        var key = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1", new("M7-1"), new("ell"), new(new("t"), new("state")), "2026");
        var line = Assert.Single(Lines(new(new SummaryLine(key, new(3, 1, 2, 0, 5.50m, 8, new(2, 4.5m, 6, 11.25m))))));

        const string Beginning = """{"plc":"1.0","community":"lincoln","assessment":"quiz-1","assessmentVersion":"2026","policy":"default","policyVersion":"1","section":"M7-1","group":"ell","target":{"organization":"state","id":"t"},"assessed":3,"notAssessed":1,"proficient":2,"extension":0,"pointsEarned":5.5,"pointsPossible":8,"complete":{"students":2,"earned":4.5,"possible":6,"squares":11.25}""";
        Assert.Equal(Signed(Beginning) + "\n", line);
    }

    [Theory]
    [InlineData("""«PLC0004 »{"plc":"1.0","assessment":"a","policy":"default","policyVersion":"1" """ + Counts)]
    [InlineData("""{"plc":«PLC0012 /plc»"2.0","assessment":7""" + Counts)]
    [InlineData("""{"plc":«PLC0008 /plc»"1","community":"s","assessment":"a","policy":"default","policyVersion":"1" """ + Counts)]
    [InlineData("""{"plc":"1.1","community":"s","assessment":"a","policy":"default","policyVersion":"1",«PLC0005 /levels»"levels":[1] """ + Counts)]
    [InlineData(Key + ""","group":«PLC0007 /group»null,«PLC0006 /community»"community":"s" """ + Counts)]
    [InlineData(Key + ""","section":«PLC1001 /section»" x","scope":«PLC0009 /scope»"all" """ + Counts)]
    [InlineData(Key + ""","scope":"community","section":«PLC5035 /section»"x" """ + Counts)]
    [InlineData("""{"plc":"1.0","community":"s","assessment":"a","policy":«PLC1004 /policy»" ","policyVersion":"1" """ + Counts)]
    [InlineData(Key + ""","assessed":2,"notAssessed":«PLC0003 /notAssessed»0.5,"proficient":«PLC5031 /proficient»3,"extension":«PLC5032 /extension»-1,"pointsEarned":«PLC1007 /pointsEarned»3.00001,"pointsPossible":4""")]
    [InlineData(Key + Counts + ""","complete":{"students":1,"earned":3,"possible":4,"squares":«PLC5033 /complete/squares»8}""")]
    [InlineData(Key + Counts + ""","complete":«PLC5031 /complete»{"students":3,"earned":3,"possible":3,"squares":3}""")]
    [InlineData(Key + ",«PLC0130 »}" + Counts)]
    public void A_fault_is_reported_at_its_place_and_reading_goes_on(string marked)
    {
        var (line, expected) = Marked.Parse(marked.TrimEnd());
        var good = Signed(Key + Counts);

        var read = SummaryReader.Read(Encoding.UTF8.GetBytes($"{good}\n{Signed(line)}\n\n{good[..^1]}\n"));

        Assert.Null(read.Value);
        Assert.Equal(
            [.. expected.Select(one => "2:" + one[(one.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimEnd()), $"4:{good.Length} PLC0130"],
            read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Place.JsonPointer}".TrimEnd()));
    }

    [Fact]
    public void What_is_no_summary_at_all_is_one_fault()
    {
        Assert.Equal(["1:1 PLC0130"], Found("# Heading\n\nText\n"u8.ToArray()));
        Assert.Equal(["1:1 PLC0130"], Found(Encoding.Unicode.GetBytes("\ufeff{}\n{}\n")));
        Assert.Equal(["1:3 PLC0130"], Found("{}\n"u8.ToArray()));
        Assert.Empty(Found("\ufeff\r\n \n"u8.ToArray()));
        Assert.Equal(AssessmentSummary.Empty, SummaryReader.Read([]).Value);
    }

    [Fact]
    public void Carriage_returns_and_a_missing_line_feed_at_the_end_are_no_fault()
    {
        var lines = Encoding.UTF8.GetBytes("\ufeff" + Signed(Key + Counts) + "\r\n" + Signed(Key + Counts));

        Assert.Equal(4, Assert.Single(SummaryReader.Read(lines).Value!.Lines).Counts.Assessed);
    }

    [Fact]
    public void Counts_that_cannot_be_added_are_refused_at_their_line()
    {
        var first = Signed(Key + Counts + ""","complete":{"students":2,"earned":3,"possible":4,"squares":5}""");
        var other = Signed(Key + Counts.Replace("ble\":4", "ble\":6", StringComparison.Ordinal) + ""","complete":{"students":2,"earned":3,"possible":6,"squares":5}""");
        var most = Signed(Key + ""","assessed":9007199254740991,"notAssessed":0,"proficient":0,"extension":0,"pointsEarned":0,"pointsPossible":1""");

        Assert.Equal(["2:1 PLC5034", "3:1 PLC5032"], Found(Encoding.UTF8.GetBytes($"{first}\n{other}\n{most}\n")));
        Assert.Equal(["3:1 PLC5032"], Found(Encoding.UTF8.GetBytes($"{most}\n{Signed(Key + ",\"group\":\"g\"" + Counts)}\n{most}\n")));
    }

    [Fact]
    public void Many_lines_of_few_keys_are_merged_and_too_many_keys_are_refused()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(line => Signed(Key + $",\"section\":\"M{line % 100}\"" + Counts) + "\n")));

        var read = SummaryReader.Read(lines, new(maxSummaryKeys: 100));
        Assert.Equal(100, read.Value!.Lines.Count);
        Assert.All(read.Value.Lines, line => Assert.Equal(400, line.Counts.Assessed));
        Assert.Equal("100:1 PLC0132", Found(lines, new(maxSummaryKeys: 99, maxDiagnostics: 1))[0]);
    }

    [Fact]
    public void A_line_that_is_longer_than_any_is_refused_and_the_rest_is_read() =>
        Assert.Equal(["1:1 PLC0014", "3:3 PLC0130"], Found([.. Encoding.UTF8.GetBytes($"{{\"{new string('x', 3_000_000)}\"}}\n{Signed(Key + Counts)}\n{{}}\n")]));

    [Fact]
    public void Json_and_sheets_of_a_summary_are_for_programs_that_only_show_it()
    {
        var summary = new AssessmentSummary(
            new SummaryLine(new(new("s"), new("=a"), "default", "1", group: new("g;=1"), assessmentVersion: "2"), new(2, 0, 1, 0, 3, 4, new(2, 3, 4, 5))),
            new SummaryLine(new(new("s"), new("=a"), "default", "1", target: new("t"), scope: SummaryScope.Community), SummaryCounts.None));
        var (json, csv) = (new System.Buffers.ArrayBufferWriter<byte>(), new System.Buffers.ArrayBufferWriter<byte>());
        SummaryWriter.WriteJson(summary, json);
        SummaryWriter.WriteCsv(summary, csv);

        using var document = System.Text.Json.JsonDocument.Parse(json.WrittenMemory);
        var lines = document.RootElement.GetProperty("lines");
        Assert.Equal("nobodyAssessed", lines[0].GetProperty("meanReason").GetString());
        Assert.Equal(1.5, lines[1].GetProperty("mean").GetDouble());
        Assert.Equal(50, lines[1].GetProperty("percentProficient").GetDouble());
        Assert.Equal(
            "community,assessment,assessmentVersion,policy,policyVersion,scope,section,group,targetOrganization,target,assessed,notAssessed,proficient,extension,pointsEarned,pointsPossible,completeStudents,completeEarned,completePossible,completeSquares\n" +
            "s,'=a,,default,1,community,,,,t,0,0,0,0,0,0,0,0,0,0\ns,'=a,2,default,1,section,,\"g;=1\",,,2,0,1,0,3,4,2,3,4,5\n", Encoding.UTF8.GetString(csv.WrittenSpan));
    }

    private static string[] Found(byte[] lines, ReadOptions? options = null)
    {
        var read = SummaryReader.Read(lines, options);
        Assert.Equal(read.Diagnostics.Count == 0, read.Value is not null);
        return [.. read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id}")];
    }

    /// <summary>A line with the checksum that the page of the format describes, made without the library.</summary>
    private static string Signed(string beginning)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(beginning))).ToLowerInvariant();
        return $"{beginning},\"checksum\":\"sha256:{hash[..16]}\"}}";
    }

    private static string[] Lines(AssessmentSummary summary) =>
        [.. Encoding.UTF8.GetString(SummaryWriter.Write(summary)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line + "\n")];

    private static void Holds(Action<AssessmentSummary, Random> property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (community, results) = ResultSets.Make(seed, students: seed % 60);
            property(community.Summarize(results), new(seed));
        }));
}
