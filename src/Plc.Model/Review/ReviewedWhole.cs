using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>
/// What holds of all organizations of a review together: a school's member may belong to a team of the district, or to one of a companion. Each set is made when it is first
/// asked for, in one walk over all of them.
/// </summary>
internal sealed class ReviewedWhole
{
    private readonly List<(LearningCommunity Community, ValueList<SchoolCalendar> Calendars)> _communities = [];
    private readonly LocalDate _asOf;
    private readonly ReviewPolicy _policy;

    internal ReviewedWhole(LearningCommunity community, ValueList<LearningCommunity> companions, LocalDate asOf, ReviewPolicy policy)
    {
        (_asOf, _policy) = (asOf, policy);
        AddWithSchools(community, default);
        foreach (var companion in companions) AddWithSchools(companion, default);
    }

    /// <summary>The members of teams.</summary>
    internal HashSet<Reference<Member>> OnTeams => field ??= [.. Teams.Values.SelectMany(members => members)];

    /// <summary>The teams that have an open goal.</summary>
    internal HashSet<Reference<Team>> TeamsWithGoal =>
        field ??= [.. OpenGoals.Where(goal => goal.Part.Team is not null).Select(goal => goal.Part.Team!.Value.Within(goal.Organization))];

    /// <summary>The members whom an open goal reaches: by owning or agreeing on it, by a step, by a team that has one, or by a learning goal that serves one.</summary>
    internal HashSet<Reference<Member>> WithGoal => field ??= FindWithGoal();

    /// <summary>The members who took part in an event of professional learning within the days of the policy.</summary>
    internal HashSet<Reference<Member>> AtEvents => field ??= FindAtEvents();

    /// <summary>The members who learned in their work within the days of the policy: at an event, from each other, or by changing or trying something in a cycle.</summary>
    internal HashSet<Reference<Member>> Learning => field ??= FindLearning();

    /// <summary>The members who take or took part in a cycle of inquiry within the days of the policy.</summary>
    internal HashSet<Reference<Member>> Inquiring => field ??= FindInquiring();

    /// <summary>Whether school or district have an open goal somewhere.</summary>
    internal bool HasWideGoal => _hasWideGoal ??= OpenGoals.Any(goal => goal.Part.Scope != GoalScope.Team);

    private bool? _hasWideGoal;

    /// <summary>The members of each team on the day.</summary>
    internal Dictionary<Reference<Team>, HashSet<Reference<Member>>> Teams => field ??= FindTeams();

    private IEnumerable<(SmartGoal Part, Id<Organization> Organization)> OpenGoals =>
        from of in _communities from goal in of.Community.Goals where goal.IsOpen(_asOf, of.Calendars) select (goal, of.Community.Id);

    private void AddWithSchools(LearningCommunity community, ValueList<SchoolCalendar> around)
    {
        var calendars = community.Calendars.Count > 0 ? community.Calendars : around;
        _communities.Add((community, calendars));
        foreach (var school in community.Schools) AddWithSchools(school, calendars);
    }

    private Dictionary<Reference<Team>, HashSet<Reference<Member>>> FindTeams()
    {
        var teams = new Dictionary<Reference<Team>, HashSet<Reference<Member>>>();
        foreach (var (community, _) in _communities)
            foreach (var team in community.Teams)
                teams[new(team.Id, community.Id)] = [.. team.MembersOn(_asOf).Select(member => member.Within(community.Id))];
        return teams;
    }

    private HashSet<Reference<Member>> FindWithGoal()
    {
        var reached = new HashSet<Reference<Member>>();
        foreach (var (goal, organization) in OpenGoals)
        {
            var named = goal.Owners.Concat(goal.Steps.SelectMany(step => step.Owners)).Concat(goal.AgreedBy.SelectMany(part => part.Members));
            reached.UnionWith(named.Select(member => member.Within(organization)));
            if (goal.Sponsor is { } sponsor) reached.Add(sponsor.Within(organization));
        }
        foreach (var team in TeamsWithGoal)
            if (Teams.TryGetValue(team, out var members)) reached.UnionWith(members);
        foreach (var (community, _) in _communities)
            reached.UnionWith(community.MemberGoals.Where(goal => goal.Serves.Count > 0 && !(goal.Date > _asOf)).Select(goal => goal.Member.Within(community.Id)));
        return reached;
    }

    private HashSet<Reference<Member>> FindAtEvents() =>
    [
        .. from of in _communities
           from held in of.Community.LearningEvents
           where held.Begin <= _asOf && (held.End > _asOf || IsWithin(held.End ?? held.Begin, _policy.Teams.LearningDays))
           from member in held.Participants
           select member.Within(of.Community.Id),
    ];

    private HashSet<Reference<Member>> FindLearning()
    {
        var learning = new HashSet<Reference<Member>>(AtEvents);
        foreach (var (community, _) in _communities)
        {
            foreach (var exchange in community.Exchanges)
                if (IsWithin(exchange.Date, _policy.Teams.LearningDays)) learning.UnionWith(exchange.Learners.Concat(exchange.Hosts).Select(member => member.Within(community.Id)));
            foreach (var cycle in community.Cycles.Where(IsCurrent))
            {
                var changed = cycle.Implementation?.Changes.Where(change => IsWithin(change.Date, _policy.Teams.LearningDays)).Select(change => change.Member) ?? [];
                var tried = cycle.Practices.SelectMany(practice => practice.Trials).Where(trial => IsWithin(trial.Date, _policy.Teams.LearningDays)).Select(trial => trial.Member);
                learning.UnionWith(changed.Concat(tried).Select(member => member.Within(community.Id)));
            }
        }
        return learning;
    }

    private HashSet<Reference<Member>> FindInquiring()
    {
        var inquiring = new HashSet<Reference<Member>>();
        foreach (var (community, _) in _communities)
            foreach (var cycle in community.Cycles.Where(IsCurrent))
            {
                inquiring.UnionWith(Named(cycle).Select(member => member.Within(community.Id)));
                if (cycle.Team is { } team && Teams.TryGetValue(team.Within(community.Id), out var members)) inquiring.UnionWith(members);
                if (cycle.Team is null && cycle.Participants.Count == 0) inquiring.UnionWith(community.Members.Select(member => new Reference<Member>(member.Id, community.Id)));
            }
        return inquiring;
    }

    private static IEnumerable<Reference<Member>> Named(ImprovementCycle cycle) =>
        cycle.Participants.Concat(cycle.Choice?.Strategies.SelectMany(strategy => strategy.Owners) ?? []).Concat(cycle.Implementation?.Changes.Select(change => change.Member) ?? []);

    /// <summary>Whether a cycle goes on, or ended within the days of the policy; one whose days are not known counts.</summary>
    private bool IsCurrent(ImprovementCycle cycle) => !(cycle.Begin > _asOf) && (cycle.End is null || cycle.End.Date > _asOf || IsWithin(cycle.End.Date, _policy.Inquiry.EvidenceDays));

    /// <summary>Whether a day is within so many days up to the day of the review; one that is not known counts.</summary>
    private bool IsWithin(LocalDate? date, int days) => date is not { } day || day <= _asOf && Period.DaysBetween(day, _asOf) < days;
}
