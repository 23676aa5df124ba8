using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Csv;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>A sheet with a row for every student and item. It reads rows; whoever collects them by student decides what becomes of them.</summary>
internal sealed class TidySheet
{
    internal const string ItemColumn = "item", PointsColumn = "points";

    private readonly CsvSheet _sheet;
    private readonly int _item;
    private readonly int _points;
    private readonly int _columnCount;
    private readonly int[] _maxima;
    private readonly ResultCell[] _one;
    private readonly bool[] _hasRow;
    private readonly SourcePlace _itemPlace;
    private readonly ResultSetBuilder _rules;
    private readonly HashSet<string>? _declared;
    private bool _isEachRead = true;
    private int _likely;

    private TidySheet(CsvSheet sheet, ResultsContext context, AssessmentRows rows, SheetFacts facts, int item, int points, int columnCount)
    {
        (_sheet, Rows, Facts, _item, _points, _columnCount) = (sheet, rows, facts, item, points, columnCount);
        _itemPlace = sheet.PlaceOf(item).ToSourcePlace();
        _maxima = [.. rows.Assessment.Items.Select(one => ResultCell.Scored(one.Points).Units)];
        (_one, _hasRow) = (new ResultCell[_maxima.Length], new bool[_maxima.Length]);
        _rules = new(rows.Assessment, context.Community.Sections);
        if (context.Community.Sections.Count > 0) _declared = [.. context.Community.Sections.Select(section => section.Id.Value)];
    }

    internal AssessmentRows Rows { get; }

    internal SheetFacts Facts { get; }

    /// <summary>The item of the row at which the sheet stands; <see cref="AssessmentRows.NoItem"/> where it could not be read.</summary>
    internal int Item { get; private set; }

    internal ResultCell Cell { get; private set; }

    internal LocalDate? Date { get; private set; }

    internal Id<Section>? Section { get; private set; }

    internal ValueList<Id<StudentGroup>> Groups { get; private set; }

    /// <summary>How many rows there were.</summary>
    internal int Count { get; private set; }

    internal int ItemAt => _item;

    /// <summary>Whether columns are those of such a sheet.</summary>
    internal static bool Has(SheetColumns columns) => columns.Resembles(ItemColumn) && columns.Resembles(PointsColumn);

    /// <summary>Reads what the columns mean; null where the sheet cannot be read by them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="context">What is shared.</param>
    /// <param name="assessment">Finds the assessment, by the column of the items.</param>
    /// <param name="make">Makes the place where the rows go.</param>
    internal static TidySheet? Read(
        CsvSheet sheet, SheetColumns columns, ResultsContext context, Func<int, CommonAssessment?> assessment, Func<CommonAssessment, AssessmentRows> make)
    {
        var (student, item, points) = (columns.Require(SheetFacts.StudentColumn), columns.Require(ItemColumn), columns.Require(PointsColumn));
        var facts = new SheetFacts(sheet, context, student, columns.Find(SheetFacts.DateColumn), columns.Find(SheetFacts.SectionColumn), columns.Find(SheetFacts.GroupsColumn));
        columns.ReportUnknown(SheetFacts.DateColumn, SheetFacts.SectionColumn, SheetFacts.GroupsColumn);
        if (student == SheetColumns.NoColumn || item == SheetColumns.NoColumn || points == SheetColumns.NoColumn) return null;
        return assessment(item) is { } of ? new(sheet, context, make(of), facts, item, points, columns.Count) : null;
    }

    /// <summary>Reads a row; what is wrong with it is noted, and what could be read is known.</summary>
    /// <param name="student">The bytes of the student's id.</param>
    /// <returns>Whether the student is known.</returns>
    internal bool TryRow(out ReadOnlySpan<byte> student)
    {
        Count++;
        student = default;
        if (_sheet.CellCount != _columnCount)
        {
            _sheet.Add(FormRules.RowLength, 0, Found.Cells(_sheet.CellCount), _columnCount);
            _isEachRead = false;
            return false;
        }
        var isKnown = Facts.TryStudent(out student);
        Facts.TryDate(out var date);
        Facts.TrySection(out var section);
        Facts.TryGroups(out var groups);
        (Date, Section, Groups) = (date, section, groups);
        ReadItem();
        if (Facts.TryCell(_points, out var cell) && Item >= 0) _hasRow[Item] = true;
        Cell = cell;
        if ((Item >= 0 && cell.Units > _maxima[Item]) || groups.Count > 1 || (section is { } named && _declared?.Contains(named.Value) == false)) ReportRules();
        return isKnown;
    }

    /// <summary>Notes every item of which there was no row; a row that could not be read may have been that of any.</summary>
    internal void ReportItemsWithoutRows(DiagnosticList diagnostics)
    {
        if (Count == 0 || !_isEachRead || _sheet.HasPassedOver) return;
        for (var item = 0; item < _hasRow.Length; item++)
            if (!_hasRow[item]) diagnostics.Add(FormRules.ItemWithoutRow, _itemPlace, null, Rows.Assessment.Items[item].Id.Value);
    }

    private void ReadItem()
    {
        var name = _sheet[_item];
        Item = Rows.Find(name, _likely);
        if (Item >= 0)
        {
            _likely = Item + 1 == _maxima.Length ? 0 : Item + 1;
            _hasRow[Item] = true;
        }
        else if (_sheet.TryId<AssessmentItem>(_item, out var id))
            _sheet.Add(FormRules.ItemUnknown, _item, DidYouMean.Sentence(id.Value, Rows.Assessment.Items.Select(item => item.Id.Value)));
    }

    /// <summary>What the model says of a row that looks as if it broke a rule.</summary>
    private void ReportRules()
    {
        _one.AsSpan().Clear();
        if (Item >= 0) _one[Item] = Cell;
        foreach (var breach in _rules.AddBroken(null, _one, Section, Groups))
            _sheet.Add(breach.Rule, ColumnOf(breach), breach.Arguments.AsSpan());
    }

    private int ColumnOf(RuleBreach breach) =>
        breach.Path.StartsWith("/section", StringComparison.Ordinal) ? Facts.SectionAt
        : breach.Path.StartsWith("/groups", StringComparison.Ordinal) ? Facts.GroupsAt
        : _points;
}
