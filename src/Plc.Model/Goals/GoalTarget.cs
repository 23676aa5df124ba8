using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>What a goal is to reach: a value, a gain in the unit of the measure, or a change in percent of the baseline, and the direction (practice rows G-04 and G-05).</summary>
/// <remarks>Equal when all facts are equal. Up 10 points and up 10 percent are different targets.</remarks>
public sealed record GoalTarget
{
    /// <summary>Makes a goal target.</summary>
    /// <param name="direction">Up, down, or to hold.</param>
    /// <param name="value">The value that is to be reached.</param>
    /// <param name="gain">The difference from the baseline, in the unit of the measure; below 0 for a decrease.</param>
    /// <param name="change">The difference in percent of the baseline; below 0 for a decrease.</param>
    /// <exception cref="RuleException">PLC1007, PLC1015, PLC1021, PLC3109, PLC3119.</exception>
    public GoalTarget(TargetDirection direction, decimal? value = null, decimal? gain = null, RelativeChange? change = null)
    {
        Check(direction, value, gain, change).ThrowIfBroken(nameof(GoalTarget));
        (Direction, Value, Gain, Change) = (direction, Quantity.Trim(value), Quantity.Trim(gain), change);
    }

    /// <summary>Up, down, or to hold.</summary>
    public TargetDirection Direction { get; }

    /// <summary>The value that is to be reached; null where the target is a gain or a change.</summary>
    public decimal? Value { get; }

    /// <summary>The difference from the baseline; null where the target is given otherwise.</summary>
    public decimal? Gain { get; }

    /// <summary>The difference in percent of the baseline; null where the target is given otherwise.</summary>
    public RelativeChange? Change { get; }

    /// <summary>To rise to a value.</summary>
    /// <exception cref="RuleException">PLC1007, PLC1021.</exception>
    public static GoalTarget UpTo(decimal value) => new(TargetDirection.Up, value);

    /// <summary>To fall to a value.</summary>
    /// <exception cref="RuleException">PLC1007, PLC1021.</exception>
    public static GoalTarget DownTo(decimal value) => new(TargetDirection.Down, value);

    /// <summary>To stay at a value or better.</summary>
    /// <exception cref="RuleException">PLC1007, PLC1021.</exception>
    public static GoalTarget HoldAt(decimal value) => new(TargetDirection.Hold, value);

    /// <summary>To rise or fall by a difference in the unit of the measure, such as 10 percentage points.</summary>
    /// <param name="gain">Above 0 to rise, below 0 to fall.</param>
    /// <exception cref="RuleException">PLC1007, PLC1021; PLC3119: the gain is 0.</exception>
    public static GoalTarget By(decimal gain) => new(gain < 0 ? TargetDirection.Down : TargetDirection.Up, gain: gain);

    /// <summary>To rise or fall by a percent of the baseline.</summary>
    /// <param name="change">Above 0 to rise, below 0 to fall.</param>
    /// <exception cref="RuleException">PLC3119: the change is 0.</exception>
    public static GoalTarget By(RelativeChange change) => new(change.Value < 0 ? TargetDirection.Down : TargetDirection.Up, change: change);

    /// <summary>The value that is to be reached, exactly; null where it rests on a baseline and there is none.</summary>
    public decimal? ValueFrom(Measurement? baseline)
    {
        if (Value is not null || baseline is null) return Value;
        return baseline.Value + (Gain ?? baseline.Value * Change!.Value.Value / 100);
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(TargetDirection? direction = null, decimal? value = null, decimal? gain = null, RelativeChange? change = null)
    {
        var breaches = new RuleBreaches();
        breaches.Word(direction, nameof(direction));
        breaches.Number(value, nameof(value));
        breaches.Number(gain, nameof(gain));
        var given = (value is null ? 0 : 1) + (gain is null ? 0 : 1) + (change is null ? 0 : 1);
        if (given == 0) breaches.Add(GoalRules.TargetForm, "", "Neither value, nor gain, nor change is");
        if (given > 1) breaches.Add(GoalRules.TargetForm, change is not null ? nameof(change) : nameof(gain), "More than one of value, gain and change is");
        var difference = gain ?? change?.Value;
        if (direction == TargetDirection.Up && difference <= 0 || direction == TargetDirection.Down && difference >= 0)
            breaches.Add(GoalRules.TargetSign, gain is not null ? nameof(gain) : nameof(change));
        return breaches;
    }
}

/// <summary>Whether a goal is to raise, to lower or to hold a value.</summary>
public enum TargetDirection
{
    /// <summary>To raise it.</summary>
    Up,

    /// <summary>To lower it.</summary>
    Down,

    /// <summary>To hold it.</summary>
    Hold,
}
