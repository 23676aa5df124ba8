using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>Analyses each item and its choices.</summary>
internal sealed class ItemAnalyses(CommonAssessment assessment, CountedAnswers answers, TestStatistics statistics, ChoiceSet? choices, AnalysisPolicy policy)
{
    private readonly int[] _column = new int[answers.Rows.Length];
    private readonly ItemThresholds _thresholds = policy.Items;

    // Of fewer students than say anything, nothing is a reason to read an item again.
    private readonly bool _isTrusted = policy.Trust.For(statistics.StudentCount, assessment.Items.Count) != Trust.None;

    internal ValueList<ItemAnalysis> ToList() => [.. assessment.Items.Select(Of)];

    private ItemAnalysis Of(AssessmentItem item, int place)
    {
        answers.CopyColumn(place, _column, inTotal: false);
        var (earned, count) = (0L, 0);
        foreach (var points in _column)
            if (points != CountedAnswers.LeftOut) (earned, count) = (earned + points, count + 1);
        var corrected = statistics.CorrectedPointBiserial(place);
        return new(
            item.Id, item.Target, count,
            count == 0 ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed) : Statistic.Of(earned / ((double)answers.Maximum(place) * count)),
            statistics.Discrimination(place, _thresholds.Groups), statistics.PointBiserial(place), corrected, statistics.AlphaIfDeleted(place),
            choices is null || item.Choices.Count == 0 ? [] : ChoicesOf(item, place, count), _isTrusted && corrected.Value < (double)_thresholds.ReadAgainBelow);
    }

    private ValueList<ChoiceAnalysis> ChoicesOf(AssessmentItem item, int place, int students)
    {
        var counts = new int[item.Choices.Count];
        for (var student = 0; student < _column.Length; student++)
            if (_column[student] != CountedAnswers.LeftOut && ChoiceOf(student, place) is >= 0 and var choice) counts[choice]++;
        var choosers = statistics.Choosers(place, item.Choices.Count, student => ChoiceOf(student, place));
        var key = choosers[item.Choices.AsSpan().IndexOf(item.Key!)];
        return [.. item.Choices.Select((text, choice) =>
        {
            var (isKey, chosen, own) = (text == item.Key, new Share(counts[choice], students), choosers[choice]);
            return new ChoiceAnalysis(
                text, isKey, chosen, statistics.MeanTotal(own), statistics.CorrectedCorrelation(place, own),
                _isTrusted && !isKey && chosen.IsBelow(_thresholds.NonFunctionalBelow), _isTrusted && !isKey && own.HasHigherMeanThan(key));
        })];
    }

    private int ChoiceOf(int student, int item) => choices!.PlaceOf(answers.Rows[student], item);
}
