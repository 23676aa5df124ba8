namespace Plc.Model.Fuzz.Mutations;

/// <summary>What is planted in the values of a file and must not be found in a message: a word and a number that nobody else would write.</summary>
internal static class Canary
{
    internal const string Word = "qvxzjk";

    internal const string Number = "73190468";

    /// <summary>Whether a text has something in it that was planted.</summary>
    internal static bool IsIn(string text) => text.Contains(Word, StringComparison.OrdinalIgnoreCase) || text.Contains(Number, StringComparison.Ordinal);
}
