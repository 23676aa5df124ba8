using Plc.Model.Primitives;

namespace Plc.Model.Assessments;

/// <summary>One cell of results: points, or why there are none. Takes four bytes, since there are millions of them.</summary>
/// <remarks>Equal when status and points are equal. The default is a blank cell.</remarks>
public readonly record struct ResultCell
{
    /// <summary>How many units a point has: a unit is the finest step in which points are kept.</summary>
    public const int UnitsPerPoint = 10_000;

    private const int BlankCode = 0, AbsentCode = -1, ExemptCode = -2;

    /// <summary>The units and one more where the cell is scored, or why there are none.</summary>
    private readonly int _code;

    private ResultCell(int code) => _code = code;

    /// <summary>What is known.</summary>
    public CellStatus Status => _code switch { > 0 => CellStatus.Scored, AbsentCode => CellStatus.Absent, ExemptCode => CellStatus.Exempt, _ => CellStatus.Blank };

    /// <summary>The points that were scored; 0 where the cell is not scored.</summary>
    public Points Points => new(new decimal(Units, 0, 0, false, Points.MaxDecimalPlaces));

    /// <summary>The points that were scored, in ten-thousandths of a point; 0 where the cell is not scored.</summary>
    public int Units => Math.Max(0, _code - 1);

    /// <summary>No answer.</summary>
    public static ResultCell Blank => default;

    /// <summary>The student was absent.</summary>
    public static ResultCell Absent => new(AbsentCode);

    /// <summary>The student does not take the item.</summary>
    public static ResultCell Exempt => new(ExemptCode);

    internal bool IsScored => _code > BlankCode;

    /// <summary>The units and one more where the cell is scored; otherwise one more than <see cref="ScoreMatrix"/> has for it.</summary>
    internal int Code => _code;

    /// <summary>An answer with its points.</summary>
    public static ResultCell Scored(Points points) => new((int)(points.Value * UnitsPerPoint) + 1);

    /// <summary>An answer with its points in ten-thousandths: <c>ScoredUnits(15_000)</c> is 1.5 points. The way for programs that read many cells.</summary>
    /// <param name="units">0 to 1,000,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, or more than points can be.</exception>
    public static ResultCell ScoredUnits(int units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(units, Points.MaxValue * UnitsPerPoint);
        return new(units + 1);
    }

    /// <summary>The status, and nothing about the points.</summary>
    public override string ToString() => Status.ToString();
}
