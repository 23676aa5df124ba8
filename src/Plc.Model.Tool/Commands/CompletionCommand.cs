using System.CommandLine;
using Plc.Model.Tool.Completion;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc completion SHELL</c>: what a shell has to be told to complete command lines of <c>plc</c>.</summary>
internal static class CompletionCommand
{
    internal static Command Make(CommandIo io)
    {
        string[] shells = [.. CompletionScripts.All.Keys];
        var shell = new Argument<string>("SHELL") { Description = $"The shell: {Options.Or(shells)} (PowerShell).", CompletionSources = { shells } };
        var command = new Command("completion", "Prints what your shell has to be told so that the tab key completes commands, options, their values, rules and assessments.") { shell };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(shell)!;
            if (!CompletionScripts.All.TryGetValue(name, out var script))
                throw new CannotRunException($"SHELL is {Options.Or(shells)}, not '{name}'.{Serialization.DidYouMean.Sentence(name, shells)}");
            io.Print(script.ReplaceLineEndings("\n"));
            return ExitStatus.Ok;
        });
        return command;
    }
}
