using System.Text;

namespace Plc.Model.Fuzz.Oracles;

/// <summary>Lines and columns of a text, counted from the beginning: a line ends with a line feed, a carriage return, or both.</summary>
internal sealed class TextPlaces
{
    private readonly byte[] _file;
    private readonly List<int> _lineStarts;

    /// <param name="file">The file.</param>
    /// <param name="lineFeedsAlone">Whether a line ends with a line feed only, as in files of a record a line.</param>
    internal TextPlaces(byte[] file, bool lineFeedsAlone)
    {
        _file = file;
        _lineStarts = [file.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0];
        for (var i = 0; i < file.Length; i++)
            if (file[i] == '\n' || (!lineFeedsAlone && file[i] == '\r' && (i + 1 == file.Length || file[i + 1] != '\n'))) _lineStarts.Add(i + 1);
    }

    /// <summary>The line and the column of a byte, both from 1; columns are UTF-16 code units. A byte order mark is no column.</summary>
    internal (int Line, int Column) Of(long offset)
    {
        var index = _lineStarts.BinarySearch((int)offset);
        var line = Math.Max(0, index >= 0 ? index : ~index - 1);
        return (line + 1, Encoding.UTF8.GetCharCount(_file.AsSpan(_lineStarts[line]..Math.Max(_lineStarts[line], (int)offset))) + 1);
    }
}
