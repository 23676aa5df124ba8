namespace Plc.Model.Assessments;

/// <summary>What a student gave on one item: one of its choices, or what a cell of results has.</summary>
/// <remarks>Equal when both facts are equal. The default is a blank. Says nothing of the answer when it is turned to text.</remarks>
public readonly record struct ItemAnswer
{
    private ItemAnswer(int? choice, ResultCell cell) => (Choice, Cell) = (choice, cell);

    /// <summary>The place of the choice among those of the item, from 0; null where none is known.</summary>
    public int? Choice { get; }

    /// <summary>The points, or why there are none, where no choice is known.</summary>
    public ResultCell Cell { get; }

    /// <summary>A choice; it is scored by the key.</summary>
    /// <param name="place">Its place among the choices of the item, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 0.</exception>
    public static ItemAnswer OfChoice(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        return new(place, default);
    }

    /// <summary>The points of an item on which students do not choose, or why there is no answer.</summary>
    public static ItemAnswer OfCell(ResultCell cell) => new(null, cell);

    /// <summary>Whether it is a choice, and nothing about which.</summary>
    public override string ToString() => Choice is null ? Cell.ToString() : "Choice";
}
