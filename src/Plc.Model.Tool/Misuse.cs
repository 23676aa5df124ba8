using System.CommandLine;
using System.CommandLine.Parsing;
using Plc.Model.Serialization;

namespace Plc.Model.Tool;

/// <summary>What is wrong with a command line, in a line, with what was likely meant.</summary>
internal static class Misuse
{
    /// <summary>What is wrong; null where nothing is that can be seen before the command runs.</summary>
    internal static string? In(ParseResult parsed, RootCommand root)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Action is not null && parsed.Errors.Count == 0) return Misspelt(parsed, command, root) is { } option ? NoOption(option, command, root) : null;
        if (command == root) return OfRoot(parsed, root);
        if (Misspelt(parsed, command, root) is { } misspelt) return NoOption(misspelt, command, root);
        return $"{parsed.Errors[0].Message} {See(command)}";
    }

    private static string OfRoot(ParseResult parsed, RootCommand root)
    {
        var commands = root.Subcommands.Select(command => command.Name).ToList();
        if (parsed.UnmatchedTokens is not [var word, ..]) return $"A command is required: {string.Join(", ", commands)}. See 'plc --help'.";
        if (word.StartsWith('-')) return NoOption(word, root, root);
        return DidYouMean.Sentence(word, commands.Append("--help")) is { Length: > 0 } guess
            ? $"There is no command '{word}'.{guess} See 'plc --help'."
            : $"There is no command '{word}'; there are {string.Join(", ", commands)}. See 'plc --help'.";
    }

    /// <summary>A word that was taken for a file, or for nothing, and can only be an option.</summary>
    private static string? Misspelt(ParseResult parsed, Command command, RootCommand root)
    {
        var files = parsed.CommandResult.Children.Where(child => child is ArgumentResult or OptionResult { Option.HelpName: "FILE" });
        return files.SelectMany(child => child.Tokens.Select(token => token.Value)).Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(word => word.Length > 1 && word[0] == '-' && !File.Exists(word));
    }

    private static string NoOption(string word, Command command, RootCommand root)
    {
        var name = word.Split('=')[0];
        var options = command.Options.Concat(root.Options.Where(option => option.Recursive)).Where(option => !option.Hidden).Select(option => option.Name);
        return $"There is no option '{name}'.{DidYouMean.Sentence(name, options)} {See(command)}";
    }

    private static string See(Command command) => command is RootCommand ? "See 'plc --help'." : $"See 'plc {command.Name} --help'.";
}
