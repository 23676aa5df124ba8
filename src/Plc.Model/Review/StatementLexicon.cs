using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>The words by which the wording of missions, commitments and goals is read: data of the practice review, so that anybody can see and change what a rule looks for.</summary>
/// <remarks>
/// Equal when all facts are equal. A word is in lower case; a phrase has its words in their order, <c>*</c> at the end of a word stands for any ending, and <c>...</c> for up to
/// four words. The lists of the English lexicon are in the documentation of the practice review.
/// </remarks>
public sealed record StatementLexicon
{
    /// <summary>Makes a lexicon.</summary>
    /// <param name="name">What it is called; the library's own is called <c>default</c>.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="language">The language whose statements it reads, by its first subtag.</param>
    /// <param name="lists">Its lists, each kind once; a kind that is left out has no words.</param>
    /// <exception cref="ArgumentException">Name, version or language is blank, or a kind stands twice.</exception>
    public StatementLexicon(string name, string version, LanguageTag language, ValueList<StatementWordList> lists)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (language.Value is null) throw new ArgumentException("A lexicon is of a language.", nameof(language));
        if (lists.DistinctBy(list => list.Kind).Count() < lists.Count) throw new ArgumentException("A kind of words has one list.", nameof(lists));
        (Name, Version, Language, Lists) = (name, version, language, lists);
    }

    /// <summary>The library's own lexicon of English.</summary>
    public static StatementLexicon English { get; } = new("default", "1", new("en"), EnglishWords.Lists);

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Which version of it.</summary>
    public string Version { get; }

    /// <summary>The language whose statements it reads.</summary>
    public LanguageTag Language { get; }

    /// <summary>Its lists, each kind once.</summary>
    public ValueList<StatementWordList> Lists { get; }

    /// <summary>The words of a kind; none where it has no list of it.</summary>
    public ValueList<string> Words(StatementWords kind) => Lists.FirstOrDefault(list => list.Kind == kind)?.Words ?? [];

    /// <summary>Whether it reads statements of a language: British English is English.</summary>
    public bool Reads(LanguageTag language) => First(language) == First(Language);

    /// <summary>The same lexicon with more words of a kind, under another name.</summary>
    /// <param name="name">What the new one is called.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="kind">What the words are for.</param>
    /// <param name="words">The words that are added.</param>
    /// <exception cref="ArgumentException">Name or version is blank.</exception>
    public StatementLexicon With(string name, string version, StatementWords kind, ValueList<string> words) =>
        new(name, version, Language, Lists.Put(new(kind, [.. Words(kind), .. words]), static list => list.Kind));

    /// <summary>Which it is.</summary>
    public override string ToString() => $"{Name} {Version} ({Language})";

    private static string? First(LanguageTag language) => language.Value?.Split('-')[0];
}
