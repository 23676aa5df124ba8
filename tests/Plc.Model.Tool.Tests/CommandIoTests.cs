namespace Plc.Model.Tool.Tests;

public sealed class CommandIoTests
{
    private static readonly string Data = Path.Combine(Repository.Root, "samples", "SampleSchool", "data");

    /// <summary>More than is sent on at once, so that the disk is full while a writer of JSON has more to say; and less.</summary>
    [Theory]
    [InlineData("track", "--as-of", "2026-11-01", "--format", "json")]
    [InlineData("analyze", "--format", "csv")]
    [InlineData("analyze")]
    public void A_full_disk_is_said_and_nothing_is_written_after_what_it_refused(params string[] command)
    {
        using var disk = new FullDisk();
        using var error = new StringWriter { NewLine = "\n" };

        var status = PlcCommand.Run([command[0], Path.Combine(Data, "school.plc.json"), "--results", Path.Combine(Data, "results.csv"), .. command[1..]], new(() => Stream.Null, disk, error, IsTerminal: false));

        Assert.Equal((2, "plc: No space left on device\n", 1), (status, error.ToString(), disk.Refused));
    }

    private sealed class FullDisk : MemoryStream
    {
        internal int Refused { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Refused++;
            throw new IOException("No space left on device");
        }
    }
}
