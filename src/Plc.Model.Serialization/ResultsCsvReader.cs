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
    /// <param name="options">How much is taken in; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <returns>The results where there is no error, and everything that was found, by place.</returns>
    /// <exception cref="ArgumentException">The community has no assessment of this id.</exception>
    public static ReadResult<ResultSet> Read(
        ReadOnlyMemory<byte> utf8, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        if (assessment is { } id && new CommunityIndex(community).Find(id) is null)
            throw new ArgumentException("The community has no assessment of this id.", nameof(assessment));
        using var sheet = new CsvSheet(utf8, options ?? ReadOptions.Default);
        return new(Read(sheet, community, assessment), sheet.Diagnostics);
    }

    /// <summary>Reads a sheet of results from a stream to its end.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LearningCommunity, Id{CommonAssessment}?, ReadOptions?)"/>
    /// <param name="stream">The sheet, from where the stream stands; it is left open.</param>
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

    private static ResultSet? Read(CsvSheet sheet, LearningCommunity community, Id<CommonAssessment>? assessment)
    {
        if (ResultsHeader.Read(sheet, community, assessment) is not { } header) return null;
        var rows = new ResultsRows(sheet, header, community);
        while (sheet.Read()) rows.Add();
        return rows.Build();
    }
}
