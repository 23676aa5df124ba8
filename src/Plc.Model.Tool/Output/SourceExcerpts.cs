using System.Text;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Output;

/// <summary>The lines of a file at which something was found, each with a caret under the place. Values are hidden unless they are asked for.</summary>
internal sealed class SourceExcerpts
{
    /// <summary>How many columns of a line are shown.</summary>
    private const int Width = 100;

    /// <summary>How many of them are before the place, of a line that is longer.</summary>
    private const int Before = 40;

    /// <summary>No character takes more bytes; none takes more columns than bytes.</summary>
    private const int BytesPerColumn = 4;

    private const char Hidden = '·';
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly bool _showsValues;
    private readonly List<SourcePart> _parts;

    /// <param name="utf8">The whole file.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="diagnostics">What was found in it, by place.</param>
    /// <param name="showsValues">Whether values are shown as they are.</param>
    internal SourceExcerpts(ReadOnlyMemory<byte> utf8, SourceKind kind, IEnumerable<Diagnostic> diagnostics, bool showsValues)
    {
        (_utf8, _showsValues) = (utf8, showsValues);
        var windows = diagnostics.Select(diagnostic => WindowOf((int)diagnostic.Place.Offset));
        var start = utf8.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        _parts = kind == SourceKind.Sheet ? PartsIn(new SheetText(utf8.Span, start), windows) : PartsIn(new JsonText(utf8.Span, start, isLines: kind == SourceKind.Records), windows);
    }

    /// <summary>The line at which something was found, and the caret; null for what was not found at a line: a file that is no text or was not read, and the end of a list.</summary>
    internal (string Line, string Caret)? Of(Diagnostic diagnostic) =>
        _utf8.IsEmpty || diagnostic.Rule.Id == FormRules.Encoding.Id || diagnostic.Rule.Id == FormRules.Stopped.Id ? null : Of((int)diagnostic.Place.Offset);

    private (string Line, string Caret) Of(int offset)
    {
        var (start, end) = WindowOf(offset);
        var cells = Cells(start, end);
        var at = cells.FindIndex(cell => cell.Start >= offset);
        if (at < 0) at = cells.Count;
        var first = FirstShown(cells, at);
        var isCutBefore = first > 0 || (start > 0 && !IsLineBreak(_utf8.Span[start - 1]) && !IsMark(start));
        var (line, columns, caret, marked) = (new StringBuilder(isCutBefore ? "…" : ""), isCutBefore ? 1 : 0, 0, 0);
        var tokenEnd = TokenEnd(offset);
        var i = first;
        for (; i < cells.Count && columns + cells[i].Width < Width; i++)
        {
            if (i == at) caret = columns;
            if (i > at && cells[i].Start < tokenEnd) marked += cells[i].Width;
            line.Append(cells[i].Text);
            columns += cells[i].Width;
        }
        if (at >= i) caret = columns;
        if (i < cells.Count || (end < _utf8.Length && !IsLineBreak(_utf8.Span[end]))) line.Append('…');
        return (line.ToString(), new string(' ', caret) + '^' + new string('~', marked));
    }

    private static bool IsLineBreak(byte value) => value is (byte)'\n' or (byte)'\r';

    /// <summary>Whether nothing but a byte order mark stands before a byte.</summary>
    private bool IsMark(int start) => start == 3 && _utf8.Span.StartsWith("\uFEFF"u8);

    /// <summary>The bytes of the line around a place of which some may be shown.</summary>
    private (int Start, int End) WindowOf(int offset)
    {
        var utf8 = _utf8.Span;
        offset = Math.Min(offset, utf8.Length);
        var earliest = Math.Max(utf8.StartsWith("\uFEFF"u8) ? 3 : 0, offset - Width * BytesPerColumn);
        var latest = Math.Min(utf8.Length, offset + Width * BytesPerColumn);
        var (start, end) = (Math.Max(offset, earliest), offset);
        while (start > earliest && !IsLineBreak(utf8[start - 1])) start--;
        // A window that begins inside of a character begins with the next.
        while (start < offset && (utf8[start] & 0xC0) == 0x80) start++;
        while (end < latest && !IsLineBreak(utf8[end])) end++;
        return (start, end);
    }

    /// <summary>Goes through the file once, to the last window, and keeps what is in any.</summary>
    private static List<SourcePart> PartsIn<T>(T text, IEnumerable<(int Start, int End)> windows) where T : ISourceText, allows ref struct
    {
        var parts = new List<SourcePart>();
        var isLeft = text.TryNext(out var part);
        foreach (var (start, end) in windows)
        {
            for (; isLeft && part.Start < end; isLeft = text.TryNext(out part))
                if (part.End > start) parts.Add(part);
        }
        return parts;
    }

    /// <summary>The byte after the token that begins at a place; the place itself where none does.</summary>
    private int TokenEnd(int offset)
    {
        var part = PartAt(offset);
        return part.Start == offset && (part.Kind != SourcePartKind.Structure) ? part.End : offset;
    }

    private SourcePart PartAt(int offset)
    {
        var (low, high) = (0, _parts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_parts[middle].End <= offset) low = middle + 1;
            else if (_parts[middle].Start > offset) high = middle - 1;
            else return _parts[middle];
        }
        return new(SourcePartKind.Value, offset, offset);
    }

    private static int FirstShown(List<Cell> cells, int at)
    {
        if (cells.Sum(cell => cell.Width) < Width) return 0;
        var (first, columns) = (at, 0);
        while (first > 0 && columns + cells[first - 1].Width <= Before) columns += cells[--first].Width;
        return first;
    }

    /// <summary>The characters of a window as they are shown.</summary>
    private List<Cell> Cells(int start, int end)
    {
        var cells = new List<Cell>();
        var columns = 0;
        while (start < end)
        {
            Rune.DecodeFromUtf8(_utf8.Span[start..end], out var rune, out var length);
            var cell = Shown(rune, start, columns);
            cells.Add(cell);
            columns += cell.Width;
            start += length;
        }
        return cells;
    }

    private Cell Shown(Rune rune, int start, int column)
    {
        if (!_showsValues && IsHidden(start)) return new(new string(Hidden, rune.Utf16SequenceLength), rune.Utf16SequenceLength, start);
        if (rune.Value == '\t') return new(new string(' ', 4 - column % 4), 4 - column % 4, start);
        return SafeText.IsVisible(rune) ? new(rune.ToString(), SafeText.WidthOf(rune), start) : new("\uFFFD", 1, start);
    }

    /// <summary>Whether a byte belongs to a value; its quotes do not, nor does null, which says that there is none.</summary>
    private bool IsHidden(int offset)
    {
        var part = PartAt(offset);
        if (part.Kind != SourcePartKind.Value) return false;
        var isQuote = _utf8.Span[offset] == (byte)'"' && (offset == part.Start || offset == part.End - 1);
        return !isQuote && !_utf8.Span[part.Start..part.End].SequenceEqual("null"u8);
    }

    /// <summary>A character as it is shown.</summary>
    private readonly record struct Cell(string Text, int Width, int Start);
}
