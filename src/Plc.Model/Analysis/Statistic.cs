using System.Globalization;

namespace Plc.Model.Analysis;

/// <summary>Why a statistic has no value.</summary>
public enum NotDefinedReason
{
    /// <summary>Nobody was assessed.</summary>
    NobodyAssessed,

    /// <summary>It needs two students or more.</summary>
    FewerThanTwoStudents,

    /// <summary>It needs two items or more.</summary>
    FewerThanTwoItems,

    /// <summary>It needs three items or more, so that two are left without this one.</summary>
    FewerThanThreeItems,

    /// <summary>All students have the same total.</summary>
    NoSpreadInTotals,

    /// <summary>All students have the same points on this item.</summary>
    NoSpreadInItem,

    /// <summary>All students have the same total without this item.</summary>
    NoSpreadInRest,

    /// <summary>There are fewer points than the method needs.</summary>
    TooFewPoints,

    /// <summary>The points between which the line is drawn are of one day.</summary>
    NoSpreadInDays,

    /// <summary>The method does not give it.</summary>
    NotOfThisMethod,

    /// <summary>All students had all points before: there was nothing to gain.</summary>
    NothingToGain,

    /// <summary>Every student had all points, or none, before and after: no change could be seen.</summary>
    NoChangeToBeSeen,
}

/// <summary>A number computed from results, or the reason why there is none: never NaN, never infinity.</summary>
/// <remarks>Equal when value and reason are equal. The default is not defined, for nobody was assessed.</remarks>
public readonly record struct Statistic
{
    private readonly double _value;
    private readonly bool _isDefined;
    private readonly NotDefinedReason _reason;

    private Statistic(double value, bool isDefined, NotDefinedReason reason) => (_value, _isDefined, _reason) = (value, isDefined, reason);

    /// <summary>The value, unrounded; null where there is none.</summary>
    public double? Value => _isDefined ? _value : null;

    /// <summary>Why there is no value; null where there is one.</summary>
    public NotDefinedReason? Reason => _isDefined ? null : _reason;

    /// <summary>A statistic with a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number.</exception>
    public static Statistic Of(double value) =>
        double.IsFinite(value) ? new(value, true, default) : throw new ArgumentOutOfRangeException(nameof(value), "A statistic is a finite number.");

    /// <summary>A statistic without a value.</summary>
    public static Statistic NotDefined(NotDefinedReason reason) => new(0, false, reason);

    /// <summary>The value, or that there is none and why.</summary>
    public override string ToString() => _isDefined ? _value.ToString("0.####", CultureInfo.InvariantCulture) : $"not defined ({_reason})";
}
