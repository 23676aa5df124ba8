using System.Collections;
using System.Reflection;
using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Primitives;

namespace Plc.Model.Tests;

/// <summary>What a part can never be, by its type: each is to be refused at that part, whatever the other parts are.</summary>
internal static class Faults
{
    /// <summary>Lists in which no two may be alike in what names them, though that is no id.</summary>
    private static readonly string[] Keyed = ["adopted", "calendars", "cuts", "labels"];

    /// <summary>Structs whose default says nothing, or asks for nothing.</summary>
    private static readonly Type[] NoDefault = [typeof(SchoolYear), typeof(LanguageTag), typeof(Percent), typeof(Points)];

    /// <summary>Lists that are always there and may be empty.</summary>
    private static readonly string[] MayBeEmpty = ["characteristics"];

    private static readonly string[] Texts = ["", " \t", "\u3000", "a\0b", "a\u0085", "a\ud800", "\udc00a"];

    /// <summary>Faulty values of a part.</summary>
    /// <param name="parameter">The parameter that takes the part.</param>
    /// <param name="valid">A value without fault, of which faulty ones are made.</param>
    internal static IEnumerable<object> Of(ParameterInfo parameter, object? valid)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (!Maker.IsGeneric(type, typeof(ValueList<>))) return OfOne(type, parameter);
        var element = type.GenericTypeArguments[0];
        List<object> items = [.. ((IEnumerable?)valid ?? Array.Empty<object>()).Cast<object>()];
        IEnumerable<IEnumerable<object>> lists =
        [
            .. parameter.HasDefaultValue || MayBeEmpty.Contains(parameter.Name) ? [] : new[] { Array.Empty<object>() },
            .. OfOne(element, parameter).Select(fault => (IEnumerable<object>)[.. items, fault]),
            .. items.Count > 0 && NamesEachOnce(element, parameter) ? [[.. items, items[^1]]] : Array.Empty<object[]>(),
        ];
        return lists.Select(list => Maker.ToList(element, list));
    }

    private static bool NamesEachOnce(Type element, ParameterInfo parameter) =>
        element.IsEnum || element == typeof(GradeLevel) || element.IsGenericType || Maker.DeclaresId(element) || Keyed.Contains(parameter.Name);

    private static IEnumerable<object> OfOne(Type type, ParameterInfo parameter)
    {
        if (type == typeof(string)) return Maker.HasSeveralLines(parameter.Name!) ? Texts : [.. Texts, "a\nb"];
        if (type == typeof(int)) return OutOf(Ranges.Of(parameter.Name!));
        if (type == typeof(long)) return [-1L, long.MaxValue];
        if (type == typeof(decimal) && parameter.Member.DeclaringType is { Namespace: "Plc.Model.Analysis" } counts && counts != typeof(MasteryOverride)) return [-1m, 2e20m, 1.000000001m];
        // A change follows from two other numbers, and has as many places as they make it have.
        if (type == typeof(decimal)) return parameter.Member.DeclaringType == typeof(RelativeChange) ? [2e12m, -2e12m] : [2e12m, -2e12m, 1.0000001m];
        if (type == typeof(Uri)) return [new Uri("a/b", UriKind.Relative), new Uri(@"\\server\share"), new Uri("https://a.example/\ud800")];
        if (type == typeof(IsoDayOfWeek)) return [IsoDayOfWeek.None, (IsoDayOfWeek)8];
        if (type.IsEnum) return [Enum.ToObject(type, -1), Enum.ToObject(type, 99)];
        if (Maker.IsGeneric(type, typeof(Reference<>))) return [Default(type), Activator.CreateInstance(type, IdFor(type), default(Id<Organization>))!];
        return Maker.IsGeneric(type, typeof(Id<>)) || NoDefault.Contains(type) ? [Default(type)] : [];
    }

    private static IEnumerable<object> OutOf((int Least, int Greatest) range)
    {
        yield return range.Least - 1;
        if (range.Greatest < int.MaxValue) yield return range.Greatest + 1;
    }

    private static object Default(Type type) => Activator.CreateInstance(type)!;

    private static object IdFor(Type reference) => Activator.CreateInstance(typeof(Id<>).MakeGenericType(reference.GenericTypeArguments), "1")!;
}
