using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Results;

namespace Plc.Model.Serialization;

/// <summary>Reads what students chose from a sheet with a row a student and a column an item, scores it by the key, and reports everything that is wrong with it, with its place.</summary>
/// <remarks>
/// The sheet has the columns of wide results. A cell of an item with choices holds one of them as the item has it; empty is a blank, and <c>absent</c> and <c>exempt</c> mean what they mean in
/// results. Cells of other items hold points. The format is described in <c>docs/format/results-1.0.md</c>.
/// </remarks>
public static class ChoicesReader
{
    /// <summary>Reads the choices of one assessment.</summary>
    /// <param name="utf8">The whole file; a byte order mark of UTF-8 is passed over.</param>
    /// <param name="community">The community whose assessment was given.</param>
    /// <param name="assessment">Which of its assessments; where it is left out, the only one, or else the one with exactly the items of the sheet.</param>
    /// <param name="options">How much is taken in, and how grave rules are; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The choices where there is no error, and everything that was found, by place.</returns>
    /// <exception cref="ArgumentException">The community has no assessment of this id.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult<ChoiceSet> Read(
        ReadOnlyMemory<byte> utf8, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(community);
        options ??= ReadOptions.Default;
        return Read(Bytes.Of(utf8, options.MaxDocumentBytes), community, ResultsContext.Named(community, assessment), options, progress, cancellationToken);
    }

    /// <summary>Reads the choices of one assessment from a stream to its end; of a stream that is longer than the options allow, no more than shows that.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LearningCommunity, Id{CommonAssessment}?, ReadOptions?, IProgress{ReadProgress}?, CancellationToken)"/>
    /// <param name="stream">The file, from where the stream stands; it is left open.</param>
    /// <param name="community">The community whose assessment was given.</param>
    /// <param name="assessment">Which of its assessments.</param>
    /// <param name="options">How much is taken in, and how grave rules are.</param>
    /// <param name="progress">Is told now and then how far the taking in, and then the reading, has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading, between two reads of the stream and while the file is read.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ReadResult<ChoiceSet> Read(
        Stream stream, LearningCommunity community, Id<CommonAssessment>? assessment = null, ReadOptions? options = null,
        IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(community);
        var named = ResultsContext.Named(community, assessment);
        options ??= ReadOptions.Default;
        return Read(Bytes.TakeIn(stream, options.MaxDocumentBytes, progress, cancellationToken), community, named, options, progress, cancellationToken);
    }

    private static ReadResult<ChoiceSet> Read(
        Bytes bytes, LearningCommunity community, CommonAssessment? named, ReadOptions options, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        if (bytes.IsTooLong) return new(null, [new(FormRules.Size, RuleSeverity.Error, FormRules.Size.MessageFor("The file", Found.Bytes(options.MaxDocumentBytes)), new(1, 1, 0))]);
        var pace = new Pace(ReadStage.Reading, bytes.Content.Length, progress, cancellation);
        var context = new ResultsContext(community, options, pace);
        var choices = new ResultsOfOne(context, named, isOne: true).ReadChoices(bytes);
        pace.End(bytes.Content.Length);
        return new(choices, context.Diagnostics.ToList());
    }
}
