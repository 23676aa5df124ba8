using System.Collections;
using Plc.Model.Primitives;

namespace Plc.Model.Assessments;

/// <summary>The results of one assessment: students by items, each student at most once. A retake is another set. Made by a <see cref="ResultSetBuilder"/>.</summary>
/// <remarks>
/// Equal when assessment, version, items, students and all that is known of them are equal. The order of rows is not data: they are kept by section,
/// then by student. Says nothing of a student when it is turned to text.
/// </remarks>
public sealed class ResultSet : IReadOnlyList<ResultRow>, IEquatable<ResultSet>
{
    internal ResultSet(Id<CommonAssessment> assessment, string? version, ValueList<Id<AssessmentItem>> items, RowColumns columns, ScoreMatrix scores) =>
        (Assessment, Version, Items, Columns, Scores) = (assessment, version, items, columns, scores);

    /// <summary>The assessment that was given.</summary>
    public Id<CommonAssessment> Assessment { get; }

    /// <summary>The version of the assessment that was given; null where the assessment says none.</summary>
    public string? Version { get; }

    /// <summary>The items, in the order of the assessment; the cells of a row stand in this order.</summary>
    public ValueList<Id<AssessmentItem>> Items { get; }

    /// <summary>How many students have a row.</summary>
    public int Count => Columns.Students.Length;

    /// <summary>A row, by section and then by student.</summary>
    public ResultRow this[int index] => new(this, (uint)index < (uint)Count ? index : throw new ArgumentOutOfRangeException(nameof(index)));

    internal RowColumns Columns { get; }

    internal ScoreMatrix Scores { get; }

    /// <summary>Whether these are results of an assessment: of its id, its version and its items.</summary>
    internal bool IsOf(CommonAssessment assessment) =>
        Assessment == assessment.Id && Version == assessment.Version && Items.SequenceEqual(assessment.Items.Select(item => item.Id));

    /// <summary>The rows, by section and then by student.</summary>
    public IEnumerator<ResultRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ResultSet? other) =>
        other is not null && Assessment == other.Assessment && Version == other.Version && Items == other.Items && Columns.SameAs(other.Columns) && Scores.SameAs(other.Scores);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResultSet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Assessment, Version, Items, Count);

    /// <summary>The assessment and how many students and items there are.</summary>
    public override string ToString() => $"Results of {Assessment}: {Count} students, {Items.Count} items";
}
