using NodaTime;
using Plc.Model.Primitives;

namespace BuildACommunity;

/// <summary>When there is school, and the times that the schedule sets aside: support comes on top of core instruction, and teams work together in the week.</summary>
internal static class Schedule
{
    private static readonly ValueList<IsoDayOfWeek> MondayToThursday = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday];

    internal static SchoolYear Year { get; } = new(2026);

    internal static SchoolCalendar Calendar { get; } = new(
        Year, begin: new(2026, 8, 17), end: new(2027, 5, 27),
        closures:
        [
            new(new(2026, 9, 7), name: "Labor Day"),
            new(new(2026, 11, 25), new(2026, 11, 27), "Thanksgiving"),
            new(new(2026, 12, 21), new(2027, 1, 1), "Winter break"),
            new(new(2027, 3, 15), new(2027, 3, 19), "Spring break"),
        ]);

    internal static TimeBlock Reading { get; } = new(
        new("reading"), "Reading", TimeBlockKind.Core, [.. MondayToThursday, IsoDayOfWeek.Friday], begin: new(8, 30), end: new(10, 0));

    internal static TimeBlock Support { get; } = new(new("support"), "More time", TimeBlockKind.Support, MondayToThursday, new(10, 15), new(10, 45));

    internal static TimeBlock Extension { get; } = new(new("extension"), "Going beyond", TimeBlockKind.Extension, MondayToThursday, new(10, 15), new(10, 45));

    internal static TimeBlock TeamTime { get; } = new(new("team-time"), "Teams at work", TimeBlockKind.Team, [IsoDayOfWeek.Wednesday], new(14, 0), new(15, 0));

    internal static TimeBlock EarlyFriday { get; } = new(new("early-friday"), "Across grades", TimeBlockKind.Team, [IsoDayOfWeek.Friday], new(7, 45), new(8, 15));
}
