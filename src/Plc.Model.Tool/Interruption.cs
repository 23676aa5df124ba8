using System.Runtime.InteropServices;

namespace Plc.Model.Tool;

/// <summary>Keeps Ctrl-C, and a request to end, waiting while it is there: until a file that is in memory as a whole stands on the disk as a whole. Then the program ends as it was asked to.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly ManualResetEventSlim _isOver = new();
    private readonly PosixSignalRegistration[] _registrations;

    internal Interruption() => _registrations =
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => _isOver.Wait()))];

    /// <summary>Lets whoever waits go on. What they wait for is not disposed: they may still look at it.</summary>
    public void Dispose()
    {
        _isOver.Set();
        foreach (var registration in _registrations) registration.Dispose();
    }
}
