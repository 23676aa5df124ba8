using System.Runtime.CompilerServices;
using System.Text.Json;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>A word of a closed list: the names of an enumeration that counts from 0 without gaps, in camel case.</summary>
/// <param name="first">The first value that is a word.</param>
/// <param name="isOpen">Whether an object with another word may stand in its place.</param>
internal sealed class WordKind<T>(int first = 0, bool isOpen = false) : Kind<T> where T : struct, Enum
{
    // The table knows nothing of the type: what is generic is compiled once for each list when a program starts.
    private readonly WordTable _words = new(typeof(T), first, isOpen);

    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out T value)
    {
        var isRead = _words.TryRead(ref json, context, out var number);
        value = Unsafe.As<int, T>(ref number);
        return isRead;
    }

    internal override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(_words[Unsafe.As<T, int>(ref value)]);

    internal override Form Form => new WordForm(Names.Of(typeof(T)), $"One of the words for {Names.WithArticle(typeof(T))}.", _words.All);
}

/// <summary>The words of a closed list, by their numbers.</summary>
internal sealed class WordTable
{
    private readonly int _first;
    private readonly bool _isOpen;
    private readonly string[] _words;
    private readonly JsonEncodedText[] _encoded;

    internal WordTable(Type list, int first, bool isOpen)
    {
        var names = Enum.GetNames(list);
        (_first, _isOpen) = (first, isOpen);
        _words = new string[names.Length - first];
        for (var i = 0; i < _words.Length; i++) _words[i] = JsonNamingPolicy.CamelCase.ConvertName(names[i + first]);
        _encoded = [.. _words.Select(word => JsonEncodedText.Encode(word))];
    }

    internal JsonEncodedText this[int number] => _encoded[number - _first];

    internal IReadOnlyList<string> All => _words;

    private string Expected => $"one of {string.Join(", ", _words)}{(_isOpen ? ", or { \"other\": \"…\" }" : "")}";

    internal bool TryRead(ref Utf8JsonReader json, ReadContext context, out int number)
    {
        for (number = 0; json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && number < _encoded.Length; number++)
        {
            if (!json.ValueSpan.SequenceEqual(_encoded[number].EncodedUtf8Bytes)) continue;
            number += _first;
            return true;
        }
        number = _first;
        if (!json.TryText(context, "text", out var text)) return false;
        var index = Array.IndexOf(_words, text);
        if (index < 0 && context.IsFull) context.Drop(FormRules.ClosedList);
        else if (index < 0) context.Add(FormRules.ClosedList, (int)json.TokenStartIndex, Expected, Found.Text(text), DidYouMean.Sentence(text, _words));
        number += Math.Max(0, index);
        return index >= 0;
    }
}
