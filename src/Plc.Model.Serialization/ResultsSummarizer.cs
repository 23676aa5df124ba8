using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Results;

namespace Plc.Model.Serialization;

/// <summary>
/// Summarizes files of results of any size, one after the other, without holding them: what several files say of one community, be they of one assessment or of many. A student who
/// stands twice is found across all of them. Not for several threads at a time; a summarizer for each community runs beside others.
/// </summary>
public sealed class ResultsSummarizer
{
    private readonly LearningCommunity _community;
    private readonly CommonAssessment? _named;
    private readonly AnalysisPolicy? _policy;
    private readonly ReadOptions _options;
    private readonly SeenStudents _seen;
    private readonly Dictionary<CommonAssessment, SummaryRows> _rows = new(ReferenceEqualityComparer.Instance);
    private bool _hasErrors;

    /// <summary>Begins with nothing.</summary>
    /// <param name="community">The community whose assessments were given.</param>
    /// <param name="assessment">Which of its assessments; where it is left out, of records all, and of a sheet the only one, or else that of its columns.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="options">How much is taken in, and how grave rules are; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community has no assessment of this id.</exception>
    public ResultsSummarizer(LearningCommunity community, Id<CommonAssessment>? assessment = null, AnalysisPolicy? policy = null, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        (_community, _named, _policy) = (community, ResultsContext.Named(community, assessment), policy);
        _options = options ?? ReadOptions.Default;
        _seen = new(_options.MaxStudentsKept);
    }

    /// <summary>The summary of all files so far; null where one of them has an error, since results that lack a student are not silently summarized.</summary>
    public AssessmentSummary? Summary => _hasErrors ? null : new([.. _rows.Values.SelectMany(rows => rows.Build().Lines)]);

    /// <summary>Reads a file and counts its rows.</summary>
    /// <param name="stream">The file, from where the stream stands; it is left open. How large it is is not limited, but how long a record is.</param>
    /// <param name="progress">Is told now and then how far the reading has come, on the thread that reads.</param>
    /// <param name="cancellationToken">Stops the reading; what was counted of the file stays counted, so the summarizer is of no more use.</param>
    /// <returns>Everything that was found in this file, by place.</returns>
    /// <remarks>
    /// In a tidy sheet the rows of one student stand together. A student who stands twice is found exactly among as many students as <see cref="ReadOptions.MaxStudentsKept"/> says; an
    /// info says from which record on they are no longer kept.
    /// </remarks>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ValueList<Diagnostic> Add(Stream stream, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var context = new ResultsContext(_community, _options, new(ReadStage.Reading, Bytes.LengthOf(stream), progress, cancellationToken));
        new ResultsSummary(context, _named, RowsOf, cancellationToken).Read(stream);
        if (!context.Diagnostics.HasErrors) CheckSums(context.Diagnostics);
        _hasErrors |= context.Diagnostics.HasErrors;
        return context.Diagnostics.ToList();
    }

    private SummaryRows RowsOf(CommonAssessment assessment)
    {
        if (!_rows.TryGetValue(assessment, out var rows)) _rows.Add(assessment, rows = new(_community, assessment, _policy, _seen));
        return rows;
    }

    /// <summary>Points of many students may be too large to be added exactly.</summary>
    private void CheckSums(DiagnosticList diagnostics)
    {
        try
        {
            foreach (var rows in _rows.Values) rows.Build();
        }
        catch (RuleException exception)
        {
            diagnostics.Add(SummaryRules.NumberRange, new(1, 1, 0), null, [.. exception.Breaches[0].Arguments]);
        }
    }
}
