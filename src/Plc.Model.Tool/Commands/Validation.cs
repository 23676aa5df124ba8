using Plc.Model.Primitives;
using Plc.Model.Reports;
using Plc.Model.Serialization;
using Plc.Model.Tool.Output;

namespace Plc.Model.Tool.Commands;

/// <summary>One run of <c>plc validate</c>: files are read and reported one after the other, so that many take no more memory than the largest.</summary>
internal sealed class Validation(CommandIo io, FileCheck check, OutputFormat format, ReadOptions options, bool showsValues)
{
    private readonly List<string> _failures = [];
    private readonly ProgressLine _progress = new(io);
    private readonly Ink _ink = new(io.IsTerminal);
    private DiagnosticCounts _counts;
    private int _files;
    private int _notValid;

    /// <summary>Reads the files and reports what was found.</summary>
    /// <returns>The status of the command.</returns>
    internal int Run(IReadOnlyList<string> paths)
    {
        var files = Read(new InputFiles(check.Extensions, Complain).Find(paths));
        if (format == OutputFormat.Text) PrintText(files);
        else io.Print(output => Write(files.Select(file => KeyValuePair.Create(file.Name, (IReadOnlyList<Diagnostic>)file.Diagnostics)), output));
        return _failures.Count > 0 ? ExitStatus.CouldNotRun : _counts.Errors > 0 ? ExitStatus.DataErrors : ExitStatus.Ok;
    }

    private void PrintText(IEnumerable<ValidatedFile> files)
    {
        foreach (var file in files)
        {
            if (file.Diagnostics.Count > 0)
                io.Print(DiagnosticText.Of(file.Name, file.Diagnostics, new SourceExcerpts(file.Utf8, check.KindOf(file.Utf8.Span), file.Diagnostics, showsValues), _ink));
            io.Print(DiagnosticText.Verdict(file.Name, file.Diagnostics, _ink));
        }
        if (_files < 2) return;
        io.Print($"{Words.Count(_files, "file")} read: {_files - _notValid} valid, {_notValid} not valid: {_counts}\n");
    }

    private void Write(IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> files, System.Buffers.IBufferWriter<byte> output)
    {
        if (format == OutputFormat.Sarif) SarifWriter.Write(files, output, _failures);
        else DiagnosticWriter.Write(files, output, _failures);
    }

    private IEnumerable<ValidatedFile> Read(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            _progress.Begin(InputFile.NameOf(path));
            var file = Read(path);
            _progress.Clear();
            if (file is not { } read) continue;
            _files++;
            var counts = new DiagnosticCounts(read.Diagnostics);
            if (counts.Errors > 0) _notValid++;
            _counts = _counts.Plus(counts);
            yield return read;
        }
    }

    /// <summary>What is found in a file; null where it cannot be read, which is said and keeps no other file from being read.</summary>
    private ValidatedFile? Read(string path)
    {
        try
        {
            using var stream = InputFile.Open(path, io);
            var name = InputFile.NameOf(path);
            if (stream.CanSeek && stream.Length > options.MaxDocumentBytes) return new(name, check.Read(stream, options, _progress), default);
            var utf8 = InputFile.ReadAtMost(path, stream);
            if (check.MistakeIn(path, utf8.Span) is { } mistake) throw new CannotRunException(mistake);
            return new(name, check.Read(utf8, options, _progress), utf8);
        }
        catch (CannotRunException exception)
        {
            Complain(exception.Message);
            return null;
        }
    }

    private void Complain(string failure)
    {
        _progress.Clear();
        _failures.Add(failure);
        io.Error.WriteLine($"plc: {SafeText.Of(failure)}");
    }

    /// <summary>A file and what was found in it.</summary>
    private readonly record struct ValidatedFile(string Name, ValueList<Diagnostic> Diagnostics, ReadOnlyMemory<byte> Utf8);
}
