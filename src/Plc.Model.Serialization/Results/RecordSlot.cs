namespace Plc.Model.Serialization.Results;

/// <summary>What stands at a place of a record that differs from one record to the next.</summary>
internal enum SlotKind
{
    Student,
    Section,
    Date,
    Groups,
    Cell,
}

/// <summary>Where a value stood in a line: for texts what is between the quotes, for lists and cells the whole value.</summary>
internal readonly record struct RecordSlot(SlotKind Kind, int Item, int Start, int Length);
