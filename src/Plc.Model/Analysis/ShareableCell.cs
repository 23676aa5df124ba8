using System.Globalization;

namespace Plc.Model.Analysis;

/// <summary>Why a cell of a shareable table does not say something.</summary>
/// <remarks>
/// Whether students are too few, or are hidden so that others cannot be worked out, is not said: who knew which of two hidden groups is the small one would know more of its size than the policy allows.
/// </remarks>
public enum SuppressionReason
{
    /// <summary>The students of the row are too few in some column, or the row is hidden so that others cannot be worked out: neither their number nor a percent.</summary>
    Row,

    /// <summary>Too few students were assessed on the target, in all or in some groups: nothing of the column.</summary>
    Column,

    /// <summary>The percent is hidden so that others cannot be worked out; the number of students need not be.</summary>
    Percent,
}

/// <summary>A cell of a shareable table: how many students there are and how many of them are at or above a cut, in percent; or that this is hidden. What is hidden is not in it.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ShareableCell
{
    private ShareableCell(long? students, PublishedPercent? percent, SuppressionReason? suppressed) => (Students, Percent, Suppressed) = (students, percent, suppressed);

    /// <summary>The students who were assessed (N); null where that is hidden, or the policy shows no counts.</summary>
    public long? Students { get; }

    /// <summary>Those at or above the cut, in percent, as the policy publishes it; null where it is hidden.</summary>
    public PublishedPercent? Percent { get; }

    /// <summary>What is hidden; null where nothing is.</summary>
    public SuppressionReason? Suppressed { get; }

    internal static ShareableCell Shown(PublishedPercent percent, long? students) => new(students, percent, null);

    internal static ShareableCell Hidden(SuppressionReason reason, long? students = null) => new(students, null, reason);

    /// <summary>What is published.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Percent is { } percent ? $"{percent} %" : "hidden")}{(Students is { } students ? $" of {students}" : "")}");
}
