using System.CommandLine.Completions;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary>The ids of the assessments of the community that an unfinished command line names.</summary>
internal static class AssessmentIds
{
    /// <summary>Nobody waits for larger documents to be read while typing.</summary>
    private const long MostBytes = 1 << 24;

    internal static IEnumerable<string> Of(CompletionContext context)
    {
        var named = context.ParseResult.GetResult("COMMUNITY") ?? context.ParseResult.GetResult("--community");
        if (named is not { Tokens: [{ Value: var path }, ..] } || !File.Exists(path)) return [];
        try
        {
            if (new FileInfo(path).Length > MostBytes) return [];
            return PlcDocumentReader.Read(File.ReadAllBytes(path)).Value?.Community.Assessments.Select(assessment => assessment.Id.Value) ?? [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
