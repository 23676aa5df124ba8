using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Plc.Model.TestSupport;

/// <summary>The time that this thread has computed: what other programs and tests do meanwhile does not count.</summary>
internal static partial class ThreadTime
{
    private const int ThreadCpuTime = 3;

    internal static TimeSpan Now =>
        OperatingSystem.IsLinux() && ReadClock(ThreadCpuTime, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000) : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out Time time);

    private readonly record struct Time(nint Seconds, nint Nanoseconds);
}
