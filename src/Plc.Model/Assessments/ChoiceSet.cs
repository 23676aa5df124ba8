namespace Plc.Model.Assessments;

/// <summary>What students chose on the items of an assessment, and the results that follow from its key. Made by a <see cref="ChoiceSetBuilder"/>.</summary>
/// <remarks>Equal when results and choices are equal. Says nothing of a student when it is turned to text.</remarks>
public sealed class ChoiceSet : IEquatable<ChoiceSet>
{
    private readonly ScoreMatrix _places;

    internal ChoiceSet(ResultSet results, ScoreMatrix places) => (Results, _places) = (results, places);

    /// <summary>The results: full points for the key, 0 for any other choice, and the points of items without choices.</summary>
    public ResultSet Results { get; }

    /// <summary>The place of the choice that a student made among those of the item, from 0; null where none is known.</summary>
    /// <param name="row">The student's row in the results.</param>
    /// <param name="item">The item's place in the results.</param>
    public int? this[int row, int item]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Results.Count, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)item, (uint)Results.Items.Count, nameof(item));
            return PlaceOf(row, item) is >= 0 and var place ? place : null;
        }
    }

    /// <inheritdoc/>
    public bool Equals(ChoiceSet? other) => other is not null && Results.Equals(other.Results) && _places.SameAs(other._places);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChoiceSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Results.GetHashCode();

    /// <summary>The assessment and how many students and items there are.</summary>
    public override string ToString() => $"Choices on {Results.Assessment}: {Results.Count} students, {Results.Items.Count} items";

    /// <summary>The place of a choice; below 0 where none is known.</summary>
    internal int PlaceOf(int row, int item) => _places[row, item];
}
