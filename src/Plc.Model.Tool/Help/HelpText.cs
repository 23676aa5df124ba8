using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Help;

/// <summary>Help as it is read: on the whole command for somebody who has never heard of it, and on each command with what it takes, examples, what it prints and how it ends.</summary>
internal sealed class HelpText(Ink ink, int width)
{
    private const string Indent = "  ";

    private readonly StringBuilder _text = new();

    /// <summary>The help of <c>plc</c>.</summary>
    internal string Of(RootCommand root)
    {
        foreach (var paragraph in HelpPages.Introduction) Paragraph(paragraph);
        Paragraph($"{ink.Bold("Usage:")} plc COMMAND [OPTIONS]");
        var commands = root.Subcommands.Where(command => !command.Hidden).ToList();
        var column = commands.Max(command => command.Name.Length);
        foreach (var topic in commands.GroupBy(command => HelpPages.Of(command).Topic))
        {
            Heading(topic.Key);
            foreach (var command in topic) Row(command.Name, column, HelpPages.Of(command).Summary);
            Line("");
        }
        Heading("Options");
        Rows([.. root.Options.Select(option => (LabelOf(option), option.Description!))]);
        Line("");
        Heading(HelpPages.Where);
        Examples(HelpPages.Examples);
        Paragraph(HelpPages.Statuses);
        Paragraph(HelpPages.More);
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The help of a command.</summary>
    internal string Of(Command command, RootCommand root)
    {
        var help = HelpPages.Of(command);
        Wrapped($"{ink.Bold($"plc {command.Name}")}: ", "", command.Description!);
        Line("");
        foreach (var paragraph in help.About) Paragraph(paragraph);
        Paragraph($"{ink.Bold("Usage:")} plc {string.Join(' ', [command.Name, .. UsageOf(command), "[OPTIONS]"])}");
        if (command.Arguments.Count > 0) Table("Arguments", [.. command.Arguments.Select(argument => (argument.Name, argument.Description!))]);
        Table("Options", [.. command.Options.Concat(root.Options.Where(option => option.Recursive)).Distinct().Select(option => (LabelOf(option), $"{option.Description}{(option.Required ? " Required." : "")}"))]);
        if (help.File is { } file)
        {
            Heading($"A file {file.Name}");
            foreach (var line in file.Lines) Line(Indent + line);
            Line("");
        }
        Heading(HelpPages.Where);
        Examples(help.Examples);
        Heading("Prints");
        Wrapped(Indent, Indent, help.Prints);
        Line("");
        Heading("Exit status");
        Rows([("0", "Nothing is wrong."), ("1", help.Status), ("2", "The command could not run: it was used wrongly, or a file could not be read or written."), ("130", "It was interrupted.")]);
        Line("");
        Paragraph($"{ink.Bold("See also:")} {help.SeeAlso}");
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> UsageOf(Command command)
    {
        if (HelpPages.Of(command).Usage is { } usage) return [usage];
        var arguments = command.Arguments.Select(argument => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
        {
            (0, _) => $"[{argument.Name}...]",
            (_, > 1) => $"{argument.Name}...",
            _ => argument.Name,
        });
        return arguments.Concat(command.Options.Where(option => option.Required).Select(LabelOf));
    }

    private void Examples(Example[] examples)
    {
        foreach (var example in examples)
        {
            Wrapped(Indent + "# ", Indent + "# ", example.Does);
            Line(Indent + example.Line);
        }
        Line("");
    }

    private void Table(string heading, (string Label, string Meaning)[] rows)
    {
        Heading(heading);
        Rows(rows);
        Line("");
    }

    /// <summary>Labels to the left of what they mean; a label that is longer than most stands above.</summary>
    private void Rows((string Label, string Meaning)[] rows)
    {
        var column = rows.Select(row => row.Label.Length).Where(length => length <= width / 4).DefaultIfEmpty(width / 4).Max();
        foreach (var (label, meaning) in rows) Row(label, column, meaning);
    }

    private void Row(string label, int column, string meaning)
    {
        var margin = new string(' ', column + 2 * Indent.Length);
        if (label.Length <= column)
        {
            Wrapped(Indent + label.PadRight(column) + Indent, margin, meaning);
            return;
        }
        Line(Indent + label);
        Wrapped(margin, margin, meaning);
    }

    private static string LabelOf(Option option)
    {
        var value = option.HelpName is { } name && option.Arity.MaximumNumberOfValues > 0 ? $" {name}{(option.AllowMultipleArgumentsPerToken ? "..." : "")}" : "";
        return (option is HelpOption ? "-h, --help" : string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name))) + value;
    }

    private void Heading(string heading) => Line(ink.Bold(heading));

    private void Paragraph(string text)
    {
        Wrapped("", "", text);
        Line("");
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>Words, of which as many stand in a line as have room.</summary>
    private void Wrapped(string first, string margin, string words)
    {
        var (line, length, isEmpty) = (new StringBuilder(first), LengthOf(first), true);
        foreach (var word in words.Split(' '))
        {
            if (!isEmpty && length + 1 + LengthOf(word) > width)
            {
                Line(line.ToString());
                line.Clear().Append(margin);
                (length, isEmpty) = (margin.Length, true);
            }
            if (!isEmpty) line.Append(' ');
            line.Append(word);
            (length, isEmpty) = (length + (isEmpty ? 0 : 1) + LengthOf(word), false);
        }
        Line(line.ToString().TrimEnd());
    }

    /// <summary>Without what only colours.</summary>
    private static int LengthOf(string text)
    {
        var length = text.Length;
        for (var at = text.IndexOf('\e', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\e', at + 1)) length -= text.IndexOf('m', at) - at + 1;
        return length;
    }
}
