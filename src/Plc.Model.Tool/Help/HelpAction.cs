using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Plc.Model.Tool.Help;

/// <summary>Prints the help of the command that a command line names.</summary>
internal sealed class HelpAction(CommandIo io) : SynchronousCommandLineAction
{
    /// <summary>As wide as lines are read with ease.</summary>
    private const int Widest = 100, Narrowest = 40;

    public override bool ClearsParseErrors => true;

    internal static void AddTo(RootCommand root, CommandIo io)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Show what a command is for, with examples.";
        option.Action = new HelpAction(io);
        root.Options.OfType<VersionOption>().Single().Description = "Show the version of plc.";
    }

    public override int Invoke(ParseResult parseResult)
    {
        // A terminal wraps a line that fills it.
        var width = Math.Clamp(io.FindWidth?.Invoke() - 1 ?? Widest, Narrowest, Widest);
        var text = new HelpText(new(io.IsTerminal), width);
        var command = parseResult.CommandResult.Command;
        io.Print(command is RootCommand root ? text.Of(root) : text.Of(command, (RootCommand)parseResult.RootCommandResult.Command));
        return ExitStatus.Ok;
    }
}
