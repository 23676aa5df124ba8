using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Reports;

/// <summary>What an analysis says, in sentences that hold on a page as in a terminal.</summary>
public static partial class Sentences
{
    /// <summary>What the teachers of several sections do with the differences.</summary>
    public const string SectionsDiffer = "Where sections differ, ask what the teacher of the stronger one did. A class is small: a few students make ten percent.";

    /// <summary>What a practice review, or a profile, says and what it does not.</summary>
    public const string ReviewOfRecords = "It says what is in the records and what is not as of this day, and never that a school is, or is not, a professional learning community for good.";

    /// <summary>How many students, items and targets there are, and the days.</summary>
    public static string Summary(AssessmentAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var counts = $"{Words.Count(analysis.StudentCount, "student")} assessed, {Words.Count(analysis.Items.Count, "item")}, {Words.Count(analysis.Targets.Count, "target")}";
        return analysis.Dates.Count == 0 ? counts : $"{counts}, {Words.Of(analysis.Dates)}";
    }

    /// <summary>What is said where a list is empty: that there is nothing to report, but only if anybody was assessed.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="sentence">What is said where students were assessed.</param>
    public static string None(AssessmentAnalysis analysis, string sentence)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.StudentCount == 0 ? "Nobody was assessed." : sentence;
    }

    /// <summary>What makes a target a program concern.</summary>
    public static string ProgramConcern(AnalysisPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return $"targets with fewer than {Words.Number(policy.ProgramConcernBelow.Value)} % of all students proficient: look at the program, not at one class";
    }

    /// <summary>The sections for which a program concern is none, to be read after it: there is something to learn from. Empty where no section is one.</summary>
    public static string SectionsToLearnFrom(AssessmentAnalysis analysis, Reference<LearningTarget> target)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var sections = analysis.Sections
            .Where(section => section.Section is not null && section.Targets.Any(result => result.Target == target && result.Proficient.Whole > 0 && !result.Proficient.IsBelow(analysis.Policy.ProgramConcernBelow)))
            .Select(section => Words.Of(section.Section));
        var list = string.Join(", ", sections);
        return list.Length == 0 ? "" : $"; no concern in {list}, so ask what was done there";
    }

    /// <summary>What is said where no section clearly differs.</summary>
    public const string NoClearDifference = "No difference between sections is clear. A class is small, so that one that is there may not show.";

    /// <summary>What the numbers of growth are.</summary>
    public const string GainsAreParts = "Before and after are the students who were proficient. A gain is a part of what could be gained at most: 0.50 is half of it.";

    /// <summary>That one section carries what is below the threshold, which is then no concern of the program.</summary>
    public static string CarriedBy(TargetAnalysis target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return $"carried by {Words.Of(target.CarriedBy)} alone, so no concern of the program: help that section, and ask the others what they did";
    }

    /// <summary>What a clear difference of a section asks for, with the counts, the interval and the p that decides.</summary>
    public static string Practice(SectionComparison comparison, AnalysisPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(policy);
        var asks = comparison.Difference == SectionDifference.Above
            ? $"ask {Words.Of(comparison.Section)} what was done there"
            : $"{Words.Of(comparison.Section)} asks the others what they did";
        return $"{asks}: {Words.Of(comparison.Proficient)} proficient, {Words.Of(comparison.Interval, policy.Confidence)}; others {Words.Of(comparison.Others)}; " +
            $"p {Words.P(comparison.P)}, adjusted {Words.P(comparison.AdjustedP)}";
    }

    /// <summary>On whom growth rests.</summary>
    public static string Growth(AssessmentGrowth growth)
    {
        ArgumentNullException.ThrowIfNull(growth);
        return $"of {Words.Count(growth.MatchedCount, "student")} assessed both times ({growth.OnlyBeforeCount} before alone, {growth.OnlyAfterCount} after alone)";
    }

    /// <summary>Why an item is to be read again; none where it is not.</summary>
    public static IReadOnlyList<string> ReadAgain(ItemAnalysis item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var reasons = new List<string>();
        if (item.DiscriminatesBackwards) reasons.Add($"those who did well on the others did worse on it (r corrected {Words.Number(item.CorrectedPointBiserial)})");
        var key = item.Choices.FirstOrDefault(choice => choice.IsKey);
        reasons.AddRange(item.Choices.Where(choice => choice.IsAboveKey).Select(choice =>
            $"read the key again: those who chose {choice.Choice} have a mean total of {Words.Number(choice.MeanTotal)}, those who chose the key {Words.Number(key!.MeanTotal)}"));
        reasons.AddRange(item.Choices.Where(choice => choice.IsNonFunctional).Select(choice => $"hardly anyone chose {choice.Choice}: {Words.Of(choice.Chosen)}"));
        return reasons;
    }

    /// <summary>How consistent the assessment is.</summary>
    public static string Consistency(Reliability reliability)
    {
        ArgumentNullException.ThrowIfNull(reliability);
        return reliability.Alpha.Reason is { } reason
            ? $"Reliability (alpha) is not defined: {Words.Of(reason)}."
            : $"Reliability (alpha) {Words.Number(reliability.Alpha)}; a total is good to about {Words.Number(reliability.StandardError)} points (standard error of measurement).";
    }

    /// <summary>How far the statistics of items can be trusted, with the numbers that say so.</summary>
    public static string Trust(Reliability reliability)
    {
        ArgumentNullException.ThrowIfNull(reliability);
        return FormattableString.Invariant($"{Words.Of(reliability.Trust)} (n = {reliability.StudentCount}, k = {reliability.ItemCount})");
    }

    /// <summary>By what the results were reached.</summary>
    public static IReadOnlyList<string> Conventions(AnalysisPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            $"Proficient: the assessment's cut for the target, else {Words.Of(policy.Proficiency)}. Extension: likewise, else {Words.Of(policy.Extension)}.",
            $"A blank cell of a student who was assessed {Words.Of(policy.BlankCells)}; an absent or exempt one is left out.",
            $"Sections are held against all others by the exact test (Fisher); the {(policy.DecisiveP == DecisiveP.Adjusted ? "adjusted p (Holm)" : "p itself")} is at most {Words.Number(policy.DifferenceLevel.Value / 100)} where one clearly differs. Intervals are of {Words.Number(policy.Confidence.Value)} % (Wilson).",
            $"D is the difficulty in the upper {Words.Of(policy.Items.Groups)} of totals less that in the lower.",
            "A student without any scored answer is not assessed. Shares are pooled counts, never means of percentages.",
        ];
    }

    /// <summary>Why numbers of the targets, sections and items are not defined: each reason once.</summary>
    public static IReadOnlyList<NotDefinedReason> NotDefined(AssessmentAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var results = analysis.Targets.Select(target => target.Result).Concat(analysis.Sections.SelectMany(section => section.Targets));
        return [.. results.SelectMany(result => new[] { result.Correct.Percent, result.Proficient.Percent })
            .Concat(analysis.Items.SelectMany(item => new[] { item.Difficulty, item.Discrimination, item.PointBiserial, item.CorrectedPointBiserial, item.AlphaIfDeleted }))
            .Select(statistic => statistic.Reason).OfType<NotDefinedReason>().Distinct().Order()];
    }
}
