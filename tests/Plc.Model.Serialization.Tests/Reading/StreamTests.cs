using System.Text;
using Plc.Model.People;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>Readers take in streams of every temper, no more of them than they have to, and stop when they are told to.</summary>
public sealed class StreamTests
{
    private static readonly byte[] Document = PlcDocumentWriter.Write(new PlcDocument(new(new("s"), "S", OrganizationKind.School, members: [new(new("m"), "M")])));
    private static readonly byte[] Items = "item,standard,points\nQ1,7.RP.A.1,1\n"u8.ToArray();
    private static readonly byte[] Results = "student,Q1\nS-104,1\n"u8.ToArray();
    private static readonly LearningCommunity School = ItemsCsvReader.Read(Items).Value!.ToDocument().Community;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(7, false)]
    [InlineData(1_000_000, true)]
    public async Task A_stream_of_chunks_of_any_size_gives_what_the_bytes_give(int chunk, bool knowsLength)
    {
        Assert.Equal(PlcDocumentReader.Read(Document).Value, PlcDocumentReader.Read(Of(Document), cancellationToken: Token).Value);
        Assert.Equal(PlcDocumentReader.Read(Document).Value, (await PlcDocumentReader.ReadAsync(Of(Document), cancellationToken: Token)).Value);
        Assert.Equal(ItemsCsvReader.Read(Items).Value, ItemsCsvReader.Read(Of(Items), cancellationToken: Token).Value);
        Assert.Equal(ItemsCsvReader.Read(Items).Value, (await ItemsCsvReader.ReadAsync(Of(Items), cancellationToken: Token)).Value);
        Assert.Equal(ResultsReader.Read(Results, School).Value, ResultsReader.Read(Of(Results), School, cancellationToken: Token).Value);
        Assert.Equal(ResultsReader.Read(Results, School).Value, (await ResultsReader.ReadAsync(Of(Results), School, cancellationToken: Token)).Value);

        TestStream Of(byte[] bytes) => new(bytes, chunk, knowsLength);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public async Task Every_length_is_taken_in_whole(int spaces)
    {
        byte[] bytes = [.. Document, .. Enumerable.Repeat((byte)' ', spaces)];

        Assert.NotNull((await PlcDocumentReader.ReadAsync(new TestStream(bytes, 50_000, knowsLength: false), new(maxDocumentBytes: bytes.Length), cancellationToken: Token)).Value);
        Assert.NotNull((await PlcDocumentReader.ReadAsync(new TestStream(bytes, 50_000, knowsLength: true), new(maxDocumentBytes: bytes.Length), cancellationToken: Token)).Value);
        Assert.Equal("PLC0014", Only(await PlcDocumentReader.ReadAsync(new TestStream(bytes, 50_000, knowsLength: false), new(maxDocumentBytes: bytes.Length - 1), cancellationToken: Token)));
    }

    [Fact]
    public async Task A_stream_that_does_not_end_is_left_where_it_is_known_to_be_too_long()
    {
        using var endless = new TestStream(endless: true);

        Assert.Equal("PLC0014", Only(await PlcDocumentReader.ReadAsync(endless, new(maxDocumentBytes: 300_000), cancellationToken: Token)));
        // A byte order mark of three bytes would not count.
        Assert.Equal(300_004, endless.Taken);
    }

    [Fact]
    public async Task Of_a_stream_that_says_to_be_too_long_nothing_is_taken_in()
    {
        using var stream = new TestStream(Document, 10, knowsLength: true);
        ReadOptions few = new(maxDocumentBytes: 10);

        Assert.Equal("1:1 error PLC0014: The document is longer than 10 bytes.", Said(PlcDocumentReader.Read(stream, few, cancellationToken: Token)));
        Assert.Equal("1:1 error PLC0014: The sheet is longer than 10 bytes.", Said(ItemsCsvReader.Read(stream, few, cancellationToken: Token)));
        Assert.Equal("1:1 error PLC0014: The file is longer than 10 bytes.", Said(await ResultsReader.ReadAsync(stream, School, options: few, cancellationToken: Token)));
        Assert.Equal(0, stream.Taken);

        static string Said<T>(ReadResult<T> read) where T : class => Assert.Single(read.Diagnostics).ToString().Replace(": error", " error", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_left_of_a_stream_is_read()
    {
        using var stream = new MemoryStream([.. "not this"u8, .. Document]) { Position = 8 };

        Assert.NotNull((await PlcDocumentReader.ReadAsync(stream, new(maxDocumentBytes: Document.Length), cancellationToken: Token)).Value);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task What_a_stream_throws_comes_out_as_it_is()
    {
        await Assert.ThrowsAsync<IOException>(() => PlcDocumentReader.ReadAsync(new TestStream(Document, 5, knowsLength: false) { ThrowsAfter = 20 }, cancellationToken: Token));
        Assert.Throws<IOException>(() => ItemsCsvReader.Read(new TestStream(Items, 5, knowsLength: true) { ThrowsAfter = 20 }, cancellationToken: Token));
        await Assert.ThrowsAsync<IOException>(() => ResultsReader.ReadAsync(new TestStream(Results, 5, knowsLength: false) { ThrowsAfter = 10 }, School, cancellationToken: Token));
    }

    [Fact]
    public async Task Misuse_is_an_exception_at_once()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => PlcDocumentReader.ReadAsync(null!, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ItemsCsvReader.ReadAsync(null!, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => ResultsReader.ReadAsync(new MemoryStream(Results), School, new("no-such-quiz"), cancellationToken: Token));
    }

    [Fact]
    public async Task A_stream_that_has_nothing_to_say_can_be_left()
    {
        using var cancellation = new CancellationTokenSource();
        using var silent = new TestStream(Document, 5, knowsLength: false) { HangsAfter = 10 };
        var reading = PlcDocumentReader.ReadAsync(silent, cancellationToken: cancellation.Token);

        Assert.False(reading.IsCompleted);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public void A_stream_of_tiny_chunks_can_be_left_between_any_two()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new TestStream(Document, 1, knowsLength: false) { Reached = taken => { if (taken == 20) cancellation.Cancel(); } };

        Assert.ThrowsAny<OperationCanceledException>(() => PlcDocumentReader.Read(stream, cancellationToken: cancellation.Token));
        Assert.Equal(20, stream.Taken);
    }

    [Fact]
    public void The_reading_itself_can_be_stopped_too()
    {
        foreach (var read in new Action<IProgress<ReadProgress>, CancellationToken>[]
        {
            (progress, cancellation) => PlcDocumentReader.Read(Large(), null, progress, cancellation),
            (progress, cancellation) => PlcDocumentReader.Read(LongList(), null, progress, cancellation),
            (progress, cancellation) => ItemsCsvReader.Read(LargeSheet("item,standard"), null, progress, cancellation),
            (progress, cancellation) => ResultsReader.Read(LargeSheet("student,Q1"), School, null, null, progress, cancellation),
        })
        {
            using var cancellation = new CancellationTokenSource();
            var progress = new Noted(cancellation);

            Assert.ThrowsAny<OperationCanceledException>(() => read(progress, cancellation.Token));
            Assert.InRange(Assert.Single(progress.All).Bytes, 1, 200_000);
        }
    }

    [Fact]
    public async Task Progress_says_how_much_is_taken_in_and_then_how_much_is_read()
    {
        var bytes = Large();
        var known = new Noted();
        var unknown = new Noted();

        await PlcDocumentReader.ReadAsync(new TestStream(bytes, 10_000, knowsLength: true), progress: known, cancellationToken: Token);
        await PlcDocumentReader.ReadAsync(new TestStream(bytes, 10_000, knowsLength: false), progress: unknown, cancellationToken: Token);

        foreach (var all in new[] { known.All, unknown.All })
        {
            Assert.True(all.Count > 10);
            Assert.Equal(all.OrderBy(step => step.Stage).ThenBy(step => step.Bytes), all);
            Assert.Equal(new ReadProgress(ReadStage.Reading, bytes.Length, bytes.Length), all[^1]);
        }
        Assert.Contains(new ReadProgress(ReadStage.TakingIn, bytes.Length, bytes.Length), known.All);
        Assert.Contains(new ReadProgress(ReadStage.TakingIn, bytes.Length, null), unknown.All);
    }

    private static string Only<T>(ReadResult<T> read) where T : class => Assert.Single(read.Diagnostics).Rule.Id;

    private static byte[] Large() => PlcDocumentWriter.Write(new PlcDocument(
        new(new("s"), "S", OrganizationKind.School, members: [.. Enumerable.Range(0, 20_000).Select(i => new Member(new($"m{i}"), "M"))])));

    private static byte[] LongList() => Encoding.UTF8.GetBytes(
        $$"""{ "plc": "1.0", "community": { "id": "s", "name": "S", "kind": "school", "sections": [{ "id": "1", "roster": [{{string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"{i}\""))}}] }] } }""");

    private static byte[] LargeSheet(string header) => Encoding.UTF8.GetBytes(header + "\n" + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"S{i},1\n")));

    /// <summary>Notes what is reported, and stops the reading at the first report where it can.</summary>
    private sealed class Noted(CancellationTokenSource? cancellation = null) : IProgress<ReadProgress>
    {
        internal List<ReadProgress> All { get; } = [];

        public void Report(ReadProgress value)
        {
            All.Add(value);
            cancellation?.Cancel();
        }
    }
}
