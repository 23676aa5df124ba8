using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;
using static Plc.Model.Review.ReviewReadings;

namespace Plc.Model.Review;

/// <summary>Whether what results ask for is there, and in time: support by the rules, and extension above the cut (practice rows Q-07 to Q-09). Students are counted, never named.</summary>
internal static class ResponseReview
{
    internal static void Add(ReviewScope scope)
    {
        if (scope.Evidence is not { } evidence) return;
        var plans = scope.Community.SupportPlans.ToLookup(plan => plan.Student);
        AddWithheld(scope, ResponsePracticeRules.SupportWithheld, PlanKind.Support, SupportWithheld(scope, plans));
        AddWithheld(scope, ResponsePracticeRules.ExtensionWithheld, PlanKind.Extension, ExtensionWithheld(scope, evidence, plans));
        AddStartedLate(scope, evidence);
    }

    /// <summary>A student who has no plan for what an assessment showed, and the last day on which it could have been opened in time.</summary>
    private readonly record struct Withheld(Id<Student> Student, Reference<LearningTarget> Target, PieceOfEvidence Evidence, LocalDate Due);

    /// <summary>A plan that ended since is an answer too.</summary>
    private static IEnumerable<Withheld> SupportWithheld(ReviewScope scope, ILookup<Id<Student>, SupportPlan> plans) =>
        from response in scope.Responses?.Responses ?? []
        where response.Change == PlanChange.New && response.Decision.Response.Kind == ResponseKind.Support && response.Evidence.Date is not null
        let due = response.Start?.DueOn ?? scope.DueAfter(response.Evidence.Date!.Value, scope.Policy.Learning.SupportDays)
        where due < scope.AsOf && scope.Taught.MayBeHere(response.Student) && !plans[response.Student].Any(plan => plan.Kind == PlanKind.Support && plan.Targets.Contains(response.Target) && plan.Ended?.Date >= response.Evidence.Date)
        select new Withheld(response.Student, response.Target, response.Evidence, due);

    /// <summary>A plan of extension that is open on the day is an answer for whatever the student knows already.</summary>
    private static IEnumerable<Withheld> ExtensionWithheld(ReviewScope scope, EvidenceOverTime evidence, ILookup<Id<Student>, SupportPlan> plans)
    {
        var due = new Dictionary<LocalDate, LocalDate>();
        foreach (var history in evidence.Targets.SelectMany(evidence.HistoriesOn))
        {
            if (history.LatestAssessed is not { IsForExtension: true, Date: { } day } piece) continue;
            if (!due.TryGetValue(day, out var until)) due.Add(day, until = scope.DueAfter(day, scope.Policy.Learning.ExtensionDays));
            if (until < scope.AsOf && scope.Taught.MayBeHere(history.Student) && !plans[history.Student].Any(plan => plan.Kind == PlanKind.Extension && (plan.IsOpen(scope.AsOf) || plan.Targets.Contains(history.Target) && !(plan.Ended?.Date < day))))
                yield return new(history.Student, history.Target, piece, until);
        }
    }

    /// <summary>Where there is no plan of the kind at all it is said once; else for each target.</summary>
    private static void AddWithheld(ReviewScope scope, Rule rule, PlanKind kind, IEnumerable<Withheld> withheld)
    {
        var all = withheld.ToList();
        if (all.Count == 0) return;
        if (scope.Community.SupportPlans.Any(plan => plan.Kind == kind))
            foreach (var group in all.GroupBy(of => of.Target))
                scope.FindLate(
                    rule, PlaceOf(scope, group.Key, group.First().Evidence.Assessment), group.Min(of => of.Due), ReviewReadings.Count(group.Count(), "student"),
                    $" on this target, as assessed up to {Iso(group.Max(of => of.Evidence.Date!.Value))}");
        else
            scope.FindLate(
                rule, scope.Place.At("supportPlans"), all.Min(of => of.Due), ReviewReadings.Count(all.DistinctBy(of => of.Student).Count(), "student"),
                $", on {ReviewReadings.Count(all.DistinctBy(of => of.Target).Count(), "target")}; nobody has one");
    }

    /// <summary>Open plans against the newest evidence of the days before they began. What a rule reads from progress scores, no result shows.</summary>
    private static void AddStartedLate(ReviewScope scope, EvidenceOverTime evidence)
    {
        var late =
            from plan in scope.OpenPlans
            let rule = PlansReview.RuleOf(scope, plan)
            where rule?.Then.StartWithinSchoolDays is not null && !rule.When.Tests.Any(test => test.Series is not null)
            let shown = (from target in plan.Targets
                         let piece = evidence.History(plan.Student, target).Evidence.LastOrDefault(piece => piece.Date < plan.Begin)
                         where piece is not null
                         orderby piece.Date descending
                         select (Target: target, Piece: piece)).FirstOrDefault()
            where shown.Piece is not null
            let due = DueAfter(scope, shown.Piece.Date!.Value, rule.Then.StartWithinSchoolDays!.Value)
            where due < plan.Begin
            select (shown.Target, shown.Piece, Due: due);
        foreach (var group in late.GroupBy(of => (of.Target, of.Piece.Assessment)))
            scope.FindLate(
                ResponsePracticeRules.StartedLate, PlaceOf(scope, group.Key.Target, group.Key.Assessment), group.Min(of => of.Due), ReviewReadings.Count(group.Count(), "open plan"), Iso(group.Max(of => of.Piece.Date!.Value)));
    }

    private static LocalDate DueAfter(ReviewScope scope, LocalDate day, int within) => within == 0 ? day : scope.DueAfter(day, within);

    private static ReviewPlace PlaceOf(ReviewScope scope, Reference<LearningTarget> target, Id<CommonAssessment> assessment) =>
        scope.Taught.PlaceOf(target) ?? scope.Results.First(results => results.Assessment.Id == assessment).Place;
}
