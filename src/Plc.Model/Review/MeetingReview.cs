using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>What the meetings of a team lead to, and what they are about (practice rows C-03 and C-07).</summary>
internal static class MeetingReview
{
    internal static void Add(ReviewScope scope)
    {
        foreach (var (team, place) in scope.LiveTeams)
        {
            var parts = scope.ReferringTo(team.Id);
            var meetings = parts.OfType<Meeting>().Where(meeting => scope.IsPast(meeting.Date)).OrderByDescending(meeting => meeting.Date).ToList();
            var (days, count) = (scope.Policy.Teams.MeetingDays, meetings.Count(meeting => scope.IsWithin(meeting.Date, scope.Policy.Teams.MeetingDays)));
            if (count >= scope.Policy.Teams.Meetings)
            {
                var work = new TeamWork(scope, team, parts);
                if (!work.HasChange) scope.Find(TeamPracticeRules.MeetingsWithoutChange, place, count, days);
                if (work.Teaches && !work.HasCycle) scope.Find(TeamPracticeRules.MeetingsWithoutCycle, place, count, days);
                if (work.Teaches && !work.HasAssessment) scope.Find(TeamPracticeRules.MeetingsWithoutAssessment, place, count, days);
                if (!work.HasGoal) scope.Find(TeamPracticeRules.MeetingsWithoutGoal, place, count, days);
            }
            FindAimless(scope, meetings, place);
        }
    }

    /// <summary>A meeting whose agenda is not recorded may have touched any question: it neither counts nor ends the run.</summary>
    private static void FindAimless(ReviewScope scope, List<Meeting> meetings, ReviewPlace place)
    {
        var run = meetings.Where(meeting => meeting.Agenda.Count > 0).TakeWhile(meeting => !TouchesQuestion(scope, meeting)).Count();
        if (run >= scope.Policy.Teams.MeetingsWithoutQuestion) scope.Find(TeamPracticeRules.MeetingsTouchNoQuestion, place, run);
    }

    private static bool TouchesQuestion(ReviewScope scope, Meeting meeting) =>
        meeting.Agenda.Any(item => item.Questions.Count > 0) || scope.ReferringTo(meeting.Id).OfType<GuidedDecision>().Any(decision => decision.Questions.Count > 0);

    /// <summary>What a team did beside meeting, in the days in which its meetings are counted.</summary>
    private sealed class TeamWork(ReviewScope scope, Team team, ValueList<object> parts)
    {
        private readonly LocalDate _from = scope.AsOf.PlusDays(1 - scope.Policy.Teams.MeetingDays);
        private readonly HashSet<Reference<People.Member>> _members = [.. team.MembersOn(scope.AsOf).Select(scope.Whole)];

        /// <summary>Whether its members teach a course together; one of which that is not known does not count as a team that does.</summary>
        internal bool Teaches => team.Courses.Count > 0 || team.Kind is { } kind && (kind.Is(TeamKind.GradeLevel) || kind.Is(TeamKind.SameCourse));

        internal bool HasCycle => Cycles.Any();

        internal bool HasGoal => parts.OfType<SmartGoal>().Any(goal => !(goal.Deadline?.Day(scope.Calendars) < _from));

        internal bool HasAssessment =>
            parts.OfType<CommonAssessment>().Any() || team.Courses.Any(course => scope.Index.ReferringTo(scope.Whole<Course>(course)).OfType<CommonAssessment>().Any());

        /// <summary>In a cycle that goes on each change counts, and in others and in goals those of the last days.</summary>
        internal bool HasChange =>
            Cycles.Any(Changes) || parts.OfType<SmartGoal>().SelectMany(goal => goal.Steps).Any(step => IsRecent(step.Begin) || IsRecent(step.Completed))
            || scope.Community.Exchanges.Any(exchange => IsRecent(exchange.Date) && exchange.Learners.Any(member => _members.Contains(scope.Whole(member))));

        /// <summary>Cycles of the team, those in which a member of it takes part, and those of the whole community, unless they ended before.</summary>
        private IEnumerable<ImprovementCycle> Cycles =>
            parts.OfType<ImprovementCycle>().Concat(scope.Community.Cycles.Where(cycle => cycle.Team is null && TakesPart(cycle)))
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
