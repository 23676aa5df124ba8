using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>What the meetings of a team lead to, and what they are about (practice rows C-03 and C-07).</summary>
internal static class MeetingReview
{
    internal static void Add(ReviewScope scope)
    {
        var meeting = Meeting(scope).ToList();
        var teaching = meeting.FindAll(work => work.Teaches);
        Find(scope, TeamPracticeRules.MeetingsWithoutChange, meeting, work => work.HasChange);
        Find(scope, TeamPracticeRules.MeetingsWithoutCycle, teaching, work => work.HasCycle);
        Find(scope, TeamPracticeRules.MeetingsWithoutAssessment, teaching, work => work.HasAssessment);
        Find(scope, TeamPracticeRules.MeetingsWithoutGoal, meeting, work => work.HasGoal);
        foreach (var (team, place) in scope.LiveTeams) FindAimless(scope, MeetingsOf(scope, team), place);
    }

    /// <summary>The teams that have met as often as the policy says in the days that it says.</summary>
    internal static IEnumerable<TeamWork> Meeting(ReviewScope scope) =>
        scope.LiveTeams.Select(team => new TeamWork(scope, team.Part, team.Place)).Where(work => work.Meetings >= scope.Policy.Teams.Meetings);

    /// <summary>What none of several teams has is said once, with the meetings of all of them.</summary>
    private static void Find(ReviewScope scope, Rule rule, List<TeamWork> asked, Func<TeamWork, bool> has)
    {
        var days = scope.Policy.Teams.MeetingDays;
        var without = asked.FindAll(work => !has(work));
        if (asked.Count > 1 && without.Count == asked.Count)
            scope.Find(rule, scope.Place.At("teams"), asked.Sum(static work => work.Meetings), days, FormattableString.Invariant($", for any of the {asked.Count} teams that meet"));
        else
            foreach (var work in without) scope.Find(rule, work.Place, work.Meetings, days, "");
    }

    private static List<Meeting> MeetingsOf(ReviewScope scope, Team team) =>
        [.. scope.ReferringTo(team.Id).OfType<Meeting>().Where(meeting => scope.IsPast(meeting.Date)).OrderByDescending(meeting => meeting.Date)];

    /// <summary>A meeting whose agenda is not recorded may have touched any question: it neither counts nor ends the run.</summary>
    private static void FindAimless(ReviewScope scope, List<Meeting> meetings, ReviewPlace place)
    {
        var run = meetings.Where(meeting => meeting.Agenda.Count > 0).TakeWhile(meeting => !TouchesQuestion(scope, meeting)).Count();
        if (run >= scope.Policy.Teams.MeetingsWithoutQuestion) scope.Find(TeamPracticeRules.MeetingsTouchNoQuestion, place, run);
    }

    private static bool TouchesQuestion(ReviewScope scope, Meeting meeting) =>
        meeting.Agenda.Any(item => item.Questions.Count > 0) || scope.ReferringTo(meeting.Id).OfType<GuidedDecision>().Any(decision => decision.Questions.Count > 0);

    /// <summary>What a team did beside meeting, in the days in which its meetings are counted.</summary>
    internal sealed class TeamWork(ReviewScope scope, Team team, ReviewPlace place)
    {
        private readonly ValueList<object> _parts = scope.ReferringTo(team.Id);
        private readonly LocalDate _from = scope.AsOf.PlusDays(1 - scope.Policy.Teams.MeetingDays);
        private readonly HashSet<Reference<Member>> _members = [.. team.MembersOn(scope.AsOf).Select(scope.Whole)];

        internal ReviewPlace Place => place;

        internal IReadOnlySet<Reference<Member>> Members => _members;

        internal int Meetings { get; } = MeetingsOf(scope, team).Count(meeting => scope.IsWithin(meeting.Date, scope.Policy.Teams.MeetingDays));

        internal Reference<Team> Team => scope.Whole<Team>(team.Id);

        /// <summary>Whether its members teach a course together; one of which that is not known does not count as a team that does.</summary>
        internal bool Teaches => team.Courses.Count > 0 || team.Kind is { } kind && (kind.Is(TeamKind.GradeLevel) || kind.Is(TeamKind.SameCourse));

        internal bool HasCycle => Cycles.Any();

        internal bool HasGoal => _parts.OfType<SmartGoal>().Any(goal => !(goal.Deadline?.Day(scope.Calendars) < _from));

        internal bool HasAssessment =>
            _parts.OfType<CommonAssessment>().Any() || team.Courses.Any(course => scope.Index.ReferringTo(scope.Whole<Course>(course)).OfType<CommonAssessment>().Any());

        /// <summary>In a cycle that goes on each change counts, and in others and in goals those of the last days.</summary>
        internal bool HasChange =>
            Cycles.Any(Changes) || _parts.OfType<SmartGoal>().SelectMany(goal => goal.Steps).Any(step => IsRecent(step.Begin) || IsRecent(step.Completed))
            || scope.Community.Exchanges.Any(exchange => IsRecent(exchange.Date) && exchange.Learners.Any(member => _members.Contains(scope.Whole(member))));

        /// <summary>Cycles of the team, those in which a member of it takes part, and those of the whole community, unless they ended before.</summary>
        private IEnumerable<ImprovementCycle> Cycles =>
            _parts.OfType<ImprovementCycle>().Concat(scope.Community.Cycles.Where(cycle => cycle.Team is null && TakesPart(cycle)))
                .Where(cycle => !(cycle.Begin > scope.AsOf) && !(cycle.End?.Date < _from));

        private bool TakesPart(ImprovementCycle cycle) => cycle.Participants.Count == 0 || cycle.Participants.Any(member => _members.Contains(scope.Whole(member)));

        private bool Changes(ImprovementCycle cycle)
        {
            var began = cycle.Implementation?.Changes.Select(change => change.Date) ?? [];
            var tried = cycle.Practices.SelectMany(practice => practice.Trials).Select(trial => trial.Date);
            return began.Concat(tried).Any(date => date is null || Counts(cycle, date.Value))
                || (cycle.Choice?.Strategies ?? []).Any(strategy => strategy.Begin is { } begin && Counts(cycle, begin));
        }

        private bool Counts(ImprovementCycle cycle, LocalDate date) => scope.IsPast(date) && (cycle.State == CycleState.Open || date >= _from);

        private bool IsRecent(LocalDate? date) => date is { } day && scope.IsPast(day) && day >= _from;
    }
}
