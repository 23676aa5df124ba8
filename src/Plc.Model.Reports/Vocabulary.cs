using System.Text.RegularExpressions;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Reports;

/// <summary>The words by which a community calls its students, teachers, teams and so on, in sentences that are written with the usual ones (practice row C-10).</summary>
public sealed partial class Vocabulary
{
    private readonly Dictionary<string, string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="labels">A community's labels; those of terms that it names itself stand in no sentence of a report. Of two for one term the first counts.</param>
    public Vocabulary(ValueList<VocabularyLabel> labels)
    {
        foreach (var label in labels)
        {
            if (label.Term.Term is not { } term) continue;
            var usual = term.ToString().ToLowerInvariant();
            _words.TryAdd(usual, label.Singular);
            _words.TryAdd(usual + "s", label.Plural);
        }
    }

    /// <summary>Words of a report, no part of which comes from anywhere else, in the community's words.</summary>
    public string Phrase(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return _words.Count == 0 ? phrase : UsualWords().Replace(phrase, Replaced);
    }

    /// <summary>A number of things that may be called otherwise, such as <c>1 student</c> or <c>2 students</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one of them usually is called.</param>
    public string Count(int count, string one) => Phrase(Words.Count(count, one));

    private string Replaced(Match found)
    {
        var (article, word) = (found.Groups["article"].Value, found.Groups["word"].Value);
        if (!_words.TryGetValue(word, out var label)) return found.Value;
        if (article.Length > 0) article = $"{article[0]}{("aeioAEIO".Contains(label[0], StringComparison.Ordinal) ? "n" : "")} ";
        return article + (char.IsUpper(word[0]) ? Words.Capital(label) : label);
    }

    /// <summary>The usual words, each with its article. A school day and a school year are days and years of any organization.</summary>
    [GeneratedRegex(@"\b(?<article>an? )?(?<word>(?:student|teacher|section|team|school|district|course|outcome)s?)\b(?! (?:days?|years?|calendar)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsualWords();
}
