using System.Text;

namespace Plc.Model.Fuzz.Oracles;

/// <summary>
/// RFC 8259 read once more, byte by byte and by nobody's library: where a text ends to be JSON, and which value or member stands at a byte.
/// </summary>
internal ref struct JsonScan
{
    /// <summary>A name that is longer, or no Unicode, does not get into a pointer.</summary>
    private const int MaxNameBytes = 1 << 16;

    private readonly ReadOnlySpan<byte> _text;
    private readonly int _maxDepth;
    private readonly int[] _asked;
    private readonly List<Level> _open = [];
    private int _next;
    private int _at;

    private JsonScan(ReadOnlySpan<byte> text, int maxDepth, int[] asked)
    {
        _text = text;
        (_maxDepth, _asked) = (maxDepth, asked);
    }

    /// <summary>The pointers of the bytes that were asked for, in ascending order.</summary>
    internal Dictionary<int, string> Pointers { get; } = [];

    /// <summary>The first byte after which nothing could make the text JSON; its length where it breaks off, and -1 where it is JSON.</summary>
    internal int FaultAt { get; private set; } = -1;

    /// <summary>Where the token begins in which the text ends to be JSON.</summary>
    internal int FaultToken { get; private set; } = -1;

    /// <summary>Whether the fault is a bracket too deep.</summary>
    internal bool IsTooDeep { get; private set; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="maxDepth">How many brackets may be open.</param>
    /// <param name="asked">The bytes whose pointers are wanted, in ascending order.</param>
    internal static JsonScan Of(ReadOnlySpan<byte> text, int maxDepth, int[] asked)
    {
        var scan = new JsonScan(text, maxDepth, asked);
        if (scan.Text() && scan._at < text.Length) scan.Fault(scan._at, scan._at);
        scan.Note(int.MaxValue);
        return scan;
    }

    private bool Text()
    {
        do
        {
            Space();
            if (_open is [.., { IsList: false }] && !Name()) return false;
            if (_open is [.., { IsList: true } list]) list.Index++;
            if (!Value(out var isOpened)) return false;
            if (isOpened) continue;
            while (TryClose(out var isFault))
                if (isFault) return false;
            if (FaultAt >= 0) return false;
        }
        while (_open.Count > 0);
        return true;
    }

    /// <summary>After a value: whether a bracket closes; a comma is passed over. At the end of all, nothing is done.</summary>
    private bool TryClose(out bool isFault)
    {
        isFault = false;
        Space();
        if (_open.Count == 0) return false;
        if (_at < _text.Length && _text[_at] == (_open[^1].IsList ? ']' : '}'))
        {
            Note(_at);
            _open.RemoveAt(_open.Count - 1);
            _at++;
            return true;
        }
        if (_at < _text.Length && _text[_at] == ',')
        {
            _at++;
            return false;
        }
        isFault = true;
        Fault(_at, _at);
        return true;
    }

    private bool Name()
    {
        if (_at == _text.Length || _text[_at] != '"') return Fault(_at, _at);
        Note(_at);
        var start = _at;
        if (!Quoted()) return false;
        _open[^1].Name = NameOf(_text[(start + 1)..(_at - 1)]);
        Hit(start);
        Space();
        if (_at == _text.Length || _text[_at] != ':') return Fault(_at, _at);
        _at++;
        Space();
        return true;
    }

    private bool Value(out bool isOpened)
    {
        isOpened = false;
        if (_at == _text.Length) return Fault(_at, _at);
        var start = _at;
        if (_text[start] is (byte)'{' or (byte)'[')
        {
            if (_open.Count == _maxDepth)
            {
                IsTooDeep = true;
                return Fault(start, start);
            }
            Note(start);
            Hit(start);
            _open.Add(new() { IsList = _text[start] == '[', Index = -1 });
            _at++;
            Space();
            // An empty one is closed by what comes after a value.
            isOpened = _at == _text.Length || _text[_at] != (_open[^1].IsList ? ']' : '}');
            return true;
        }
        Note(start);
        var isRead = _text[start] switch
        {
            (byte)'"' => Quoted(),
            (byte)'t' => Word("true"u8),
            (byte)'f' => Word("false"u8),
            (byte)'n' => Word("null"u8),
            _ => Number(),
        };
        if (isRead) Hit(start);
        return isRead;
    }

    private bool Quoted()
    {
        var start = _at++;
        while (_at < _text.Length)
        {
            var b = _text[_at];
            if (b < 0x20) return Fault(start, _at);
            _at++;
            if (b == '"') return true;
            if (b == '\\' && !Escape(start)) return false;
        }
        return Fault(start, _at);
    }

    private bool Escape(int start)
    {
        if (_at == _text.Length || !"\"\\/bfnrtu"u8.Contains(_text[_at])) return Fault(start, _at);
        if (_text[_at++] != 'u') return true;
        for (var digit = 0; digit < 4; digit++, _at++)
            if (_at == _text.Length || !char.IsAsciiHexDigit((char)_text[_at])) return Fault(start, _at);
        return true;
    }

    private bool Word(ReadOnlySpan<byte> word)
    {
        var start = _at;
        foreach (var b in word)
        {
            if (_at == _text.Length || _text[_at] != b) return Fault(start, _at);
            _at++;
        }
        return true;
    }

    private bool Number()
    {
        var start = _at;
        if (_text[_at] == '-') _at++;
        if (_at < _text.Length && _text[_at] == '0') _at++;
        else if (!Digits(start)) return false;
        if (_at < _text.Length && _text[_at] == '.')
        {
            _at++;
            if (!Digits(start)) return false;
        }
        if (_at < _text.Length && _text[_at] is (byte)'e' or (byte)'E')
        {
            _at++;
            if (_at < _text.Length && _text[_at] is (byte)'+' or (byte)'-') _at++;
            if (!Digits(start)) return false;
        }
        // What cannot follow a number is a fault of what encloses it.
        return true;
    }

    private bool Digits(int start)
    {
        var first = _at;
        while (_at < _text.Length && char.IsAsciiDigit((char)_text[_at])) _at++;
        return _at > first || Fault(start, _at);
    }

    private void Space()
    {
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') _at++;
    }

    private bool Fault(int token, int at)
    {
        (FaultToken, FaultAt) = (token, at);
        return false;
    }

    /// <summary>What stands before a token is in the innermost value that is open.</summary>
    private void Note(int token)
    {
        for (; _next < _asked.Length && _asked[_next] < token; _next++) Pointers[_asked[_next]] = Pointer(_open.Count - 1);
    }

    /// <summary>A value or a member begins here.</summary>
    private void Hit(int token)
    {
        for (; _next < _asked.Length && _asked[_next] == token; _next++) Pointers[token] = Pointer(_open.Count);
    }

    private readonly string Pointer(int levels)
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < levels; i++)
            pointer.Append('/').Append(_open[i].IsList ? $"{_open[i].Index}" : _open[i].Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        return pointer.ToString();
    }

    /// <summary>A name without its escapes.</summary>
    private static string NameOf(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > MaxNameBytes || !System.Text.Unicode.Utf8.IsValid(raw)) return "\uFFFD";
        var name = new StringBuilder();
        var text = Encoding.UTF8.GetString(raw);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                name.Append(text[i]);
                continue;
            }
            i++;
            name.Append(text[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)Convert.ToInt32(text.Substring(i + 1, 4), 16),
                var c => c,
            });
            if (text[i] == 'u') i += 4;
        }
        return IsUnicode(name.ToString()) ? name.ToString() : "\uFFFD";
    }

    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return false;
        return true;
    }

    private sealed class Level
    {
        internal bool IsList { get; init; }

        internal int Index { get; set; }

        internal string Name { get; set; } = "";
    }
}
