using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>How far leadership is dispersed: who holds the lead roles of a community on a day (practice row C-05).</summary>
/// <remarks>
/// A lead role is to facilitate a team, to own an open goal of a team or a strategy of an open cycle, or to belong to the guiding coalition. Goals of the school and the district do not
/// count, since to own them is the duty of the head (practice row G-07). Designated leaders are superintendents, district administrators, principals and assistant principals.
/// Equal when all facts are equal.
/// </remarks>
public sealed record LeadRoles
{
    private LeadRoles(LocalDate asOf, int leaders, int others, int unknown) => (AsOf, Leaders, Others, Unknown) = (asOf, leaders, others, unknown);

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How many lead roles designated leaders hold.</summary>
    public int Leaders { get; }

    /// <summary>How many lead roles others hold.</summary>
    public int Others { get; }

    /// <summary>How many lead roles are held by somebody whose roles on the day are not known.</summary>
    public int Unknown { get; }

    /// <summary>The share of the lead roles, of those whose holders are known, that others than designated leaders hold.</summary>
    public Share ByOthers => new(Others, Leaders + Others);

    /// <summary>Counts the lead roles of a community; those of the schools of a district are their own.</summary>
    /// <param name="community">The community.</param>
    /// <param name="asOf">The day.</param>
    public static LeadRoles Of(LearningCommunity community, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(community);
        return Of(community, asOf.WithCalendar(CalendarSystem.Iso), community.Calendars, new CommunityIndex(community).Find);
    }

    /// <summary>The counts, and no person.</summary>
    public override string ToString() => FormattableString.Invariant($"Lead roles as of {AsOf:uuuu-MM-dd}: {ByOthers} by others than designated leaders");

    internal static LeadRoles Of(LearningCommunity community, LocalDate asOf, ValueList<SchoolCalendar> calendars, Func<Reference<Member>, Member?> resolve)
    {
        var (leaders, others, unknown) = (0, 0, 0);
        foreach (var holder in Holders(community, asOf, calendars))
        {
            var member = resolve(holder);
            if (member is null || !member.Roles.Any(term => term.IsHeldOn(asOf))) unknown++;
            else if (member.IsDesignatedLeader(asOf)) leaders++;
            else others++;
        }
        return new(asOf, leaders, others, unknown);
    }

    private static IEnumerable<Reference<Member>> Holders(LearningCommunity community, LocalDate asOf, ValueList<SchoolCalendar> calendars)
    {
        var facilitators = community.Teams.SelectMany(team => team.Memberships)
            .Where(membership => membership.IsHeldOn(asOf) && membership.Roles.Any(role => role.Is(TeamRole.Facilitator))).Select(membership => membership.Member);
        var owners = community.Goals.Where(goal => goal.Scope == GoalScope.Team && goal.IsOpen(asOf, calendars)).SelectMany(goal => goal.Owners);
        var strategists = community.Cycles.Where(cycle => !(cycle.Begin > asOf) && (cycle.State == CycleState.Open || cycle.End!.Date > asOf))
            .SelectMany(cycle => cycle.Choice?.Strategies ?? []).SelectMany(strategy => strategy.Owners);
        var coalition = (community.Coalition?.Members ?? []).Where(member => member.IsHeldOn(asOf)).Select(member => member.Member);
        return facilitators.Concat(owners).Concat(strategists).Concat(coalition);
    }
}
