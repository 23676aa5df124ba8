using System.CommandLine;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary>What the commands on one assessment have in common: its community, its results, and how they are read and analysed.</summary>
internal sealed class AnalysisInput
{
    private readonly Argument<string> _community = new("COMMUNITY") { Description = "The community document; - is standard input." };
    private readonly Option<string> _results = new("--results") { Description = "The results: records, one a line, or a CSV file.", HelpName = "FILE", Required = true };
    private readonly Option<string?> _assessment = new("--assessment") { Description = "The id of the assessment; not needed where the results tell.", HelpName = "ID" };

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
        if (communityPath == "-" && resultsPath == "-") throw new CannotRunException("Only one of two files can be standard input.");
        var read = PlcDocumentReader.Read(InputFile.Read(communityPath, io));
        Report(communityPath, read.Diagnostics, io);
        if (read.Value is not { Community: var community } document) return null;

        var results = ResultsReader.Read(InputFile.Read(resultsPath, io), community, IdOf(parsed.GetValue(_assessment), community));
        Report(resultsPath, results.Diagnostics, io);
        return results.Value is { } value ? (community.Analyze(value), document) : null;
    }

    /// <summary>Writes what was found in a file to standard error.</summary>
    internal static void Report(string path, ValueList<Diagnostic> diagnostics, CommandIo io) =>
        io.Error.Write(DiagnosticText.Of(InputFile.NameOf(path), diagnostics, new(IsColored: false)));

    /// <summary>The assessment that a command line names.</summary>
    /// <exception cref="CannotRunException">The community has none of this id.</exception>
    internal static Id<CommonAssessment>? IdOf(string? text, LearningCommunity community)
    {
        if (text is null) return null;
        if (Id<CommonAssessment>.TryParse(text, null, out var id) && community.Assessments.Any(assessment => assessment.Id == id)) return id;
        throw new CannotRunException($"The community has no assessment '{text}'. It has: {string.Join(", ", community.Assessments.Select(assessment => assessment.Id))}.");
    }
}
