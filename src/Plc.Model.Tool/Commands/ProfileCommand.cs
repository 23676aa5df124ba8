using System.CommandLine;
using NodaTime;
using Plc.Model.Review;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary><c>plc profile COMMUNITY --as-of DATE</c>: what the community's own records show of its practice, and what is missing.</summary>
internal static class ProfileCommand
{
    internal static Command Make(CommandIo io)
    {
        var community = new Argument<string>("COMMUNITY") { Description = "The community document; - is standard input." };
        var asOf = Options.AsOf();
        var results = Options.SeveralResults();
        results.Required = false;
        var format = Options.Format();
        var command = new Command("profile", "Gathers what a community's records show of its practice, and what is missing by when: by the six characteristics, Missouri's eight, and the four questions.")
        {
            community, asOf, results, format,
        };
        command.SetAction(parsed => Run(parsed.GetValue(community)!, parsed.GetValue(asOf), parsed.GetValue(results) ?? [], parsed.GetValue(format), io));
        return command;
    }

    private static int Run(string path, LocalDate asOf, string[] resultsPaths, OutputFormat format, CommandIo io)
    {
        Inputs.RequireOneStandardInput([path, .. resultsPaths]);
        if (Inputs.Document(path, io) is not { } document || ReviewCommand.Facts(document, resultsPaths, [], io) is not { } facts) return ExitStatus.DataErrors;
        var profile = CommunityProfile.Of(document.Community, asOf, facts);
        var readiness = RecognitionReadiness.Of(document.Community, asOf);
        if (format == OutputFormat.Json) io.Print(output => ProfileWriter.Write(profile, readiness, output));
        else io.Print(ProfileText.Of(profile, readiness, document.Community, new(io.IsTerminal)));
        return ExitStatus.Ok;
    }
}
