using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>A row of a shareable table: all students, those of one community, or those of one student group.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ShareableRow
{
    internal ShareableRow(Id<Organization>? community, Id<StudentGroup>? group, ValueList<ShareableCell> cells) => (Community, Group, Cells) = (community, group, cells);

    /// <summary>The community, where the row is of one of several; else null.</summary>
    public Id<Organization>? Community { get; }

    /// <summary>The student group; null where it is not of one.</summary>
    public Id<StudentGroup>? Group { get; }

    /// <summary>The cells, in the order of the columns.</summary>
    public ValueList<ShareableCell> Cells { get; }
}
