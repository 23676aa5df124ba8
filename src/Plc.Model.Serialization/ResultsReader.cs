using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
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
    /// <param name="options">How much is taken in; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <returns>The results where there is no error, and everything that was found, by place.</returns>
    /// <exception cref="ArgumentException">The community has no assessment of this id.</exception>
    public static ReadResult<ResultSet> Read(
        ReadOnlyMemory<byte> utf8, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null) =>
        Read(utf8, community, assessment, options, learns: true);

    /// <summary>Reads the results of one assessment from a stream to its end.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LearningCommunity, Id{CommonAssessment}?, ReadOptions?)"/>
    /// <param name="stream">The file, from where the stream stands; it is left open.</param>
    /// <param name="community">The community whose assessment was given.</param>
    /// <param name="assessment">Which of its assessments.</param>
    /// <param name="options">How much is taken in.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ReadResult<ResultSet> Read(
        Stream stream, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(Bytes.ReadToEnd(stream, (options ?? ReadOptions.Default).MaxDocumentBytes), community, assessment, options);
    }

    /// <summary>Summarizes results of any size without holding them: of one assessment, or, of records, of all that they name.</summary>
    /// <param name="stream">The file, from where the stream stands; it is left open. How large it is is not limited, but how long a record is.</param>
    /// <param name="community">The community whose assessments were given.</param>
    /// <param name="assessment">Which of its assessments; where it is left out, of records all, and of a sheet the only one, or else that of its columns.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="options">How much is taken in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The summary where there is no error, and everything that was found, by place.</returns>
    /// <remarks>
    /// In a tidy sheet the rows of one student stand together. A student who stands twice is found exactly among as many students as <see cref="ReadOptions.MaxStudentsKept"/> says; an
    /// info says from which record on they are no longer kept.
    /// </remarks>
    /// <exception cref="ArgumentException">The community has no assessment of this id.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ReadResult<AssessmentSummary> Summarize(
        Stream stream, LearningCommunity community, Id<CommonAssessment>? assessment = null, AnalysisPolicy? policy = null, ReadOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(community);
        var context = new ResultsContext(community, options ?? ReadOptions.Default);
        var summary = new ResultsSummary(context, ResultsContext.Named(community, assessment), policy, cancellation).Read(stream);
        return new(summary, context.Diagnostics.ToList());
    }

    /// <summary>Reads as the public door does, and where that is wished without learning layouts.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="community">The community.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">How much is taken in.</param>
    /// <param name="learns">Whether lines are read by the layouts of others; a test sees to it that this makes no difference.</param>
    internal static ReadResult<ResultSet> Read(
        ReadOnlyMemory<byte> utf8, LearningCommunity community, Id<CommonAssessment>? assessment, ReadOptions? options, bool learns)
    {
        ArgumentNullException.ThrowIfNull(community);
        var context = new ResultsContext(community, options ?? ReadOptions.Default);
        var set = new ResultsOfOne(context, ResultsContext.Named(community, assessment)).Read(utf8, learns);
        return new(set, context.Diagnostics.ToList());
    }
}
