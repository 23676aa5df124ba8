using System.Text;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>Where the rows of one assessment go, whatever the format they come from.</summary>
internal abstract class AssessmentRows
{
    private readonly byte[][] _items;
    private readonly Interned<int> _byName = new();
    private readonly byte[]? _version;

    protected AssessmentRows(CommonAssessment assessment)
    {
        Assessment = assessment;
        _version = assessment.Version is { } version ? Encoding.UTF8.GetBytes(version) : null;
        _items = [.. assessment.Items.Select(item => Encoding.UTF8.GetBytes(item.Id.Value))];
        for (var item = 0; item < _items.Length; item++) _byName.Add(_items[item], item);
    }

    internal const int NoItem = -1;

    internal CommonAssessment Assessment { get; }

    internal int ItemCount => _items.Length;

    /// <summary>Whether bytes are the version of the assessment.</summary>
    internal bool IsVersion(ReadOnlySpan<byte> version) => _version is not null && version.SequenceEqual(_version);

    /// <summary>The item of a name; <see cref="NoItem"/> where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="likely">The item that is likely to be it, tried first.</param>
    internal int Find(ReadOnlySpan<byte> name, int likely) =>
        likely < _items.Length && name.SequenceEqual(_items[likely]) ? likely
        : _byName.TryGet(name, out var item) ? item
        : NoItem;

    /// <summary>Makes room for as many rows.</summary>
    internal virtual void EnsureCapacity(int rows) { }

    /// <summary>The result in a cell of a sheet with a column an item; notes where it is none.</summary>
    /// <param name="facts">How the cells of the sheet are read.</param>
    /// <param name="item">The place of the item.</param>
    /// <param name="column">Its column.</param>
    /// <param name="cell">The result.</param>
    internal virtual bool TryCell(SheetFacts facts, int item, int column, out ResultCell cell) => facts.TryCell(column, out cell);

    /// <summary>Adds a row of which all could be read.</summary>
    /// <param name="student">The bytes of an id.</param>
    /// <param name="cells">One per item.</param>
    /// <param name="section">The section.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="date">The date.</param>
    /// <param name="record">The record that it comes from, counted from 1.</param>
    /// <returns>What the row breaks.</returns>
    internal abstract RuleBreaches Add(
        ReadOnlySpan<byte> student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>> groups, LocalDate? date, int record);

    /// <summary>Takes note of a row of which a part could not be read.</summary>
    internal abstract RuleBreaches AddBroken(
        Id<Student>? student, ReadOnlySpan<ResultCell> cells, Id<Section>? section, ValueList<Id<StudentGroup>>? groups, int record);

    /// <summary>The record in which a student stood first; 0 where that is not known.</summary>
    internal abstract int FirstRecordOf(Id<Student> student);
}
