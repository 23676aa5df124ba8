using Plc.Model.Assessments;

namespace Plc.Model.Analysis;

/// <summary>The one unit in which points of results and of items are whole numbers.</summary>
internal readonly struct PointUnits
{
    internal PointUnits(CommonAssessment assessment, ResultSet results)
    {
        var scale = results.Scores.Scale;
        foreach (var item in assessment.Items) scale = Math.Max(scale, item.Points.Value.Scale);
        (PerStep, PerPoint) = (PowerOfTen(scale - results.Scores.Scale), PowerOfTen(scale));
        Maxima = new int[assessment.Items.Count];
        for (var item = 0; item < Maxima.Length; item++) Maxima[item] = (int)(assessment.Items[item].Points.Value * PerPoint);
    }

    /// <summary>The units of a step of the scores.</summary>
    internal int PerStep { get; }

    /// <summary>The units of a point.</summary>
    internal int PerPoint { get; }

    /// <summary>The most that each item gives, in units.</summary>
    internal int[] Maxima { get; }

    private static int PowerOfTen(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1_000, _ => 10_000 };
}
