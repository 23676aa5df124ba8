using System.CommandLine;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary>The part of <c>plc analyze</c>, and of <c>plc report</c>, that is for outsiders: a table from which nothing of a student can be worked out.</summary>
internal sealed class SharedAnalysis
{
    private readonly Option<Audience> _audience = Options.ChoiceOr(
        Audience.Team, "--audience", "Who reads it: team, with students and sections; public, a table in which small numbers are hidden.", ("team", Audience.Team), ("public", Audience.Public));

    private readonly Option<SuppressionPolicy?> _policy = Options.Choice<SuppressionPolicy?>(
        "--disclosure", $"By which rule numbers are hidden from the public; {SuppressionPolicy.Default.Name} where it is left out.",
        [.. SuppressionPolicy.Presets.Select(policy => (policy.Name, (SuppressionPolicy?)policy))]);

    internal void AddTo(Command command)
    {
        command.Add(_audience);
        command.Add(_policy);
    }

    /// <summary>Whether the command line asks for what outsiders may see.</summary>
    /// <exception cref="CannotRunException">It names a rule of hiding for the team, from which nothing is hidden.</exception>
    internal bool IsAsked(ParseResult parsed)
    {
        if (parsed.GetValue(_audience) == Audience.Public) return true;
        return parsed.GetValue(_policy) is null ? false : throw new CannotRunException("--disclosure is for --audience public.");
    }

    internal int Run(AnalysisInput input, ParseResult parsed, OutputFormat format, CommandIo io)
    {
        if (input.ReadResults(parsed, io) is not var (results, document)) return ExitStatus.DataErrors;
        var table = TableOf(parsed, document.Community, results);
        if (format == OutputFormat.Json) io.Print(output => ShareableTableWriter.Write(table, output));
        else if (format == OutputFormat.Csv) io.Print(output => ShareableTableWriter.WriteCsv(table, output));
        else io.Print(ShareableText.Of(table, document.Community, new(io.IsTerminal)));
        return ExitStatus.Ok;
    }

    /// <summary>The results as outsiders may see them, by the policy that the command line names.</summary>
    /// <exception cref="CannotRunException">There is no student, or the groups hang together in more ways than can be checked.</exception>
    internal ShareableTable TableOf(ParseResult parsed, LearningCommunity community, ResultSet results)
    {
        var summary = community.Summarize(results);
        // Results without a row have no lines; of nobody, everything is hidden.
        if (summary.Lines.Count == 0) throw new CannotRunException("The results have no student.");
        return ShareableTable.Of(summary, parsed.GetValue(_policy), FamiliesIn(results), withExtension: true, GroupCombination.FoundIn(results));
    }

    private enum Audience
    {
        Team,
        Public,
    }

    private static ValueList<GroupFamily> FamiliesIn(ResultSet results)
    {
        try
        {
            return GroupFamily.FoundIn(results);
        }
        catch (ArgumentException)
        {
            throw new CannotRunException("The student groups of the results hang together in more ways than can be checked, so no table of them is safe: report fewer groups.");
        }
    }
}
