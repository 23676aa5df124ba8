namespace Plc.Model.Responses;

/// <summary>Whether something holds of all outcomes of a box, of none, or of some perhaps.</summary>
internal enum Truth
{
    False,
    True,
    Undecided,
}

/// <summary>What an outcome can differ in within a box.</summary>
internal enum Axis
{
    Percent,
    Count,
    Level,
    Times,
    Series,
}

/// <summary>Where a box is to be divided: below and from a threshold or, for what a series says, this one word and the others.</summary>
internal readonly record struct Division(Axis Axis, decimal At);

/// <summary>Numbers from one to another that is no longer one of them; where both are the same, that number alone.</summary>
internal readonly record struct NumberRange(decimal From, decimal To)
{
    /// <summary>Whether its numbers are below a threshold.</summary>
    internal Truth IsBelow(decimal threshold) => From >= threshold ? Truth.False : To <= threshold ? Truth.True : Truth.Undecided;
}

/// <summary>
/// Outcomes that can be, every combination of what its ranges allow: with one standing, or missing, and with or without a level. What cannot be is not in any of
/// <see cref="OutcomeSpace.All"/>, and so in none into which these are divided.
/// </summary>
internal readonly record struct OutcomeBox
{
    /// <summary>How students stand; null where there is no result.</summary>
    internal TargetStanding? Standing { get; init; }

    /// <summary>Whether all items are at full points; otherwise one or more are not.</summary>
    internal bool HasAllItems { get; init; }

    internal bool HasLevel { get; init; }

    /// <summary>The share of the points in percent. From 0 means from the least that is above 0, but for 0 alone.</summary>
    internal NumberRange Percent { get; init; }

    /// <summary>Items at full points where not all are.</summary>
    internal NumberRange Count { get; init; }

    internal NumberRange Level { get; init; }

    internal NumberRange Times { get; init; }

    /// <summary>What the series may say: a bit for nothing, and one for each decision.</summary>
    internal int Series { get; init; }

    /// <summary>The bit of what a series says; of nothing where that is null.</summary>
    internal static int BitOf(SeriesDecision? decision) => decision is { } word ? 2 << (int)word : 1;

    internal Truth IsBelow(Axis axis, decimal threshold) => RangeOf(axis).IsBelow(threshold);

    /// <summary>The two parts of the box.</summary>
    internal (OutcomeBox Low, OutcomeBox High) Divide(Division division)
    {
        if (division.Axis == Axis.Series)
        {
            var word = (int)division.At;
            return (this with { Series = Series & ~word }, this with { Series = word });
        }
        var range = RangeOf(division.Axis);
        return (With(division.Axis, range with { To = division.At }), With(division.Axis, range with { From = division.At }));
    }

    private NumberRange RangeOf(Axis axis) => axis switch
    {
        Axis.Percent => Percent,
        Axis.Count => Count,
        Axis.Level => Level,
        _ => Times,
    };

    private OutcomeBox With(Axis axis, NumberRange range) => axis switch
    {
        Axis.Percent => this with { Percent = range },
        Axis.Count => this with { Count = range },
        Axis.Level => this with { Level = range },
        _ => this with { Times = range },
    };
}
