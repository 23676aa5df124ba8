using System.CommandLine;
using Plc.Model.Reports;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc explain ID</c>: one rule in full.</summary>
internal static class ExplainCommand
{
    internal static Command Make(CommandIo io)
    {
        var id = new Argument<string>("ID") { Description = "The id of a rule, such as PLC5003.", CompletionSources = { static _ => RuleIds.All } };
        var format = Options.Format();
        var command = new Command("explain", "Explains a rule: what is right, what is reported, and what to do.") { id, format };
        command.SetAction(parsed => Run(parsed.GetValue(id)!, parsed.GetValue(format), io));
        return command;
    }

    private static int Run(string id, OutputFormat format, CommandIo io)
    {
        var rule = PlcRules.Catalog.Find(id) ?? throw new CannotRunException($"There is no rule '{id}'.{RuleIds.Guess(id)} See 'plc rules'.");
        if (format == OutputFormat.Json)
        {
            io.Print(output => RuleWriter.Write(rule, output));
            return ExitStatus.Ok;
        }
        var ink = new Ink(io.IsTerminal);
        io.Print($"""
            {ink.Bold(rule.Id)}  {rule.Title}.

            Severity        {rule.Severity.ToString().ToLowerInvariant()}
            Reported as     {rule.MessageFor("…", "…", "…", "…")}
            What to do      {rule.Fix}
            Rests on        {rule.Source}
            Serves          {(rule.Characteristic is { } characteristic ? Words.Of(characteristic) : "form")}

            """.ReplaceLineEndings("\n"));
        return ExitStatus.Ok;
    }
}
