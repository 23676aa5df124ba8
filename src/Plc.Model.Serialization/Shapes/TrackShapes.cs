using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What evidence over time looks like in JSON; only ever written. A number that is not defined is null, with a reason beside it.</summary>
internal static class TrackShapes
{
    /// <summary>How trends are drawn: the rate that is recommended and reported most.</summary>
    private const TrendMethod Method = TrendMethod.LeastSquares;

    /// <summary>Stands before what has it as a part.</summary>
    internal static ObjectShape<LaterResults> Later { get; } = MakeLater();

    internal static ObjectShape<TrackView> Track { get; } = MakeTrack();

    private static ObjectShape<LaterResults> MakeLater()
    {
        var shape = new ObjectShape<LaterResults>("laterResults", "How many results of an assessment are of days after the one as of which something is told, and were left out.");
        shape.Required("assessment", Kinds.Id<CommonAssessment>(), later => later.Assessment, "The assessment.");
        shape.Required("count", Kinds.WholeNumber, later => later.Count, "How many results of students.");
        shape.Required("first", Kinds.Date, later => later.First, "The first of their days.");
        shape.Required("last", Kinds.Date, later => later.Last, "The last of their days.");
        return shape;
    }

    private static ObjectShape<TrackView> MakeTrack()
    {
        var shape = new ObjectShape<TrackView>("track", "What several assessments, and progress scores, say of each student over time.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Required("community", Kinds.Id<Organization>(), view => view.Community, "The community.");
        shape.Required("asOf", Kinds.Date, view => view.Evidence.AsOf, "What was assessed later is left out.");
        shape.List("laterResults", Later, view => view.Evidence.Later, "The results that were left out, since they are of later days.", isRequired: true);
        shape.Required("policies", AnalysisShapes.Policy, view => view.Evidence.Policy, "By what students are proficient.");
        shape.Required("mastery", MakeMastery(), view => view.Mastery, "By what many results become one level.");
        shape.List("targets", MakeTarget(), view => view.Targets, "Every target, as the assessments first name them.", isRequired: true);
        shape.List("series", MakeSeries(), view => view.Series, "Every series of progress scores, by student and measure.", isRequired: true);
        return shape;
    }

    private static ObjectShape<MasteryPolicy> MakeMastery()
    {
        var shape = new ObjectShape<MasteryPolicy>("masteryPolicy", "By which method results become a level of mastery, with every number that the method uses.");
        shape.Required("name", Kinds.Text, policy => policy.Name, "What the policy is called.");
        shape.Required("version", Kinds.Text, policy => policy.Version, "Which version of it.");
        shape.Required("method", Kinds.Word<MasteryMethod>(), policy => policy.Method, "The method.");
        shape.Optional("weight", Kinds.Percent, policy => policy.Weight, "The weight of the newest score.");
        shape.Optional("times", Kinds.WholeNumber, policy => policy.Times, "How many scores.");
        shape.Optional("mastery", Kinds.Percent, policy => policy.Mastery, "From where a target is mastered.");
        shape.Optional("tie", Kinds.Word<ModeTie>(), policy => policy.Tie, "Which score a tie gives.");
        shape.Required("minScores", Kinds.WholeNumber, policy => policy.MinScores, "How many scores there have to be.");
        shape.Required("scaleMaximum", Kinds.Number, static _ => TrackWriter.ScaleMaximum, "The highest score of the scale.");
        return shape;
    }

    private static ObjectShape<TrackedTarget> MakeTarget()
    {
        var shape = new ObjectShape<TrackedTarget>("trackedTarget", "A target with the evidence on every student.");
        shape.Required("id", Kinds.Reference<LearningTarget>(), view => view.Target, "The target.");
        shape.Optional("statement", Kinds.Text, view => view.Known?.Statement, "What a student who has learned it knows or can do.");
        shape.List("withoutCurrentEvidence", Kinds.Id<Student>(), view => view.WithoutCurrentEvidence, "The students who missed the newest assessment, or were never assessed.", isRequired: true);
        shape.List("students", MakeHistory(), view => view.Students, "Every student with evidence, by id.", isRequired: true);
        return shape;
    }

    private static ObjectShape<TrackedStudent> MakeHistory()
    {
        var shape = new ObjectShape<TrackedStudent>("trackedStudent", "The evidence on a student, and what follows from it.");
        shape.Required("student", Kinds.Id<Student>(), view => view.History.Student, "The opaque id of the student.");
        shape.Required("timesNotProficientInARow", Kinds.WholeNumber, view => view.History.TimesNotProficientInARow, "Of the newest assessments in which the student was assessed.");
        shape.Required("currentEvidenceMissing", Kinds.Truth, view => view.History.IsCurrentEvidenceMissing, "Whether the student missed the newest assessment, or was never assessed.");
        shape.Optional("mastery", Kinds.Number, view => view.Mastery.Value, "The level of mastery, in percent of the points, unrounded.");
        shape.Optional("masteryGap", Kinds.Word<MasteryGap>(), view => view.Mastery.Gap, "Why there is none.");
        shape.Required("scoreCount", Kinds.WholeNumber, view => view.Mastery.Count, "On how many scores it rests.");
        shape.List("evidence", MakePiece(), view => view.History.Evidence, "The evidence, the oldest first.", isRequired: true);
        return shape;
    }

    private static ObjectShape<PieceOfEvidence> MakePiece()
    {
        var shape = new ObjectShape<PieceOfEvidence>("pieceOfEvidence", "What one assessment says of a student on one target: points, items at full points, and whether the cuts are reached; or why the student was not assessed.");
        shape.Required("assessment", Kinds.Id<CommonAssessment>(), piece => piece.Assessment, "The assessment.");
        shape.Optional("section", Kinds.Id<Section>(), piece => piece.Section, "The section, where it is known.");
        shape.Optional("date", Kinds.Date, piece => piece.Date, "The day, where it is known.");
        shape.Optional("notAssessed", Kinds.Word<NotAssessedReason>(), piece => piece.NotAssessed, "Why the student was not assessed.");
        shape.Optional("earned", Kinds.Number, piece => piece.IsAssessed ? piece.Earned : null, "The points that were earned.");
        shape.Optional("possible", Kinds.Number, piece => piece.IsAssessed ? piece.Possible : null, "The points that were possible.");
        shape.Optional("itemCount", Kinds.WholeNumber, piece => piece.IsAssessed ? piece.ItemCount : null, "The items that count.");
        shape.Optional("itemsAtFullPoints", Kinds.WholeNumber, piece => piece.IsAssessed ? piece.ItemsAtFullPoints : null, "Those at full points.");
        shape.Optional("proficient", Kinds.Truth, piece => piece.IsAssessed ? piece.IsProficient : null, "Whether the cut for proficiency is reached.");
        shape.Optional("extension", Kinds.Truth, piece => piece.IsAssessed ? piece.IsForExtension : null, "Whether the cut for extension is reached.");
        return shape;
    }

    private static ObjectShape<TrackedSeries> MakeSeries()
    {
        var score = new ObjectShape<ProgressScore>("progressScore", "One score of a measure that is taken again and again, such as words read correctly in a minute.");
        score.Required("date", Kinds.Date, one => one.Date, "The day.");
        score.Required("value", Kinds.Number, one => one.Value, "The score.");
        score.Optional("phase", Kinds.Text, one => one.Phase, "The phase.");

        var shape = new ObjectShape<TrackedSeries>("trackedSeries", "The scores of one measure, and their trend.");
        shape.Required("student", Kinds.Id<Student>(), view => view.Student, "The opaque id of the student.");
        shape.Required("measure", Kinds.Text, view => view.Series.Measure, "What is measured.");
        shape.Required("direction", Kinds.Word<ProgressDirection>(), view => view.Series.Direction, "Which way the measure goes when a student improves.");
        shape.Optional("baseline", Kinds.Number, view => view.Series.Baseline, "The median of the first three scores.");
        shape.Required("trend", MakeTrend(), view => view.Series.Trend(Method), "The trend of all scores.");
        shape.List("phases", MakePhase(), view => view.Series.Phases(Method), "The phases, the oldest first.", isRequired: true);
        shape.List("changes", MakeChange(), view => view.Changes(Method), "What changed at every phase line.", isRequired: true);
        shape.List("scores", score, view => view.Series.Scores, "The scores, the oldest first.", isRequired: true);
        return shape;
    }

    private static ObjectShape<TrendLine> MakeTrend()
    {
        var shape = new ObjectShape<TrendLine>("trendLine", "A straight line through values over time, by a named method, with how exact its slope is.");
        shape.Required("method", Kinds.Word<TrendMethod>(), line => line.Method, "How it is drawn.");
        shape.Required("scoreCount", Kinds.WholeNumber, line => line.Count, "The scores (n).");
        shape.Statistic("perDay", line => line.Rate.PerDay, "The rate of improvement a day.");
        shape.Statistic("perWeek", line => line.Rate.PerWeek, "The rate of improvement a week.");
        shape.Statistic("intercept", line => line.Intercept, "The score on day 0.");
        shape.Statistic("standardErrorOfEstimate", line => line.StandardErrorOfEstimate, "How far scores lie from the line, as a standard error.");
        shape.Statistic("slopeStandardErrorPerDay", line => line.SlopeStandardError, "The standard error of the rate a day.");
        return shape;
    }

    private static ObjectShape<ProgressPhase> MakePhase()
    {
        var shape = new ObjectShape<ProgressPhase>("progressPhase", "The scores between two phase lines, such as a baseline or an intervention, with their level and trend.");
        shape.Optional("name", Kinds.Text, phase => phase.Name, "What it is called.");
        shape.Required("from", Kinds.Date, phase => phase.Scores[0].Date, "The day of its first score.");
        shape.Required("to", Kinds.Date, phase => phase.Scores[^1].Date, "The day of its last score.");
        shape.Required("mean", Kinds.Number, phase => phase.Mean, "The mean of the scores.");
        shape.Required("median", Kinds.Number, phase => phase.Median, "The median of the scores.");
        shape.Statistic("standardDeviation", phase => phase.StandardDeviation, "The standard deviation of the scores (n - 1).");
        shape.Required("trend", MakeTrend(), phase => phase.Trend, "The trend.");
        return shape;
    }

    private static ObjectShape<PhaseComparison> MakeChange()
    {
        var shape = new ObjectShape<PhaseComparison>("phaseComparison", "What changed at a phase line: level, trend, and how far the scores before and after overlap (NAP, PND).");
        shape.Optional("before", Kinds.Text, change => change.Before.Name, "The phase before.");
        shape.Optional("after", Kinds.Text, change => change.After.Name, "The phase after.");
        shape.Required("meanChange", Kinds.Number, change => change.MeanChange, "The change in level, of means.");
        shape.Required("medianChange", Kinds.Number, change => change.MedianChange, "The change in level, of medians.");
        shape.Statistic("rateChangePerWeek", change => change.RateChange.PerWeek, "The change of the rate a week.");
        shape.Statistic("nonoverlapOfAllPairs", change => Statistic.Of(change.NonoverlapOfAllPairs), "The share of all pairs of scores before and after that are better after (NAP), 0 to 1.");
        shape.Statistic("nonoverlappingData", change => Statistic.Of(change.NonoverlappingData), "The share of scores after that are better than all before (PND), 0 to 1.");
        return shape;
    }
}

/// <summary>Evidence over time with what the community says of its parts.</summary>
internal sealed record TrackView(EvidenceOverTime Evidence, MasteryPolicy Mastery, Id<Organization> Community, CommunityIndex Index, ValueList<StudentSeries> All)
{
    internal ValueList<TrackedTarget> Targets => [.. Evidence.Targets.Select(target => new TrackedTarget(Evidence, Mastery, target, Index.Find(target)))];

