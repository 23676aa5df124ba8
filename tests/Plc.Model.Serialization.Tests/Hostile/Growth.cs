namespace Plc.Model.Serialization.Tests.Hostile;

/// <summary>Whether a reading takes time and memory in proportion to its input, measured at two sizes of it.</summary>
internal static class Growth
{
    /// <summary>The larger input is so many times the smaller: what is quadratic takes 64 times as long, and what is linear 8 times.</summary>
    private const int Factor = 8;

    /// <summary>Between the two, and nearer to the linear: caches and collections are not.</summary>
    private const int MostTimes = 3 * Factor;

    /// <summary>All memory that was ever taken, for a byte of the input.</summary>
    private const int MostBytes = 400;

    private const int Always = 8 << 20;

    /// <summary>The compiler at run time makes some measurements longer, and none shorter: only what stays too long is.</summary>
    private const int MostTries = 4;

    /// <summary>Fails where the time or the memory grows faster than the input.</summary>
    internal static void RequireLinear(int size, Func<int, byte[]> make, Action<byte[]> read)
    {
        var (small, large) = (make(size), make(size * Factor));
        Assert.InRange((double)large.Length / small.Length, 0.8 * Factor, 1.5 * Factor);
        read(small);

        var (shortest, _) = Measure(small, read);
        var (longest, bytes) = Measure(large, read);
        for (var tries = 1; tries < MostTries && !IsLinear(shortest, longest); tries++) longest = Measure(large, read).Time is var again && again < longest ? again : longest;

        Assert.True(IsLinear(shortest, longest), $"{small.Length:N0} bytes took {shortest.TotalMilliseconds:0.0} ms, {large.Length:N0} took {longest.TotalMilliseconds:0.0} ms.");
        Assert.True(bytes < Always + (long)MostBytes * large.Length, $"{large.Length:N0} bytes took {bytes:N0} bytes of memory.");
    }

    private static bool IsLinear(TimeSpan small, TimeSpan large) => large < small * MostTimes || large < TimeSpan.FromMilliseconds(50);

    /// <summary>The least time of three, and the memory of one.</summary>
    private static (TimeSpan Time, long Bytes) Measure(byte[] input, Action<byte[]> read)
    {
        var least = TimeSpan.MaxValue;
        var bytes = 0L;
        for (var times = 0; times < 3; times++)
        {
            var (before, begin) = (GC.GetAllocatedBytesForCurrentThread(), ThreadTime.Now);
            read(input);
            var time = ThreadTime.Now - begin;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            if (time < least) least = time;
        }
        return (least, bytes);
    }
}
