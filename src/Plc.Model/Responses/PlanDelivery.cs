using NodaTime;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>
/// What was delivered of a plan against what was planned by a day (fidelity; practice row Q-08): sessions that were held, those that the student attended, and their time. As in Ed-Fi,
/// planned dosage and attendance with its duration are two things.
/// </summary>
/// <remarks>
/// <para>Planned so far is the dosage times the school weeks that the plan has run: each school day, from the first to the last day of the plan or the day asked about, is one of as many as
/// the calendar has in a week, five where no calendar says so. Sessions are rounded down, so that none is missing before its week is over; no more are planned than the dosage has weeks.</para>
/// <para>Equal when all facts are equal.</para>
/// </remarks>
public sealed record PlanDelivery
{
    /// <summary>What all numbers of school days in a week divide, so that weeks are added up exactly.</summary>
    private const int PartsOfAWeek = 420;

    private PlanDelivery(LocalDate asOf, SchoolDayCount days, long? plannedSessions, Duration? aSession, ValueList<DeliveredSession> held)
    {
        var attended = held.Where(session => !session.Absent).ToList();
        (AsOf, SchoolDays, PlannedSessions, PlannedTime) = (asOf, days, (int?)plannedSessions, plannedSessions is { } planned && aSession is { } each ? each * planned : null);
        (HeldSessions, AttendedSessions) = (held.Count, attended.Count);
        (HeldTime, AttendedTime) = (Sum(held), Sum(attended));
    }

    /// <summary>The day by which it was counted, itself included.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The school days that the plan has run by then, and whether a calendar says so.</summary>
    public SchoolDayCount SchoolDays { get; }

    /// <summary>The sessions that were planned by then; null where the plan has no dosage.</summary>
    public int? PlannedSessions { get; }

    /// <summary>The time that was planned by then; null where the plan has no dosage.</summary>
    public Duration? PlannedTime { get; }

    /// <summary>The sessions that were held.</summary>
    public int HeldSessions { get; }

    /// <summary>The time of the sessions that were held.</summary>
    public Duration HeldTime { get; }

    /// <summary>The sessions that the student attended.</summary>
    public int AttendedSessions { get; }

    /// <summary>The time of the sessions that the student attended: the dosage that was received.</summary>
    public Duration AttendedTime { get; }

    /// <summary>The time held in percent of the time planned, unrounded, above 100 where more was held; null where nothing was planned by then.</summary>
    public decimal? PercentHeld => PercentOf(HeldTime);

    /// <summary>The time attended in percent of the time planned, unrounded, above 100 where more was attended; null where nothing was planned by then.</summary>
    public decimal? PercentAttended => PercentOf(AttendedTime);

    /// <summary>Counts what was delivered of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day by which it is counted; sessions after it are left out.</param>
    /// <param name="calendars">The school's calendars; weekdays where there is none for a day.</param>
    public static PlanDelivery Of(SupportPlan plan, LocalDate asOf, ValueList<SchoolCalendar> calendars = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        LocalDate last = new[] { day, plan.End ?? day, plan.Ended?.Date ?? day }.Min();
        var (days, parts) = (DaysOf(plan.Begin, last, new(calendars)), PartsOf(plan.Begin, last, calendars));
        long? planned = plan.Dosage is not { } dosage ? null
            : (dosage.Weeks is { } weeks ? Math.Min(parts, (long)weeks * PartsOfAWeek) : parts) * dosage.SessionsPerWeek / PartsOfAWeek;
        return new(day, days, planned, plan.Dosage?.Session, [.. plan.Sessions.Where(session => session.Date <= day)]);
    }

    /// <summary>How much was planned, held and attended, in sessions.</summary>
    public override string ToString() => $"{HeldSessions} sessions held, {AttendedSessions} attended, of {PlannedSessions?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no number"} planned";

    private static SchoolDayCount DaysOf(LocalDate first, LocalDate last, SchoolDays school)
    {
        var after = school.Between(first, last);
        return first > last ? after : new(after.Days + (school.IsSchoolDay(first) ? 1 : 0), after.IsByCalendar && school.IsByCalendar(first));
    }

    /// <summary>The school weeks between two days, themselves included, in parts.</summary>
    private static long PartsOf(LocalDate first, LocalDate last, ValueList<SchoolCalendar> calendars)
    {
        var school = new SchoolDays(calendars);
        long parts = 0;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (school.IsSchoolDay(day)) parts += PartsOfAWeek / DaysAWeek(calendars.FirstOrDefault(calendar => calendar.Covers(day)));
            if (day == last) break;
        }
        return parts;
    }

    /// <summary>Some schools have school on four days a week.</summary>
    private static int DaysAWeek(SchoolCalendar? calendar) => calendar is { Weekdays.Count: > 0 and var days } ? days : 5;

    private static Duration Sum(IEnumerable<DeliveredSession> sessions) => sessions.Aggregate(Duration.Zero, static (sum, session) => sum + session.Time);

    private decimal? PercentOf(Duration time) =>
        PlannedTime is { } planned && planned > Duration.Zero ? 100m * time.BclCompatibleTicks / planned.BclCompatibleTicks : null;
}
