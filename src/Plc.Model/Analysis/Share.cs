namespace Plc.Model.Analysis;

/// <summary>A part of a whole, kept as the two exact counts, so that shares of groups are pooled and never averaged.</summary>
/// <remarks>Equal when both counts are equal.</remarks>
public readonly record struct Share
{
    internal Share(decimal part, decimal whole) => (Part, Whole) = (part, whole);

    /// <summary>The part: students who are proficient, or points that were earned.</summary>
    public decimal Part { get; }

    /// <summary>The whole: students who were assessed, or points that were possible.</summary>
    public decimal Whole { get; }

    /// <summary>The part in percent of the whole, 0 to 100, unrounded; not defined where the whole is nothing.</summary>
    public Statistic Percent => Whole == 0 ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed) : Statistic.Of((double)(Part * 100) / (double)Whole);

    /// <summary>Whether the part is smaller than this share of the whole, compared exactly; never where the whole is nothing.</summary>
    public bool IsBelow(Primitives.Percent percent) => Part * 100 < percent.Value * Whole;

    /// <summary>Between which percents the share lies of which these students are a sample (Wilson). For shares of students; points are no sample of independent ones.</summary>
    /// <param name="confidence">How sure it is, above 0 and below 100 percent; 95 is usual.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is 0 or 100 percent.</exception>
    public ProportionInterval Interval(Primitives.Percent confidence) => ProportionInterval.Wilson(Part, Whole, confidence);

    /// <summary>What is left without a part that it holds.</summary>
    internal Share Without(Share other) => new(Part - other.Part, Whole - other.Whole);

    /// <summary>The two counts.</summary>
    public override string ToString() => FormattableString.Invariant($"{Part} of {Whole}");
}
