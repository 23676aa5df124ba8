using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary>Reads the files that commands work on. What is wrong with them goes to standard error, as <c>plc validate</c> says it.</summary>
internal static class Inputs
{
    /// <summary>Of more assessments than these only the number is said.</summary>
    private const int Named = 12;

    /// <summary>What a file is that is of another kind; null where it may be of the right one.</summary>
    internal delegate string? MistakeIn(string path, ReadOnlySpan<byte> beginning);

    /// <summary>A community document; null where it has errors.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is of another kind.</exception>
    internal static PlcDocument? Document(string path, CommandIo io) => Document(path, InputFile.Read(path, io), io);

    /// <inheritdoc cref="Document(string, CommandIo)"/>
    internal static PlcDocument? Document(string path, ReadOnlyMemory<byte> utf8, CommandIo io)
    {
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

    /// <summary>The results of the assessments of several files; null where any of them has errors.</summary>
    /// <exception cref="CannotRunException">A file cannot be read, or is of another kind, or two hold the same results.</exception>
    internal static IReadOnlyList<ResultSet>? ResultsOfSeveral(IEnumerable<string> paths, LearningCommunity community, CommandIo io)
    {
        var (all, isWhole, seen) = (new List<ResultSet>(), true, new HashSet<(Id<CommonAssessment>, Id<Student>, LocalDate?)>());
        foreach (var path in paths)
        {
            var utf8 = InputFile.Read(path, io);
            if (FileByMistake.InPlaceOfResults(path, utf8.Span) is { } mistake) throw new CannotRunException(mistake);
            var read = ResultsReader.ReadEach(utf8, community);
            Report(path, utf8, SourceKinds.OfResults(utf8.Span), read.Diagnostics, io);
            isWhole &= read.Value is not null;
            // Read twice, a result would count as two in a row.
            if (read.Value?.Any(set => set.Any(row => !seen.Add((set.Assessment, row.Student, row.Date)))) == true)
                throw new CannotRunException($"'{InputFile.NameOf(path)}' holds results of students and a day that a file before it holds too. A retake has a day of its own.");
            all.AddRange(read.Value ?? []);
        }
        return isWhole ? all : null;
    }

    /// <summary>What students chose on an assessment; null where the sheet has errors.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is of another kind, or the community has no such assessment.</exception>
    internal static ChoiceSet? Choices(string path, LearningCommunity community, string? assessment, CommandIo io)
    {
        var id = AssessmentOf(community, assessment);
        var utf8 = InputFile.Read(path, io);
        if (FileByMistake.InPlaceOfResults(path, utf8.Span) is { } mistake) throw new CannotRunException(mistake);
        var read = ChoicesReader.Read(utf8, community, id);
        Report(path, utf8, SourceKind.Sheet, read.Diagnostics, io);
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

    /// <summary>A sheet of progress scores, of which several of one day are their median; null where it has errors.</summary>
    /// <param name="path">The sheet.</param>
    /// <param name="community">Whose students are known.</param>
    /// <param name="results">Whose students are known too; null where they have errors, so that nobody is.</param>
    /// <param name="io">Where it goes.</param>
    /// <exception cref="CannotRunException">The file cannot be read, or is of another kind.</exception>
    internal static ProgressSheet? Progress(string path, LearningCommunity community, IReadOnlyList<ResultSet>? results, CommandIo io)
    {
        var utf8 = InputFile.Read(path, io);
        if (FileByMistake.InPlaceOfProgress(path, utf8.Span) is { } mistake) throw new CannotRunException(mistake);
        HashSet<Id<Student>>? students = results is null ? null :
        [
            .. results.SelectMany(set => set.Select(row => row.Student)), .. community.Sections.SelectMany(section => section.Roster),
            .. community.SupportPlans.Select(plan => plan.Student),
        ];
        var read = ProgressReader.Read(utf8, SameDayScores.Median, students: students);
        Report(path, utf8, SourceKind.Sheet, read.Diagnostics, io);
        return read.Value;
    }

    /// <summary>Refuses measures of which the sheet has no scores.</summary>
    /// <exception cref="CannotRunException">A measure is none of the sheet, or there is no sheet.</exception>
    internal static void RequireMeasures(string[] measures, ProgressSheet? sheet)
    {
        if (measures.Length == 0) return;
        if (sheet is null) throw new CannotRunException("--decreasing names measures of the sheet of progress scores, and goes with --progress FILE.");
        var known = sheet.Series.Select(one => one.Series.Measure).Distinct().Order(StringComparer.Ordinal).ToList();
        if (measures.FirstOrDefault(measure => !known.Contains(measure)) is { } unknown)
            throw new CannotRunException(SafeText.Of($"--decreasing names '{unknown}', of which the sheet has no scores. {(known.Count == 0 ? "It has none at all" : $"It has: {string.Join(", ", known)}")}."));
    }

    /// <summary>The assessment that a command line names.</summary>
    /// <exception cref="CannotRunException">The community has none of this id.</exception>
    internal static Id<CommonAssessment>? AssessmentOf(LearningCommunity community, string? text)
    {
        if (text is null) return null;
        if (Id<CommonAssessment>.TryParse(text, null, out var id) && community.Assessments.Any(assessment => assessment.Id == id)) return id;
        string[] ids = [.. community.Assessments.Select(assessment => assessment.Id.Value)];
        throw new CannotRunException(ids.Length == 0
            ? $"The community has no assessment '{text}', nor any other."
            : $"The community has no assessment '{text}'.{DidYouMean.Sentence(text, ids)} It has: {string.Join(", ", ids.Take(Named))}{(ids.Length > Named ? $" and {ids.Length - Named} more" : "")}.");
    }

    /// <summary>Refuses to read two files from standard input.</summary>
    /// <exception cref="CannotRunException">Two are standard input.</exception>
    internal static void RequireOneStandardInput(params ReadOnlySpan<string?> paths)
    {
        if (paths.Count(InputFile.StandardInput) > 1) throw new CannotRunException("Only one of the files can be standard input.");
    }

    /// <summary>Reads files of any size one after the other, with a line of progress, and reports what is wrong with each.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="mistake">Tells a file of another kind by its beginning.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="io">Where it goes.</param>
    /// <exception cref="CannotRunException">A file cannot be read, or is of another kind.</exception>
    internal static void Stream(IEnumerable<string> paths, MistakeIn mistake, Func<Stream, IProgress<ReadProgress>, ValueList<Diagnostic>> read, CommandIo io)
    {
        var progress = new ProgressLine(io);
        foreach (var path in paths)
        {
            using var stream = InputFile.Open(path, io);
            if (stream.CanSeek && mistake(path, Beginning(stream)) is { } found) throw new CannotRunException(found);
            progress.Begin(InputFile.NameOf(path));
            var diagnostics = read(stream, progress);
            progress.Clear();
            Report(path, default, SourceKind.Records, diagnostics, io);
        }
    }

    /// <summary>What a file begins with; it is not passed over by that.</summary>
    private static byte[] Beginning(Stream stream)
    {
        var beginning = new byte[FileByMistake.Look];
        var start = stream.Position;
        var length = stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        stream.Position = start;
        return beginning[..length];
    }

    private static void Report(string path, ReadOnlyMemory<byte> utf8, SourceKind kind, ValueList<Diagnostic> diagnostics, CommandIo io)
    {
        if (diagnostics.Count > 0) io.Error.Write(DiagnosticText.Of(InputFile.NameOf(path), diagnostics, new SourceExcerpts(utf8, kind, diagnostics, showsValues: false), new(IsColored: false)));
    }
}
