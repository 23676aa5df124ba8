using System.Runtime.InteropServices;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary>What <c>plc validate</c> takes files to be, and how it finds what is wrong with one.</summary>
internal abstract class FileCheck
{
    /// <summary>How files are called that stand in a folder, by rank: where there is one of the first rank, those of the second are passed over.</summary>
    internal abstract string[][] Extensions { get; }

    /// <summary>That a file is of another kind; null where it may be of this.</summary>
    internal abstract string? MistakeIn(string path, ReadOnlySpan<byte> utf8);

    internal abstract SourceKind KindOf(ReadOnlySpan<byte> utf8);

    internal abstract ValueList<Diagnostic> Read(ReadOnlyMemory<byte> utf8, ReadOptions options, IProgress<ReadProgress> progress);

    /// <summary>Reads a file that is too large to be held.</summary>
    internal abstract ValueList<Diagnostic> Read(Stream stream, ReadOptions options, IProgress<ReadProgress> progress);
}

/// <summary>Files are community documents.</summary>
internal sealed class DocumentCheck : FileCheck
{
    internal override string[][] Extensions => [[".plc.json"], [".json"]];

    internal override string? MistakeIn(string path, ReadOnlySpan<byte> utf8) => FileByMistake.InPlaceOfDocument(path, utf8);

    internal override SourceKind KindOf(ReadOnlySpan<byte> utf8) => SourceKind.Document;

    internal override ValueList<Diagnostic> Read(ReadOnlyMemory<byte> utf8, ReadOptions options, IProgress<ReadProgress> progress) =>
        PlcDocumentReader.Read(utf8, options, progress).Diagnostics;

    internal override ValueList<Diagnostic> Read(Stream stream, ReadOptions options, IProgress<ReadProgress> progress) =>
        PlcDocumentReader.Read(stream, options, progress).Diagnostics;
}

/// <summary>Files are results of the assessments of a community; records of several may stand in one file.</summary>
/// <param name="community">The community.</param>
/// <param name="assessment">The only one of its assessments that is meant.</param>
internal sealed class ResultsCheck(LearningCommunity community, Id<CommonAssessment>? assessment) : FileCheck
{
    internal override string[][] Extensions => [[".ndjson", ".jsonl", ".csv"]];

    internal override string? MistakeIn(string path, ReadOnlySpan<byte> utf8) => FileByMistake.InPlaceOfResults(path, utf8);

    internal override SourceKind KindOf(ReadOnlySpan<byte> utf8) => SourceKinds.OfResults(utf8);

    internal override ValueList<Diagnostic> Read(ReadOnlyMemory<byte> utf8, ReadOptions options, IProgress<ReadProgress> progress)
    {
        // A sheet that is held may have its rows in any order.
        if (KindOf(utf8.Span) == SourceKind.Sheet || !MemoryMarshal.TryGetArray(utf8, out var bytes)) return ResultsReader.Read(utf8, community, assessment, options, progress).Diagnostics;
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count);
        return Read(stream, options, progress);
    }

    internal override ValueList<Diagnostic> Read(Stream stream, ReadOptions options, IProgress<ReadProgress> progress) =>
        ResultsReader.Summarize(stream, community, assessment, options: options, progress: progress).Diagnostics;
}
