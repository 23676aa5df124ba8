using System.CommandLine;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary>What the commands on one assessment have in common: its community, its results, and how they are read and analysed.</summary>
internal sealed class AnalysisInput
{
    private readonly Argument<string> _community = new("COMMUNITY") { Description = "The community document; - is standard input." };
    private readonly Option<string?> _results = new("--results") { Description = "The results: records, one a line, or a CSV file.", HelpName = "FILE" };
    private readonly Option<string?> _choices = new("--choices") { Description = "In place of results: a CSV file of what students chose, scored by the key of each item.", HelpName = "FILE" };
    private readonly Option<string?> _assessment = Options.Assessment();
    private readonly Option<string?> _before = new("--before") { Description = "Earlier results, of the same assessment or of one with the same targets: says what students gained.", HelpName = "FILE" };
    private readonly Option<string?> _assessmentBefore = Options.Assessment("--assessment-before", "The id of the assessment of the earlier results, where it is another.");

    /// <summary>Adds what is read to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="comparesBefore">Whether it compares with earlier results.</param>
    internal void AddTo(Command command, bool comparesBefore = false)
    {
        command.Add(_community);
        command.Add(_results);
        command.Add(_choices);
        command.Add(_assessment);
        if (comparesBefore)
        {
            command.Add(_before);
            command.Add(_assessmentBefore);
        }
        command.Validators.Add(parsed =>
        {
            if ((parsed.GetResult(_results) is null) == (parsed.GetResult(_choices) is null)) parsed.AddError("Either --results or --choices is required.");
        });
    }

    /// <summary>Reads the files that a command line names and analyses them. What is wrong with them goes to standard error.</summary>
    /// <returns>The analysis with its document; null where there are errors in the data.</returns>
    /// <exception cref="CannotRunException">A file cannot be read, or the community has no such assessment.</exception>
    internal (AssessmentAnalysis Analysis, AssessmentGrowth? Growth, PlcDocument Document)? Read(ParseResult parsed, CommandIo io)
    {
        if (Answers(parsed, io) is not var (results, choices, document)) return null;
        var community = document.Community;
        var analysis = choices is null ? community.Analyze(results) : community.Analyze(choices);
        if (parsed.GetValue(_before) is not { } beforePath) return (analysis, null, document);
        if (Inputs.Results(beforePath, community, parsed.GetValue(_assessmentBefore) ?? parsed.GetValue(_assessment), io) is not { } before) return null;
        var name = InputFile.NameOf(beforePath);
        if (before.Equals(results)) throw new CannotRunException($"'{name}' holds the same results as those that it is to be compared with. --before is the file of the earlier results.");
        var growth = community.Growth(before, results);
        RequireEarlier(growth, name, io);
        return (analysis, growth, document);
    }

    /// <summary>Growth from a later day to an earlier one is none.</summary>
    /// <exception cref="CannotRunException">No result of a student in both is of an earlier day.</exception>
    private static void RequireEarlier(AssessmentGrowth growth, string before, CommandIo io)
    {
        if (growth.NotEarlierCount == 0) return;
        var notEarlier = $"the results in '{before}' are of the same day as the others, or of a later day";
        if (growth.NotEarlierCount == growth.MatchedCount)
            throw new CannotRunException($"For {(growth.MatchedCount == 1 ? "the student who was" : $"all {growth.MatchedCount} students who were")} assessed both times, {notEarlier}. --before is the file of the earlier results.");
        io.Error.WriteLine($"plc: warning: For {growth.NotEarlierCount} of {growth.MatchedCount} students who were assessed both times, {notEarlier}: what they gained is none. Correct the dates, or leave these rows out.");
    }

    /// <summary>Reads the files that a command line names, for a table for outsiders. What is wrong with them goes to standard error.</summary>
    /// <returns>The results with their document; null where there are errors in the data.</returns>
    /// <exception cref="CannotRunException">A file cannot be read, the community has no such assessment, or earlier results are named.</exception>
    internal (ResultSet Results, PlcDocument Document)? ReadResults(ParseResult parsed, CommandIo io)
    {
        if (parsed.GetValue(_before) is not null) throw new CannotRunException("--before is for the team: what students gained is in no table for the public.");
        return Answers(parsed, io) is var (results, _, document) ? (results, document) : null;
    }

    private (ResultSet Results, ChoiceSet? Choices, PlcDocument Document)? Answers(ParseResult parsed, CommandIo io)
    {
        var (communityPath, path) = (parsed.GetValue(_community)!, parsed.GetValue(_results) ?? parsed.GetValue(_choices)!);
        Inputs.RequireOneStandardInput(communityPath, path, parsed.GetValue(_before));
        if (Inputs.Document(communityPath, io) is not { } document) return null;
        var (community, named) = (document.Community, parsed.GetValue(_assessment));
        var choices = parsed.GetValue(_choices) is null ? null : Inputs.Choices(path, community, named, io);
        var results = parsed.GetValue(_choices) is null ? Inputs.Results(path, community, named, io) : choices?.Results;
        return results is null ? null : (results, choices, document);
    }
}
