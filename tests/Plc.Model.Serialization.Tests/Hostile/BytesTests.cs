using System.IO.Compression;
using System.Text;

namespace Plc.Model.Serialization.Tests.Hostile;

/// <summary>Files that are broken below the level of JSON.</summary>
public sealed class BytesTests
{
    private const string Smallest = """{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school" } }""";

    /// <summary>A lone continuation, sequences cut off, overlong forms, surrogates, beyond Unicode, and bytes that never occur.</summary>
    public static TheoryData<string> NotUtf8 =>
        ["80", "BF", "C3", "E282", "F09F8E", "C080", "C1BF", "E08080", "F0808080", "EDA080", "EDBFBF", "EDA080EDB080", "F4908080", "F5808080", "FE", "FF", "FC8480808080", "E4"];

    [Theory, MemberData(nameof(NotUtf8))]
    public void Bytes_that_are_no_utf8_are_found_in_texts_in_ids_in_words_and_in_dates(string hex)
    {
        Assert.Equal(["PLC0011 /community/name"], Found(Spoiled(Smallest.Replace("\"S\"", "\"S?\"", StringComparison.Ordinal), hex)));
        Assert.Equal(["PLC0011 /community/id"], Found(Spoiled(Smallest.Replace("\"s\"", "\"?s\"", StringComparison.Ordinal), hex)));
        Assert.Equal(["PLC0011 /community/kind"], Found(Spoiled(Smallest.Replace("school", "school?", StringComparison.Ordinal), hex)));
        Assert.Equal(["PLC0011 /plc"], Found(Spoiled(Smallest.Replace("1.0", "1?.0", StringComparison.Ordinal), hex)));
        Assert.Equal(["PLC0011 /$schema"], Found(Spoiled(Smallest.Replace("{ \"plc\"", "{ \"$schema\": \"?\", \"plc\"", StringComparison.Ordinal), hex)));
    }

