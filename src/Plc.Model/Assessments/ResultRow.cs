using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Assessments;

/// <summary>One student's row in a set of results: a view, which copies nothing.</summary>
/// <remarks>Compare the sets, not their rows. The default has no cells. Says nothing of the student when it is turned to text.</remarks>
public readonly struct ResultRow
{
    private readonly ResultSet? _set;
    private readonly int _index;

    internal ResultRow(ResultSet set, int index) => (_set, _index) = (set, index);

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student => _set?.Columns.Students[_index] ?? default;

    /// <summary>The section in which the student took the assessment, where it is known.</summary>
    public Id<Section>? Section => _set?.Columns.SectionOf(_index);

    /// <summary>The groups by which the student's results are also reported, in the order of their ids.</summary>
    public ValueList<Id<StudentGroup>> Groups => _set?.Columns.Groups is { } groups ? groups[_index] : default;

    /// <summary>The day on which the student took the assessment, where the results say it.</summary>
    public LocalDate? Date => _set?.Columns.DateOf(_index);

    /// <summary>The place of the row in its set.</summary>
    internal int Index => _index;

    /// <summary>The cell of an item, by its place in <see cref="ResultSet.Items"/>.</summary>
    public ResultCell this[int item] => (_set ?? throw new ArgumentOutOfRangeException(nameof(item))).Scores[_index, item] switch
    {
        ScoreMatrix.Blank => ResultCell.Blank,
        ScoreMatrix.Absent => ResultCell.Absent,
        ScoreMatrix.Exempt => ResultCell.Exempt,
        var scaled => ResultCell.ScoredUnits(scaled * _set.Scores.UnitsPerStep),
    };

    /// <summary>The number of cells.</summary>
    public override string ToString() => $"Row of {_set?.Items.Count ?? 0} cells";
}
