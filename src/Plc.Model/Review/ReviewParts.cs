using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>The parts of a community under review, each with its place: those that are looked at on the day; and the school year of the review.</summary>
internal static class ReviewParts
{
    extension(ReviewScope scope)
    {
        internal IEnumerable<(Team Part, ReviewPlace Place)> Teams => scope.Place.Each(scope.Community.Teams, "teams", static team => team.Id);

        /// <summary>The teams that are at work: not those whose members have all left.</summary>
        internal IEnumerable<(Team Part, ReviewPlace Place)> LiveTeams => scope.Teams.Where(team => team.Part.Memberships.Count == 0 || team.Part.MembersOn(scope.AsOf).Count > 0);

        /// <summary>The members who belong to the staff on the day: not those whose roles have all ended, or are to begin.</summary>
        internal IEnumerable<Member> Staff => scope.Community.Members.Where(member => member.Roles.Count == 0 || member.Roles.Any(term => term.IsHeldOn(scope.AsOf)));

        internal IEnumerable<(SmartGoal Part, ReviewPlace Place)> OpenGoals =>
            scope.Place.Each(scope.Community.Goals, "goals", static goal => goal.Id).Where(goal => goal.Part.IsOpen(scope.AsOf, scope.Calendars));

        internal IEnumerable<(Meeting Part, ReviewPlace Place)> Meetings =>
            scope.Place.Each(scope.Community.Meetings, "meetings", static meeting => meeting.Id).Where(meeting => scope.IsPast(meeting.Part.Date));

        internal IEnumerable<(ImprovementCycle Part, ReviewPlace Place)> Cycles =>
            scope.Place.Each(scope.Community.Cycles, "cycles", static cycle => cycle.Id).Where(cycle => cycle.Part.Begin is not { } begin || scope.IsPast(begin));

        internal IEnumerable<(Course Part, ReviewPlace Place)> Courses => scope.Place.Each(scope.Community.Courses, "courses", static course => course.Id);

        internal IEnumerable<(EssentialOutcome Part, ReviewPlace Place)> Outcomes => scope.Place.Each(scope.Community.Outcomes, "outcomes", static outcome => outcome.Id);

        internal IEnumerable<(CommonAssessment Part, ReviewPlace Place)> Assessments =>
            scope.Place.Each(scope.Community.Assessments, "assessments", static assessment => assessment.Id);

        internal IEnumerable<(SmartGoal Part, ReviewPlace Place)> Goals => scope.Place.Each(scope.Community.Goals, "goals", static goal => goal.Id);

        internal IEnumerable<(GuidedDecision Part, ReviewPlace Place)> Decisions =>
            scope.Place.Each(scope.Community.Decisions, "decisions", static decision => decision.Id).Where(decision => scope.IsPast(decision.Part.Date));

        /// <summary>The rule sets that are adopted by the day, or of which it is not said when.</summary>
        internal IEnumerable<(ResponseRuleSet Part, ReviewPlace Place)> RuleSets =>
            scope.Place.Each(scope.Community.ResponseRuleSets, "responseRuleSets", static set => set.Id).Where(set => !(set.Part.AdoptedOn > scope.AsOf));

        /// <summary>The plans that are open on the day.</summary>
        internal IEnumerable<SupportPlan> OpenPlans => scope.Community.SupportPlans.Where(plan => plan.IsOpen(scope.AsOf));

        /// <summary>The calendar of the newest school year that has begun by the day, unless that is a year ago or more.</summary>
        internal SchoolCalendar? Calendar => scope.Calendars
            .Where(calendar => scope.IsPast(calendar.Begin) && calendar.Begin.PlusYears(1) > scope.AsOf).MaxBy(calendar => calendar.Begin);

        /// <summary>The school year of the day; by the year from July on where no calendar says it.</summary>
        internal SchoolYear Year => scope.Calendar?.Year ?? YearOf(scope.AsOf);

        /// <summary>The same reference with the organization that it means.</summary>
        internal Reference<T> Whole<T>(Reference<T> reference) => reference.Within(scope.Community.Id);
    }

    /// <summary>The year from July on; the first or last that there is for days before or after.</summary>
    internal static SchoolYear YearOf(LocalDate date) => new(Math.Clamp(date.Month >= 7 ? date.Year : date.Year - 1, 1900, 2200));
}
