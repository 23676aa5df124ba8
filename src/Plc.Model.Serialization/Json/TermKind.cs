using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>A term of a list that may grow: a word of the list, or <c>{"other": "what it is called"}</c>.</summary>
internal sealed class TermKind<T> : Kind<OpenTerm<T>> where T : struct, Enum
{
    private readonly Kind<T> _word = Kinds.Word<T>(isOpen: true);
    private readonly ObjectShape<OpenTerm<T>> _other = new("otherTerm", "A term that the list does not have.");

    internal TermKind()
    {
        var other = _other.Required("other", Kinds.Line, term => term.Other!, "What it is called.");
        _other.Reads(parts => OpenTerm<T>.CheckOther(parts.Get(other)), parts => new(parts.Of(other)));
    }

    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out OpenTerm<T> value)
    {
        value = null!;
        if (json.TokenType == JsonTokenType.StartObject) return _other.TryRead(ref json, context, out value);
        if (!_word.TryRead(ref json, context, out var term)) return false;
        value = term;
        return true;
    }

    internal override void Write(Utf8JsonWriter json, OpenTerm<T> value)
    {
        if (value.Term is { } term) _word.Write(json, term);
        else _other.Write(json, value);
    }

    internal override Form Form => new ChoiceForm(
        Names.Of(typeof(T)), $"One of the words for {Names.WithArticle(typeof(T))}, or an object with another name.", new WordForm(null, "", ((WordForm)_word.Form).List), _other.Form);
}
