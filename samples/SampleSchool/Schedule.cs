using NodaTime;
using Plc.Model.Primitives;

namespace SampleSchool;

/// <summary>When there is school, and the times of the week: support and extension are held at one time, and mathematics is not missed for either.</summary>
internal static class Schedule
{
    private static readonly ValueList<IsoDayOfWeek> EveryDay =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    internal static SchoolCalendar Calendar { get; } = new(
        new SchoolYear(2026), begin: new(2026, 8, 17), end: new(2027, 5, 27),
        closures:
        [
            new(new(2026, 9, 7), name: "Labor Day"),
            new(new(2026, 10, 23), name: "Conferences"),
            new(new(2026, 11, 11), name: "Veterans Day"),
            new(new(2026, 11, 25), new(2026, 11, 27), "Thanksgiving"),
            new(new(2026, 12, 21), new(2027, 1, 1), "Winter break"),
            new(new(2027, 3, 15), new(2027, 3, 19), "Spring break"),
        ]);

    internal static TimeBlock Mathematics { get; } = new(new("mathematics-7"), "Mathematics", TimeBlockKind.Core, EveryDay, begin: new(9, 0), end: new(10, 0));

    internal static TimeBlock Boost { get; } = new(new("boost"), "Boost", TimeBlockKind.Support, EveryDay, begin: new(13, 0), end: new(13, 30));

    internal static TimeBlock Stretch { get; } = new(new("stretch"), "Stretch", TimeBlockKind.Extension, EveryDay, begin: new(13, 0), end: new(13, 30));

    internal static ValueList<TimeBlock> All => [Mathematics, Boost, Stretch];
}
