namespace Plc.Model.Serialization.Csv;

/// <summary>The columns of a sheet by name, as its first record has them.</summary>
internal sealed class SheetColumns
{
    private readonly CsvSheet _sheet;
    private readonly string[] _names;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<int> _known = [];

    private SheetColumns(CsvSheet sheet, string[] names) => (_sheet, _names) = (sheet, names);

    internal int Count => _names.Length;

    /// <summary>Reads the first record; null where there is none.</summary>
    internal static SheetColumns? Read(CsvSheet sheet)
    {
        if (!sheet.Read())
        {
            if (!sheet.HasErrors) sheet.Add(FormRules.NoHeader, new SourcePlace(1, 1, 0, null, 1), null);
            return null;
        }
        var columns = new SheetColumns(sheet, new string[sheet.CellCount]);
        for (var column = 0; column < sheet.CellCount; column++)
        {
            columns._names[column] = sheet.TryText(column, out var name) ? name : "";
            if (name.Length > 0 && !columns._byName.TryAdd(name, column))
            {
                sheet.Add(FormRules.ColumnTwice, column);
                columns._known.Add(column);
            }
        }
        return columns;
    }

    /// <summary>The column of a name; none where there is no such column.</summary>
    internal int Find(string name)
    {
        if (!_byName.TryGetValue(name, out var column)) return ResultsHeader.NoColumn;
        _known.Add(column);
        return column;
    }

    /// <summary>The column of a name; reports where there is none, and what may have been meant.</summary>
    internal int Require(string name)
    {
        var column = Find(name);
        if (column != ResultsHeader.NoColumn) return column;
        if (DidYouMean.Nearest(name, _names) is { } near) _known.Add(_byName[near]);
        var hint = _names is [var only] && only.AsSpan().ContainsAny(";\t|") ? " The columns seem to be separated by something else than commas." : DidYouMean.Sentence(name, _names);
        _sheet.Add(FormRules.ColumnMissing, 0, name, hint);
        return column;
    }

    /// <summary>The names of all columns but some.</summary>
    internal HashSet<string> NamesExcept(params string[] names) => [.. _byName.Keys.Except(names)];

    /// <summary>Reports every column that nobody asked for.</summary>
    /// <param name="expected">The names that one of them may have been meant to be.</param>
    internal void ReportUnknown(IEnumerable<string> expected)
    {
        var missing = expected.Where(name => !_byName.ContainsKey(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < Count; column++)
            if (!_known.Contains(column))
                _sheet.Add(FormRules.ColumnUnknown, column, missing.Contains(_names[column].Trim()) ? " It differs from an expected one only in case, or in spaces around it." : "");
    }
}
