using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>Words of one kind, by which statements are read.</summary>
/// <remarks>Equal when kind and words are equal.</remarks>
public sealed record StatementWordList
{
    /// <summary>Makes a list.</summary>
    /// <param name="kind">What the words are for.</param>
    /// <param name="words">Words and phrases, in lower case.</param>
    public StatementWordList(StatementWords kind, ValueList<string> words) => (Kind, Words) = (kind, words);

    /// <summary>What the words are for.</summary>
    public StatementWords Kind { get; }

    /// <summary>Words and phrases, in lower case.</summary>
    public ValueList<string> Words { get; }
}
