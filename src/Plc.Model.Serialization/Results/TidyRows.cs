using Plc.Model.Assessments;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization.Results;

/// <summary>Collects the rows of a tidy sheet by student, in whatever order they stand.</summary>
internal sealed class TidyRows(CsvSheet sheet, TidySheet tidy)
{
    /// <summary>What is known of each student stands where the student is found: in a sheet in no order every look at another place takes long.</summary>
    private readonly Interned<TidyStudent> _students = new(int.MaxValue);

    private readonly int _items = tidy.Rows.ItemCount;

    /// <summary>The cells of each student, each with its record; 0 where there was none.</summary>
    private (ResultCell Cell, int Record)[] _cells = [];

    /// <summary>Reads all rows and gives each student's to the place where they go.</summary>
    internal void Read()
    {
        while (sheet.Read())
            if (tidy.TryRow(out var student)) Add(student);
        tidy.ReportItemsWithoutRows(sheet.Faults);
        if (sheet.HasErrors) return;
        tidy.Rows.EnsureCapacity(_students.Count);
        var cells = new ResultCell[_items];
        for (var student = 0; student < _students.Count; student++)
        {
            ref readonly var facts = ref _students[student];
            for (var item = 0; item < _items; item++) cells[item] = _cells[student * _items + item].Cell;
            tidy.Rows.Add(_students.BytesOf(student), cells, facts.Section, facts.Groups, facts.Date, 0);
        }
    }

    private void Add(ReadOnlySpan<byte> utf8)
    {
        if (!_students.TryFind(utf8, out var student))
        {
            student = _students.Count;
            _students.Add(utf8, default);
            if (_students.Count * _items > _cells.Length) Array.Resize(ref _cells, checked(Math.Max(16, student * 2) * _items));
        }
        _students[student].Add(tidy, sheet);
        if (tidy.Item < 0) return;
        ref var cell = ref _cells[student * _items + tidy.Item];
        if (cell.Record > 0) sheet.AddAfter(FormRules.ResultTwice, tidy.ItemAt, cell.Record, tidy.ItemAt);
        else cell = (tidy.Cell, sheet.Record);
    }
}
