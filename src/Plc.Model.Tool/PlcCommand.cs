using System.CommandLine;
using System.CommandLine.Parsing;
using Plc.Model.Tool.Commands;
using Plc.Model.Tool.Completion;
using Plc.Model.Tool.Help;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool;

/// <summary>The <c>plc</c> command.</summary>
public static class PlcCommand
{
    private const string Quiet = "--quiet";

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="io">Where it reads and writes.</param>
    /// <returns>0 when nothing is wrong, 1 when there are errors in the data, 2 when the command could not run.</returns>
    public static int Run(string[] args, CommandIo io)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(io);
        var root = Make(io);
        if (CommandCompletion.TryRun(args, root, io)) return ExitStatus.Ok;
        var parsed = root.Parse(args);
        if (parsed.GetResult(Quiet) is OptionResult { Implicit: false })
        {
            io = io.Quiet();
            root = Make(io);
            parsed = root.Parse(args);
        }
        return Run(parsed, root, io);
    }

    private static RootCommand Make(CommandIo io)
    {
        var root = new RootCommand("Says what the data of a professional learning community say.")
        {
            AnalyzeCommand.Make(io), RespondCommand.Make(io), TrackCommand.Make(io), ReportCommand.Make(io), ReviewCommand.Make(io), ProfileCommand.Make(io),
            ValidateCommand.Make(io), RulesCommand.Make(io), ExplainCommand.Make(io),
            NewCommand.Make(io), ConvertCommand.Make(io), SummarizeCommand.Make(io), MergeCommand.Make(io),
            SchemaCommand.Make(io), CompletionCommand.Make(io),
        };
        root.Add(new Option<bool>(Quiet, "-q") { Description = "Say nothing on standard error but what is wrong: no progress, no remarks on what was written.", Recursive = true });
        HelpAction.AddTo(root, io);
        return root;
    }

    private static int Run(ParseResult parsed, RootCommand root, CommandIo io)
    {
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            if (Misuse.In(parsed, root) is { } misuse)
            {
                io.Error.WriteLine($"plc: {SafeText.Of(misuse)}");
                return ExitStatus.CouldNotRun;
            }
            var status = parsed.Invoke(new() { Output = output, Error = io.Error, EnableDefaultExceptionHandler = false });
            io.Print(output.ToString());
            return status;
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
}
