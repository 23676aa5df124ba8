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
