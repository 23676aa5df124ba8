using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>The methods by which scores, the oldest first, become one.</summary>
internal static class MasteryMethods
{
    internal static (decimal? Value, MasteryGap? Gap) Calculate(MasteryPolicy policy, ValueList<decimal> scores, decimal scaleMaximum)
    {
        if (scores.Count == 0) return (null, MasteryGap.NoScores);
        if (scores.Count < policy.MinScores) return (null, MasteryGap.TooFewScores);
        var times = policy.Times ?? 0;
        switch (policy.Method)
        {
            case MasteryMethod.Latest: return (scores[^1], null);
            case MasteryMethod.Highest: return (scores.Max(), null);
            case MasteryMethod.Mean: return (scores.Average(), null);
            case MasteryMethod.Median: return (Median([.. scores.Order()]), null);
            case MasteryMethod.Mode: return (Mode(scores, policy.Tie), null);
            case MasteryMethod.MeanOfHighest: return (scores.OrderDescending().Take(times).Average(), null);
            case MasteryMethod.MeanOfLatest: return (scores.TakeLast(times).Average(), null);
            case MasteryMethod.TimesMastered:
                decimal[] mastered = [.. scores.Where(score => score * 100 >= policy.Mastery!.Value.Value * scaleMaximum)];
                return mastered.Length < times ? (null, MasteryGap.TooFewAtMastery) : (mastered.Average(), null);
            case MasteryMethod.Recurrence:
                return scores.Count < times ? (null, MasteryGap.TooFewScores) : (scores.OrderDescending().ElementAt(times - 1), null);
            case MasteryMethod.Weighted: return (Weighted(scores, WeightOf(policy)), null);
            case MasteryMethod.DecayingAverage: return (scores.Skip(1).Aggregate(scores[0], (sofar, score) => (1 - WeightOf(policy)) * sofar + WeightOf(policy) * score), null);
            default:
                if (scores.Count < MasteryPolicy.PowerLawScores) return (null, MasteryGap.TooFewScores);
                return scores.Any(score => score <= 0) ? (null, MasteryGap.ScoreNotPositive) : (PowerLaw(scores, scaleMaximum), null);
        }
    }

    private static decimal WeightOf(MasteryPolicy policy) => policy.Weight!.Value.Value / 100;

    private static decimal Median(decimal[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;

    private static decimal Mode(ValueList<decimal> scores, ModeTie? tie)
    {
        var groups = scores.Index().GroupBy(score => score.Item, score => score.Index).ToList();
        var mostFrequent = groups.Where(group => group.Count() == groups.Max(other => other.Count()));
        return (tie == ModeTie.Higher ? mostFrequent.MaxBy(group => group.Key) : mostFrequent.MaxBy(group => group.Last()))!.Key;
    }

    /// <summary>Of one score that score: there is nothing before it to weigh.</summary>
    private static decimal Weighted(ValueList<decimal> scores, decimal weight) =>
        scores.Count == 1 ? scores[0] : weight * scores[^1] + (1 - weight) * scores.SkipLast(1).Average();

    /// <summary>A curve that rises leaves the scale at last; a student cannot.</summary>
    private static decimal PowerLaw(ValueList<decimal> scores, decimal scaleMaximum)
    {
        var line = TrendLine.Of(TrendMethod.LeastSquares, [.. scores.Select((score, i) => new TrendPoint(Math.Log(i + 1), Math.Log((double)score)))]);
        return (decimal)Math.Min(Math.Exp(line.At(Math.Log(scores.Count)).Value!.Value), (double)scaleMaximum);
    }
}
