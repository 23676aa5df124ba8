using System.Globalization;

namespace Plc.Model.Analysis;

/// <summary>In which form a percent is published.</summary>
public enum PercentCode
{
    /// <summary>Rounded to a whole number, half away from zero.</summary>
    Exact,

    /// <summary>Somewhere in a range.</summary>
    Range,

    /// <summary>At the limit or above: top coding.</summary>
    AtLeast,

    /// <summary>At the limit or below: bottom coding.</summary>
    AtMost,
}

/// <summary>A percent of students as a suppression policy lets it be seen: a whole number, a range, or a code at the top or at the bottom. Behind a code or a range stand at least two counts.</summary>
/// <remarks>Equal when all facts are equal. The default is exactly 0.</remarks>
public readonly record struct PublishedPercent
{
    internal PublishedPercent(PercentCode code, int low, int high, bool isOpen = false) => (Code, Low, High, IsOpen) = (code, low, high, isOpen);

    /// <summary>The form.</summary>
    public PercentCode Code { get; }

    /// <summary>The lowest percent that is meant, 0 to 100.</summary>
    public int Low { get; }

    /// <summary>The highest percent that is meant, 0 to 100.</summary>
    public int High { get; }

    /// <summary>Whether the limit of a code is not meant itself: above <see cref="Low"/>, or below <see cref="High"/>.</summary>
    public bool IsOpen { get; }

    /// <summary>The percent without a sign for percent, such as <c>62</c>, <c>21–39</c>, <c>≥80</c> or <c>&lt;5</c>.</summary>
    public override string ToString() => Code switch
    {
        PercentCode.Range => string.Create(CultureInfo.InvariantCulture, $"{Low}–{High}"),
        PercentCode.AtLeast => string.Create(CultureInfo.InvariantCulture, $"{(IsOpen ? ">" : "≥")}{Low}"),
        PercentCode.AtMost => string.Create(CultureInfo.InvariantCulture, $"{(IsOpen ? "<" : "≤")}{High}"),
        _ => Low.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whether it is a code at the top or at the bottom.</summary>
    internal bool IsTail => Code is PercentCode.AtLeast or PercentCode.AtMost;

    /// <summary>By size; of the same group, a larger count never stands before a smaller one.</summary>
    internal int CompareTo(PublishedPercent other) => Low != other.Low ? Low.CompareTo(other.Low) : High.CompareTo(other.High);
}
