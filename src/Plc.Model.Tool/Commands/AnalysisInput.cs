using System.CommandLine;
using Plc.Model.Analysis;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary>What the commands on one assessment have in common: its community, its results, and how they are read and analysed.</summary>
internal sealed class AnalysisInput
{
    private readonly Argument<string> _community = new("COMMUNITY") { Description = "The community document; - is standard input." };
    private readonly Option<string> _results = new("--results") { Description = "The results: records, one a line, or a CSV file.", HelpName = "FILE", Required = true };
    private readonly Option<string?> _assessment = Options.Assessment();

    internal void AddTo(Command command)
    {
        command.Add(_community);
        command.Add(_results);
        command.Add(_assessment);
    }

    /// <summary>Reads the files that a command line names and analyses them. What is wrong with them goes to standard error.</summary>
    /// <returns>The analysis with its document; null where there are errors in the data.</returns>
    /// <exception cref="CannotRunException">A file cannot be read, or the community has no such assessment.</exception>
    internal (AssessmentAnalysis Analysis, PlcDocument Document)? Read(ParseResult parsed, CommandIo io)
    {
        var (communityPath, resultsPath) = (parsed.GetValue(_community)!, parsed.GetValue(_results)!);
        Inputs.RequireOneStandardInput(communityPath, resultsPath);
        if (Inputs.Document(communityPath, io) is not { } document) return null;
        return Inputs.Results(resultsPath, document.Community, parsed.GetValue(_assessment), io) is { } results ? (document.Community.Analyze(results), document) : null;
    }
}
