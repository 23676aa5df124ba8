using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Reports;
using Plc.Model.Responses;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Output;

/// <summary>Evidence over time as a teacher reads it: by target who needs a look first, then everybody's evidence in its order; then the series of progress scores.</summary>
internal sealed class TrackText
{
    /// <summary>From how many times on it is said first that a student was not proficient in a row.</summary>
    private const int Again = 2;

    private const TrendMethod Method = TrendMethod.LeastSquares;

    private readonly TextPage _page;
    private readonly EvidenceOverTime _evidence;
    private readonly MasteryPolicy _mastery;
    private readonly CommunityIndex _index;

    private TrackText(EvidenceOverTime evidence, MasteryPolicy mastery, LearningCommunity community, Ink ink) =>
        (_page, _evidence, _mastery, _index) = (new(ink), evidence, mastery, new(community));

    internal static string Of(EvidenceOverTime evidence, MasteryPolicy mastery, LearningCommunity community, ValueList<StudentSeries> series, Ink ink)
    {
        var text = new TrackText(evidence, mastery, community, ink);
        text._page.Line(ink.Bold($"Evidence over time, as of {Words.Of(evidence.AsOf)}"));
        text._page.Line($"{Words.Count(evidence.Students.Count, "student")}, {Words.Count(evidence.Targets.Count, "target")}. Mastery by '{mastery.Name}', version {mastery.Version}, in percent of the points.");
        text._page.Later(evidence.Later);
        foreach (var target in evidence.Targets) text.Target(target);
        if (series.Count > 0) text.Series(series);
        return text._page.ToString();
    }

    private void Target(Reference<LearningTarget> target)
    {
        var histories = _evidence.HistoriesOn(target).ToList();
        _page.Heading(target.ToString(), _index.Find(target) is { } known && known.Statement != target.Id.Value ? known.Statement.TrimEnd('.') : "");
        Listed("  Not proficient twice or more in a row: ", histories.Where(history => history.TimesNotProficientInARow >= Again).Select(history => $"{history.Student} ({history.TimesNotProficientInARow} times)"));
        Listed("  Current evidence missing: ", histories.Where(history => history.IsCurrentEvidenceMissing).Select(history =>
            history.Evidence is [.., { NotAssessed: { } reason }] ? $"{history.Student} ({Words.Of(reason)})" : history.Student.Value));
        if (histories.Count == 0) _page.Line("  Nothing was assessed by then.");
        var width = histories.Select(history => history.Student.Value.Length).DefaultIfEmpty().Max();
        foreach (var history in histories)
        {
            var level = MasteryResult.Of(_mastery, history, TrackWriter.ScaleMaximum);
            _page.Wrapped($"  {history.Student.Value.PadRight(width)}  {(level.Rounded is { } value ? Words.Number(value) : Words.NotDefined),6}  ", history.Evidence.Select(PieceOf));
        }
    }

    private static string PieceOf(PieceOfEvidence piece)
    {
        var day = piece.Date is { } date ? Words.Of(date) : "no date";
        var result = piece.NotAssessed is { } reason ? Words.Of(reason)
            : $"{Words.Number(piece.Earned)}/{Words.Number(piece.Possible)} {(piece.IsForExtension ? "extension" : piece.IsProficient ? "proficient" : "not proficient")}";
        return $"{day} {piece.Assessment} {result}";
    }

    private void Listed(string prefix, IEnumerable<string> words)
    {
        if (words.Any()) _page.Wrapped(prefix, words);
    }

    private void Series(ValueList<StudentSeries> all)
    {
        _page.Heading("PROGRESS MONITORING", "rates by least squares; level and trend of every phase, and how they changed");
        foreach (var (student, series) in all.Select(one => (one.Student, one.Series.UpTo(_evidence.AsOf))))
        {
            _page.Line($"  {_page.Ink.Bold($"{student}  {series.Measure}")}");
            if (series.Scores.Count == 0)
            {
                _page.Line("    No score by then.");
                continue;
            }
            var baseline = series.Baseline is { } value ? $"baseline {Words.Number(value)} (median of the first three)" : "no baseline yet (it takes three scores)";
            _page.Line($"    {Words.Count(series.Scores.Count, "score")}, {Days(series.Scores)}; {baseline}; {Words.Of(series.Trend(Method))}");
            var phases = series.Phases(Method);
            if (phases.Count > 1) Phases(phases, series.Direction);
        }
    }

    private void Phases(ValueList<ProgressPhase> phases, ProgressDirection direction)
    {
        for (var i = 0; i < phases.Count; i++)
        {
            var phase = phases[i];
            _page.Line($"    {phase.Name ?? "(no phase)"}: {Words.Count(phase.Scores.Count, "score")}, {Days(phase.Scores)}; mean {Words.Rounded(phase.Mean)}, median {Words.Number(phase.Median)}; {Words.Of(phase.Trend)}");
            if (i == 0) continue;
            var change = new PhaseComparison(phases[i - 1], phase, direction);
            _page.Line($"      since then: {Words.Of(change)}");
        }
    }

    private static string Days(ValueList<ProgressScore> scores) => Words.Of([.. scores.Select(score => score.Date)]);
}
