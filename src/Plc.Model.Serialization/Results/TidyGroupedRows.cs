using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization.Results;

/// <summary>Summarizes a tidy sheet whose rows of one student stand together: it holds one student at a time.</summary>
internal sealed class TidyGroupedRows(CsvSheet sheet, TidySheet tidy, SummaryRows rows)
{
    private readonly ResultCell[] _cells = new ResultCell[rows.ItemCount];
    private readonly int[] _records = new int[rows.ItemCount];
    private byte[] _student = new byte[64];
    private int _length;
    private bool _isNew;
    private TidyStudent _facts;

    /// <summary>Reads all rows.</summary>
    internal void Read()
    {
        while (sheet.Read())
        {
            if (!tidy.TryRow(out var student)) continue;
            if (!student.SequenceEqual(_student.AsSpan(0, _length))) Begin(student);
            _facts.Add(tidy, sheet);
            if (tidy.Item < 0) continue;
            if (_records[tidy.Item] > 0) sheet.Add(FormRules.ResultTwice, tidy.ItemAt);
            else (_cells[tidy.Item], _records[tidy.Item]) = (tidy.Cell, sheet.Record);
        }
        End();
        tidy.ReportItemsWithoutRows(sheet.Faults);
    }

    private void Begin(ReadOnlySpan<byte> student)
    {
        End();
        _isNew = rows.Enter(student);
        if (rows.TakeNotice()) sheet.Add(FormRules.StudentsNotKept, tidy.Facts.StudentAt, rows.Kept);
        if (!_isNew) sheet.Add(FormRules.RowsScattered, tidy.Facts.StudentAt);
        if (student.Length > _student.Length) _student = new byte[Id<People.Student>.MaxLength * 4];
        student.CopyTo(_student);
        _length = student.Length;
        _facts = default;
        _cells.AsSpan().Clear();
        _records.AsSpan().Clear();
    }

    private void End()
    {
        if (_length > 0 && _isNew && !sheet.HasErrors) rows.Count(_cells, _facts.Section, _facts.Groups);
    }
}
