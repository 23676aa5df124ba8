namespace Plc.Model.Tool.Output;

/// <summary>What a part of a JSON text is.</summary>
internal enum JsonTextKind
{
    /// <summary>White space, or a bracket, colon or comma.</summary>
    Structure,

    /// <summary>The name of a member.</summary>
    Name,

    /// <summary>A value; everything that is none of the others is taken for one.</summary>
    Value,
}

/// <summary>A part of a JSON text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The byte at which it begins.</param>
/// <param name="End">The byte after it.</param>
internal readonly record struct JsonTextPart(JsonTextKind Kind, int Start, int End);

/// <summary>
/// Goes through a JSON text that may be broken, and tells names from values. It errs on one side alone: where it cannot tell, what it sees is a value, which is hidden.
/// </summary>
internal ref struct JsonText
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Stack<bool> _isObject = new();
    private int _position;
    private bool _expectsName;
    private bool _isBroken;

    internal JsonText(ReadOnlySpan<byte> utf8, int start) 
    {
        _utf8 = utf8;
        _position = start;
    }

    /// <summary>Goes to the next part; false at the end.</summary>
    internal bool TryNext(out JsonTextPart part)
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

    private JsonTextKind Space()
    {
        while (_position < _utf8.Length && _utf8[_position] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') _position++;
        return JsonTextKind.Structure;
    }

    private JsonTextKind Structure(byte sign)
    {
        _position++;
        if (sign is (byte)'{' or (byte)'[') _isObject.Push(sign == (byte)'{');
        else if (sign is (byte)'}' or (byte)']') _isBroken |= !_isObject.TryPop(out var isObject) || isObject != (sign == (byte)'}');
        _expectsName = sign is (byte)'{' or (byte)',' && _isObject.TryPeek(out var isInObject) && isInObject;
        return JsonTextKind.Structure;
    }

    private JsonTextKind Text()
    {
        for (_position++; _position < _utf8.Length && _utf8[_position] is not ((byte)'"' or (byte)'\n' or (byte)'\r'); _position++)
            if (_utf8[_position] == (byte)'\\' && _position + 1 < _utf8.Length) _position++;
        var isClosed = _position < _utf8.Length && _utf8[_position] == (byte)'"';
        if (isClosed) _position++;
        _isBroken |= !isClosed;
        var isName = _expectsName && !_isBroken && IsBeforeColon();
        _expectsName = false;
        return isName ? JsonTextKind.Name : JsonTextKind.Value;
    }

    private readonly bool IsBeforeColon()
    {
        var rest = _utf8[_position..].TrimStart(" \t\r\n"u8);
        return rest is [(byte)':', ..];
    }

    private JsonTextKind Other()
    {
        while (_position < _utf8.Length && _utf8[_position] is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'{' or (byte)'[' or (byte)'}' or (byte)']' or (byte)',' or (byte)':' or (byte)'"'))
            _position++;
        return JsonTextKind.Value;
    }
}
