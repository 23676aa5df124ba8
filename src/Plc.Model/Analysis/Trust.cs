namespace Plc.Model.Analysis;

/// <summary>How far item statistics and reliability can be trusted, by the number of students and items.</summary>
public enum Trust
{
    /// <summary>Too few students to say anything.</summary>
    None,

    /// <summary>A first look at a class or a short test: a reason to read an item again, not to judge it.</summary>
    Exploratory,

    /// <summary>Good enough to act on with caution.</summary>
    Cautious,

    /// <summary>Stable enough for most uses.</summary>
    Stable,
}

/// <summary>From how many students and items on statistics earn how much trust.</summary>
/// <remarks>
/// Equal when all facts are equal. The defaults follow what practice guides of item analysis say: under 4 students reliability has no meaning; a widely used
/// system computes item statistics from 25 students and 10 items on; they are called stable from 200 students on.
/// </remarks>
public sealed record TrustThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="anyFromStudents">From how many students on there is any trust.</param>
    /// <param name="cautiousFromStudents">From how many students on statistics can be acted on with caution.</param>
    /// <param name="cautiousFromItems">From how many items on they can.</param>
    /// <param name="stableFromStudents">From how many students on they are stable.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the numbers of students descend.</exception>
    public TrustThresholds(int anyFromStudents = 4, int cautiousFromStudents = 25, int cautiousFromItems = 10, int stableFromStudents = 200)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(anyFromStudents);
        ArgumentOutOfRangeException.ThrowIfLessThan(cautiousFromStudents, anyFromStudents);
        ArgumentOutOfRangeException.ThrowIfLessThan(stableFromStudents, cautiousFromStudents);
        ArgumentOutOfRangeException.ThrowIfNegative(cautiousFromItems);
        (AnyFromStudents, CautiousFromStudents) = (anyFromStudents, cautiousFromStudents);
        (CautiousFromItems, StableFromStudents) = (cautiousFromItems, stableFromStudents);
    }

    /// <summary>The documented defaults.</summary>
    public static TrustThresholds Default { get; } = new();

    /// <summary>From how many students on there is any trust.</summary>
    public int AnyFromStudents { get; }

    /// <summary>From how many students on statistics can be acted on with caution.</summary>
    public int CautiousFromStudents { get; }

    /// <summary>From how many items on they can.</summary>
    public int CautiousFromItems { get; }

    /// <summary>From how many students on they are stable.</summary>
    public int StableFromStudents { get; }

    /// <summary>The trust that statistics of so many students and items earn.</summary>
    public Trust For(int students, int items) =>
        students < AnyFromStudents ? Trust.None
        : students < CautiousFromStudents || items < CautiousFromItems ? Trust.Exploratory
        : students < StableFromStudents ? Trust.Cautious
        : Trust.Stable;
}
