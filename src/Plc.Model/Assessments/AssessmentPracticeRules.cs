using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Assessments;

/// <summary>What is good practice for common assessments and what follows from their results (834x); found by the practice review.</summary>
public static class AssessmentPracticeRules
{
    /// <summary>PLC8341: results that nobody analysed in time.</summary>
    public static Rule AnalysisLate { get; } = new("PLC8341", RuleSeverity.Warning,
        "Results of an assessment are analysed in time",
        "{0} school days after the assessment was last given, on {1}, nothing showed what was learned from its results{2}.", "Q-02",
        "Look at the results in the next meeting: who needs time, who is ready for more, what to teach differently; record it with the critical questions that it answers.", Characteristic.ResultsOrientation);

    /// <summary>PLC8342: an outcome that no assessment measures.</summary>
    public static Rule OutcomeNeverAssessed { get; } = new("PLC8342", RuleSeverity.Warning,
        "Each outcome is assessed in common",
        "No common assessment measures a target of the outcome{0}.", "Q-02",
        "Write a few common items for one of its targets and agree on the day on which all sections take them.", Characteristic.ResultsOrientation);

    /// <summary>PLC8343: absent students who were not assessed in time.</summary>
    public static Rule AbsentNotAssessed { get; } = new("PLC8343", RuleSeverity.Warning,
        "Students who missed an assessment are assessed soon after",
        "Not assessed on all its targets since: {0} who missed the assessment, the longest for {1}.", "Q-02",
        "Set a time this week in which those who missed it take it, and keep such a time in the schedule.", Characteristic.FocusOnLearning);

    /// <summary>PLC8344: an assessment of outcomes without a standard.</summary>
    public static Rule AssessedWithoutStandard { get; } = new("PLC8344", RuleSeverity.Info,
        "Common assessments are aligned with standards",
        "Outcomes that it measures: {0}; without a standard: {1}.", "Q-02",
        "Name the standards that the targets come from, or say in the assessment's team why these are the school's own.", Characteristic.ResultsOrientation);

    /// <summary>PLC8345: a course with too few formative assessments.</summary>
    public static Rule TooFewFormative { get; } = new("PLC8345", RuleSeverity.Warning,
        "Common formative assessments are a series through the year",
        "Common formative assessments from {0} to {1}: {2}; asked for by now: {3}.", "Q-03",
        "Set the days of the next common formative assessments of the course with its team, so that the results come while there is time to respond.", Characteristic.ResultsOrientation);

    /// <summary>PLC8346: an assessment that some section was not given.</summary>
    public static Rule SectionMissing { get; } = new("PLC8346", RuleSeverity.Warning,
        "A common assessment is given in every section of the course",
        "It was given in {0} of {1} sections of the course.", "Q-03",
        "Give it in the sections that are missing, or record that it was.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8347: a program concern without an answer.</summary>
    public static Rule ConcernUnanswered { get; } = new("PLC8347", RuleSeverity.Warning,
        "A program concern is answered by the team",
        "Proficient by the assessment of {0}: {1} of {2} students; no cycle or decision has taken this up since {3}.", "Q-05",
        "Bring the target to the next meeting: what in the program keeps students from learning it? Begin a cycle or decide what changes, and name the target as its concern.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [AnalysisLate, OutcomeNeverAssessed, AbsentNotAssessed, AssessedWithoutStandard, TooFewFormative, SectionMissing, ConcernUnanswered];
}
