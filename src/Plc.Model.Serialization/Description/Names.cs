using System.Text;

namespace Plc.Model.Serialization.Description;

/// <summary>What types of the model are called in the format and in its reference.</summary>
internal static class Names
{
    /// <summary>The name of a form: that of the type in camel case.</summary>
    internal static string Of(Type type) => char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    /// <summary>The name in words: <c>LearningTarget</c> is a learning target.</summary>
    internal static string InWords(Type type)
    {
        var words = new StringBuilder();
        foreach (var c in type.Name) words.Append(char.IsUpper(c) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
        return words.ToString();
    }

    /// <summary>The name in words, with its article.</summary>
    internal static string WithArticle(Type type)
    {
        var words = InWords(type);
        return ("aeiou".Contains(words[0], StringComparison.Ordinal) ? "an " : "a ") + words;
    }
}
