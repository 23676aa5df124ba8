using System.Text;

namespace Plc.Model.Tool.Output;

/// <summary>Goes through a sheet that may be broken, and tells the names of its columns from values. A first row without any known name is taken for values.</summary>
internal ref struct SheetText : ISourceText
{
    private static readonly string[] Known = ["student", "item", "points", "standard"];

    private readonly ReadOnlySpan<byte> _utf8;
    private bool _isHeader;
    private int _position;

    /// <param name="utf8">The file.</param>
    /// <param name="start">The byte at which its text begins.</param>
    internal SheetText(ReadOnlySpan<byte> utf8, int start)
    {
        _utf8 = utf8;
        _position = start;
        var first = utf8[start..];
        if (first.IndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0) first = first[..end];
        _isHeader = Encoding.UTF8.GetString(first).Split(',', ';', '\t', '|').Any(name => Known.Contains(name.Trim(' ', '"'), StringComparer.OrdinalIgnoreCase));
    }

    public bool TryNext(out SourcePart part)
    {
        part = default;
        var start = _position;
        if (start == _utf8.Length) return false;
        if (_utf8[start] is (byte)',' or (byte)'\n' or (byte)'\r')
        {
            _position++;
            _isHeader &= _utf8[start] == (byte)',';
            part = new(SourcePartKind.Structure, start, _position);
            return true;
        }
        if (_utf8[start] == (byte)'"') PassQuoted();
        while (_position < _utf8.Length && _utf8[_position] is not ((byte)',' or (byte)'\n' or (byte)'\r')) _position++;
        part = new(_isHeader ? SourcePartKind.Name : SourcePartKind.Value, start, _position);
        return true;
    }

    /// <summary>Goes to the quote that closes; of two quotes neither does.</summary>
    private void PassQuoted()
    {
        for (_position++; _position < _utf8.Length; _position++)
        {
            if (_utf8[_position] != (byte)'"') continue;
            if (_position + 1 == _utf8.Length || _utf8[_position + 1] != (byte)'"') return;
            _position++;
        }
    }
}
