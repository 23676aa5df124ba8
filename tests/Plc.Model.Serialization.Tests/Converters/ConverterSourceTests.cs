using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace Plc.Model.Serialization.Tests.Converters;

/// <summary>However what an app reads comes, in pieces of any length, the values in it and their faults are the same.</summary>
public sealed class ConverterSourceTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { DefaultBufferSize = 16 }.ConfigureForPlc();

    private static readonly byte[] Valid = JsonSerializer.SerializeToUtf8Bytes(ConverterRoundTripTests.Page(2), new JsonSerializerOptions { WriteIndented = true }.ConfigureForPlc());

    private static readonly byte[] Broken = Encoding.UTF8.GetBytes("""
        { "Team": "t", "Inner": { "Note": "n", "Points": [1.5, 2.25], "School": { "id": "sch\u006Fol", "name": " ", "kind": { "other": "Größe" }, "m\u0065mbers": [{ "id": "m" }, true] } } }
        """);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(4_096)]
    public async Task Pieces_of_any_length_are_read_alike(int length)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var expected = JsonSerializer.Serialize(ConverterRoundTripTests.Page(2), Options);

        Assert.Equal(expected, JsonSerializer.Serialize(FromSequence(Valid, length), Options));
        Assert.Equal(expected, JsonSerializer.Serialize(await JsonSerializer.DeserializeAsync<TeamPage>(new Pieces(Valid, length), Options, cancellation), Options));
        Assert.Equal(expected, JsonSerializer.Serialize(await JsonSerializer.DeserializeAsync<TeamPage>(PipeReader.Create(Sequence(Valid, length)), Options, cancellation), Options));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(4_096)]
    public async Task Faults_in_pieces_of_any_length_are_the_same(int length)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var whole = Assert.Throws<PlcJsonException>(() => JsonSerializer.Deserialize<TeamPage>(Broken, Options));
        Assert.Equal(["PLC1004 /name", "PLC0004 /members/0", "PLC0003 /members/1"], whole.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Place.JsonPointer}"));

        PlcJsonException[] others =
        [
            Assert.Throws<PlcJsonException>(() => FromSequence(Broken, length)),
            await Assert.ThrowsAsync<PlcJsonException>(async () => await JsonSerializer.DeserializeAsync<TeamPage>(new Pieces(Broken, length), Options, cancellation)),
            await Assert.ThrowsAsync<PlcJsonException>(async () => await JsonSerializer.DeserializeAsync<TeamPage>(PipeReader.Create(Sequence(Broken, length)), Options, cancellation)),
        ];

        Assert.All(others, other => Assert.Equal((whole.Diagnostics, whole.Path, whole.LineNumber), (other.Diagnostics, other.Path, other.LineNumber)));
    }

    [Fact]
    public async Task Many_values_in_a_stream_are_read_one_by_one()
    {
        var goals = Enumerable.Range(0, 300).Select(seed => new Maker(seed, 0.3).Make<Goals.SmartGoal>()).ToList();
        var text = JsonSerializer.SerializeToUtf8Bytes(goals, Options);

        var read = new List<Goals.SmartGoal>();
        await foreach (var goal in JsonSerializer.DeserializeAsyncEnumerable<Goals.SmartGoal>(new Pieces(text, 100), Options, TestContext.Current.CancellationToken)) read.Add(goal!);

        Assert.Equal(goals, read);
    }

    [Fact]
    public void Any_byte_of_what_an_app_reads_may_be_wrong_and_no_other_exception_escapes()
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(new { School = new Maker(3, 0.25).Make<LearningCommunity>(), Shares = ConverterRoundTripTests.Page(1).Shares }, Options);
        byte[] replacements = [(byte)'"', (byte)'{', (byte)',', (byte)'0', 0, 0xFF, (byte)'\\', (byte)'x', (byte)']', (byte)'n'];
        var faults = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var changed = text.ToArray();
            changed[i] = replacements[i % replacements.Length];
            try
            {
                JsonSerializer.Deserialize<TeamPart>(changed, Options);
            }
            catch (JsonException exception)
            {
                if (exception is PlcJsonException { Diagnostics.Count: > 0 }) faults++;
            }
        }
        Assert.InRange(faults, text.Length / 20, text.Length);
    }

    private static TeamPage? FromSequence(byte[] text, int length)
    {
        var json = new Utf8JsonReader(Sequence(text, length));
        return JsonSerializer.Deserialize<TeamPage>(ref json, Options);
    }

    private static ReadOnlySequence<byte> Sequence(byte[] text, int length)
    {
        var first = new Piece([.. text.Take(length)], 0);
        var last = text.Skip(length).Chunk(length).Aggregate(first, (before, piece) => before.Then(piece));
        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(byte[] bytes, long index) => (Memory, RunningIndex) = (bytes, index);

        internal Piece Then(byte[] bytes)
        {
            var next = new Piece(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }

    /// <summary>A stream that gives no more than so many bytes at once.</summary>
    private sealed class Pieces(byte[] text, int length) : MemoryStream(text)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(length, buffer.Length)], cancellationToken);

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(length, buffer.Length)]);
    }
}
