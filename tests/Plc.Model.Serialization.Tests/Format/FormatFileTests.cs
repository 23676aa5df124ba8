using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Plc.Model.Serialization.Tests;

/// <summary>The committed files of <c>docs/format</c> say what the declarations say.</summary>
public sealed partial class FormatFileTests
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

    /// <summary>The documentation of a constructor lists the rules by which it throws; those of ids, texts and words stand at the forms of values.</summary>
    [Fact]
    public void The_reference_names_every_rule_by_which_a_constructor_throws()
    {
        string[] ofValues = ["PLC1002", "PLC1003", "PLC1004", "PLC1005", "PLC1009", "PLC1010", "PLC1011", "PLC1014", "PLC1015", "PLC1016", "PLC1020", "PLC1021", "PLC1022", "PLC1007", "PLC4001"];
        var types = new SchemaTypes(PlcFormat.Schema).Names.ToHashSet();
        var documented = XDocument.Load(Path.ChangeExtension(typeof(LearningCommunity).Assembly.Location, ".xml")).Descendants("member").Where(member => member.Attribute("name")!.Value.Contains(".#ctor", StringComparison.Ordinal));
        var thrown =
            (from constructor in documented
             let type = constructor.Attribute("name")!.Value.Split(".#ctor")[0].Split('.')[^1]
             let name = char.ToLowerInvariant(type[0]) + type[1..]
             where types.Contains(name)
             from exception in constructor.Elements("exception")
             from rule in RuleId().Matches(exception.Value).Select(match => match.Value)
             select (name, rule)).ToList();

        Assert.InRange(thrown.Count, 150, int.MaxValue);
        // What the community checks stands at the type where a breach is reported.
        Conventions.RequireNone(thrown
            .Where(pair => !ofValues.Contains(pair.rule) && !(pair.name == "learningCommunity" ? FormatFiles.Rules.Any(type => type.Contains(pair.rule)) : FormatFiles.Rules[pair.name].Contains(pair.rule)))
            .Select(pair => $"{pair.name}: {pair.rule}"));
    }

    [Fact]
    public void Every_rule_of_a_type_says_where_it_is_reported()
    {
        var rules = FormatFiles.Reference.Split('\n').Where(line => line.StartsWith("- [PLC", StringComparison.Ordinal)).ToList();

        Assert.InRange(rules.Count, 100, int.MaxValue);
        Conventions.RequireNone(rules.Where(rule => !rule.Contains(" At ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Links_of_the_reference_lead_somewhere()
    {
        var anchors = FormatFiles.AnchorsOf(FormatFiles.Reference);

        Conventions.RequireNone(FormatFiles.LinksOf(FormatFiles.Reference).Where(link =>
            link.StartsWith('#') ? !anchors.Contains(link[1..]) : !File.Exists(Path.Combine(FormatFiles.Folder, link.Split('#')[0]))));
    }

    [GeneratedRegex(@"PLC\d{4}")]
    private static partial Regex RuleId();

    private static string Text(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
