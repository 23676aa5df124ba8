using System.Globalization;

namespace Statewide;

/// <summary>A bar that shows how many schools are done, where a person sees it. Any thread may step it.</summary>
/// <param name="total">How many schools there are.</param>
internal sealed class ProgressBar(int total)
{
    private const int Width = 40;

    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly Lock _drawing = new();
    private int _done;
    private int _drawn = -1;

    /// <summary>One school more is done.</summary>
    internal void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if (!_isShown) return;
        lock (_drawing)
        {
            var filled = (int)((long)done * Width / total);
            if (filled <= _drawn) return;
            _drawn = filled;
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done:N0} of {total:N0} schools"));
        }
    }

    /// <summary>Takes the bar away.</summary>
    internal void Clear()
    {
        if (_isShown) Console.Error.Write("\r\e[K");
    }
}
