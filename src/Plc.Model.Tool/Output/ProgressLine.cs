using System.Diagnostics;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Output;

/// <summary>A line on a terminal that says how far a command has come, where it takes long; it is gone when there is something to print.</summary>
internal sealed class ProgressLine(CommandIo io) : IProgress<ReadProgress>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500), Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private string _subject = "";
    private bool _isShown;

    /// <summary>Says what is being done now.</summary>
    internal void Begin(string subject)
    {
        _subject = SafeText.Of(subject);
        Show("");
    }

    public void Report(ReadProgress value)
    {
        if (value.Total is > 0 and var total) Show($" {100 * value.Bytes / total} %");
    }

    /// <summary>Takes the line away.</summary>
    internal void Clear()
    {
        if (_isShown) io.Error.Write("\r\e[K");
        _isShown = false;
    }

    private void Show(string share)
    {
        if (!io.IsErrorTerminal || _watch.Elapsed < _next) return;
        _next = _watch.Elapsed + Pause;
        _isShown = true;
        io.Error.Write($"\r{_subject}{share}\e[K");
    }
}
