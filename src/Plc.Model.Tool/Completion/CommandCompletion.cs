using System.CommandLine;
using System.Globalization;
using System.Text;
using Plc.Model.Tool.Help;

namespace Plc.Model.Tool.Completion;

/// <summary>
/// What the word at the cursor can become, for the scripts of <c>plc completion</c>: they call <c>plc '[complete:N]' WORD…</c>, where N is the number of words before the cursor. A line a
/// candidate, its meaning after a tab; none where it is a file, which shells complete themselves.
/// </summary>
internal static class CommandCompletion
{
    private const string Begin = "[complete:";

    /// <summary>Answers a script; false where the arguments are those of a person.</summary>
    internal static bool TryRun(string[] args, RootCommand root, CommandIo io)
    {
        if (args is not [var directive, .. var words] || !directive.StartsWith(Begin, StringComparison.Ordinal)) return false;
        if (!int.TryParse(directive[Begin.Length..].TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var before)) return false;
        var text = new StringBuilder();
        foreach (var (word, meaning) in Of(root, [.. words.Take(before)], before < words.Length ? words[before] : ""))
            text.Append(word).Append(meaning is null ? "" : $"\t{meaning}").Append('\n');
        io.Print(text.ToString());
        return true;
    }

    private static IEnumerable<(string Word, string? Meaning)> Of(RootCommand root, string[] before, string current)
    {
        var command = before.Select(word => root.Subcommands.FirstOrDefault(known => known.Name == word)).FirstOrDefault(known => known is not null) ?? (Command)root;
        // An option with its value in one word, as in --format=json.
        if (current.StartsWith("--", StringComparison.Ordinal) && current.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            return Option(command, root, current[..equals]) is { } named
                ? Values(named, root, [.. before, current[..equals]], current[(equals + 1)..]).Select(value => ($"{current[..(equals + 1)]}{value}", (string?)null)) : [];
        if (Open(command, root, before) is { } open) return Values(open, root, before, current).Select(value => (value, (string?)null));
        if (current.StartsWith('-')) return OptionsOf(command, root, before).Where(option => option.Word.StartsWith(current, StringComparison.Ordinal));
        var candidates = command == root
            ? root.Subcommands.Where(known => !known.Hidden).Select(known => (known.Name, (string?)HelpPages.Of(known).Summary))
            : command.Arguments.SelectMany(argument => Values(argument, root, before, current)).Select(value => (value, (string?)null));
        return candidates.Where(candidate => candidate.Item1.StartsWith(current, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The option that waits for its value; one that takes many files waits for the next.</summary>
    private static Option? Open(Command command, RootCommand root, string[] before)
    {
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (Option(command, root, before[i]) is not { } option) continue;
            var given = before.Length - 1 - i;
            return option.Arity.MaximumNumberOfValues > given && (given == 0 || option.AllowMultipleArgumentsPerToken) ? option : null;
        }
        return null;
    }

    private static Option? Option(Command command, RootCommand root, string word) =>
        command.Options.Concat(root.Options).FirstOrDefault(option => option.Name == word || option.Aliases.Contains(word));

    private static IEnumerable<(string Word, string? Meaning)> OptionsOf(Command command, RootCommand root, string[] before) =>
        from option in command.Options.Concat(root.Options.Where(option => command == root || option.Recursive)).Distinct()
        where !option.Hidden && (!before.Contains(option.Name) || option.Arity.MaximumNumberOfValues > 1)
        orderby option.Name
        select (option.Name, (string?)FirstSentence(option.Description!));

    private static IEnumerable<string> Values(Symbol symbol, RootCommand root, string[] before, string current)
    {
        var context = root.Parse([.. before, current]).GetCompletionContext();
        return symbol.GetCompletions(context).Select(item => item.Label).Where(word => word.StartsWith(current, StringComparison.OrdinalIgnoreCase));
    }

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : text;
}
