using System.Text;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>A caller may take a rule to be graver or less grave than the catalogue does, and not an error to be less.</summary>
public sealed class SeverityTests
{
    private static readonly byte[] Newer = """{ "plc": "1.1", "community": { "id": "s", "name": "S", "kind": "school", "mood": 1 } }"""u8.ToArray();
    private static readonly byte[] Sheet = "student,Q1,name\nS-104,1,Ann\n"u8.ToArray();
    private static readonly LearningCommunity School = ItemsCsvReader.Read("item,standard,points\nQ1,7.RP.A.1,1\n"u8.ToArray()).Value!.ToDocument().Community;

    [Fact]
    public void A_warning_that_is_raised_is_an_error_and_leaves_no_value()
    {
        var read = ResultsReader.Read(Sheet, School, options: new(severities: [new("PLC0102", RuleSeverity.Error)]));

        Assert.Equal([("PLC0102", RuleSeverity.Error)], Found(read));
        Assert.Null(read.Value);
    }

    [Fact]
    public void A_warning_that_is_lowered_is_an_info()
    {
        var read = ResultsReader.Read(Sheet, School, options: new(severities: [new("plc0102", RuleSeverity.Info)]));

        Assert.Equal([("PLC0102", RuleSeverity.Info)], Found(read));
        Assert.NotNull(read.Value);
    }

    [Fact]
    public void What_is_silenced_is_not_reported()
    {
        ReadOptions silent = new(severities: [new("PLC0102", null), new("PLC0016", null)]);

        Assert.Empty(Found(ResultsReader.Read(Sheet, School, options: silent)));
        Assert.Empty(Found(ItemsCsvReader.Read("item,standard,note\nQ1,7.RP.A.1,easy\n"u8.ToArray(), silent)));
        Assert.Empty(Found(PlcDocumentReader.Read(Newer, silent)));
        Assert.NotNull(PlcDocumentReader.Read(Newer, silent).Value);
    }

    [Fact]
    public void An_info_can_be_raised_to_a_warning_or_an_error()
    {
        var warned = PlcDocumentReader.Read(Newer, new(severities: [new("PLC0016", RuleSeverity.Warning)]));
        var refused = PlcDocumentReader.Read(Newer, new(severities: [new("PLC0016", RuleSeverity.Error)]));

        Assert.Equal([("PLC0016", RuleSeverity.Warning)], Found(warned));
        Assert.NotNull(warned.Value);
        Assert.Equal([("PLC0016", RuleSeverity.Error)], Found(refused));
        Assert.Null(refused.Value);
    }

    [Fact]
    public void Where_warnings_are_errors_so_is_what_was_raised_to_one_and_an_info_is_not()
    {
        ReadOptions strict = new(warningsAreErrors: true);

        Assert.Equal([("PLC0102", RuleSeverity.Error)], Found(ResultsReader.Read(Sheet, School, options: strict)));
        Assert.Equal([("PLC0016", RuleSeverity.Info)], Found(PlcDocumentReader.Read(Newer, strict)));
        Assert.Equal([("PLC0016", RuleSeverity.Error)], Found(PlcDocumentReader.Read(Newer, new(severities: [new("PLC0016", RuleSeverity.Warning)], warningsAreErrors: true))));
    }

    [Fact]
    public void What_is_silenced_takes_no_room_in_the_list_wherever_the_version_stands()
    {
        var unknown = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"\"x{i}\": 1"));
        ReadOptions silent = new(maxDiagnostics: 3, severities: [new("PLC0016", null)]);

        foreach (var text in new[]
        {
            $$"""{ "plc": "1.1", "community": { "id": "s", {{unknown}}, "name": "", "kind": "school" } }""",
            $$"""{ "community": { "id": "s", {{unknown}}, "name": "", "kind": "school" }, "plc": "1.1" }""",
            $$"""{ {{unknown}}, "plc": "1.1", "community": { "id": "s", "name": "", "kind": "school" } }""",
        })
            Assert.Equal([("PLC1004", RuleSeverity.Error)], Found(PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text), silent)));
    }

    [Fact]
    public void Silenced_or_not_an_error_says_why_there_is_no_document()
    {
        var read = PlcDocumentReader.Read("""{ "plc": "1.1", "community": { "id": "s", "nmae": "S", "kind": "school" } }"""u8.ToArray(), new(severities: [new("PLC0016", null)]));

        Assert.Null(read.Value);
        Assert.Equal([("PLC0004", RuleSeverity.Error)], Found(read));
    }

    [Fact]
    public void That_reading_stopped_is_as_grave_as_the_gravest_that_is_not_listed()
    {
        var sheet = Encoding.UTF8.GetBytes("student,Q1,a,b,c\nS-104,1,,,\n");

        Assert.Equal(
            [("PLC0102", RuleSeverity.Warning), ("PLC0015", RuleSeverity.Warning)], Found(ResultsReader.Read(sheet, School, options: new(maxDiagnostics: 1))));
        Assert.Equal(
            [("PLC0102", RuleSeverity.Error), ("PLC0015", RuleSeverity.Error)], Found(ResultsReader.Read(sheet, School, options: new(maxDiagnostics: 1, warningsAreErrors: true))));
    }

    [Theory]
    [InlineData("PLC0004", null)]
    [InlineData("PLC5003", RuleSeverity.Warning)]
    [InlineData("PLC1011", RuleSeverity.Info)]
    public void A_fault_of_form_or_an_invariant_stays_an_error(string id, RuleSeverity? severity)
    {
        var refused = Assert.Throws<ArgumentException>(() => new SeverityOverride(id, severity));

        Assert.StartsWith($"{id} is an error of form or an invariant: it can be neither lowered nor silenced.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_may_be_said_to_be_one() => Assert.Equal(RuleSeverity.Error, new SeverityOverride("PLC0004", RuleSeverity.Error).Severity);

    [Fact]
    public void A_rule_that_there_is_not_is_refused_with_the_one_that_was_likely_meant() =>
        Assert.StartsWith("There is no rule 'PLC012'. Did you mean 'PLC0012'?", Assert.Throws<ArgumentException>(() => new SeverityOverride("PLC012", null)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_severity_that_there_is_not_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new SeverityOverride("PLC0102", (RuleSeverity)7));

    [Fact]
    public void A_rule_with_two_severities_is_refused() =>
        Assert.Throws<ArgumentException>("severities", () => new ReadOptions(severities: [new("PLC0102", null), new("PLC0102", RuleSeverity.Error)]));

    [Fact]
    public void Options_are_equal_whatever_the_order_of_their_severities() => Assert.Equal(
        new ReadOptions(severities: [new("PLC0102", null), new("PLC0113", RuleSeverity.Error)]),
        new ReadOptions(severities: [new("PLC0113", RuleSeverity.Error), new("plc0102", null)]));

    private static IEnumerable<(string, RuleSeverity)> Found<T>(ReadResult<T> read) where T : class => read.Diagnostics.Select(diagnostic => (diagnostic.Rule.Id, diagnostic.Severity));
}
