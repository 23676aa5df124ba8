using System.Buffers;
using System.Text;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>A document of the PLC format: one community, the language in which its texts are, and the version of the format.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record PlcDocument
{
    /// <summary>The version of the format that this library knows, as major and minor.</summary>
    public const string FormatVersion = "1.0";

    /// <summary>The language of a document that does not name one.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>Makes a document.</summary>
    /// <param name="community">The community.</param>
    /// <param name="language">The language of its texts, as a BCP 47 tag such as <c>en</c> or <c>es-US</c>.</param>
    /// <param name="schema">The address of the JSON Schema by which editors help; written as <c>$schema</c>.</param>
    /// <param name="extensions">What a document that was read has of a newer minor version; <see cref="DocumentExtensions.None"/> where it is left out.</param>
    /// <exception cref="RuleException">PLC0008: the language is no tag; PLC0011: the address of the schema is no Unicode.</exception>
    public PlcDocument(LearningCommunity community, string language = DefaultLanguage, string? schema = null, DocumentExtensions? extensions = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(language);
        Check(community, language, schema, extensions).ThrowIfBroken(nameof(PlcDocument));
        (Community, Language, Schema, Extensions) = (community, language, schema, extensions ?? DocumentExtensions.None);
    }

    /// <summary>The community.</summary>
    public LearningCommunity Community { get; }

    /// <summary>The language of its texts.</summary>
    public string Language { get; }

    /// <summary>The address of the JSON Schema by which editors help.</summary>
    public string? Schema { get; }

    /// <summary>What the document has of a newer minor version of the format.</summary>
    public DocumentExtensions Extensions { get; }

    /// <summary>The version of the format that the document is of: <see cref="FormatVersion"/>, or the newer minor version of a document that was read.</summary>
    public string Version => Extensions.Version;

    /// <summary>The document of another, or a changed, community; all else stays, what it has of a newer minor version too.</summary>
    /// <exception cref="ArgumentNullException">The community is null.</exception>
    public PlcDocument With(LearningCommunity community) => new(community, Language, Schema, Extensions);

    /// <summary>All rules that these parts break.</summary>
    public static RuleBreaches Check(LearningCommunity? community, string? language, string? schema, DocumentExtensions? extensions)
    {
        _ = (community, extensions);
        var breaches = new RuleBreaches();
        if (language is not null && !LanguageTag.TryParse(language, null, out _))
            breaches.Add(FormRules.TextFormat, nameof(language), "a language tag such as en or es-US", Found.Text(language));
        if (schema is not null && !IsUnicode(schema)) breaches.Add(FormRules.TextUnicode, nameof(schema), "half of a surrogate pair");
        return breaches;
    }

    internal PlcDocument With(DocumentExtensions extensions) => new(Community, Language, Schema, extensions);

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
