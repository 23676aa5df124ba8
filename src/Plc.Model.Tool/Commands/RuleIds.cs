using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary>The ids of rules, as they are completed and guessed.</summary>
internal static class RuleIds
{
    /// <summary>More than these are no guess.</summary>
    private const int MostGuesses = 3;

    /// <summary>How grave a rule can be taken to be.</summary>
    internal static string[] Levels { get; } = ["error", "warning", "info", "none"];

    internal static IEnumerable<string> All => PlcRules.Catalog.Select(rule => rule.Id);

    /// <summary>What an option <c>ID=LEVEL</c> can be: ids first, and levels once there is an id.</summary>
    internal static IEnumerable<string> WithLevels(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? All.Select(id => id + "=") : Levels.Select(level => $"{word[..equals]}={level}");
    }

    /// <summary>
    /// Which ids were likely meant. Where none has nearly the letters and the same number: in an id the digits are all that tells: one of them left out or added, two swapped, or the letters wrong; and only where that leaves few.
    /// </summary>
    internal static string Guess(string text)
    {
        if (DidYouMean.Sentence(text, All) is { Length: > 0 } sentence) return sentence;
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var same = All.FirstOrDefault(id => id[3..] == digits);
        string[] near = same is null ? [.. All.Where(id => IsNear(digits, id[3..]))] : [same];
        return near.Length is 0 or > MostGuesses ? "" : $" Did you mean {string.Join(" or ", near.Select(id => $"'{id}'"))}?";
    }

    private static bool IsNear(string digits, string others)
    {
        if (digits.Length != others.Length) return Math.Abs(digits.Length - others.Length) == 1 && (IsWithOneLess(digits, others) || IsWithOneLess(others, digits));
        int[] differ = [.. Enumerable.Range(0, digits.Length).Where(at => digits[at] != others[at])];
        return differ is [var first, var second] && second == first + 1 && digits[first] == others[second] && digits[second] == others[first];
    }

    private static bool IsWithOneLess(string longer, string shorter) =>
        longer.Length > shorter.Length && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);
}
