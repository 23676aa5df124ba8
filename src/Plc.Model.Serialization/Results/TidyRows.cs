using Plc.Model.Assessments;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization.Results;

/// <summary>Collects the rows of a tidy sheet by student, in whatever order they stand.</summary>
internal sealed class TidyRows(CsvSheet sheet, TidySheet tidy)
{
    private readonly Interned<int> _students = new(int.MaxValue);
    private readonly int _items = tidy.Rows.ItemCount;
    private byte[][] _ids = [];
    private TidyStudent[] _facts = [];

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
            ref readonly var facts = ref _facts[student];
            for (var item = 0; item < _items; item++) cells[item] = _cells[student * _items + item].Cell;
            tidy.Rows.Add(_ids[student], cells, facts.Section, facts.Groups, facts.Date, 0);
        }
    }

    private void Add(ReadOnlySpan<byte> utf8)
    {
        if (!_students.TryGet(utf8, out var student)) student = New(utf8);
        _facts[student].Add(tidy, sheet);
        if (tidy.Item < 0) return;
        ref var cell = ref _cells[student * _items + tidy.Item];
        if (cell.Record > 0) sheet.AddAfter(FormRules.ResultTwice, tidy.ItemAt, cell.Record, tidy.ItemAt);
        else cell = (tidy.Cell, sheet.Record);
    }

    private int New(ReadOnlySpan<byte> utf8)
    {
        var student = _students.Count;
        if (student == _ids.Length)
        {
            var size = Math.Max(16, student * 2);
            Array.Resize(ref _ids, size);
            Array.Resize(ref _facts, size);
            Array.Resize(ref _cells, checked(size * _items));
        }
        _students.Add(utf8, student);
        _ids[student] = utf8.ToArray();
        return student;
    }
}
