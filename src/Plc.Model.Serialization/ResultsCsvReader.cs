using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization;

/// <summary>Reads results from a gradebook's sheet: one student a row, one item a column.</summary>
/// <remarks>
/// Columns: <c>student</c> (required), <c>date</c>, <c>section</c>, <c>groups</c> (separated by semicolons); every other column has the id of an item. Cells: empty, a
/// number with a decimal point, <c>absent</c>, <c>exempt</c>. An unknown column is a warning and is not read, so that a name never enters.
/// Empty rows are passed over.
/// </remarks>
public static class ResultsCsvReader
{
    /// <summary>Reads a sheet of results.</summary>
    /// <param name="utf8">The whole sheet; a byte order mark of UTF-8 is passed over.</param>
    /// <param name="community">The community whose assessment was given.</param>
    /// <param name="assessment">Which of its assessments; where it is left out, the only one, or else the one with exactly the items that have columns.</param>
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
        return Read(Bytes.Of(utf8, options.MaxDocumentBytes), community, assessment, options, progress, cancellationToken);
    }

    /// <summary>Reads a sheet of results from a stream to its end; of a stream that is longer than the options allow, no more than shows that.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LearningCommunity, Id{CommonAssessment}?, ReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/>
    /// <param name="stream">The sheet, from where the stream stands; it is left open.</param>
    /// <param name="community">The community whose assessment was given.</param>
    /// <param name="assessment">Which of its assessments.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="progress">Is told now and then how far the taking in, and then the reading, has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading, between two reads of the stream and while the sheet is read.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ReadResult<ResultSet> Read(
        Stream stream, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Require(community, assessment);
        options ??= ReadOptions.Default;
        return Read(Bytes.TakeIn(stream, options.MaxDocumentBytes, progress, cancellationToken), community, assessment, options, progress, cancellationToken);
    }

    /// <summary>Reads a sheet of results from a stream: takes it in without holding a thread, and then reads it at one go.</summary>
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
            community, assessment, options, progress, cancellationToken);
    }

    private static void Require(LearningCommunity community, Id<CommonAssessment>? assessment)
    {
        ArgumentNullException.ThrowIfNull(community);
        if (assessment is { } id && new CommunityIndex(community).Find(id) is null)
            throw new ArgumentException("The community has no assessment of this id.", nameof(assessment));
    }

    private static ReadResult<ResultSet> Read(
        Bytes bytes, LearningCommunity community, Id<CommonAssessment>? assessment, ReadOptions options, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        var pace = new Pace(ReadStage.Reading, bytes.Content.Length, progress, cancellation);
        using var sheet = new CsvSheet(bytes, options, pace);
        var results = Read(sheet, community, assessment);
        pace.End(bytes.Content.Length);
        return new(results, sheet.Diagnostics);
    }

    private static ResultSet? Read(CsvSheet sheet, LearningCommunity community, Id<CommonAssessment>? assessment)
    {
        if (ResultsHeader.Read(sheet, community, assessment) is not { } header) return null;
        var rows = new ResultsRows(sheet, header, community);
        while (sheet.Read()) rows.Add();
        return rows.Build();
    }
}
