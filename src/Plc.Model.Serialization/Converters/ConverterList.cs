using System.Text.Json;
using System.Text.Json.Serialization;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Converters;

/// <summary>All types that an app may send and receive, listed one by one, each with how its converter is made.</summary>
internal sealed class ConverterList
{
    private readonly Dictionary<Type, Func<JsonConverter>> _converters = [];

    private ConverterList()
    {
        ListedPrimitives.AddTo(this);
        ListedParts.AddTo(this);
        ListedWords.AddTo(this);
    }

    internal static IReadOnlyDictionary<Type, Func<JsonConverter>> All { get; } = new ConverterList()._converters;

    /// <summary>A type by what it looks like, and lists of it. Its shape is made when it is first asked for.</summary>
    internal void Value<T>(Func<Kind<T>> kind)
    {
        Add(() => new PlcConverter<T>(kind()));
        ListOf(kind);
    }

    /// <summary>Lists of a type that is not of the model.</summary>
    internal void ListOf<T>(Func<Kind<T>> kind) => Add(() => new PlcConverter<ValueList<T>>(new LoneListKind<T>(kind())));

    /// <summary>A type whose values are text, and so can be keys of a dictionary.</summary>
    internal void Key<T>(Func<Kind<T>> kind, Func<T, string> name, Func<T, bool> isNothing) where T : notnull
    {
        Add(() => new PlcKeyConverter<T>(new(kind(), isNothing), name));
        ListOf<T>(() => new LoneKind<T>(kind(), isNothing));
    }

    /// <summary>The ids of a type, and references to it. A value by itself has no community in which they could be looked up.</summary>
    internal void Ids<T>()
    {
        Key(Kinds.Id<T>, static id => id.Value, static id => id.IsDefault);
        Value<Reference<T>>(static () => new LoneKind<Reference<T>>(Kinds.Reference<T>(isChecked: false), static reference => reference.IsDefault));
    }

    /// <summary>A type by what it looks like, and its ids.</summary>
    internal void Named<T>(Func<Kind<T>> kind)
    {
        Value(kind);
        Ids<T>();
    }

    /// <summary>The words of a closed list.</summary>
    internal void Word<T>() where T : struct, Enum =>
        Key(Kinds.Word<T>, static word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()), static word => !Enum.IsDefined(word));

    /// <summary>The terms of a list that may grow.</summary>
    internal void Term<T>() where T : struct, Enum
    {
        Word<T>();
        Value(Kinds.Term<T>);
    }

    /// <summary>A type that is written and never read.</summary>
    internal void WriteOnly<T>(Action<Utf8JsonWriter, T> write) => Add(() => new WriteOnlyConverter<T>(write));

    /// <summary>A type that is refused.</summary>
    internal void Refused<T>(string instead) => Add(() => new RefusingConverter<T>(instead));

    /// <summary>A type with a converter of its own.</summary>
    internal void Add<T>(Func<JsonConverter<T>> make) => _converters.Add(typeof(T), make);
}
