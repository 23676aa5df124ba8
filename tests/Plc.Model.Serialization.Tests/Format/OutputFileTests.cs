using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Plc.Model.Serialization.Tests;

/// <summary>The committed schemas and the reference of what is written for programs say what the declarations say.</summary>
public sealed class OutputFileTests
{
    public static TheoryData<string> Names => [.. PlcFormat.Outputs];

    private static string Reference => File.ReadAllText(Path.Combine(FormatFiles.Folder, "outputs-1.0.md"));

    [Theory, MemberData(nameof(Names))]
    public void The_committed_schema_is_what_the_declarations_say(string name) =>
        ApprovedText.Require(Text(output => PlcFormat.WriteOutputSchema(name, output)), "docs", "format", "outputs", $"{name}-1.0.schema.json");

    [Fact]
    public void The_committed_reference_is_what_the_declarations_say() => ApprovedText.Require(Text(PlcFormat.WriteOutputReference), "docs", "format", "outputs-1.0.md");

    [Fact]
    public void There_is_no_schema_of_another_output() => Assert.Equal(
        PlcFormat.Outputs.Select(name => $"{name}-1.0.schema.json").Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(FormatFiles.Folder, "outputs")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Names))]
    public void Every_output_begins_with_the_version_and_every_member_says_what_it_is(string name)
    {
        using var schema = SchemaOf(name);
        var definitions = schema.RootElement.GetProperty("$defs");

        var root = definitions.GetProperty(schema.RootElement.GetProperty("$ref").GetString()!.Split('/')[^1]);
        Assert.Equal("plc", root.GetProperty("properties").EnumerateObject().First().Name);
        Assert.Contains("plc", root.GetProperty("required").EnumerateArray().Select(member => member.GetString()));
        Conventions.RequireNone(
            from definition in definitions.EnumerateObject()
            where definition.Value.TryGetProperty("properties", out _)
            from member in definition.Value.GetProperty("properties").EnumerateObject()
            where member.Value.GetProperty("description").GetString() is not { Length: > 2 }
            select $"{definition.Name}.{member.Name}");
    }

    [Fact]
    public void A_name_means_the_same_in_all_schemas()
    {
        var all = PlcFormat.Outputs.SelectMany(name => SchemaOf(name).RootElement.GetProperty("$defs").EnumerateObject().Select(definition => (definition.Name, Said: definition.Value.GetRawText())));

        Conventions.RequireNone(all.GroupBy(definition => definition.Name).Where(same => same.Distinct().Skip(1).Any()).Select(same => same.Key));
    }

    [Fact]
    public void Links_of_the_reference_lead_somewhere()
    {
        var anchors = FormatFiles.AnchorsOf(Reference);

        Conventions.RequireNone(FormatFiles.LinksOf(Reference).Where(link => link.StartsWith('#') ? !anchors.Contains(link[1..]) : !File.Exists(Path.Combine(FormatFiles.Folder, link.Split('#')[0]))));
    }

    [Fact]
    public void An_output_that_is_none_has_no_schema() =>
        Assert.StartsWith("There is no output 'none'; there are analysis, ", Assert.Throws<ArgumentException>(() => PlcFormat.WriteOutputSchema("none", new ArrayBufferWriter<byte>())).Message, StringComparison.Ordinal);

    private static JsonDocument SchemaOf(string name) => JsonDocument.Parse(Text(output => PlcFormat.WriteOutputSchema(name, output)));

    private static string Text(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
