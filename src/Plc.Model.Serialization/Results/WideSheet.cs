using System.Globalization;
using Plc.Model.Assessments;
using Plc.Model.Rules;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization.Results;

/// <summary>A sheet with a row a student and a column an item.</summary>
internal sealed class WideSheet
{
    private readonly CsvSheet _sheet;
    private readonly AssessmentRows _rows;
    private readonly SheetFacts _facts;
    private readonly ResultCell[] _cells;
    private readonly int[] _itemColumns;
    private readonly int _columnCount;

    private WideSheet(CsvSheet sheet, AssessmentRows rows, SheetFacts facts, int[] itemColumns, int columnCount) =>
        (_sheet, _rows, _facts, _itemColumns, _columnCount, _cells) = (sheet, rows, facts, itemColumns, columnCount, new ResultCell[itemColumns.Length]);

    /// <summary>How many rows there were.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether a sheet of this kind cannot have an item of this name.</summary>
    internal static bool IsTaken(string item) =>
        item is SheetFacts.StudentColumn or SheetFacts.DateColumn or SheetFacts.SectionColumn or SheetFacts.GroupsColumn;

    /// <summary>Whether items have the names by which a sheet of the other kind is known.</summary>
    internal static bool LooksTidy(IEnumerable<string> items) =>
        new[] { TidySheet.ItemColumn, TidySheet.PointsColumn }.All(name => items.Any(item => string.Equals(item.Trim(), name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads what the columns mean; null where the sheet cannot be read by them.</summary>
    internal static WideSheet? Read(
        CsvSheet sheet, SheetColumns columns, ResultsContext context, CommonAssessment? named, Func<CommonAssessment, AssessmentRows> make)
    {
        var student = columns.Require(SheetFacts.StudentColumn);
        if (student == SheetColumns.NoColumn && columns.HasOtherSeparator) return null;
        if ((named ?? AssessmentOf(sheet, columns, context.Community)) is not { } assessment) return null;
        if (!assessment.Items.Any(item => columns.Resembles(item.Id.Value)))
        {
            // What is no header, or that of another sheet, is one fault and not one an item.
            if (columns.Resembles(TidySheet.ItemColumn)) columns.Require(TidySheet.PointsColumn);
            else if (student != SheetColumns.NoColumn) sheet.Add(FormRules.ItemWithoutColumn, 0, assessment.Items[0].Id.Value, " No item of the assessment has one.");
            return null;
        }

        var facts = new SheetFacts(sheet, context, student, columns.Find(SheetFacts.DateColumn), columns.Find(SheetFacts.SectionColumn), columns.Find(SheetFacts.GroupsColumn));
        var itemColumns = new int[assessment.Items.Count];
        for (var item = 0; item < itemColumns.Length; item++)
        {
            var id = assessment.Items[item].Id.Value;
            if (IsTaken(id)) sheet.Add(FormRules.ItemIsColumn, 0, id);
            itemColumns[item] = IsTaken(id) ? SheetColumns.NoColumn : columns.RequireItem(id);
        }
        columns.ReportUnknown(SheetFacts.DateColumn, SheetFacts.SectionColumn, SheetFacts.GroupsColumn);
        return student == SheetColumns.NoColumn ? null : new(sheet, make(assessment), facts, itemColumns, columns.Count);
    }

    /// <summary>Reads all rows.</summary>
    /// <param name="bytes">How many bytes there are in all, where that is known.</param>
    internal void ReadRows(int bytes)
    {
        while (_sheet.Read())
        {
            if (Count++ == 0 && bytes > 0) _rows.EnsureCapacity(Math.Min(bytes / Math.Max(_sheet.RecordLength, 16) + 16, 4_000_000) / 64 * 65);
            if (_sheet.CellCount == _columnCount) Add();
            else _sheet.Add(FormRules.RowLength, 0, Found.Cells(_sheet.CellCount), _columnCount);
        }
    }

    private void Add()
    {
        var isWhole = _facts.TryStudent(out var student);
        var hasStudent = isWhole;
        isWhole &= _facts.TryDate(out var date);
        isWhole &= _facts.TrySection(out var section);
        var hasGroups = _facts.TryGroups(out var groups);
        isWhole &= hasGroups;
        for (var item = 0; item < _cells.Length; item++)
        {
            _cells[item] = ResultCell.Blank;
            if (_itemColumns[item] != SheetColumns.NoColumn) isWhole &= _rows.TryCell(_facts, item, _itemColumns[item], out _cells[item]);
        }
        var breaches = isWhole
            ? _rows.Add(student, _cells, section, groups, date, _sheet.Record)
            : _rows.AddBroken(hasStudent ? SheetFacts.IdOf(student) : null, _cells, section, hasGroups ? groups : null, _sheet.Record);
        foreach (var breach in breaches) Report(breach, student);
        if (hasStudent) _facts.CheckRoster(section, student);
    }

    private void Report(RuleBreach breach, ReadOnlySpan<byte> student)
    {
        var path = breach.Path.Split('/');
        var column = path[1] switch
        {
            "student" => _facts.StudentAt,
            "section" => _facts.SectionAt,
            "groups" => _facts.GroupsAt,
            _ => _itemColumns[int.Parse(path[2], CultureInfo.InvariantCulture)],
        };
        var first = breach.Rule == AssessmentRules.StudentTwice ? _rows.FirstRecordOf(SheetFacts.IdOf(student)) : 0;
        _sheet.AddAfter(breach.Rule, column, first, _facts.StudentAt, breach.Arguments.AsSpan());
    }

    private static CommonAssessment? AssessmentOf(CsvSheet sheet, SheetColumns columns, LearningCommunity community)
    {
        var assessments = community.Assessments;
        if (assessments.Count == 1) return assessments[0];
        var items = columns.NamesExcept(SheetFacts.StudentColumn, SheetFacts.DateColumn, SheetFacts.SectionColumn, SheetFacts.GroupsColumn);
        var matching = assessments.Where(assessment => items.SetEquals(assessment.Items.Select(item => item.Id.Value))).ToList();
        if (matching is [var only]) return only;
        sheet.Add(FormRules.AssessmentUnclear, 0, TidyAssessment.Among(assessments.Count, $"{(matching.Count == 0 ? "none has" : $"{matching.Count} have")} exactly the items of these columns"));
        return null;
    }
}
