using Plc.Model.Assessments;

namespace Plc.Model.Analysis;

/// <summary>A cut in whole numbers, so that it is compared exactly and fast.</summary>
internal readonly struct ScaledCut
{
    /// <summary>Percents have up to six decimal places: all points are as many of their parts.</summary>
    private const long Whole = 100_000_000;

    private readonly long _share;
    private readonly int _count;

    internal ScaledCut(Cut cut) => (_share, _count) = cut.Percent is { } percent ? ((long)(percent.Value * (Whole / 100)), 0) : (0, cut.Count!.Value);

    /// <summary>Whether items at full points are counted, and not points.</summary>
    internal bool IsCount => _count > 0;

    /// <summary>Whether points, or items at full points, reach the cut. Of items that count for fewer than the cut asks, all are asked.</summary>
    internal bool IsReached(long earned, long possible, int counted, int atFullPoints) =>
        IsCount ? atFullPoints >= Least(counted) : (Int128)earned * Whole >= (Int128)_share * possible;

    /// <summary>The fewest items at full points that reach the cut, of those that count.</summary>
    internal int Least(int counted) => Math.Min(_count, counted);

    /// <summary>The fewest points that reach the cut, of those that are possible.</summary>
    internal long Least(long possible) => (long)(((Int128)_share * possible + Whole - 1) / Whole);

    /// <summary>How far something has come on the way to the cut, as the two parts of a fraction: points, or items at full points.</summary>
    internal (Int128 Part, Int128 Whole) Progress(long earned, long possible, int counted, int atFullPoints) =>
        IsCount ? (atFullPoints, Least(counted)) : ((Int128)earned * Whole, (Int128)_share * possible);
}
