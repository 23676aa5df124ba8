using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Csv;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Results;

/// <summary>What the rows of one student have said of the student so far. An empty cell says nothing; what two rows say has to be the same.</summary>
internal struct TidyStudent
{
    private Id<Section> _section;
    private LocalDate _date;

    /// <summary>The record that said each of it first; 0 where none has.</summary>
    private int _sectionRecord, _dateRecord, _groupsRecord;

    internal readonly Id<Section>? Section => _sectionRecord == 0 ? null : _section;

    internal readonly LocalDate? Date => _dateRecord == 0 ? null : _date;

    internal ValueList<Id<StudentGroup>> Groups { get; private set; }

    /// <summary>Adds what a row says; notes where it is another thing than before.</summary>
    internal void Add(TidySheet tidy, CsvSheet sheet)
    {
        if (tidy.Section is { } section)
        {
            if (_sectionRecord == 0)
            {
                (_section, _sectionRecord) = (section, sheet.Record);
                tidy.Facts.CheckRoster(section, sheet[tidy.Facts.StudentAt]);
            }
            else if (_section != section) Report(sheet, tidy.Facts.SectionAt, "section", _sectionRecord);
        }
        if (tidy.Date is { } date)
        {
            if (_dateRecord == 0) (_date, _dateRecord) = (date, sheet.Record);
            else if (_date != date) Report(sheet, tidy.Facts.DateAt, "date", _dateRecord);
        }
        if (tidy.Groups.Count == 0) return;
        if (_groupsRecord == 0) (Groups, _groupsRecord) = (tidy.Groups, sheet.Record);
        else if (!IsSame(Groups, tidy.Groups)) Report(sheet, tidy.Facts.GroupsAt, "list of groups", _groupsRecord);
    }

    private static void Report(CsvSheet sheet, int column, string what, int first) => sheet.AddAfter(FormRules.RowsDisagree, column, first, column, what);

    /// <summary>The order of groups is not data.</summary>
    private static bool IsSame(ValueList<Id<StudentGroup>> left, ValueList<Id<StudentGroup>> right) =>
        left == right || left.Order().SequenceEqual(right.Order());
}
