using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plc.Model.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>Shows how much memory a summary of a file takes that is larger than any memory: the file is made while it is read.</summary>
internal static class ManyRecords
{
    /// <summary>Summarizes so many gigabytes of records, each of another student, and says how much memory was resident at most.</summary>
    /// <param name="gigabytes">How large the file is.</param>
    /// <param name="areScattered">Whether the students' numbers lie far from each other, which takes the most memory.</param>
    internal static void Summarize(double gigabytes, bool areScattered)
    {
        var community = RecordBenchmarks.Community();
        using var stream = new Records(community, (long)(gigabytes * 1e9), areScattered);
        var watch = Stopwatch.StartNew();
        var read = ResultsReader.Summarize(stream, community);
        using var process = Process.GetCurrentProcess();
        var lines = read.Value ?? throw new InvalidOperationException(read.Diagnostics[0].ToString());
        var students = lines.Lines.Where(line => line.Key.Target is null).Sum(line => line.Counts.Assessed);
        foreach (var diagnostic in read.Diagnostics) Console.WriteLine(diagnostic);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{gigabytes} GB, {students:N0} records, {watch.Elapsed.TotalSeconds:0} s, {process.PeakWorkingSet64 / 1e6:0} MB resident at most"));
    }

    /// <summary>A file of one layout, whose students are numbered.</summary>
    private sealed class Records(LearningCommunity community, long length, bool areScattered) : Stream
    {
        private readonly byte[] _line = Encoding.UTF8.GetBytes(
            $"{{\"assessment\":\"unit-3-ratios-and-rates-form-a\",\"student\":\"S000000000000\",\"section\":\"{community.Sections[0].Id}\",\"date\":\"2026-10-05\",\"points\":{{\"7.RP.A.1-unit-rates\":7,\"7.RP.A.2-proportional\":5}}}}\n");

        private readonly int _digits = Encoding.UTF8.GetBytes("{\"assessment\":\"unit-3-ratios-and-rates-form-a\",\"student\":\"S").Length;
        private long _number;
        private long _given;
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _given; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var written = 0;
            while (written < buffer.Length && (_given < length || _at > 0))
            {
                var part = _line.AsSpan(_at, Math.Min(_line.Length - _at, buffer.Length - written));
                part.CopyTo(buffer[written..]);
                written += part.Length;
                _given += part.Length;
                _at = (_at + part.Length) % _line.Length;
                if (_at == 0) Count();
            }
            return written;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private void Count()
        {
            // A step that has no divisor in common with the number of numbers comes to each of them once.
            _number = (_number + (areScattered ? 618_033_988_751 : 1)) % 1_000_000_000_000;
            _number.TryFormat(_line.AsSpan(_digits, 12), out _, "000000000000", CultureInfo.InvariantCulture);
        }
    }
}
