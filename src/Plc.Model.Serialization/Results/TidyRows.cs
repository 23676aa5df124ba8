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
    private ResultCell[] _cells = [];

    /// <summary>The record of each cell; 0 where there was none.</summary>
    private int[] _records = [];

    /// <summary>Reads all rows and gives each student's to the place where they go.</summary>
    internal void Read()
    {
        while (sheet.Read())
            if (tidy.TryRow(out var student)) Add(student);
        tidy.ReportItemsWithoutRows(sheet.Faults);
        if (sheet.HasErrors) return;
        tidy.Rows.EnsureCapacity(_students.Count);
        for (var student = 0; student < _students.Count; student++)
        {
            ref readonly var facts = ref _facts[student];
            tidy.Rows.Add(_ids[student], _cells.AsSpan(student * _items, _items), facts.Section, facts.Groups, facts.Date, 0);
        }
    }

    private void Add(ReadOnlySpan<byte> utf8)
    {
        if (!_students.TryGet(utf8, out var student)) student = New(utf8);
        _facts[student].Add(tidy, sheet);
        if (tidy.Item < 0) return;
        var at = student * _items + tidy.Item;
        if (_records[at] > 0) sheet.AddAfter(FormRules.ResultTwice, tidy.ItemAt, _records[at], tidy.ItemAt);
        else (_cells[at], _records[at]) = (tidy.Cell, sheet.Record);
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
            Array.Resize(ref _records, size * _items);
        }
        _students.Add(utf8, student);
        _ids[student] = utf8.ToArray();
        return student;
    }
}
