using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>Who works with others: in a team or the coalition on the day, or in a meeting, a cycle, a decision or an event within the time up to it.</summary>
internal static class JointWork
{
    /// <summary>The members by the organization that declares them.</summary>
    internal static HashSet<(Id<Organization> Organization, Id<Member> Member)> Of(LearningCommunity community, LocalDate asOf, int days)
    {
        bool IsRecent(LocalDate date) => Period.DaysBetween(date, asOf) < days;
        bool IsIn(LocalDate date) => date <= asOf && IsRecent(date);
        var members = community.Teams.SelectMany(team => team.MembersOn(asOf))
            .Concat(community.Coalition?.Members.Where(member => member.IsHeldOn(asOf)).Select(member => member.Member) ?? [])
            .Concat(community.Meetings.Where(meeting => IsIn(meeting.Date)).SelectMany(meeting => meeting.Attendees))
            .Concat(community.LearningEvents.Where(learned => learned.Begin <= asOf && IsRecent(learned.End ?? learned.Begin)).SelectMany(learned => learned.Participants))
            .Concat(community.Cycles.Where(cycle => !(cycle.Begin > asOf) && (cycle.End?.Date is not { } end || IsRecent(end))).SelectMany(cycle => cycle.Participants))
            .Concat(community.Decisions.Where(decision => IsIn(decision.Date)).SelectMany(decision => decision.Participation).SelectMany(entry => entry.Members));
        var all = members.Select(member => (member.Organization ?? community.Id, member.Id)).ToHashSet();
        foreach (var school in community.Schools) all.UnionWith(Of(school, asOf, days));
        return all;
    }
}
