namespace Plc.Model.Analysis;

/// <summary>How percents of a group are published from some number of students on: what is coded at the bottom and at the top, and how fine it is between.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record PercentBand
{
    /// <summary>Makes a band.</summary>
    /// <param name="fromStudents">The number of students from which on it holds, 2 or more; to the next band.</param>
    /// <param name="bottom">Percents up to this one are published as the bottom code, 0 to 50.</param>
    /// <param name="top">Percents from this one on are published as the top code, 50 to 100, such as 95 for <c>≥95</c>. Where bottom and top are both 50, there are two halves.</param>
    /// <param name="step">How wide the ranges between are in percentage points; 1 for percents rounded to whole numbers.</param>
    /// <param name="codesAreOpen">Whether the two limits themselves are not coded, as in <c>&lt;5</c> and <c>&gt;95</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public PercentBand(int fromStudents, int bottom, int top, int step = 1, bool codesAreOpen = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromStudents, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(bottom);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bottom, 50);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 50);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, 50);
        (FromStudents, Bottom, Top, Step, CodesAreOpen) = (fromStudents, bottom, top, step, codesAreOpen);
    }

    /// <summary>The number of students from which on it holds.</summary>
    public int FromStudents { get; }

    /// <summary>Percents up to this one are published as the bottom code.</summary>
    public int Bottom { get; }

    /// <summary>Percents from this one on are published as the top code.</summary>
    public int Top { get; }

    /// <summary>How wide the ranges between are, in percentage points; 1 for whole percents.</summary>
    public int Step { get; }

    /// <summary>Whether the two limits themselves are not coded.</summary>
    public bool CodesAreOpen { get; }

    /// <summary>
    /// A share as this band publishes it. A code has at least two counts behind it, so that "all" and "none" are never said: where the limits would let only one through, they give way to the share of
    /// all but one student, or of one.
    /// </summary>
    /// <param name="part">The students at or above a cut, 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">The students, 2 or more.</param>
    internal PublishedPercent Publish(long part, long whole)
    {
        // Of two students everything that could be said would say it of each of them.
        if (whole < 3) return new(PercentCode.Range, 0, 100);
        if (IsTop(part, whole)) return new(PercentCode.AtLeast, Top, 100, isOpen: CodesAreOpen);
        if (part >= whole - 1) return new(PercentCode.AtLeast, (int)(100 * (whole - 1) / whole), 100);
        if (IsBottom(part, whole)) return new(PercentCode.AtMost, 0, Bottom, isOpen: CodesAreOpen || Bottom == Top);
        if (part <= 1) return new(PercentCode.AtMost, 0, (int)((100 + whole - 1) / whole));
        if (Step == 1) return Exact((int)((200 * part + whole) / (2 * whole)));
        var from = (int)(100 * part / whole / Step * Step);
        return new(PercentCode.Range, Math.Max(from, CodesAreOpen ? Bottom : Bottom + 1), Math.Min(from + Step - 1, CodesAreOpen ? Top : Top - 1));
    }

    private static PublishedPercent Exact(int percent) => new(PercentCode.Exact, percent, percent);

    /// <summary>Whether the limit at the top lets a share through, and another that is not "all" too.</summary>
    private bool IsTop(long part, long whole) => Reaches(part, whole) && Reaches(whole - 1, whole);

    private bool Reaches(long part, long whole) => CodesAreOpen ? 100 * part > Top * whole : 100 * part >= Top * whole;

    private bool IsBottom(long part, long whole) => StaysBelow(part, whole) && StaysBelow(1, whole);

    private bool StaysBelow(long part, long whole) => CodesAreOpen || Bottom == Top ? 100 * part < Bottom * whole : 100 * part <= Bottom * whole;
}
