using System.Text;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>The checks that nearly every type needs, each silent where its value is missing.</summary>
internal static class Checks
{
    /// <summary>A default id names nothing (PLC1002).</summary>
    internal static void Id<T>(this ref RuleBreaches breaches, Id<T>? id, string path)
    {
        if (id is { IsDefault: true }) breaches.Add(PrimitiveRules.IdMissing, path);
    }

    /// <summary>A default reference names nothing (PLC1002).</summary>
    internal static void Reference<T>(this ref RuleBreaches breaches, Reference<T>? reference, string path)
    {
        if (reference is { IsDefault: true }) breaches.Add(PrimitiveRules.IdMissing, path);
    }

    /// <summary>No id of a list is the default (PLC1002), none stands twice (PLC1014).</summary>
    internal static void DistinctIds<T>(this ref RuleBreaches breaches, ValueList<Id<T>>? ids, string path)
    {
        if (ids is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if (list[i].IsDefault) breaches.Add(PrimitiveRules.IdMissing, $"{path}/{i}");
        breaches.Distinct<Id<T>, Id<T>>(list, static id => id, path, PrimitiveRules.ListedTwice);
    }

    /// <summary>No reference of a list is the default (PLC1002), none stands twice (PLC1014).</summary>
    internal static void DistinctReferences<T>(this ref RuleBreaches breaches, ValueList<Reference<T>>? references, string path)
    {
        if (references is not { } list) return;
        for (var i = 0; i < list.Count; i++)
            if (list[i].IsDefault) breaches.Add(PrimitiveRules.IdMissing, $"{path}/{i}");
        breaches.Distinct<Reference<T>, Reference<T>>(list, static reference => reference, path, PrimitiveRules.ListedTwice);
    }

    /// <summary>No key of a list stands twice: the second is the fault.</summary>
    internal static void Distinct<T, TKey>(this ref RuleBreaches breaches, ValueList<T>? items, Func<T, TKey> key, string path, Rule rule, string member = "")
        where TKey : notnull
    {
        if (items is not { Count: > 1 } list) return;
        var seen = new HashSet<TKey>(list.Count);
        for (var i = 0; i < list.Count; i++)
            if (!seen.Add(key(list[i]))) breaches.Add(rule, $"{path}/{i}{member}");
    }

    /// <summary>A text of one line says something (PLC1004) and is well-formed (PLC1005).</summary>
    internal static void Line(this ref RuleBreaches breaches, string? text, string path) => breaches.Text(text, path, lineBreaks: false);

    /// <summary>A text that may have several lines says something (PLC1004) and is well-formed (PLC1005).</summary>
    internal static void Prose(this ref RuleBreaches breaches, string? text, string path) => breaches.Text(text, path, lineBreaks: true);

    /// <summary>What is wrong with a text, by its shape; null when it is well-formed Unicode without control characters.</summary>
    internal static string? TextFault(string text, bool lineBreaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && !(lineBreaks && c is '\n' or '\r' or '\t')) return "text with a control character";
            if (!char.IsSurrogate(c)) continue;
            if (!Rune.TryGetRuneAt(text, i, out _)) return "text that is not well-formed Unicode";
            i++;
        }
        return null;
    }

    private static void Text(this ref RuleBreaches breaches, string? text, string path, bool lineBreaks)
    {
        if (text is null) return;
        if (string.IsNullOrWhiteSpace(text)) breaches.Add(PrimitiveRules.TextBlank, path);
        else if (TextFault(text, lineBreaks) is { } fault) breaches.Add(PrimitiveRules.TextForm, path, fault);
    }
}
