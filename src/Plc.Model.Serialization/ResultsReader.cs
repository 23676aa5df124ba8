using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Results;

namespace Plc.Model.Serialization;

/// <summary>Reads the results of assessments, in every <see cref="ResultsFormat"/>, and reports everything that is wrong with them, with its place.</summary>
/// <remarks>
/// The format is known by the content: a file that begins with an opening brace is NDJSON; a sheet with the columns <c>item</c> and <c>points</c> is tidy; any other is wide. The
/// formats are described in <c>docs/format/results-1.0.md</c>.
/// </remarks>
public static class ResultsReader
{
    /// <summary>Reads the results of one assessment.</summary>
    /// <param name="utf8">The whole file; a byte order mark of UTF-8 is passed over.</param>
    /// <param name="community">The community whose assessment was given.</param>
    /// <param name="assessment">
    /// Which of its assessments. Where it is left out: of records, the one that they name; of a sheet, the only one, or else the one with exactly the items of the sheet.
    /// </param>
    /// <param name="options">How much is taken in, and how grave rules are; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The results where there is no error, and everything that was found, by place.</returns>
    /// <exception cref="ArgumentException">The community has no assessment of this id.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<ResultSet> Read(
        ReadOnlyMemory<byte> utf8, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Require(community, assessment);
        options ??= ReadOptions.Default;
        return Read(Bytes.Of(utf8, options.MaxDocumentBytes), community, assessment, options, progress, learns: true, cancellationToken);
    }

    /// <summary>Reads the results of one assessment from a stream to its end; of a stream that is longer than the options allow, no more than shows that.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LearningCommunity, Id{CommonAssessment}?, ReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/>
    /// <param name="stream">The file, from where the stream stands; it is left open.</param>
    /// <param name="community">The community whose assessment was given.</param>
    /// <param name="assessment">Which of its assessments.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="progress">Is told now and then how far the taking in, and then the reading, has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading, between two reads of the stream and while the file is read.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ReadResult<ResultSet> Read(
        Stream stream, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Require(community, assessment);
        options ??= ReadOptions.Default;
        var bytes = Bytes.TakeIn(stream, options.MaxDocumentBytes, progress, cancellationToken);
        return Read(bytes, community, assessment, options, progress, learns: true, cancellationToken);
    }

    /// <summary>Reads the results of one assessment from a stream: takes it in without holding a thread, and then reads it at one go.</summary>
    /// <inheritdoc cref="Read(Stream, LearningCommunity, Id{CommonAssessment}?, ReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/>
    public static Task<ReadResult<ResultSet>> ReadAsync(
        Stream stream, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Require(community, assessment);
        return ReadAsync(options ?? ReadOptions.Default);

        async Task<ReadResult<ResultSet>> ReadAsync(ReadOptions options) => Read(
            await Bytes.TakeInAsync(stream, options.MaxDocumentBytes, progress, cancellationToken).ConfigureAwait(false),
            community, assessment, options, progress, learns: true, cancellationToken);
    }

    /// <summary>Reads the results of each assessment of a file: of a sheet one, of records as many as they name.</summary>
    /// <param name="utf8">The whole file; a byte order mark of UTF-8 is passed over.</param>
    /// <param name="community">The community whose assessments were given.</param>
    /// <param name="assessment">The only one of its assessments that is meant; where it is left out, of records all, and of a sheet the only one, or else that of its columns.</param>
    /// <param name="options">How much is taken in, and how grave rules are; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The results in the order in which the file first names their assessments, where there is no error, and everything that was found, by place.</returns>
    /// <exception cref="ArgumentException">The community has no assessment of this id.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<IReadOnlyList<ResultSet>> ReadEach(
        ReadOnlyMemory<byte> utf8, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Require(community, assessment);
        options ??= ReadOptions.Default;
        return ReadSets(Bytes.Of(utf8, options.MaxDocumentBytes), community, assessment, options, progress, learns: true, isOne: false, cancellationToken);
    }

    /// <summary>Summarizes results of any size without holding them: of one assessment, or, of records, of all that they name. <see cref="ResultsSummarizer"/> takes several files.</summary>
    /// <param name="stream">The file, from where the stream stands; it is left open. How large it is is not limited, but how long a record is.</param>
    /// <param name="community">The community whose assessments were given.</param>
    /// <param name="assessment">Which of its assessments; where it is left out, of records all, and of a sheet the only one, or else that of its columns.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The summary where there is no error, and everything that was found, by place.</returns>
    /// <remarks>
    /// In a tidy sheet the rows of one student stand together. A student who stands twice is found exactly among as many students as <see cref="ReadOptions.MaxStudentsKept"/> says; an
    /// info says from which record on they are no longer kept.
    /// </remarks>
    /// <exception cref="ArgumentException">The community has no assessment of this id.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<AssessmentSummary> Summarize(
        Stream stream, LearningCommunity community, Id<CommonAssessment>? assessment = null, AnalysisPolicy? policy = null, ReadOptions? options = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var summarizer = new ResultsSummarizer(community, assessment, policy, options);
        var diagnostics = summarizer.Add(stream, progress, cancellationToken);
        return new(summarizer.Summary, diagnostics);
    }

    /// <summary>Reads as the public door does, and where that is wished without learning layouts.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="community">The community.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">How much is taken in.</param>
    /// <param name="progress">Is told how far the reading has come.</param>
    /// <param name="learns">Whether lines are read by the layouts of others; a test sees to it that this makes no difference.</param>
    /// <param name="cancellation">Stops the reading.</param>
    internal static ReadResult<ResultSet> Read(
        Bytes bytes, LearningCommunity community, Id<CommonAssessment>? assessment, ReadOptions options, IProgress<ReadProgress>? progress, bool learns,
        CancellationToken cancellation)
    {
        var read = ReadSets(bytes, community, assessment, options, progress, learns, isOne: true, cancellation);
        return new(read.Value is [var only] ? only : null, read.Diagnostics);
    }

    private static ReadResult<IReadOnlyList<ResultSet>> ReadSets(
        Bytes bytes, LearningCommunity community, Id<CommonAssessment>? assessment, ReadOptions options, IProgress<ReadProgress>? progress, bool learns,
        bool isOne, CancellationToken cancellation)
    {
        if (bytes.IsTooLong) return new(null, [new(FormRules.Size, RuleSeverity.Error, FormRules.Size.MessageFor("The file", Found.Bytes(options.MaxDocumentBytes)), new(1, 1, 0))]);
        var pace = new Pace(ReadStage.Reading, bytes.Content.Length, progress, cancellation);
        var context = new ResultsContext(community, options, pace);
        var sets = new ResultsOfOne(context, ResultsContext.Named(community, assessment), isOne).Read(bytes, learns);
        pace.End(bytes.Content.Length);
        return new(sets, context.Diagnostics.ToList());
    }

    private static void Require(LearningCommunity community, Id<CommonAssessment>? assessment)
    {
        ArgumentNullException.ThrowIfNull(community);
        ResultsContext.Named(community, assessment);
    }
}
