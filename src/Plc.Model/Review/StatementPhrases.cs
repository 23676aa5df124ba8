namespace Plc.Model.Review;

/// <summary>The words of one list of a lexicon, ready to be looked for; where they are verbs, in all their forms.</summary>
internal sealed class StatementPhrases
{
    private static readonly string[] Doubling = ["plan", "get", "put", "set", "cut", "run", "begin", "stop", "map", "equip", "chat", "submit", "commit", "drop", "excel", "permit", "log", "enrol", "norm", "tap"];

    private readonly Dictionary<string, List<string[]>> _byFirst = [];
    private readonly List<string[]> _byPrefix = [];

    internal StatementPhrases(StatementLexicon lexicon, StatementWords kind, bool areVerbs = false)
    {
        foreach (var entry in lexicon.Words(kind))
        {
            var parts = entry.Split(' ');
            foreach (var first in areVerbs && parts[0][^1] != '*' ? Forms(parts[0]) : [parts[0]]) Add([first, .. parts[1..]]);
        }
    }

    /// <summary>How many words the longest phrase takes that stands at a place; 0 where none does.</summary>
    internal int At(StatementText text, int at)
    {
        var longest = 0;
        foreach (var phrase in _byFirst.GetValueOrDefault(text[at], [])) longest = Math.Max(longest, text.Match(phrase, at));
        foreach (var phrase in _byPrefix) longest = Math.Max(longest, text.Match(phrase, at));
        return longest;
    }

    /// <summary>The places at which one of them stands, from the first on.</summary>
    internal IEnumerable<int> In(StatementText text) => Enumerable.Range(0, text.Tokens.Count).Where(at => At(text, at) > 0);

    internal bool AreIn(StatementText text) => In(text).Any();

    /// <summary>The forms of a regular verb: teach, teaches, teaching; plan, planned.</summary>
    internal static IEnumerable<string> Forms(string verb)
    {
        var stem = verb.EndsWith('e') ? verb[..^1] : Doubling.Contains(verb) ? verb + verb[^1] : verb;
        var isConsonantAndY = verb.Length > 1 && verb[^1] == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
        var hisses = verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal);
        return
        [
            verb, isConsonantAndY ? verb[..^1] + "ies" : verb + (hisses ? "es" : "s"),
            isConsonantAndY ? verb[..^1] + "ied" : stem + "ed", stem + "ing",
        ];
    }

    private void Add(string[] phrase)
    {
        if (phrase[0][^1] == '*') _byPrefix.Add(phrase);
        else if (_byFirst.TryGetValue(phrase[0], out var others)) others.Add(phrase);
        else _byFirst.Add(phrase[0], [phrase]);
    }
}
