using System.Globalization;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Csv;

/// <summary>Reads the rows of a sheet of results and gives each to the builder of a set.</summary>
internal sealed class ResultsRows(CsvSheet sheet, ResultsHeader header, LearningCommunity community)
{
    /// <summary>Nearly every cell is one digit, and a number in general takes longer than all the rest of a cell.</summary>
    private static readonly ResultCell[] OneDigit = [.. Enumerable.Range(0, 10).Select(points => ResultCell.Scored(new(points)))];

    private readonly ResultSetBuilder _builder = new(header.Assessment, community.Sections);
    private readonly Dictionary<Id<Section>, HashSet<Id<Student>>> _rosters =
        community.Sections.Where(section => section.Roster.Count > 0).ToDictionary(section => section.Id, section => section.Roster.ToHashSet());

    private readonly ResultCell[] _cells = new ResultCell[header.Assessment.Items.Count];
    private readonly Dictionary<Id<Student>, CellPlace> _firstPlaces = [];
    private int _rows;

    /// <summary>Reads the record at which the sheet stands.</summary>
    internal void Add()
    {
        _rows++;
        if (sheet.CellCount != header.ColumnCount)
        {
            sheet.Add(FormRules.RowLength, 0, Found.Cells(sheet.CellCount), header.ColumnCount);
            return;
        }
        var isWhole = sheet.TryId<Student>(header.Student, out var student);
        isWhole &= TryDate(out var date);
        isWhole &= TrySection(out var section);
        isWhole &= TryGroups(out var groups);
        for (var item = 0; item < _cells.Length; item++) isWhole &= TryCell(header.ItemColumns[item], out _cells[item]);

        var breaches = isWhole
            ? _builder.Add(student, _cells, section, groups, date)
            : _builder.AddBroken(student.IsDefault ? null : student, _cells, section, groups);
        foreach (var breach in breaches) Report(breach, student);
        if (!student.IsDefault && section is { } named && _rosters.TryGetValue(named, out var roster) && !roster.Contains(student)) sheet.Add(FormRules.NotOnRoster, header.Student);
        if (!student.IsDefault) _firstPlaces.TryAdd(student, sheet.PlaceOf(header.Student));
    }

    /// <summary>The set of all rows; null where there is an error.</summary>
    internal ResultSet? Build()
    {
        if (_rows == 0 && !sheet.HasErrors) sheet.Add(FormRules.NoRows, sheet.Beginning, null);
        return sheet.HasErrors ? null : _builder.Build();
    }

    private void Report(RuleBreach breach, Id<Student> student)
    {
        var path = breach.Path.Split('/');
        var column = path[1] switch
        {
            "student" => header.Student,
            "section" => header.Section,
            "groups" => header.Groups,
            _ => header.ItemColumns[int.Parse(path[2], CultureInfo.InvariantCulture)],
        };
        var related = breach.Rule.Id == AssessmentRules.StudentTwice.Id ? _firstPlaces[student].ToSourcePlace() : null;
        sheet.Add(breach.Rule, sheet.PlaceOf(column).ToSourcePlace(), related, breach.Arguments.AsSpan());
    }

    private bool TryDate(out LocalDate? date)
    {
        date = null;
        if (header.Date == SheetColumns.NoColumn || sheet[header.Date].IsEmpty) return true;
        if (!sheet.TryText(header.Date, out var text)) return false;
        if (IsoDate.TryParse(text, out var day)) date = day;
        else sheet.Add(FormRules.TextFormat, header.Date, IsoDate.Expected, IsoDate.Found(text));
        return date is not null;
    }

    private bool TrySection(out Id<Section>? section)
    {
        section = null;
        if (header.Section == SheetColumns.NoColumn || sheet[header.Section].IsEmpty) return true;
        if (!sheet.TryId<Section>(header.Section, out var id)) return false;
        section = id;
        return true;
    }

    private bool TryGroups(out ValueList<Id<StudentGroup>> groups)
    {
        groups = [];
        if (header.Groups == SheetColumns.NoColumn || sheet[header.Groups].IsEmpty) return true;
        if (!sheet.TryText(header.Groups, out var text)) return false;
        var names = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isWhole = true;
        foreach (var breach in names.SelectMany(name => Id<StudentGroup>.Check(name)))
        {
            sheet.Add(breach.Rule, header.Groups, breach.Arguments.AsSpan());
            isWhole = false;
        }
        if (isWhole) groups = [.. names.Select(name => new Id<StudentGroup>(name))];
        return isWhole;
    }

    private bool TryCell(int column, out ResultCell cell)
    {
        cell = ResultCell.Blank;
        if (column == SheetColumns.NoColumn) return true;
        var bytes = sheet[column];
        if (bytes.IsEmpty) return true;
        if (bytes is [>= (byte)'0' and <= (byte)'9']) cell = OneDigit[bytes[0] - '0'];
        else if (bytes.SequenceEqual("absent"u8)) cell = ResultCell.Absent;
        else if (bytes.SequenceEqual("exempt"u8)) cell = ResultCell.Exempt;
        else if (sheet.TryPoints(column, out var points, "absent", "exempt")) cell = ResultCell.Scored(points);
        return cell.Status != CellStatus.Blank;
    }
}
