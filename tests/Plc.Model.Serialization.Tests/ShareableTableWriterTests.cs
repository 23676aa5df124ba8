using System.Buffers;
using System.Text;
using System.Text.Json;
using Plc.Model.Analysis;
using Plc.Model.Assessments;

namespace Plc.Model.Serialization.Tests;

public sealed class ShareableTableWriterTests
{
    private static readonly SuppressionPolicy Dash = new("dash", "1", "a test", 6, [new(2, 20, 80)], sign: "-");

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void In_JSON_what_is_hidden_has_no_member()
    {
        var json = JsonDocument.Parse(Written(ShareableTableWriter.Write)).RootElement;

        Assert.Equal(["plc", "assessment", "analysisPolicy", "analysisPolicyVersion", "disclosure", "columns", "rows"], json.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""[{"measure":"proficient"},{"target":"t1","measure":"proficient"}]""", Compact(json.GetProperty("columns")));
        Assert.Equal(
            """[{"cells":[{"students":16,"percent":{"text":"63","code":"exact","low":63,"high":63}},{"students":16,"percent":{"text":"≥80","code":"atLeast","low":80,"high":100}}]},""" +
            """{"group":"=a","cells":[{"suppressed":"row"},{"suppressed":"row"}]},{"group":"b","cells":[{"suppressed":"row"},{"suppressed":"row"}]}]""",
            Compact(json.GetProperty("rows")));
    }

    [Fact]
    public void In_a_sheet_what_is_hidden_is_the_sign_and_no_text_is_a_formula() => Assert.Equal(
        """
        community,group,target,measure,students,percent
        ,,,proficient,16,63
        ,,t1,proficient,16,>=80
        ,'=a,,proficient,'-,'-
        ,'=a,t1,proficient,'-,'-
        ,b,,proficient,'-,'-
        ,b,t1,proficient,'-,'-

        """.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(Written(ShareableTableWriter.WriteCsv).Span));

    [Fact]
    public void In_an_apps_own_JSON_it_looks_the_same()
    {
        var options = new JsonSerializerOptions().ConfigureForPlc();

        Assert.Equal(Compact(JsonDocument.Parse(Written(ShareableTableWriter.Write)).RootElement), Compact(JsonDocument.Parse(JsonSerializer.Serialize(Table(), options)).RootElement));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ShareableTable>("{}", options));
    }

    private static ShareableTable Table()
    {
        var lines = new List<SummaryLine>();
        foreach (var (group, target, assessed, proficient) in new[]
        {
            (null, null, 16, 10), ("=a", null, 5, 3), ("b", null, 11, 7), (null, "t1", 16, 15), ("=a", "t1", 5, 5), ("b", "t1", 11, (int?)10),
        })
            lines.Add(new(
                new(new("s"), new("a"), "default", "1", new Primitives.Id<Teams.Section>("7-1"), group is null ? null : new Primitives.Id<StudentGroup>(group), target is null ? null : new Primitives.Reference<Learning.LearningTarget>(new Primitives.Id<Learning.LearningTarget>(target))),
                new(assessed, 0, proficient!.Value, 0, 0, 1)));
        return ShareableTable.Of(new([.. lines]), Dash);
    }

    private static ReadOnlyMemory<byte> Written(Action<ShareableTable, IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(Table(), output);
        return output.WrittenMemory;
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Relaxed);
}