    internal ValueList<TrackedSeries> Series => [.. All.Select(one => new TrackedSeries(one.Student, one.Series.UpTo(Evidence.AsOf)))];
}

/// <summary>A target, with the target itself where it is of this community.</summary>
internal sealed record TrackedTarget(EvidenceOverTime Evidence, MasteryPolicy Mastery, Reference<LearningTarget> Target, LearningTarget? Known)
{
    internal ValueList<Id<Student>> WithoutCurrentEvidence => Evidence.WithoutCurrentEvidence(Target);

    internal ValueList<TrackedStudent> Students =>
        [.. Evidence.HistoriesOn(Target).Select(history => new TrackedStudent(history, MasteryResult.Of(Mastery, history, TrackWriter.ScaleMaximum)))];
}

/// <summary>A student's history with the mastery that follows from it.</summary>
internal sealed record TrackedStudent(TargetHistory History, MasteryResult Mastery);

/// <summary>A series with what changed from each phase to the next.</summary>
internal sealed record TrackedSeries(Id<Student> Student, ProgressSeries Series)
{
    internal ValueList<PhaseComparison> Changes(TrendMethod method)
    {
        var phases = Series.Phases(method);
        return [.. phases.Zip(phases.Skip(1), (before, after) => new PhaseComparison(before, after, Series.Direction))];
    }
}
