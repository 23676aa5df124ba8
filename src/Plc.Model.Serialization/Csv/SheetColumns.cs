namespace Plc.Model.Serialization.Csv;

/// <summary>The columns of a sheet by name, as its first record has them.</summary>
internal sealed class SheetColumns
{
    /// <summary>There is no such column.</summary>
    internal const int NoColumn = -1;

    private readonly CsvSheet _sheet;
    private readonly string[] _names;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<int> _known = [];
    private ILookup<string, int>? _alike;

    private SheetColumns(CsvSheet sheet, string[] names) => (_sheet, _names) = (sheet, names);

    internal int Count => _names.Length;

    /// <summary>The columns by name without case and without spaces around it: items and columns may be many, so that not each is compared with each.</summary>
    private ILookup<string, int> Alike => _alike ??= Enumerable.Range(0, Count).ToLookup(at => _names[at].Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the first record; null where there is none.</summary>
    internal static SheetColumns? Read(CsvSheet sheet)
    {
        if (!sheet.Read())
        {
            if (!sheet.HasErrors) sheet.Add(FormRules.NoHeader, sheet.Beginning, null);
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

    /// <summary>Whether there is a column of this name, or of one that differs only in case or in spaces around it.</summary>
    internal bool Resembles(string name) => Alike.Contains(name);

    /// <summary>The column of a name; none where there is no such column.</summary>
    internal int Find(string name)
    {
        if (!_byName.TryGetValue(name, out var column)) return NoColumn;
        _known.Add(column);
        return column;
    }

    /// <summary>The column of a name; reports where there is none, and goes on with the one that was likely meant.</summary>
    internal int Require(string name)
    {
        var column = Find(name);
        if (column != NoColumn) return column;
        if (DidYouMean.Nearest(name, _names) is not { } near)
        {
            _sheet.Add(FormRules.ColumnMissing, 0, name, HasOtherSeparator ? " The columns seem to be separated by something else than commas." : "");
            return NoColumn;
        }
        column = Find(near);
        _sheet.Add(FormRules.ColumnMissing, column, name, " This one has nearly that name.");
        return column;
    }

    /// <summary>The column of an item; reports where there is none, at the one that differs from it only in case or in spaces.</summary>
    internal int RequireItem(string item)
    {
        var column = Find(item);
        if (column != NoColumn) return column;
        var near = Alike[item].FirstOrDefault(at => !_known.Contains(_byName.GetValueOrDefault(_names[at], NoColumn)), NoColumn);
        if (near != NoColumn) _known.Add(near);
        _sheet.Add(FormRules.ItemWithoutColumn, Math.Max(0, near), item, near == NoColumn ? "" : " This one differs from it only in case, or in spaces around it.");
        return near;
    }

    /// <summary>Whether the header is one cell that looks like several.</summary>
    internal bool HasOtherSeparator => _names is [var only] && only.AsSpan().ContainsAny(";\t|");

    /// <summary>The names of all columns but some.</summary>
    internal HashSet<string> NamesExcept(params string[] names) => [.. _byName.Keys.Except(names)];

    /// <summary>Reports every column that nobody asked for.</summary>
    /// <param name="optional">The names of columns that may be absent, and so one of these may have been meant to be.</param>
    internal void ReportUnknown(params string[] optional)
    {
        string[] absent = [.. optional.Where(name => !_byName.ContainsKey(name))];
        for (var column = 0; column < Count; column++)
            if (!_known.Contains(column)) _sheet.Add(FormRules.ColumnUnknown, column, _names[column].Length == 0 ? " It has no name." : DidYouMean.Sentence(_names[column], absent));
    }
}
