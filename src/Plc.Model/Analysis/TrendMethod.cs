namespace Plc.Model.Analysis;

/// <summary>How a straight line is drawn through points. Methods that go by one name elsewhere are told apart here, since they give other numbers.</summary>
public enum TrendMethod
{
    /// <summary>
    /// Ordinary least squares: the line with the smallest sum of squared distances. Recommended for rates of improvement, sensitive to outliers. Two points or more.
    /// </summary>
    LeastSquares,

    /// <summary>From the first point to the last, whatever lies between: the simple rate of improvement. Two points or more.</summary>
    FirstToLast,

    /// <summary>Theil-Sen: the median of the slopes of all pairs of points of two days; through the median of value minus slope times day. Two points or more.</summary>
    TheilSen,

    /// <summary>Theil-Sen, through the median day and the median value; that intercept is also found in the wild, and differs. Two points or more.</summary>
    TheilSenThroughMedians,

    /// <summary>
    /// Siegel's repeated medians: each point has the median of the slopes to all points of other days, and the slope is the median of these; through the median of value minus slope times day.
    /// Nearly half of the points may be outliers. Two points or more.
    /// </summary>
    RepeatedMedians,

    /// <summary>
    /// Siegel's repeated medians with an intercept that is found as the slope is, from the intercepts of the same lines: R's <c>mblm()</c>, unless it is told otherwise. The line lies elsewhere when days
    /// are counted from another day. Two points or more.
    /// </summary>
    RepeatedMediansOfIntercepts,

    /// <summary>
    /// Tukey's three medians: thirds of the series, of which the middle takes a point that is left over and the outer ones take two; the slope between the median points of the outer
    /// thirds; then one third of the way to the median of the middle. Three points or more.
    /// </summary>
    ThreeMedian,

    /// <summary>
    /// Three medians as manuals of curriculum-based measurement compute it: the difference of the outer medians is divided by the whole span from the first day to the last, which is
    /// n - 1 steps of evenly spaced points, so that the line is flatter. Three points or more.
    /// </summary>
    ThreeMedianOverSpan,

    /// <summary>
    /// Split-middle (White): the line through the median day and median value of each half, a point in the middle belonging to neither, then shifted so that as many points lie above
    /// it as below. Two points or more.
    /// </summary>
    SplitMiddle,

    /// <summary>
    /// The resistant line of R's <c>line()</c> (since 3.5.0, <c>iter = 1</c>): outer thirds by quantiles of the days, those at the bound included; the median residual is 0. Two points or more.
    /// </summary>
    ResistantLine,

    /// <summary>The resistant line of R's <c>line(iter = 5)</c>: the slope of the residuals is added four times more. Two points or more.</summary>
    ResistantLinePolished,
}
