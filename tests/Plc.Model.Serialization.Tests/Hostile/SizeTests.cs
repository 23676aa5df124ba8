using System.Text;

namespace Plc.Model.Serialization.Tests.Hostile;

/// <summary>Files that are large in one way or another.</summary>
public sealed class SizeTests
{
    private const int Mebibyte = 1 << 20;

    [Theory]
    [InlineData(1L << 31)]
    [InlineData((1L << 32) + 1)]
    [InlineData(long.MaxValue)]
    public void A_stream_of_spaces_is_refused_at_the_limit_and_not_read_to_its_end(long length)
    {
        using var spaces = new Endless(length);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var diagnostic = Assert.Single(PlcDocumentReader.Read(spaces, new(maxDocumentBytes: 4 * Mebibyte)).Diagnostics);

        Assert.Equal(("PLC0014", "The document is longer than 4,194,304 bytes."), (diagnostic.Rule.Id, diagnostic.Message));
        Assert.InRange(spaces.Given, 4 * Mebibyte, 8 * Mebibyte);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32 * Mebibyte);
    }

    [Fact]
    public void A_sheet_without_end_is_refused_at_the_limit_too()
    {
        using var spaces = new Endless(long.MaxValue);

        var read = ResultsReader.Read(spaces, new(new("s"), "S", People.OrganizationKind.School), options: new(maxDocumentBytes: Mebibyte));

        Assert.Equal("PLC0014", Assert.Single(read.Diagnostics).Rule.Id);
        Assert.InRange(spaces.Given, Mebibyte, 4 * Mebibyte);
    }

    [Fact]
    public void A_byte_order_mark_does_not_hide_that_a_stream_is_longer_than_the_limit()
    {
        var document = "\uFEFF{ \"plc\": \"1.0\", \"community\": { \"id\": \"s\", \"name\": \"S\", \"kind\": \"school\" } }"u8.ToArray();
        for (var behind = 1; behind < 5; behind++)
        {
            using var stream = new MemoryStream([.. document, .. Enumerable.Repeat((byte)'x', behind)]);

            Assert.Equal("PLC0014", Assert.Single(PlcDocumentReader.Read(stream, new(maxDocumentBytes: document.Length - 3)).Diagnostics).Rule.Id);
        }
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_passed_over_and_not_held()
    {
        byte[] document = [.. """{ "plc": "1.0", "community": { "id": "s", "name": """u8, (byte)'"', .. Text(100 * Mebibyte), .. "\", \"kind\": \"school\" } }"u8];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var diagnostic = Assert.Single(PlcDocumentReader.Read(document).Diagnostics);

        Assert.Equal(("PLC0014", "/community/name"), (diagnostic.Rule.Id, diagnostic.Place.JsonPointer));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * Mebibyte);
    }

    [Fact]
    public void A_name_of_many_megabytes_is_passed_over_and_gets_into_no_pointer()
    {
        byte[] document = [.. """{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", """u8, (byte)'"', .. Text(20 * Mebibyte), .. "\": [] } }"u8];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var diagnostic = Assert.Single(PlcDocumentReader.Read(document).Diagnostics);

        Assert.Equal(("PLC0005", "/community/\uFFFD"), (diagnostic.Rule.Id, diagnostic.Place.JsonPointer));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * Mebibyte);
    }

    [Theory]
    [InlineData("1e999999999", "PLC0010")]
    [InlineData("-1E+99999999999999999999", "PLC0010")]
    [InlineData("1e-999999999", "PLC0010")]
    [InlineData("0e999999999999", "PLC5002")]
    [InlineData("0.0e-999999999999", "PLC5002")]
    public void A_number_with_a_huge_exponent_is_read_by_its_digits(string number, string rule) => Assert.Equal(rule, Points(number));

    [Fact]
    public void A_number_of_a_million_digits_is_read_by_its_digits()
    {
        const int Million = 1_000_000;
        Assert.Equal("PLC0010", Points(new string('9', Million)));
        Assert.Equal("PLC0010", Points("0." + new string('0', Million) + "1"));
        Assert.Equal("PLC5002", Points("0." + new string('0', Million)));
        Assert.Null(Points("1." + new string('0', Million)));
        Assert.Null(Points("1" + new string('0', Million) + "e-" + Million));
        Assert.Equal("PLC0010", Points("1e" + new string('9', Million)));
        Assert.Null(Points("1e-" + new string('0', Million)));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    [InlineData(10_000_000)]
    public void Brackets_beyond_the_depth_are_one_fault_where_they_are_too_many(int depth)
    {
        foreach (var before in new[] { "", "{ \"plc\": \"1.0\", \"community\": ", "{ \"plc\": \"1.1\", \"new\": " })
            foreach (var bracket in new[] { "[", "{\"\":" })
            {
                var open = before.Length > 0 ? 1 : 0;
                var document = Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(bracket, depth + 1 - open)));

                var read = PlcDocumentReader.Read(document);

                Assert.Equal(before.Length + (64 - open) * (long)bracket.Length, Assert.Single(read.Diagnostics, diagnostic => diagnostic.Rule.Id == "PLC0013").Place.Offset);
                Assert.Null(read.Value);
            }
    }

    [Fact]
    public void Depth_that_is_allowed_is_read_on_the_stack_of_any_thread()
    {
        PlcDocument? read = null;
        var thread = new Thread(() => read = PlcDocumentReader.Read(Districts(ReadOptions.MaxMaxDepth / 2 - 2), new(maxDepth: ReadOptions.MaxMaxDepth)).Value, 256 << 10);

        thread.Start();
        thread.Join();

        Assert.NotNull(read);
        Assert.Throws<ArgumentOutOfRangeException>("maxDepth", () => new ReadOptions(maxDepth: ReadOptions.MaxMaxDepth + 1));
    }

    private static byte[] Districts(int depth)
    {
        var inner = "";
        for (var number = 0; number < depth; number++) inner = $$"""{"id":"{{number}}","name":"S","kind":"district","schools":[{{inner}}]}""";
        return Encoding.UTF8.GetBytes($$"""{"plc":"1.0","community":{{inner}}}""");
    }

    private static byte[] Text(int length)
    {
        var text = new byte[length];
        text.AsSpan().Fill((byte)'x');
        return text;
    }

    /// <summary>The rule that the points of an item break; null where they are read as 1.</summary>
    private static string? Points(string number)
    {
        var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes($$"""
            { "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "outcomes": [{ "id": "o", "statement": "O", "targets": [{ "id": "t", "statement": "T" }] }],
              "assessments": [{ "id": "a", "title": "A", "items": [{ "id": "q", "points": {{number}}, "target": "t" }] }] } }
            """));
        if (read.Value is { } value) Assert.Equal(1, value.Community.Assessments[0].Items[0].Points.Value);
        return read.Value is null ? Assert.Single(read.Diagnostics).Rule.Id : null;
    }

    /// <summary>Spaces, as many as anybody likes, of which none is held.</summary>
    private sealed class Endless(long length) : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - Given);
            buffer[..count].Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
