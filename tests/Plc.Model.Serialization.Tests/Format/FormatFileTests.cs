using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Plc.Model.Serialization.Tests;

/// <summary>The committed files of <c>docs/format</c> say what the declarations say.</summary>
public sealed class FormatFileTests
{
    [Fact]
    public void The_committed_schema_is_what_the_declarations_say() =>
        ApprovedText.Require(Text(PlcFormat.WriteSchema), "docs", "format", "plc-1.0.schema.json");

    [Fact]
    public void The_committed_reference_is_what_the_declarations_say() =>
        ApprovedText.Require(Text(output => PlcFormat.WriteReference(FormatFiles.Example, output)), "docs", "format", "plc-1.0.md");

    [Fact]
    public void The_schema_within_the_package_is_the_committed_one() => Assert.Equal(FormatFiles.Schema, PlcFormat.Schema.ToArray());

    [Fact]
    public void The_schema_is_ascii_since_nobody_sees_the_characters_of_its_classes() => Assert.True(Ascii.IsValid(PlcFormat.Schema.Span));

    [Fact]
    public void Every_type_and_every_member_says_what_it_is()
    {
        var types = new SchemaTypes(PlcFormat.Schema);

        Assert.InRange(types.Names.Count(), 130, int.MaxValue);
        Conventions.RequireNone(types.Names.Where(type => !IsSaid(types[type])));
        Conventions.RequireNone(
            from type in types.Names
            from member in types.MembersOf(type)
            where !IsSaid(types[type].GetProperty("properties").GetProperty(member))
            select $"{type}.{member}");

        static bool IsSaid(JsonElement schema) => schema.GetProperty("description").GetString() is { Length: > 2 };
    }

    [Fact]
    public void The_example_is_valid_canonical_and_has_every_member_of_every_type()
    {
        var read = PlcDocumentReader.Read(FormatFiles.Example);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(FormatFiles.Example, PlcDocumentWriter.Write(read.Value!));

        using var example = JsonDocument.Parse(FormatFiles.Example);
        var types = new SchemaTypes(PlcFormat.Schema);
        var shown = types.Objects(example.RootElement).SelectMany(part => part.Value.EnumerateObject().Select(member => (part.Type, member.Name))).ToHashSet();
        Conventions.RequireNone(types.Names.SelectMany(type => types.MembersOf(type).Where(member => !shown.Contains((type, member))).Select(member => $"{type}.{member} is not in the example")));
    }

    [Fact]
    public void Links_of_the_reference_lead_somewhere()
    {
        var anchors = FormatFiles.AnchorsOf(FormatFiles.Reference);

        Conventions.RequireNone(FormatFiles.LinksOf(FormatFiles.Reference).Where(link =>
            link.StartsWith('#') ? !anchors.Contains(link[1..]) : !File.Exists(Path.Combine(FormatFiles.Folder, link.Split('#')[0]))));
    }

    private static string Text(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