    [Theory, MemberData(nameof(NotUtf8))]
    public void Bytes_that_are_no_utf8_are_found_in_names_between_values_and_in_what_is_passed_over(string hex)
    {
        Assert.Equal(["PLC0005 /community/\uFFFD"], Found(Spoiled(Smallest.Replace("\"id\"", "\"x?\": 1, \"id\"", StringComparison.Ordinal), hex)));
        Assert.Equal(["PLC0001 "], Found(Spoiled(Smallest.Replace("{ \"plc\"", "{ ? \"plc\"", StringComparison.Ordinal), hex)));
        Assert.Equal(["PLC0001 "], Found(Spoiled(Smallest + "?", hex)));
        Assert.Equal(["PLC0016 /new", "PLC0011 /new/a/0"], Found(Spoiled(Smallest.Replace("\"1.0\"", "\"1.1\", \"new\": { \"a\": [\"?\"] }", StringComparison.Ordinal), hex)));
        Assert.Equal(["PLC0016 /new", "PLC0011 /new/\uFFFD"], Found(Spoiled(Smallest.Replace("\"1.0\"", "\"1.1\", \"new\": { \"a?\": 1 }", StringComparison.Ordinal), hex)));
        Assert.Equal(["PLC0011 /\uFFFD", "PLC0016 /\uFFFD"], Found(Spoiled(Smallest.Replace("\"1.0\"", "\"1.1\", \"n?w\": 1", StringComparison.Ordinal), hex)));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\ud83cx")]
    [InlineData("\\ud83c\\n")]
    [InlineData("\\udf93\\ud83c")]
    [InlineData("\\ud83c\\ud83c\\udf93")]
    [InlineData("x\\\\\\uDFFF")]
    public void Half_of_a_surrogate_pair_is_found_wherever_it_stands(string half)
    {
        Assert.Equal(["PLC0011 /community/name"], Found(Smallest.Replace("\"S\"", $"\"{half}\"", StringComparison.Ordinal)));
        Assert.Equal(["PLC0011 /community/kind"], Found(Smallest.Replace("\"school\"", $"\"{half}\"", StringComparison.Ordinal)));
        Assert.Equal(["PLC0005 /community/\uFFFD"], Found(Smallest.Replace("\"id\"", $"\"{half}\": 1, \"id\"", StringComparison.Ordinal)));
        Assert.Equal(["PLC0016 /new", "PLC0011 /new/0"], Found(Smallest.Replace("\"1.0\"", $"\"1.1\", \"new\": [\"{half}\"]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\\ud83c\\udf93")]
    [InlineData("\\\\ud800")]
    [InlineData("\\uD7FF\\uE000")]
    [InlineData("\\\\\\ud83c\\udf93")]
    public void A_whole_pair_and_what_only_looks_like_half_of_one_are_unicode(string text)
    {
        Assert.Empty(Found(Smallest.Replace("\"S\"", $"\"{text}\"", StringComparison.Ordinal)));
        Assert.Equal(["PLC0016 /new"], Found(Smallest.Replace("\"1.0\"", $"\"1.1\", \"new\": \"{text}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_version_that_stands_last_does_not_hide_what_was_passed_over() =>
        Assert.Equal(["PLC0016 /new", "PLC0011 /new"], Found("""{ "new": "\ud800", "community": { "id": "s", "name": "S", "kind": "school" }, "plc": "1.1" }"""));

    [Fact]
    public void Another_encoding_and_a_compressed_file_are_named_and_nothing_else_is_said()
    {
        Encoding[] encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, new UTF32Encoding(bigEndian: false, byteOrderMark: true), new UTF32Encoding(bigEndian: true, byteOrderMark: true)];
        foreach (var encoding in encodings)
            foreach (var mark in new[] { encoding.GetPreamble(), [] })
                Assert.Equal($"Found text in {(encoding is UTF32Encoding ? "UTF-32" : "UTF-16")}.", Assert.Single(PlcDocumentReader.Read((byte[])[.. mark, .. encoding.GetBytes(Smallest)]).Diagnostics).Message);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(Smallest));
        Assert.Equal(["PLC0002 "], Found(compressed.ToArray()));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    [InlineData("\u001a")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData(",")]
    [InlineData("// end")]
    [InlineData("\u00a0")]
    [InlineData("\uFEFF")]
    public void What_stands_behind_the_document_is_a_fault_where_it_begins(string behind)
    {
        var diagnostic = Assert.Single(PlcDocumentReader.Read(Encoding.UTF8.GetBytes(Smallest + "\r\n" + behind)).Diagnostics);

        Assert.Equal(("PLC0001", 2, 1, Smallest.Length + 2L), (diagnostic.Rule.Id, diagnostic.Place.Line, diagnostic.Place.Column, diagnostic.Place.Offset));
    }

    [Fact]
    public void White_space_behind_the_document_and_a_mark_before_it_are_none() => Assert.Empty(Found("\uFEFF" + Smallest + " \t\r\n\r\n"));

    [Fact]
    public void A_nul_is_a_fault_where_it_stands()
    {
        Assert.Equal(["PLC0001 /community"], Found(Smallest.Replace("\"S\"", "\"S\0\"", StringComparison.Ordinal)));
        Assert.Equal(["PLC0001 /community"], Found(Smallest.Replace("\"S\"", "\0\"S\"", StringComparison.Ordinal)));
        Assert.Equal(["PLC1005 /community/name"], Found(Smallest.Replace("\"S\"", "\"S\\u0000\"", StringComparison.Ordinal)));
    }

    /// <summary>A document that breaks off has one fault, and that is at its end: nothing that may stand in the rest is missing.</summary>
    [Theory]
    [InlineData("samples/SampleSchool/data/school.plc.json")]
    [InlineData("samples/BuildACommunity/school.plc.json")]
    public void A_document_that_breaks_off_at_any_byte_has_one_fault_at_its_end(string path)
    {
        var document = File.ReadAllBytes(Repository.PathOf(path.Split('/')));
        var whole = document.AsSpan().TrimEnd("\n"u8).Length;
        // Each byte of the small one; the large one would take too long. Of none, it is said that the file is empty.
        for (var length = 1; length < whole; length += whole > 20_000 ? 97 : 1)
        {
            var read = PlcDocumentReader.Read(document.AsMemory(0, length));

            var diagnostic = Assert.Single(read.Diagnostics);
            Assert.Equal(("PLC0001", (long)length), (diagnostic.Rule.Id, diagnostic.Place.Offset));
            Assert.Equal("Expected JSON, found the end of the file. A quote or a closing bracket is missing, or the file was cut off.", diagnostic.Message);
        }
        Assert.Empty(PlcDocumentReader.Read(document.AsMemory(0, whole)).Diagnostics);
    }

    private static byte[] Spoiled(string document, string hex)
    {
        var at = document.IndexOf('?', StringComparison.Ordinal);
        return [.. Encoding.UTF8.GetBytes(document[..at]), .. Convert.FromHexString(hex), .. Encoding.UTF8.GetBytes(document[(at + 1)..])];
    }

    private static IEnumerable<string> Found(string document) => Found(Encoding.UTF8.GetBytes(document));

    private static IEnumerable<string> Found(byte[] document) =>
        PlcDocumentReader.Read(document).Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Place.JsonPointer}");
}
