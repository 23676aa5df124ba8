using System.CommandLine;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    internal static Command Make(CommandIo io)
    {
        var format = Options.Format();
        var command = new Command("rules", "Lists all rules, by id.") { format };
        command.SetAction(parsed => Run(parsed.GetValue(format), io));
        return command;
    }

    private static int Run(OutputFormat format, CommandIo io)
    {
        if (format == OutputFormat.Json)
        {
            io.Print(output => RuleWriter.Write(PlcRules.Catalog, output));
            return ExitStatus.Ok;
        }
        var table = new TextTable(4, "id", "severity", "rests on", "rule");
        foreach (var rule in PlcRules.Catalog) table.Add(rule.Id, rule.Severity.ToString().ToLowerInvariant(), rule.Source, rule.Title);
        io.Print(table.ToString(new(io.IsTerminal)));
        return ExitStatus.Ok;
    }
}
