using System.Text;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests.Hostile;

/// <summary>Records of results that are broken below the level of JSON, and files of them that are made to take long.</summary>
public sealed class RecordTests
{
    private static readonly LearningCommunity Community = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])],
        assessments: [new(new("a"), "A", [new AssessmentItem(new("q"), new(2), new Id<Learning.LearningTarget>("t"))])]);

    private static readonly Dictionary<string, (string? Rule, Func<int, string> Make)> Files = new()
    {
        ["records"] = (null, static n => Lines(n, i => Record($"S{i}", "1"))),
        ["one student again and again"] = ("PLC5010", static n => Lines(n, _ => Record("S", "1"))),
        ["lines that are no JSON"] = ("PLC0114", static n => Lines(n, _ => "{")),
        ["records of another layout each"] = (null, static n => Lines(n, i => $"{new string(' ', i % 500)}{Record($"S{i}", "1")}")),
        ["empty lines"] = ("PLC5010", static n => Lines(2, _ => Record("S", "1")) + new string('\n', 20 * n)),
        ["members that are not read"] = ("PLC0117", static n => Lines(n, i => Record($"S{i}", "1").Replace("{\"a", "{\"x\":[[]],\"a", StringComparison.Ordinal))),
        ["items that are not known"] = ("PLC0118", static n => Lines(n, i => Record($"S{i}", "1").Replace("\"q\":", "\"qq\":", StringComparison.Ordinal))),
        ["cells that are no Unicode"] = ("PLC0011", static n => Lines(n, i => Record($"S{i}", "\"\\ud800\""))),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Records_are_read_in_time_and_memory_in_proportion_to_their_length(string name)
    {
        var (rule, make) = Files[name];

        Growth.RequireLinear(2_000, n => Encoding.UTF8.GetBytes(make(n)), file =>
        {
            var read = ResultsReader.Read(file, Community);
            Assert.InRange(read.Diagnostics.Count, 0, ReadOptions.Default.MaxDiagnostics + 1);
            if (rule is null) Assert.NotNull(read.Value);
            else Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Rule.Id == rule);
        });
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("abse\\ud83c")]
    [InlineData("\\u0061bsen\\udfff")]
    public void Half_of_a_surrogate_pair_is_found_in_every_member_of_a_record(string half)
    {
        Assert.Equal("PLC0011 /points/q", Found(Record("S", $"\"{half}\"")));
        Assert.Equal("PLC0011 /student", Found(Record(half, "1")));
        Assert.Equal("PLC0011 /section", Found(Record("S", "1").Replace("\"points\"", $"\"section\":\"{half}\",\"points\"", StringComparison.Ordinal)));
        Assert.Equal("PLC0011 /date", Found(Record("S", "1").Replace("\"points\"", $"\"date\":\"{half}\",\"points\"", StringComparison.Ordinal)));
        Assert.Equal("PLC0011 /groups/0", Found(Record("S", "1").Replace("\"points\"", $"\"groups\":[\"{half}\"],\"points\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_word_may_be_escaped() => Assert.Equal("", Found(Record("S", "\"\\u0061bsent\"")));

    [Fact]
    public void A_file_that_breaks_off_at_any_byte_has_one_fault_in_its_last_line()
    {
        var file = Encoding.UTF8.GetBytes(Record("S1", "1") + "\n" + Record("S2", "\"exempt\""));
        var second = Array.IndexOf(file, (byte)'\n') + 1;
        for (var length = second + 1; length < file.Length; length++)
        {
            var diagnostic = Assert.Single(ResultsReader.Read(file.AsMemory(0, length), Community).Diagnostics);
            Assert.Equal(("PLC0114", 2, (long)length), (diagnostic.Rule.Id, diagnostic.Place.Line, diagnostic.Place.Offset));
        }
    }

    private static string Record(string student, string points) => $"{{\"assessment\":\"a\",\"student\":\"{student}\",\"points\":{{\"q\":{points}}}}}";

    private static string Lines(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(i => make(i) + "\n"));

    private static string Found(string line) =>
        string.Join(' ', ResultsReader.Read(Encoding.UTF8.GetBytes(line + "\n"), Community).Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Place.JsonPointer}"));
}
