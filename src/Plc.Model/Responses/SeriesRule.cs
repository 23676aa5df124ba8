using NodaTime;

namespace Plc.Model.Responses;

/// <summary>A decision rule of progress monitoring: it holds a series of scores against an aim line. Named and versioned, so that a decision says by what it was reached.</summary>
public interface ISeriesRule
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>Which version of it.</summary>
    string Version { get; }

    /// <summary>Decides on a series, or says why that is not possible yet.</summary>
    /// <param name="series">The scores.</param>
    /// <param name="aim">The line from the baseline to the goal.</param>
    /// <param name="asOf">The day as of which to decide: later scores are not looked at.</param>
    SeriesVerdict Decide(ProgressSeries series, AimLine aim, LocalDate asOf);
}

/// <summary>The decision rules with published defaults, to be named in plans.</summary>
public enum MonitoringRule
{
    /// <summary>The last four scores on one side of the line (<see cref="PointRule.FourPoint"/>).</summary>
    FourPoint,

    /// <summary>The last three scores on one side of the line (<see cref="PointRule.ThreePoint"/>).</summary>
    ThreePoint,

    /// <summary>Three scores on the worse side, or six on the better (<see cref="PointRule.ThreeBelowSixAbove"/>).</summary>
    ThreeBelowSixAbove,

    /// <summary>The trend line against the aim line (<see cref="TrendRule.Default"/>).</summary>
    TrendLine,

    /// <summary>The rate of improvement against the rate that is needed (<see cref="RateRule.Default"/>).</summary>
    RateOfImprovement,
}

/// <summary>Finds the rule that a word stands for.</summary>
public static class MonitoringRuleExtensions
{
    /// <summary>The rule with its published defaults.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public static ISeriesRule ToRule(this MonitoringRule rule) => rule switch
    {
        MonitoringRule.FourPoint => PointRule.FourPoint,
        MonitoringRule.ThreePoint => PointRule.ThreePoint,
        MonitoringRule.ThreeBelowSixAbove => PointRule.ThreeBelowSixAbove,
        MonitoringRule.TrendLine => TrendRule.Default,
        MonitoringRule.RateOfImprovement => RateRule.Default,
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
