using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>The open plans of support and extension, counted and never one by one, and what is expected of groups of students (practice rows ).</summary>
internal static class PlansReview
{
    internal static void Add(ReviewScope scope)
    {
        AddGroupTargets(scope);
        AddSupportBlock(scope);
        var plans = scope.OpenPlans.ToList();
        AddCount(scope, ResponsePracticeRules.PlanWithoutOwner, plans, plan => plan.Owner is null);
        AddCount(scope, ResponsePracticeRules.PlanWithoutEnd, plans, plan => plan is { End: null, Exit: null } && plan.Dosage?.Weeks is null && RuleOf(scope, plan)?.Then.Exit is null);
        var asked = (scope.Responses?.Responses ?? []).Where(response => response.Plan is not null && response.Change is PlanChange.Unchanged or PlanChange.Changed).Select(response => response.Plan).ToHashSet();
        if (scope.RuleSets.Any()) AddCount(scope, ResponsePracticeRules.OpenedAgainstRules, plans, plan => !asked.Contains(plan.Id) && IsAgainstRules(scope, plan));
        var core = new CoreTime(scope);
        AddCount(scope, ResponsePracticeRules.SessionInCore, plans, core.Takes);
        AddOverdue(scope, plans);
    }

    /// <summary>The rule that asked for a plan; null where it is not named, or not there any more.</summary>
    internal static ResponseRule? RuleOf(ReviewScope scope, SupportPlan plan) =>
        plan is { RuleSet: { } set, Rule: { } id } ? scope.Resolve(set)?.Rules.FirstOrDefault(rule => rule.Id == id) : null;

    private static void AddCount(ReviewScope scope, Rule rule, List<SupportPlan> plans, Func<SupportPlan, bool> isFound)
    {
        var found = plans.Count(isFound);
        if (found > 0) scope.Find(rule, scope.Place.At("supportPlans"), found, plans.Count);
    }

    /// <summary>Opened without a reason, by a rule that asks for something else or by none.</summary>
    private static bool IsAgainstRules(ReviewScope scope, SupportPlan plan)
    {
        if (plan.Reason is not null) return false;
        return RuleOf(scope, plan) is { Then.Kind: var kind } ? kind != Asked(plan.Kind) : plan.RuleSet is null;
    }

    private static ResponseKind Asked(PlanKind kind) => kind == PlanKind.Support ? ResponseKind.Support : ResponseKind.Extension;

    private static void AddOverdue(ReviewScope scope, List<SupportPlan> plans)
    {
        var overdue = plans.Where(plan => plan.Review < scope.AsOf).Select(plan => plan.Review).ToList();
        if (overdue.Count > 0)
            scope.FindLate(ResponsePracticeRules.ReviewOverdue, scope.Place.At("supportPlans"), overdue.Min(), overdue.Count, plans.Count, ReviewReadings.Count(scope.SchoolDaysSince(overdue.Min()), "school day"));
    }

    /// <summary>Where students are taught or supported, which they are in schools, the schedule of the community or of its district has a block for support, or plans name one of another kind.</summary>
    private static void AddSupportBlock(ReviewScope scope)
    {
        var community = scope.Community;
        if (community.Kind == OrganizationKind.District || !scope.Teaches || community.Courses.Count + community.Sections.Count + community.Assessments.Count + community.SupportPlans.Count + community.ResponseRuleSets.Count == 0) return;
        var used = community.SupportPlans.Select(plan => plan.Block).Concat(community.SupportPlans.SelectMany(plan => plan.Sessions).Select(session => session.Block))
            .OfType<Reference<TimeBlock>>().Select(scope.Whole).ToHashSet();
        for (var around = scope; around is not null; around = around.Around)
            if (around.Community.TimeBlocks.Any(block => block.Kind.Is(TimeBlockKind.Support) || block.Kind.Term is null && used.Contains(around.Whole<TimeBlock>(block.Id)))) return;
        scope.Find(ResponsePracticeRules.NoSupportBlock, scope.Place.At("timeBlocks"));
    }

    /// <summary>Goals on the same measure, of the same scope, outcomes and deadline: one for all students, and one for a group.</summary>
    private static void AddGroupTargets(ReviewScope scope)
    {
        var goals = scope.Goals.Where(goal => goal.Part is { Measure: not null, TargetValue: not null } && !(goal.Part.Deadline?.Day(scope.Calendars) < scope.AsOf));
        foreach (var alike in goals.GroupBy(goal => (goal.Part.Measure, goal.Part.Scope, goal.Part.Team, goal.Part.Deadline, goal.Part.Outcomes)))
        {
            var forAll = alike.Where(goal => GroupOf(goal.Part) is null).Select(goal => goal.Part).ToList();
            foreach (var (goal, place) in alike.Where(goal => GroupOf(goal.Part) is not null))
                if (forAll.Exists(all => goal.Measure!.Compare(goal.TargetValue!.Value, all.TargetValue!.Value) < 0)) scope.Find(ResponsePracticeRules.GroupTargetBelow, place.At("target"));
        }
    }

    /// <summary>The group of students whose results it is measured by: that of the baseline, or else of every measurement.</summary>
    private static Id<StudentGroup>? GroupOf(SmartGoal goal) =>
        goal.Baseline is { } baseline ? baseline.Group : goal.Measurements.Select(measurement => measurement.Group).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The times in which what is for all students is taught.</summary>
    private sealed class CoreTime(ReviewScope scope)
    {
        /// <summary>
        /// Whether a plan or one of its sessions names a core block; or, where no block is named, whether a session lies inside one while the schedule has nothing else at that time:
        /// it does not say whose core block it is.
        /// </summary>
        internal bool Takes(SupportPlan plan) =>
            IsCore(plan.Block) || plan.Sessions.Any(session => scope.IsPast(session.Date) && (session.Block is not null ? IsCore(session.Block) : plan.Block is null && IsInside(session)));

        private bool IsCore(Reference<TimeBlock>? block) => block is { } named && scope.Resolve(named)?.Kind.Is(TimeBlockKind.Core) == true;

        private bool IsInside(DeliveredSession session)
        {
            if (session is not { Begin: { } begin, End: { } end }) return false;
            var blocks = scope.Community.TimeBlocks.Where(block => block.Days.Contains(session.Date.DayOfWeek)).ToList();
            return blocks.Exists(block => block.Kind.Is(TimeBlockKind.Core) && block.Begin <= begin && end <= block.End)
                && !blocks.Exists(block => !block.Kind.Is(TimeBlockKind.Core) && !block.Kind.Is(TimeBlockKind.Team) && block.Begin < end && begin < block.End);
        }
    }
}
