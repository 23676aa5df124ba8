using Plc.Model.Primitives;

namespace Plc.Model.Assessments;

/// <summary>What is known of one student on one item.</summary>
public enum CellStatus
{
    /// <summary>No answer was given or none was recorded.</summary>
    Blank,

    /// <summary>The answer was scored.</summary>
    Scored,

    /// <summary>The student was absent when the item was given.</summary>
    Absent,

    /// <summary>The student does not take the item.</summary>
    Exempt,
}

/// <summary>One cell of results: points, or why there are none.</summary>
/// <remarks>Equal when status and points are equal. The default is a blank cell.</remarks>
public readonly record struct ResultCell
{
    private ResultCell(CellStatus status, Points points) => (Status, Points) = (status, points);

    /// <summary>What is known.</summary>
    public CellStatus Status { get; }

    /// <summary>The points that were scored; 0 where the cell is not scored.</summary>
    public Points Points { get; }

    /// <summary>No answer.</summary>
    public static ResultCell Blank => default;

    /// <summary>The student was absent.</summary>
    public static ResultCell Absent => new(CellStatus.Absent, default);

    /// <summary>The student does not take the item.</summary>
    public static ResultCell Exempt => new(CellStatus.Exempt, default);

    /// <summary>An answer with its points.</summary>
    public static ResultCell Scored(Points points) => new(CellStatus.Scored, points);

    /// <summary>The status, and nothing about the points.</summary>
    public override string ToString() => Status.ToString();
}
