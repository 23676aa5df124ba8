using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary>Reads the files that commands work on. What is wrong with them goes to standard error, as <c>plc validate</c> says it.</summary>
internal static class Inputs
{
    /// <summary>A community document; null where it has errors.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is of another kind.</exception>
    internal static PlcDocument? Document(string path, CommandIo io)
    {
        var utf8 = InputFile.Read(path, io);
        if (FileByMistake.InPlaceOfDocument(path, utf8.Span) is { } mistake) throw new CannotRunException(mistake);
        var read = PlcDocumentReader.Read(utf8);
        Report(path, utf8, SourceKind.Document, read.Diagnostics, io);
        return read.Value;
    }

    /// <summary>The results of an assessment; null where they have errors.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is of another kind, or the community has no such assessment.</exception>
    internal static ResultSet? Results(string path, LearningCommunity community, string? assessment, CommandIo io)
    {
        var id = AssessmentOf(community, assessment);
        var utf8 = InputFile.Read(path, io);
        if (FileByMistake.InPlaceOfResults(path, utf8.Span) is { } mistake) throw new CannotRunException(mistake);
        var read = ResultsReader.Read(utf8, community, id);
        Report(path, utf8, SourceKinds.OfResults(utf8.Span), read.Diagnostics, io);
        return read.Value;
    }

    /// <summary>A sheet of items; null where it has errors.</summary>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    internal static ItemsSheet? Items(string path, CommandIo io)
    {
        var utf8 = InputFile.Read(path, io);
        var read = ItemsCsvReader.Read(utf8);
        Report(path, utf8, SourceKind.Sheet, read.Diagnostics, io);
        return read.Value;
    }

    /// <summary>The assessment that a command line names.</summary>
    /// <exception cref="CannotRunException">The community has none of this id.</exception>
    internal static Id<CommonAssessment>? AssessmentOf(LearningCommunity community, string? text)
    {
        if (text is null) return null;
        if (Id<CommonAssessment>.TryParse(text, null, out var id) && community.Assessments.Any(assessment => assessment.Id == id)) return id;
        throw new CannotRunException(community.Assessments.Count == 0
            ? $"The community has no assessment '{text}', nor any other."
            : $"The community has no assessment '{text}'. It has: {string.Join(", ", community.Assessments.Select(assessment => assessment.Id))}.");
    }

    /// <summary>Refuses to read two files from standard input.</summary>
    /// <exception cref="CannotRunException">Both are standard input.</exception>
    internal static void RequireOneStandardInput(string path, string other)
    {
        if (path == InputFile.StandardInput && other == InputFile.StandardInput) throw new CannotRunException("Only one of two files can be standard input.");
    }

    private static void Report(string path, ReadOnlyMemory<byte> utf8, SourceKind kind, ValueList<Diagnostic> diagnostics, CommandIo io)
    {
        if (diagnostics.Count > 0) io.Error.Write(DiagnosticText.Of(InputFile.NameOf(path), diagnostics, new SourceExcerpts(utf8, kind, diagnostics, showsValues: false), new(IsColored: false)));
    }
}
