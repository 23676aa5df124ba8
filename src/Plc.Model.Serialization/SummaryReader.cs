using Plc.Model.Analysis;

namespace Plc.Model.Serialization;

/// <summary>Reads summaries that <see cref="SummaryWriter"/> wrote as lines, and merges them. <see cref="SummaryMerger"/> reads several streams.</summary>
/// <remarks>The lines are described in <c>docs/format/summary-1.0.md</c>.</remarks>
public static class SummaryReader
{
    /// <summary>Reads the lines of a stream to its end.</summary>
    /// <param name="stream">The lines, from where the stream stands; it is left open. How many there are is not limited.</param>
    /// <param name="options">How much is taken in; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The merged summary where no line was refused, and everything that was found, by place. No lines are the summary of nothing.</returns>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<AssessmentSummary> Read(Stream stream, ReadOptions? options = null, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var merger = new SummaryMerger(options);
        var diagnostics = merger.Add(stream, progress, cancellationToken);
        return new(merger.Summary, diagnostics);
    }

    /// <summary>Reads lines that are in memory.</summary>
    /// <inheritdoc cref="Read(Stream, ReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/>
    /// <param name="utf8">The lines.</param>
    /// <param name="options">How much is taken in; <see cref="ReadOptions.Default"/> where it is left out.</param>
    public static ReadResult<AssessmentSummary> Read(byte[] utf8, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(utf8, writable: false);
        return Read(stream, options);
    }
}
