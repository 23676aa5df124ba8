namespace Plc.Model.Review;

/// <summary>The words and marks of a statement, in lower case, for phrases to be found in.</summary>
internal sealed class StatementText
{
    private const int MostBetween = 4;

    internal StatementText(string statement) => Tokens = [.. Split(statement.Replace('\u2019', '\'').Replace('\u2018', '\'').ToLowerInvariant())];

    private StatementText(IReadOnlyList<string> tokens) => Tokens = tokens;

    /// <summary>Words, numbers, and the marks that end a part of a sentence.</summary>
    internal IReadOnlyList<string> Tokens { get; }

    internal int Words => Tokens.Count(static token => !IsMark(token));

    /// <summary>The sentences, each by itself.</summary>
    internal IEnumerable<StatementText> Sentences => Parts(static token => token is "." or ";");

    /// <summary>The parts of sentences between any marks.</summary>
    internal IEnumerable<StatementText> Clauses => Parts(static token => IsMark(token) && token != "-");

    internal string this[int at] => at >= 0 && at < Tokens.Count ? Tokens[at] : "";

    internal static bool IsMark(string token) => token is "." or "," or ";" or ":" or "-";

    internal StatementText From(int at) => new([.. Tokens.Skip(at)]);

    internal StatementText Until(int at) => new([.. Tokens.Take(at)]);

    /// <summary>How many words a phrase takes from a place on; 0 where it does not stand there.</summary>
    internal int Match(string[] phrase, int at) => Match(phrase, 0, at) is { } end ? end - at : 0;

    private int? Match(string[] phrase, int part, int at)
    {
        if (part == phrase.Length) return at;
        if (phrase[part] == "...")
        {
            for (var skipped = 0; skipped <= MostBetween && !(skipped > 0 && IsMark(this[at + skipped - 1])); skipped++)
                if (Match(phrase, part + 1, at + skipped) is { } end) return end;
            return null;
        }
        var (word, token) = (phrase[part], this[at]);
        var fits = word[^1] == '*' ? token.StartsWith(word[..^1], StringComparison.Ordinal) : token == word;
        return fits ? Match(phrase, part + 1, at + 1) : null;
    }

    private IEnumerable<StatementText> Parts(Func<string, bool> ends)
    {
        var from = 0;
        for (var i = 0; i <= Tokens.Count; i++)
        {
            if (i < Tokens.Count && !ends(Tokens[i])) continue;
            if (i > from) yield return new([.. Tokens.Skip(from).Take(i - from)]);
            from = i + 1;
        }
    }

    private static IEnumerable<string> Split(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            if (char.IsLetterOrDigit(text[i]))
            {
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInside(text, i))) i++;
                yield return text[from..i];
            }
            else
            {
                i++;
                if (Mark(text, from) is { } mark) yield return mark;
            }
        }
    }

    /// <summary>An apostrophe, a hyphen or a decimal point within a word; and the apostrophe of a possessive plural.</summary>
    private static bool IsInside(string text, int i)
    {
        var isFollowed = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        return text[i] switch
        {
            '\'' => isFollowed || text[i - 1] == 's' && i + 1 < text.Length && text[i + 1] == ' ',
            '-' => isFollowed,
            '.' => isFollowed,
            ',' => isFollowed && char.IsDigit(text[i + 1]) && char.IsDigit(text[i - 1]),
            _ => false,
        };
    }

    private static string? Mark(string text, int i) => text[i] switch
    {
        '%' => "%",
        '.' or '!' or '?' or '\n' => ".",
        ';' => ";",
        ':' => ":",
        ',' or '(' or ')' => ",",
        '\u2013' or '\u2014' => ",",
        _ => null,
    };
}
