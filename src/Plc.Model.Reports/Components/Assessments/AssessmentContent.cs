using Plc.Model.Analysis;
using Plc.Model.Assessments;

namespace Plc.Model.Reports.Components.Assessments;

/// <summary>What every part of the chapter of one assessment reads.</summary>
internal sealed class AssessmentContent
{
    private readonly int _place;
    private HeatRows? _heat;
    private ScoreBands? _bands;

    internal AssessmentContent(ReportContent report, AnalysedResults results, int place)
    {
        (Report, Results, Analysis, _place) = (report, results.Results, results.Analysis, place);
        Assessment = report.Index.Find(Analysis.Assessment)!;
        NotDefined = Sentences.NotDefined(Analysis);
    }

    internal ReportContent Report { get; }

    internal ResultSet Results { get; }

    internal AssessmentAnalysis Analysis { get; }

    internal CommonAssessment Assessment { get; }

    internal string Title => Assessment.Title;

    /// <summary>Every assessed student on every target.</summary>
    internal HeatRows Heat => _heat ??= new(this);

    /// <summary>The students by percent of points.</summary>
    internal ScoreBands Bands => _bands ??= new(Assessment, Results, Analysis.Policy);

    /// <summary>Why numbers of the chapter are not defined: each reason once.</summary>
    internal IReadOnlyList<NotDefinedReason> NotDefined { get; }

    /// <summary>The letter of the note that says why a number is not defined.</summary>
    internal char NoteOf(NotDefinedReason reason) => (char)('a' + NotDefined.TakeWhile(other => other != reason).Count());

    /// <summary>The id of a place in the chapter, or of the chapter itself: no other chapter has the same.</summary>
    internal string Id(string? part = null) => part is null ? $"assessment-{_place + 1}" : $"assessment-{_place + 1}-{part}";
}
