using System.Text.Json;
using System.Text.Json.Serialization;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Converters;

/// <summary>A type of the list, and what is made of it: lists, ids, references, terms.</summary>
internal abstract class ListedType
{
    /// <summary>The converter of this type or of one that is made of it; null for any other.</summary>
    internal abstract JsonConverter? ConverterOf(Type type);

    /// <summary>The converter of values of a kind, or of lists of them.</summary>
    protected static JsonConverter? ConverterOf<T>(Type type, Kind<T> kind) =>
        type == typeof(T) ? new PlcConverter<T>(kind) : type == typeof(ValueList<T>) ? new PlcConverter<ValueList<T>>(new LoneListKind<T>(kind)) : null;

    /// <summary>As <see cref="ConverterOf{T}(Type, Kind{T})"/>, for what can be the key of a dictionary.</summary>
    protected static JsonConverter? ConverterOf<T>(Type type, LoneKind<T> kind, Func<T, string> name) where T : notnull =>
        type == typeof(T) ? new PlcKeyConverter<T>(kind, name) : ConverterOf<T>(type, kind);
}

/// <summary>A type by what it looks like.</summary>
internal sealed class ListedValue<T>(Kind<T> kind) : ListedType
{
    internal override JsonConverter? ConverterOf(Type type) => ConverterOf<T>(type, kind);
}

/// <summary>A type whose values are text, and so can be keys of a dictionary.</summary>
internal sealed class ListedKey<T>(Kind<T> kind, Func<T, string> name, Func<T, bool> isNothing) : ListedType where T : notnull
{
    internal override JsonConverter? ConverterOf(Type type) => ConverterOf<T>(type, new(kind, isNothing), name);
}

/// <summary>A type that only its ids stand for. A reference by itself has no community in which it could be looked up.</summary>
internal class ListedIds<T> : ListedType
{
    internal override JsonConverter? ConverterOf(Type type) =>
        ConverterOf<Id<T>>(type, new(Kinds.Id<T>(), static id => id.IsDefault), static id => id.Value) ??
        ConverterOf<Reference<T>>(type, new LoneKind<Reference<T>>(Kinds.Reference<T>(isChecked: false), static reference => reference.IsDefault));
}

/// <summary>A type by what it looks like, and its ids.</summary>
internal sealed class ListedPart<T>(Kind<T> kind) : ListedIds<T>
{
    internal override JsonConverter? ConverterOf(Type type) => ConverterOf<T>(type, kind) ?? base.ConverterOf(type);
}

/// <summary>The words of a closed list.</summary>
internal class ListedWords<T> : ListedType where T : struct, Enum
{
    internal override JsonConverter? ConverterOf(Type type) => ConverterOf<T>(
        type, new(Kinds.Word<T>(), static word => !Enum.IsDefined(word)), static word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()));
}

/// <summary>The words of a list that may grow, and its terms.</summary>
internal sealed class ListedTerms<T> : ListedWords<T> where T : struct, Enum
{
    internal override JsonConverter? ConverterOf(Type type) => base.ConverterOf(type) ?? ConverterOf<OpenTerm<T>>(type, Kinds.Term<T>());
}

/// <summary>A type with a converter of its own.</summary>
internal sealed class ListedConverter<T>(JsonConverter<T> converter) : ListedType
{
    internal override JsonConverter? ConverterOf(Type type) => type == typeof(T) ? converter : null;
}
