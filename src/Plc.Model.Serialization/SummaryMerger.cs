using System.Runtime.InteropServices;
using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Results;

namespace Plc.Model.Serialization;

/// <summary>
/// Reads the lines of summaries, from one stream after the other, and merges them: it holds the merged lines and no others. The lines stand in any order and come from any number of
/// summaries. That no part is read twice is for the caller to see to: a line does not say which results it is of.
/// </summary>
public sealed class SummaryMerger
{
    private readonly ReadOptions _options;
    private readonly SummaryLineReader _reader;
    private readonly Dictionary<SummaryKey, SummaryCounts> _merged = [];
    private bool _hasErrors;

    /// <summary>Begins with nothing.</summary>
    /// <param name="options">How much is taken in; <see cref="ReadOptions.Default"/> where it is left out.</param>
    public SummaryMerger(ReadOptions? options = null)
    {
        _options = options ?? ReadOptions.Default;
        _reader = new(_options);
    }

    /// <summary>All lines so far, merged; nothing where there were none, and null where one was refused.</summary>
    public AssessmentSummary? Summary => _hasErrors ? null : new([.. _merged.Select(line => new SummaryLine(line.Key, line.Value))]);

    /// <summary>Reads the lines of a stream and adds them.</summary>
    /// <param name="stream">The lines, from where the stream stands; it is left open. How many there are is not limited.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading; the lines before stay added.</param>
    /// <returns>Everything that was found, by place. A line with an error is refused.</returns>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ValueList<Diagnostic> Add(Stream stream, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var pace = new Pace(ReadStage.Reading, Bytes.LengthOf(stream), progress, cancellationToken);
        var diagnostics = new DiagnosticList(_options);
        var (number, isOther) = (0, false);
        using var blocks = new LineBlocks(stream, _options.MaxTextBytes);
        while (!isOther && blocks.Read(cancellationToken) && !diagnostics.IsClosed)
        {
            var offset = blocks.Offset;
            if (blocks.IsCut) diagnostics.Add(FormRules.Size, new(++number, 1, offset, ""), null, "A line", Found.Bytes(_options.MaxTextBytes));
            else
            {
                var rest = blocks.Block[(offset == 0 ? Bytes.MarkLength(blocks.Block) : 0)..];
                offset += blocks.Block.Length - rest.Length;
                // What begins otherwise is a file of another kind: that is one fault, and not one a line.
                isOther = number == 0 && !rest.IsEmpty && rest.TrimStart(" \t\r\n"u8) is not [] and not [(byte)'{', ..];
                if (isOther) diagnostics.Add(FormRules.SummaryLine, new(1, 1, offset, ""), null, Bytes.OtherEncoding(rest) ?? "another text");
                for (; !isOther && !rest.IsEmpty && !diagnostics.IsClosed; number++)
                {
                    pace.Reach(offset);
                    var length = rest.IndexOf((byte)'\n') + 1;
                    if (length == 0) length = rest.Length;
                    Add(rest[..length].TrimEnd("\r\n"u8), number + 1, offset, diagnostics);
                    rest = rest[length..];
                    offset += length;
                }
            }
        }
        _hasErrors |= diagnostics.HasErrors;
        return diagnostics.ToList();
    }

    private void Add(ReadOnlySpan<byte> line, int number, long offset, DiagnosticList diagnostics)
    {
        if (line.Trim(" \t"u8).IsEmpty || _reader.Read(line, number, offset, diagnostics) is not { } read) return;
        var place = new SourcePlace(number, 1, offset, "");
        if (_merged.Count >= _options.MaxSummaryKeys && !_merged.ContainsKey(read.Key))
        {
            diagnostics.Add(FormRules.SummaryKeys, place, null, _options.MaxSummaryKeys);
            return;
        }
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_merged, read.Key, out _);
        try
        {
            counts = counts is null ? read.Counts : counts + read.Counts;
        }
        catch (RuleException exception)
        {
            foreach (var breach in exception.Breaches) diagnostics.Add(breach.Rule, place, null, [.. breach.Arguments]);
        }
    }
}
