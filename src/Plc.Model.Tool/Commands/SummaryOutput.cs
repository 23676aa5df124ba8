using System.CommandLine;
using System.Globalization;
using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary>How <c>plc summarize</c> and <c>plc merge</c> write a summary: what is left out of it, and in which format.</summary>
internal sealed class SummaryOutput
{
    private readonly Option<Dimension> _over = Options.Choice("--over",
        "Adds the lines of all sections of a community, or those of all communities and their sections.", ("sections", Dimension.Sections), ("communities", Dimension.Communities));

    private readonly Option<string?> _as = new("--as") { Description = "With --over communities: the id of the organization that stands for all of them.", HelpName = "ID" };

    private readonly Option<OutputFormat> _format = Options.Format(
        "How the summary is written: ndjson to be merged, text for people, json for programs, csv for spreadsheets.", OutputFormat.Ndjson, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);

    internal void AddTo(Command command)
    {
        command.Add(_over);
        command.Add(_as);
        command.Add(_format);
    }

    /// <summary>Refuses options that do not go together.</summary>
    /// <exception cref="CannotRunException">They do not.</exception>
    internal void Require(ParseResult parsed)
    {
        var isWhole = parsed.GetValue(_over) == Dimension.Communities;
        if (isWhole && parsed.GetValue(_as) is null) throw new CannotRunException("--over communities needs --as ID: the organization that stands for all communities.");
        if (!isWhole && parsed.GetValue(_as) is not null) throw new CannotRunException("--as goes with --over communities.");
        if (isWhole && !Id<Organization>.TryParse(parsed.GetValue(_as)!, null, out _)) throw new CannotRunException("--as is the id of an organization.");
    }

    /// <summary>Writes a summary, where there is one.</summary>
    /// <returns>The status of the command.</returns>
    internal int Print(ParseResult parsed, AssessmentSummary? summary, CommandIo io)
    {
        if (summary is null) return ExitStatus.DataErrors;
        try
        {
            var lines = parsed.GetValue(_over) switch
            {
                Dimension.Sections => summary.OverSections(),
                Dimension.Communities => summary.OverCommunities(Id<Organization>.Parse(parsed.GetValue(_as)!, null)),
                _ => summary,
            };
            Write(lines, parsed.GetValue(_format), io);
            return ExitStatus.Ok;
        }
        catch (RuleException exception)
        {
            foreach (var breach in exception.Breaches) io.Error.WriteLine($"plc: error {breach.Rule.Id}: {breach.Message} {breach.Rule.Fix}{Where(summary, breach)}");
            return ExitStatus.DataErrors;
        }
    }

    /// <summary>Which line a breach is about: the community and the assessment are what a reader can look for.</summary>
    private static string Where(AssessmentSummary summary, RuleBreach breach) =>
        breach.Path.Split('/') is ["", "lines", var line, ..] && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && summary.Lines[index].Key is var key
            ? SafeText.Of($" [community '{key.Community}', assessment '{key.Assessment}']") : "";

    private static void Write(AssessmentSummary summary, OutputFormat format, CommandIo io)
    {
        switch (format)
        {
            case OutputFormat.Text: io.Print(SummaryText.Of(summary, new(io.IsTerminal))); break;
            case OutputFormat.Json: io.Print(output => SummaryWriter.WriteJson(summary, output)); break;
            case OutputFormat.Csv: io.Print(output => SummaryWriter.WriteCsv(summary, output)); break;
            default: io.Print(output => SummaryWriter.Write(summary, output)); break;
        }
    }

    private enum Dimension
    {
        None,
        Sections,
        Communities,
    }
}
