namespace Plc.Model.Tool.Output;

/// <summary>
/// Goes through a JSON text that may be broken, and tells names from values. It errs on one side alone: where it cannot tell, what it sees is a value, which is hidden.
/// </summary>
internal ref struct JsonText : ISourceText
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly bool _isLines;
    private readonly Stack<bool> _isObject = new();
    private int _position;
    private bool _expectsName;
    private bool _isBroken;

    /// <param name="utf8">The file.</param>
    /// <param name="start">The byte at which its text begins.</param>
    /// <param name="isLines">Whether each line is a text of its own.</param>
    internal JsonText(ReadOnlySpan<byte> utf8, int start, bool isLines)
    {
        _utf8 = utf8;
        _position = start;
        _isLines = isLines;
    }

    public bool TryNext(out SourcePart part)
    {
        var start = _position;
        if (start == _utf8.Length)
        {
            part = default;
            return false;
        }
        var kind = _utf8[start] switch
        {
            (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' => Space(),
            (byte)'{' or (byte)'[' or (byte)'}' or (byte)']' or (byte)',' or (byte)':' => Structure(_utf8[start]),
            (byte)'"' => Text(),
            _ => Other(),
        };
        part = new(kind, start, _position);
        return true;
    }

    private SourcePartKind Space()
    {
        for (; _position < _utf8.Length && _utf8[_position] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'; _position++)
            if (_isLines && _utf8[_position] == (byte)'\n') Begin();
        return SourcePartKind.Structure;
    }

    private void Begin()
    {
        _isObject.Clear();
        (_expectsName, _isBroken) = (false, false);
    }

    private SourcePartKind Structure(byte sign)
    {
        _position++;
        if (sign is (byte)'{' or (byte)'[') _isObject.Push(sign == (byte)'{');
        else if (sign is (byte)'}' or (byte)']') _isBroken |= !_isObject.TryPop(out var isObject) || isObject != (sign == (byte)'}');
        _expectsName = sign is (byte)'{' or (byte)',' && _isObject.TryPeek(out var isInObject) && isInObject;
        return SourcePartKind.Structure;
    }

    private SourcePartKind Text()
    {
        for (_position++; _position < _utf8.Length && _utf8[_position] is not ((byte)'"' or (byte)'\n' or (byte)'\r'); _position++)
            if (_utf8[_position] == (byte)'\\' && _position + 1 < _utf8.Length) _position++;
        var isClosed = _position < _utf8.Length && _utf8[_position] == (byte)'"';
        if (isClosed) _position++;
        _isBroken |= !isClosed;
        var isName = _expectsName && !_isBroken && IsBeforeColon();
        _expectsName = false;
        return isName ? SourcePartKind.Name : SourcePartKind.Value;
    }

    private readonly bool IsBeforeColon()
    {
        var rest = _utf8[_position..].TrimStart(" \t\r\n"u8);
        return rest is [(byte)':', ..];
    }

    private SourcePartKind Other()
    {
        while (_position < _utf8.Length && _utf8[_position] is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'{' or (byte)'[' or (byte)'}' or (byte)']' or (byte)',' or (byte)':' or (byte)'"'))
            _position++;
        return SourcePartKind.Value;
    }
}
