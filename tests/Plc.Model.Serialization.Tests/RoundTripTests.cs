using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_written_reads_back_equal_and_writes_the_same_bytes() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Communities.Documents, document =>
    {
        var bytes = PlcDocumentWriter.Write(document);
        var read = PlcDocumentReader.Read(bytes);

        Assert.Empty(read.Diagnostics);
        Assert.True(document == read.Value);
        Assert.Equal(document.GetHashCode(), read.Value!.GetHashCode());
        Assert.Equal(bytes, PlcDocumentWriter.Write(read.Value));
    }));

    [Fact]
    public void A_document_that_breaks_off_anywhere_is_a_fault_and_never_an_exception()
    {
        var bytes = PlcDocumentWriter.Write(Communities.Short.Generator.Sample(1).First());

        for (var length = 0; length < bytes.Length - 1; length++)
            Assert.Equal("PLC0001", Assert.Single(PlcDocumentReader.Read(bytes.AsMemory(0, length)).Diagnostics, diagnostic => diagnostic.Place.Offset >= length - 12).Rule.Id);
    }

    [Fact]
    public void A_document_with_any_byte_changed_is_read_without_an_exception_and_twice_alike()
    {
        var bytes = PlcDocumentWriter.Write(Communities.Short.Generator.Sample(1).First());
        byte[] replacements = [(byte)'"', (byte)'{', (byte)',', (byte)'0', 0, 0xFF, (byte)'\\', (byte)'x'];
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = bytes.ToArray();
            changed[i] = replacements[i % replacements.Length];
            var read = PlcDocumentReader.Read(changed);

            Assert.Equal(read.Diagnostics, PlcDocumentReader.Read(changed).Diagnostics);
            if (read.Value is { } value) Assert.Equal(value, PlcDocumentReader.Read(PlcDocumentWriter.Write(value)).Value);
            else Assert.NotEmpty(read.Diagnostics);
        }
    }

    [Fact]
    public void The_version_is_written_first_and_nothing_is_escaped_that_need_not_be()
    {
        var document = new PlcDocument(new(new("s"), "<½ \"año\" 🎓 \\ /", OrganizationKind.Other()));

        Assert.Equal(
            """
            {
              "plc": "1.0",
              "community": {
                "id": "s",
                "name": "<½ \"año\" 🎓 \\ /",
                "kind": "other"
              }
            }

            """,
            Encoding.UTF8.GetString(PlcDocumentWriter.Write(document)));
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_left_open()
    {
        using var stream = new MemoryStream(PlcDocumentWriter.Write(new PlcDocument(new(new("s"), "S", OrganizationKind.School))));

        Assert.NotNull(PlcDocumentReader.Read(stream).Value);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void An_address_of_a_schema_that_could_not_be_written_is_refused()
    {
        var breach = Assert.Single(PlcDocument.Check(null, null, "\ud800", null));

        Assert.Equal(("PLC0011", "/schema"), (breach.Rule.Id, breach.Path));
    }

    [Fact]
    public void Numbers_are_read_exactly_in_every_form_that_json_has()
    {
        Assert.Equal(["100", "0.5", "1.25", "20"], Read("1e2", "5E-1", "1.250000000000000000000000000000000000", "0.2e+2").Select(points => points.ToString()));
        Assert.Equal("PLC1007", Fault("0.00001"));
        Assert.Equal("PLC0010", Fault("0.3333333333333333333333333333333333"));
        Assert.Equal("PLC0010", Fault("1e999999999999"));
        Assert.Equal("PLC0010", Fault("1e-29"));
        Assert.Equal("PLC1008", Fault("1e27"));
        Assert.Equal("PLC5002", Fault("0e99999999999999999999"));
        Assert.Equal("PLC1008", Fault("-1"));

        static IEnumerable<Points> Read(params string[] numbers) => numbers.Select(number => PlcDocumentReader.Read(With(number)).Value!.Community.Assessments[0].Items[0].Points);
        static string Fault(string number) => Assert.Single(PlcDocumentReader.Read(With(number)).Diagnostics).Rule.Id;
        static byte[] With(string number) => Encoding.UTF8.GetBytes($$"""
            { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "outcomes": [{ "id": "o", "statement": "O", "targets": [{ "id": "t", "statement": "T" }] }],
              "assessments": [{ "id": "a", "title": "A", "items": [{ "id": "q", "points": {{number}}, "target": "t" }] }] } }
            """);
    }
}
