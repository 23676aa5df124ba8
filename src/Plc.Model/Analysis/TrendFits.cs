namespace Plc.Model.Analysis;

/// <summary>The methods by which lines are drawn, each for points in the order of their days.</summary>
internal static class TrendFits
{
    internal static ((double Slope, double Intercept)? Line, NotDefinedReason Reason) Fit(TrendMethod method, TrendPoint[] points)
    {
        if (points.Length < (method is TrendMethod.ThreeMedian or TrendMethod.ThreeMedianOverSpan ? 3 : 2)) return (null, NotDefinedReason.TooFewPoints);
        var line = method switch
        {
            TrendMethod.LeastSquares => LeastSquares(points),
            TrendMethod.FirstToLast => Through(points[0], points[^1]),
            TrendMethod.TheilSen => TheilSen(points, throughMedians: false),
            TrendMethod.TheilSenThroughMedians => TheilSen(points, throughMedians: true),
            TrendMethod.RepeatedMedians => RepeatedMedians(points, ofIntercepts: false),
            TrendMethod.RepeatedMediansOfIntercepts => RepeatedMedians(points, ofIntercepts: true),
            TrendMethod.ThreeMedian => ThreeMedian(points, overSpan: false),
            TrendMethod.ThreeMedianOverSpan => ThreeMedian(points, overSpan: true),
            TrendMethod.SplitMiddle => SplitMiddle(points),
            TrendMethod.ResistantLine => ResistantLine(points, iterations: 1),
            _ => ResistantLine(points, iterations: 5),
        };
        return (line, NotDefinedReason.NoSpreadInDays);
    }

    /// <summary>Half of the sum of the two in the middle where the number is even.</summary>
    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static (double, double)? LeastSquares(TrendPoint[] points)
    {
        // About the means, so that nothing cancels where days are counted from long ago.
        var (day, value) = (points.Average(point => point.Day), points.Average(point => point.Value));
        var spread = points.Sum(point => (point.Day - day) * (point.Day - day));
        if (spread == 0) return null;
        var slope = points.Sum(point => (point.Day - day) * (point.Value - value)) / spread;
        return (slope, value - slope * day);
    }

    private static (double Slope, double Intercept)? Through(TrendPoint first, TrendPoint last)
    {
        if (first.Day == last.Day) return null;
        var slope = (last.Value - first.Value) / (last.Day - first.Day);
        return (slope, first.Value - slope * first.Day);
    }

    private static (double, double)? TheilSen(TrendPoint[] points, bool throughMedians)
    {
        var slopes = new List<double>();
        for (var i = 0; i < points.Length; i++)
            for (var j = i + 1; j < points.Length; j++)
                if (points[i].Day != points[j].Day) slopes.Add((points[j].Value - points[i].Value) / (points[j].Day - points[i].Day));
        if (slopes.Count == 0) return null;
        var slope = Median(slopes);
        if (!throughMedians) return (slope, MedianResidual(points, slope));
        var middle = MedianPoint(points);
        return (slope, middle.Value - slope * middle.Day);
    }

    private static (double, double)? RepeatedMedians(TrendPoint[] points, bool ofIntercepts)
    {
        if (points[0].Day == points[^1].Day) return null;
        var slope = OfLines(points, static line => line.Slope);
        return (slope, ofIntercepts ? OfLines(points, static line => line.Intercept) : MedianResidual(points, slope));
    }

    /// <summary>The median of what each point has as the median of its lines to the points of other days.</summary>
    private static double OfLines(TrendPoint[] points, Func<(double Slope, double Intercept), double> part) =>
        Median(points.Select(point => Median(points.Select(other => Through(point, other)).OfType<(double, double)>().Select(part))));

    private static (double, double)? ThreeMedian(TrendPoint[] points, bool overSpan)
    {
        var outer = points.Length / 3 + (points.Length % 3 == 2 ? 1 : 0);
        var (first, middle, last) = (MedianPoint(points[..outer]), MedianPoint(points[outer..^outer]), MedianPoint(points[^outer..]));
        var run = overSpan ? points[^1].Day - points[0].Day : last.Day - first.Day;
        if (run == 0) return null;
        var slope = (last.Value - first.Value) / run;
        // The mean of what the three ask for: from the line through the outer two, one third of the way to the one in the middle.
        return (slope, new[] { first, middle, last }.Average(point => point.Value - slope * point.Day));
    }

    private static (double, double)? SplitMiddle(TrendPoint[] points)
    {
        var half = points.Length / 2;
        return Through(MedianPoint(points[..half]), MedianPoint(points[^half..])) is { } line ? (line.Slope, MedianResidual(points, line.Slope)) : null;
    }

    private static (double, double)? ResistantLine(TrendPoint[] points, int iterations)
    {
        var (lower, upper) = (Quantile(points, 1 / 3.0), Quantile(points, 2 / 3.0));
        TrendPoint[] left = [.. points.Where(point => point.Day <= lower)], right = [.. points.Where(point => point.Day >= upper)];
        var run = MedianPoint(right).Day - MedianPoint(left).Day;
        if (run == 0) return null;
        var slope = 0.0;
        for (var i = 0; i < iterations; i++) slope += (MedianResidual(right, slope) - MedianResidual(left, slope)) / run;
        return (slope, MedianResidual(points, slope));
    }

    /// <summary>The mean of the two days about a place of the order.</summary>
    private static double Quantile(TrendPoint[] points, double share)
    {
        var place = (points.Length - 1) * share;
        return (points[(int)Math.Floor(place)].Day + points[(int)Math.Ceiling(place)].Day) / 2;
    }

    private static TrendPoint MedianPoint(TrendPoint[] points) => new(Median(points.Select(point => point.Day)), Median(points.Select(point => point.Value)));

    private static double MedianResidual(TrendPoint[] points, double slope) => Median(points.Select(point => point.Value - slope * point.Day));
}
