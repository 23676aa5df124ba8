using System.CommandLine;
using Plc.Model.Tool.Commands;

namespace Plc.Model.Tool;

/// <summary>The <c>plc</c> command.</summary>
public static class PlcCommand
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="io">Where it reads and writes.</param>
    /// <returns>0 when nothing is wrong, 1 when there are errors in the data, 2 when the command could not run.</returns>
    public static int Run(string[] args, CommandIo io)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(io);
        var root = new RootCommand("Validates the data of professional learning communities and analyses their common assessments.")
        {
            ValidateCommand.Make(io), AnalyzeCommand.Make(io), TrackCommand.Make(io), RespondCommand.Make(io), ReviewCommand.Make(io), ProfileCommand.Make(io), ReportCommand.Make(io), SummarizeCommand.Make(io), MergeCommand.Make(io),
            ConvertCommand.Make(io), NewCommand.Make(io), RulesCommand.Make(io), ExplainCommand.Make(io), SchemaCommand.Make(io),
        };
        var parsed = root.Parse(args);
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            if (parsed.Errors.Count == 0)
            {
                var status = parsed.Invoke(new() { Output = output, Error = io.Error, EnableDefaultExceptionHandler = false });
                io.Print(output.ToString());
                return status;
            }
            io.Error.WriteLine($"plc: {Misuse(parsed, root)}");
            return ExitStatus.CouldNotRun;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CannotRunException)
        {
            io.Error.WriteLine($"plc: {exception.Message}");
            return ExitStatus.CouldNotRun;
        }
#pragma warning disable CA1031 // The last resort: a defect of the command is a line for its user too, and never a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            io.Error.WriteLine($"plc: This is a defect of plc, please report it: {exception.GetType().Name} {exception.StackTrace?.Split('\n')[0].Split(" in ")[0].Trim()}.");
            return ExitStatus.CouldNotRun;
        }
    }

    private static string Misuse(ParseResult parsed, RootCommand root)
    {
        var command = parsed.CommandResult.Command;
        if (command != root) return $"{parsed.Errors[0].Message} See 'plc {command.Name} --help'.";
        var known = string.Join(", ", root.Subcommands.Select(subcommand => subcommand.Name));
        return parsed.UnmatchedTokens is [var word, ..]
            ? $"There is no command '{word}'; there are {known}. See 'plc --help'."
            : $"A command is required: {known}. See 'plc --help'.";
    }
}
