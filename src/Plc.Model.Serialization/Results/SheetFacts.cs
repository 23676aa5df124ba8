using System.Text;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Csv;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>The columns that say of whom a row of a sheet is, and how they are read. What was read once is not read again.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="context">What is shared.</param>
/// <param name="Student">The column of the student.</param>
/// <param name="Date">The column of the date, if any.</param>
/// <param name="Section">The column of the section, if any.</param>
/// <param name="Groups">The column of the groups, if any.</param>
internal sealed class SheetFacts(CsvSheet sheet, ResultsContext context, int Student, int Date, int Section, int Groups)
{
    internal const string StudentColumn = "student", DateColumn = "date", SectionColumn = "section", GroupsColumn = "groups";

    internal int StudentAt => Student;

    internal int DateAt => Date;

    internal int SectionAt => Section;

    internal int GroupsAt => Groups;

    /// <summary>The bytes of a student's id; notes where they are none.</summary>
    internal bool TryStudent(out ReadOnlySpan<byte> utf8)
    {
        utf8 = sheet[Student];
        return ResultsContext.IsPlainId(utf8) || sheet.TryId<Student>(Student, out _);
    }

    internal bool TryDate(out LocalDate? date)
    {
        date = null;
        if (Date == SheetColumns.NoColumn || sheet[Date] is not { IsEmpty: false } utf8) return true;
        if (context.Dates.TryRead(utf8, out var day))
        {
            date = day;
            return true;
        }
        if (!sheet.TryText(Date, out var text)) return false;
        if (IsoDate.TryParse(text, out day)) date = day;
        else sheet.Add(FormRules.TextFormat, Date, IsoDate.Expected, IsoDate.Found(text));
        return date is not null;
    }

    internal bool TrySection(out Id<Section>? section)
    {
        section = null;
        if (Section == SheetColumns.NoColumn || sheet[Section] is not { IsEmpty: false } utf8) return true;
        if (!context.Sections.TryGet(utf8, out var id))
        {
            if (!sheet.TryId(Section, out id)) return false;
            context.Sections.Add(utf8, id);
        }
        section = id;
        return true;
    }

    internal bool TryGroups(out ValueList<Id<StudentGroup>> groups)
    {
        groups = [];
        if (Groups == SheetColumns.NoColumn || sheet[Groups] is not { IsEmpty: false } utf8) return true;
        if (context.Groups.TryGet(utf8, out groups)) return true;
        if (!sheet.TryText(Groups, out var text)) return false;
        var names = GroupsCell.Split(text);
        var isWhole = true;
        foreach (var breach in names.SelectMany(name => Id<StudentGroup>.Check(name)))
        {
            sheet.Add(breach.Rule, Groups, breach.Arguments.AsSpan());
            isWhole = false;
        }
        if (!isWhole) return false;
        groups = [.. names.Select(name => new Id<StudentGroup>(name))];
        context.Groups.Add(utf8, groups);
        return true;
    }

    /// <summary>The result in a cell; notes where it is none.</summary>
    internal bool TryCell(int column, out ResultCell cell)
    {
        cell = ResultCell.Blank;
        var utf8 = sheet.Raw(column);
        if (utf8.IsEmpty) return true;
        if (utf8.Length == 1 && (uint)(utf8[0] - '0') <= 9)
        {
            cell = ResultCell.ScoredUnits((utf8[0] - '0') * ResultCell.UnitsPerPoint);
            return true;
        }
        if (PlainPoints.Read(utf8, out var units) == utf8.Length) cell = ResultCell.ScoredUnits(units);
        else if (utf8.SequenceEqual("absent"u8)) cell = ResultCell.Absent;
        else if (utf8.SequenceEqual("exempt"u8)) cell = ResultCell.Exempt;
        else if (sheet.TryPoints(column, out var points, "absent", "exempt")) cell = ResultCell.Scored(points);
        return cell.Status != CellStatus.Blank;
    }

    /// <summary>The choice in a cell, or why there is none; notes where it is neither.</summary>
    /// <param name="column">The column.</param>
    /// <param name="places">The places of the item's choices by their bytes.</param>
    /// <param name="cell">Why there is no choice.</param>
    /// <param name="answer">The choice.</param>
    internal bool TryChoice(int column, Interned<int> places, out ResultCell cell, out ItemAnswer answer)
    {
        (cell, answer) = (ResultCell.Blank, default);
        var utf8 = sheet[column];
        if (utf8.IsEmpty) return true;
        if (places.TryGet(utf8, out var place)) answer = ItemAnswer.OfChoice(place);
        else if (utf8.SequenceEqual("absent"u8)) cell = ResultCell.Absent;
        else if (utf8.SequenceEqual("exempt"u8)) cell = ResultCell.Exempt;
        else
        {
            sheet.Add(AssessmentRules.ChoiceUnknown, column, places.TryGet(utf8.Trim((byte)' '), out _) ? " It has one without the spaces around it." : "");
            return false;
        }
        return true;
    }

    /// <summary>Warns where the student is not on the roster of the section.</summary>
    internal void CheckRoster(Id<Section>? section, ReadOnlySpan<byte> student)
    {
        if (context.IsOffRoster(section, student)) sheet.Add(FormRules.NotOnRoster, Student);
    }

    /// <summary>An id of the bytes of one.</summary>
    internal static Id<Student> IdOf(ReadOnlySpan<byte> utf8) => new(Encoding.UTF8.GetString(utf8));
}
