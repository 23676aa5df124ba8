namespace Plc.Model.Analysis;

/// <summary>The totals of the students over all items. Never the whole story: decisions are made by target.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record TotalScore
{
    internal TotalScore(decimal pointsPossible, Statistic mean, Statistic standardDeviation, Share proficient) =>
        (PointsPossible, Mean, StandardDeviation, Proficient) = (pointsPossible, mean, standardDeviation, proficient);

    /// <summary>The points of a full total.</summary>
    public decimal PointsPossible { get; }

    /// <summary>The mean total, in points, of the students on whom <see cref="Reliability"/> rests.</summary>
    public Statistic Mean { get; }

    /// <summary>The standard deviation (n-1) of their totals, in points.</summary>
    public Statistic StandardDeviation { get; }

    /// <summary>The assessed students whose total reaches the policy's cut for proficiency, of all who were assessed.</summary>
    public Share Proficient { get; }
}
