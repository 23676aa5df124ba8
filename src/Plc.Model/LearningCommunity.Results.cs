using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Responses;

namespace Plc.Model;

/// <content>What the results of a community's assessments say, and what follows from them.</content>
public sealed partial record LearningCommunity
{
    /// <summary>Analyses the results of one of its assessments, with what it knows of its sections, outcomes and scales.</summary>
    /// <param name="results">The results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment of these results, or has it with other items.</exception>
    public AssessmentAnalysis Analyze(ResultSet results, AnalysisPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        return AssessmentAnalysis.Of(AssessmentOf(results, nameof(results)), results, policy, Sections, Outcomes, Scales);
    }

    /// <summary>Analyses what students chose on one of its assessments: the results, and how choices work.</summary>
    /// <param name="choices">What students chose.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment of these results, or has it with other items.</exception>
    public AssessmentAnalysis Analyze(ChoiceSet choices, AnalysisPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return AssessmentAnalysis.Of(AssessmentOf(choices.Results, nameof(choices)), choices, policy, Sections, Outcomes, Scales);
    }

    /// <summary>Says what students gained from one set of results to a later one, of one of its assessments or of two.</summary>
    /// <param name="before">The earlier results.</param>
    /// <param name="after">The later results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment of results, or has it with other items.</exception>
    public AssessmentGrowth Growth(ResultSet before, ResultSet after, AnalysisPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return AssessmentGrowth.Of(AssessmentOf(before, nameof(before)), before, AssessmentOf(after, nameof(after)), after, policy);
    }

    /// <summary>Gathers the results of several of its assessments by student and target, with what it knows of its sections.</summary>
    /// <param name="results">The results; a retake is another set of the same assessment.</param>
    /// <param name="asOf">The day as of which the evidence is told: what was assessed later is left out.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have the assessment of some results, or has it with other items.</exception>
    public EvidenceOverTime EvidenceOf(IEnumerable<ResultSet> results, LocalDate asOf, AnalysisPolicy? policy = null) => 
        EvidenceOverTime.Of(Assessments, results, asOf, policy, Sections, Outcomes, Scales);

    /// <summary>Summarizes the results of one of its assessments, so that they can be merged with those of other assessments and communities.</summary>
    /// <param name="results">The results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community has no such assessment, or one of other items.</exception>
    public AssessmentSummary Summarize(ResultSet results, AnalysisPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        return AssessmentSummary.Of(Id, AssessmentOf(results, nameof(results)), results, policy);
    }

    /// <summary>Reviews a rule set by the cuts of its assessments.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="policy">The cuts of targets for which an assessment has none; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    public RuleSetReview Review(ResponseRuleSet rules, AnalysisPolicy? policy = null) => RuleSetReview.Of(rules, policy, Assessments);

    /// <summary>Applies its rule sets to results over time: what to do for whom, by when and why, and what becomes of its plans.</summary>
    /// <param name="results">The results of its assessments; a retake is another set.</param>
    /// <param name="asOf">The day as of which it is asked; results of later days are left out.</param>
    /// <param name="progress">The progress scores of students, a measure each, which are held against the goals of their plans.</param>
    /// <param name="policy">The thresholds by which plans are reviewed; <see cref="ResponsePolicy.Default"/> where it is left out.</param>
    /// <param name="analysisPolicy">The cuts where an assessment has none; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community does not have an assessment of these results, or has it with other items.</exception>
    public ResponsePlan Respond(
        IEnumerable<ResultSet> results, LocalDate asOf, IEnumerable<StudentSeries>? progress = null, ResponsePolicy? policy = null,
        AnalysisPolicy? analysisPolicy = null) => ResponsePlan.Of(
        new(ResponseRuleSets, Assessments, Sections, SupportPlans, Calendars, TimeBlocks), EvidenceOf(results, asOf, analysisPolicy), progress, policy);

    private CommonAssessment AssessmentOf(ResultSet results, string parameter) =>
        Assessments.FirstOrDefault(assessment => assessment.Id == results.Assessment)
        ?? throw new ArgumentException("The community does not have the assessment of these results.", parameter);
}
