using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Assessments;

/// <summary>What is known of the students of a set of results, but for their points: a column each, by section and then by student.</summary>
/// <param name="Students">The students.</param>
/// <param name="Sections">The sections that rows name, in the order of their ids.</param>
/// <param name="SectionNumbers">The place of each row's section among the sections, or -1.</param>
/// <param name="Starts">The first row without a section, which is 0, then the first row of each section, and then how many rows there are.</param>
/// <param name="Dates">The dates, packed.</param>
/// <param name="Groups">The groups of each row; null where no row has any.</param>
internal sealed record RowColumns(
    Id<Student>[] Students, Id<Section>[] Sections, int[] SectionNumbers, int[] Starts, int[] Dates, ValueList<Id<StudentGroup>>[]? Groups)
{
    private const int NoDate = 0, YearOffset = 10_000;

    internal Id<Section>? SectionOf(int row) => SectionNumbers[row] < 0 ? null : Sections[SectionNumbers[row]];

    internal LocalDate? DateOf(int row) => Dates[row] == NoDate ? null : new((Dates[row] >> 9) - YearOffset, Dates[row] >> 5 & 15, Dates[row] & 31);

    /// <summary>A date in four bytes: a nullable one takes eight.</summary>
    internal static int Packed(LocalDate? date)
    {
        if (date is not { } day) return NoDate;
        var (year, month, dayOfMonth) = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return (year + YearOffset) << 9 | month << 5 | dayOfMonth;
    }

    internal bool SameAs(RowColumns other) =>
        Students.AsSpan().SequenceEqual(other.Students) && Sections.AsSpan().SequenceEqual(other.Sections) &&
        SectionNumbers.AsSpan().SequenceEqual(other.SectionNumbers) && Dates.AsSpan().SequenceEqual(other.Dates) &&
        Groups.AsSpan().SequenceEqual(other.Groups);
}
