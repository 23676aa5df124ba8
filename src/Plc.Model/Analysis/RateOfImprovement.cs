namespace Plc.Model.Analysis;

/// <summary>How much a value changes in a time, with the time said: systems that report rates by day and by week are easily confused.</summary>
/// <remarks>Equal when the rates by day are equal. Calendar days and calendar weeks of seven days; holidays are not left out.</remarks>
public readonly record struct RateOfImprovement
{
    private const double DaysPerWeek = 7;

    /// <summary>A rate by day.</summary>
    public RateOfImprovement(Statistic perDay) => PerDay = perDay;

    /// <summary>The change in a calendar day, in units of the measure; negative where the value falls.</summary>
    public Statistic PerDay { get; }

    /// <summary>The change in a calendar week.</summary>
    public Statistic PerWeek => PerDay.Value is { } rate ? Statistic.Of(rate * DaysPerWeek) : PerDay;

    /// <summary>The rate by week, or why there is none.</summary>
    public override string ToString() => $"{PerWeek} a week";
}
