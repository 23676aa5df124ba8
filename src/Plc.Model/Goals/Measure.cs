using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>What a goal or an indicator is measured by: an instrument, what is counted, and which direction is better (practice row G-04).</summary>
/// <remarks>Equal when all facts are equal: a measurement by another instrument, or another edition of it, is of another measure.</remarks>
public sealed record Measure
{
    /// <summary>Makes a measure.</summary>
    /// <param name="name">What is measured, such as reading at grade level on the state assessment.</param>
    /// <param name="kind">What its values are.</param>
    /// <param name="better">Whether more or less is better.</param>
    /// <param name="minimum">The least value that it can have; 0 where it is left out and the values are percents or counts.</param>
    /// <param name="maximum">The greatest value that it can have; 100 where it is left out and the values are percents.</param>
    /// <param name="edition">The edition or scale of the instrument, where it changes over the years.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1007, PLC1015, PLC1021, PLC3101, PLC3102, PLC3117.</exception>
    public Measure(string name, MeasureKind kind, BetterDirection better, decimal? minimum = null, decimal? maximum = null, string? edition = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(name, kind, better, minimum, maximum, edition).ThrowIfBroken(nameof(Measure));
        (Name, Kind, Better, Minimum, Maximum, Edition) = (name, kind, better, Quantity.Trim(minimum), Quantity.Trim(maximum), edition);
    }

    /// <summary>What is measured, such as reading at grade level on the state assessment.</summary>
    public string Name { get; }

    /// <summary>What its values are.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Whether more or less is better.</summary>
    public BetterDirection Better { get; }

    /// <summary>The least value that it can have, as it was given.</summary>
    public decimal? Minimum { get; }

    /// <summary>The greatest value that it can have, as it was given.</summary>
    public decimal? Maximum { get; }

    /// <summary>The edition or scale of the instrument; null where there is one only.</summary>
    public string? Edition { get; }

    /// <summary>The least value that it can have; null where there is none.</summary>
    public decimal? Least => LeastOf(Kind, Minimum);

    /// <summary>The greatest value that it can have; null where there is none.</summary>
    public decimal? Greatest => GreatestOf(Kind, Maximum);

    /// <summary>Whether a value can be one of its values.</summary>
    public bool Allows(decimal value) => Fault(value) is null;

    /// <summary>Why a value cannot be one of its values; null where it can. A bound is said where it follows from the kind, and named where it was given.</summary>
    internal string? Fault(decimal value) => RangeFault(value) ?? (Kind == MeasureKind.Count && value != decimal.Truncate(value) ? "no whole number, and the measure is a count" : null);

    /// <summary>As <see cref="Fault"/>, for what is computed and need not be whole.</summary>
    internal string? RangeFault(decimal value) =>
        value < Least ? Minimum is null ? "below 0, which is the least that a percent or a count can be" : "below the minimum of the measure"
        : value > Greatest ? Maximum is null ? "above 100, which is the most that a percent can be" : "above the maximum of the measure"
        : null;

    /// <summary>Compares two values: above 0 where the first is better, below 0 where it is worse, 0 where they are alike.</summary>
    public int Compare(decimal first, decimal second) => Better == BetterDirection.Higher ? first.CompareTo(second) : second.CompareTo(first);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? name = null, MeasureKind? kind = null, BetterDirection? better = null, decimal? minimum = null, decimal? maximum = null,
        string? edition = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.Word(kind, nameof(kind));
        breaches.Word(better, nameof(better));
        breaches.Number(minimum, nameof(minimum));
        breaches.Number(maximum, nameof(maximum));
        breaches.Line(edition, nameof(edition));
        var (isNoPercent, isNoCount) = (IsPercent(kind) && (IsNoPercent(minimum) || IsNoPercent(maximum)), kind == MeasureKind.Count && minimum is < 0);
        if (isNoPercent && IsNoPercent(minimum)) breaches.Add(GoalRules.MeasurePercent, nameof(minimum));
        if (isNoPercent && IsNoPercent(maximum)) breaches.Add(GoalRules.MeasurePercent, nameof(maximum));
        if (isNoCount) breaches.Add(GoalRules.MeasureCount, nameof(minimum));
        // A bound that is wrong by itself says nothing of the range.
        if (!isNoPercent && LeastOf(kind, isNoCount ? null : minimum) >= GreatestOf(kind, maximum))
            breaches.Add(GoalRules.MeasureRange, maximum is null ? nameof(minimum) : nameof(maximum));
        return breaches;
    }

    private static decimal? LeastOf(MeasureKind? kind, decimal? minimum) => minimum ?? (IsPercent(kind) || kind == MeasureKind.Count ? 0 : null);

    private static decimal? GreatestOf(MeasureKind? kind, decimal? maximum) => maximum ?? (IsPercent(kind) ? 100 : null);

    private static bool IsNoPercent(decimal? bound) => bound is < 0 or > 100;

    private static bool IsPercent(MeasureKind? kind) => kind is MeasureKind.PercentProficient or MeasureKind.Percent;
}

/// <summary>What the values of a measure are.</summary>
public enum MeasureKind
{
    /// <summary>The percent of students who are proficient, 0 to 100.</summary>
    PercentProficient,

    /// <summary>Another percent, 0 to 100, such as that of students who graduate.</summary>
    Percent,

    /// <summary>A mean, such as that of scale scores.</summary>
    Mean,

    /// <summary>A median, such as that of growth percentiles.</summary>
    Median,

    /// <summary>A rate, such as absences per student.</summary>
    Rate,

    /// <summary>A count.</summary>
    Count,
}

/// <summary>Which direction of a measure is better.</summary>
public enum BetterDirection
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,
}
