using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>Which part of the students makes the upper and the lower group of the discrimination of items.</summary>
public enum UpperLowerGroups
{
    /// <summary>27 percent each, the share that tells the groups apart best where totals are spread normally (T. L. Kelley, 1939).</summary>
    TwentySevenPercent,

    /// <summary>A quarter each.</summary>
    Quarter,

    /// <summary>A third each.</summary>
    Third,

    /// <summary>A half each, for small classes.</summary>
    Half,
}

/// <summary>How items and their choices are looked at.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ItemThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="groups">Which part of the students makes the upper and the lower group.</param>
    /// <param name="nonFunctionalBelow">The percent of students under which a distractor does not do its work; 5 where it is left out, as item analysis has it (T. M. Haladyna and S. M. Downing, 1993).</param>
    /// <param name="readAgainBelow">
    /// The correlation with the rest of the assessment, -1 to 1, under which an item is to be read again; 0 where it is left out: those who know more answer it worse. On an essential skill
    /// an item that nearly all answer right is no fault, and so no difficulty asks for that.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The groups are none of the list, or the correlation is none.</exception>
    public ItemThresholds(UpperLowerGroups groups = UpperLowerGroups.TwentySevenPercent, Percent? nonFunctionalBelow = null, decimal readAgainBelow = 0)
    {
        if (!Enum.IsDefined(groups)) throw new ArgumentOutOfRangeException(nameof(groups));
        ArgumentOutOfRangeException.ThrowIfLessThan(readAgainBelow, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(readAgainBelow, 1);
        (Groups, NonFunctionalBelow, ReadAgainBelow) = (groups, nonFunctionalBelow ?? new Percent(5), readAgainBelow);
    }

    /// <summary>The documented defaults.</summary>
    public static ItemThresholds Default { get; } = new();

    /// <summary>Which part of the students makes the upper and the lower group.</summary>
    public UpperLowerGroups Groups { get; }

    /// <summary>The percent of students under which a distractor does not do its work.</summary>
    public Percent NonFunctionalBelow { get; }

    /// <summary>The correlation with the rest of the assessment under which an item is to be read again.</summary>
    public decimal ReadAgainBelow { get; }
}
