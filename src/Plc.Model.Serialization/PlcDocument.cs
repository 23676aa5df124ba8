using System.Buffers;
using System.Text;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>A document of the PLC format: one community, the language in which its texts are, and the version of the format.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record PlcDocument
{
    /// <summary>The version of the format that is written, as major and minor.</summary>
    public const string FormatVersion = "1.0";

    /// <summary>The language of a document that does not name one.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>Makes a document.</summary>
    /// <param name="community">The community.</param>
    /// <param name="language">The language of its texts, as a BCP 47 tag such as <c>en</c> or <c>es-US</c>.</param>
    /// <param name="schema">The address of the JSON Schema by which editors help; written as <c>$schema</c>.</param>
    /// <exception cref="RuleException">PLC0008: the language is no tag; PLC0011: the address of the schema is no Unicode.</exception>
    public PlcDocument(LearningCommunity community, string language = DefaultLanguage, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(language);
        Check(community, language, schema).ThrowIfBroken(nameof(PlcDocument));
        (Community, Language, Schema) = (community, language, schema);
    }

    /// <summary>The community.</summary>
    public LearningCommunity Community { get; }

    /// <summary>The language of its texts.</summary>
    public string Language { get; }

    /// <summary>The address of the JSON Schema by which editors help.</summary>
    public string? Schema { get; }

    /// <summary>All rules that these parts break.</summary>
    public static RuleBreaches Check(LearningCommunity? community, string? language, string? schema)
    {
        _ = community;
        var breaches = new RuleBreaches();
        if (language is not null && !LanguageTag.TryParse(language, null, out _))
            breaches.Add(FormRules.TextFormat, nameof(language), "a language tag such as en or es-US", Found.Text(language));
        if (schema is not null && !IsUnicode(schema)) breaches.Add(FormRules.TextUnicode, nameof(schema));
        return breaches;
    }

    private static bool IsUnicode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done) return false;
            text = text[length..];
        }
        return true;
    }
}
