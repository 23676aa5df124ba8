using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Review;
using Plc.Model.Serialization;

namespace Plc.Model.Reports;

/// <summary>What a report for the team is made of: a community and what is known beside its document.</summary>
/// <remarks>Equal when all facts are equal. Says nothing of a student when it is turned to text.</remarks>
public sealed record ReportSource
{
    /// <summary>Gathers what a report is made of.</summary>
    /// <param name="community">The community.</param>
    /// <param name="results">Results of its assessments; several of one assessment are its administrations, each with days of its own.</param>
    /// <param name="choices">What students chose on other assessments: results with which also choices are known.</param>
    /// <param name="asOf">The day as of which the report is made; results with a later day are left out. The last day on which somebody was assessed where it is left out, or else of the last progress score.</param>
    /// <param name="series">Progress scores of students, a measure each.</param>
    /// <param name="isReviewed">Whether the report holds the practice review and the profile of the community; it does where that is left out.</param>
    /// <param name="language">The language of the community's texts, as a BCP 47 tag; <see cref="PlcDocument.DefaultLanguage"/> where it is left out.</param>
    /// <param name="policy">The thresholds and conventions of the analysis; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment of some results, or has it with other items.</exception>
    public ReportSource(
        LearningCommunity community, ValueList<ResultSet> results = default, ValueList<ChoiceSet> choices = default, LocalDate? asOf = null, ValueList<StudentSeries> series = default,
        bool isReviewed = true, LanguageTag? language = null, AnalysisPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        (Community, Results, Choices, Series) = (community, results, choices, series);
        (Language, Policy) = (language ?? new(PlcDocument.DefaultLanguage), policy ?? AnalysisPolicy.Default);
        Analyses =
        [
            .. results.Select(set => new AnalysedResults(set, community.Analyze(set, Policy))),
            .. choices.Select(set => new AnalysedResults(set.Results, community.Analyze(set, Policy))),
        ];
        AsOf = asOf?.WithCalendar(CalendarSystem.Iso) ?? Analyses.Max(one => one.LastDay) ?? series.SelectMany(one => one.Series.Scores).Max(score => (LocalDate?)score.Date);
        if (isReviewed && AsOf is { } day) Profile = CommunityProfile.Of(community, day, new([.. Analyses.Select(one => one.Results)], language: Language));
    }

    /// <summary>The community.</summary>
    public LearningCommunity Community { get; }

    /// <summary>Results of its assessments.</summary>
    public ValueList<ResultSet> Results { get; }

    /// <summary>What students chose on others.</summary>
    public ValueList<ChoiceSet> Choices { get; }

    /// <summary>The day as of which the report is made; null where none is given and no result says a day.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>Progress scores of students.</summary>
    public ValueList<StudentSeries> Series { get; }

    /// <summary>What the community's records show of its practice as of the day of the report, with the review; null where it is not shown, or no day is known.</summary>
    public CommunityProfile? Profile { get; }

    /// <summary>The language of the community's texts.</summary>
    public LanguageTag Language { get; }

    /// <summary>The thresholds and conventions of the analysis.</summary>
    public AnalysisPolicy Policy { get; }

    /// <summary>All results, those of choices too, analysed one set after the other.</summary>
    internal ValueList<AnalysedResults> Analyses { get; }

    /// <summary>How many results there are.</summary>
    public override string ToString() => $"Report on {Community.Id}: {Analyses.Count} sets of results, {Series.Count} series";
}

/// <summary>A set of results and what it says.</summary>
internal sealed record AnalysedResults(ResultSet Results, AssessmentAnalysis Analysis)
{
    /// <summary>The last day on which somebody was assessed; null where it is not known.</summary>
    internal LocalDate? LastDay => Analysis.Dates.Count == 0 ? null : Analysis.Dates[^1];
}
