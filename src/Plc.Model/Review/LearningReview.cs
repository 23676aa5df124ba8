using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>Outcomes: their kinds, standards, targets, criteria and who agreed on them (practice rows C-06 and Q-01).</summary>
internal static class LearningReview
{
    private const string Words = "outcomes";

    internal static void Add(ReviewScope scope)
    {
        var outcomes = scope.Outcomes.ToList();
        if (outcomes.Count == 0) return;
        AddKinds(scope, outcomes);
        AddStandards(scope, outcomes);
        AddTargets(scope, outcomes);
        AddCriteria(scope, outcomes);
        AddAgreements(scope, outcomes);
    }

    /// <summary>Whether an outcome is one of disposition, by itself or by all of its targets.</summary>
    internal static bool IsDisposition(EssentialOutcome outcome) =>
        outcome.Kinds.Contains(OutcomeKind.Disposition) || outcome.Targets.Count > 0 && outcome.Targets.All(target => target.Kind == TargetKind.Disposition);

    internal static bool HasStandard(EssentialOutcome outcome) => outcome.Targets.Any(target => target.Standards.Count > 0);

    private static bool HasKind(EssentialOutcome outcome) => outcome.Kinds.Count > 0 || outcome.Targets.Count > 0 && outcome.Targets.All(target => target.Kind is not null);

    private static void AddKinds(ReviewScope scope, List<(EssentialOutcome Part, ReviewPlace Place)> outcomes)
    {
        scope.FindEach(LearningPracticeRules.KindNotStated, scope.Place.At(Words), outcomes.Count, Words, [.. outcomes.Where(outcome => !HasKind(outcome.Part)).Select(outcome => outcome.Place)]);
        // Of outcomes without a kind it is not known what they are.
        if (outcomes.TrueForAll(outcome => HasKind(outcome.Part) && !outcome.Part.Targets.Any(target => target.Kind == TargetKind.Disposition) && !IsDisposition(outcome.Part)))
            scope.Find(LearningPracticeRules.NoDisposition, scope.Place.At(Words), ReviewReadings.Count(outcomes.Count, "outcome"));
    }

    /// <summary>Dispositions have no standard, and an outcome that no examination asks for is the school's own.</summary>
    private static void AddStandards(ReviewScope scope, List<(EssentialOutcome Part, ReviewPlace Place)> outcomes)
    {
        var asked = outcomes.Where(outcome => outcome.Part.Targets.Count > 0 && !IsDisposition(outcome.Part) && outcome.Part.Criteria?.Assessed != 0).ToList();
        scope.FindEach(LearningPracticeRules.NoStandard, scope.Place.At(Words), asked.Count, Words, [.. asked.Where(outcome => !HasStandard(outcome.Part)).Select(outcome => outcome.Place)]);
    }

    private static void AddTargets(ReviewScope scope, List<(EssentialOutcome Part, ReviewPlace Place)> outcomes) => scope.FindEach(
        LearningPracticeRules.NoTarget, scope.Place.At(Words), outcomes.Count, Words, [.. outcomes.Where(outcome => outcome.Part.Targets.Count == 0).Select(outcome => outcome.Place)]);

    private static void AddCriteria(ReviewScope scope, List<(EssentialOutcome Part, ReviewPlace Place)> outcomes)
    {
        var cut = scope.Community.Assessments.SelectMany(assessment => assessment.Cuts).Select(cut => scope.Whole(cut.Target)).ToHashSet();
        bool HasCriterion(EssentialOutcome outcome) =>
            outcome.Scale is not null || outcome.ExampleOfRigor is not null || outcome.Targets.Any(target => cut.Contains(scope.Whole<LearningTarget>(target.Id)));
        scope.FindEach(LearningPracticeRules.NoCriterion, scope.Place.At(Words), outcomes.Count, Words, [.. outcomes.Where(outcome => !HasCriterion(outcome.Part)).Select(outcome => outcome.Place)]);
    }

    private static void AddAgreements(ReviewScope scope, List<(EssentialOutcome Part, ReviewPlace Place)> outcomes)
    {
        var teachers = outcomes.Select(outcome => outcome.Part.Course).OfType<Reference<Course>>().Distinct().ToDictionary(course => course, course => TeachersOf(scope, course));
        var asked = outcomes.FindAll(outcome => outcome.Part.Course is { } course && teachers[course].Count > 0);
        if (asked.Count > 1 && asked.TrueForAll(outcome => outcome.Part.Agreements.Count == 0))
        {
            var all = teachers.Values.SelectMany(members => members).Distinct().Count();
            scope.Find(LearningPracticeRules.TeacherNotAgreed, scope.Place.At(Words), all, all, $", for any of the {asked.Count} {Words}");
            return;
        }
        foreach (var (outcome, place) in asked)
        {
            var course = outcome.Course!.Value;
            var agreed = outcome.Agreements.Where(agreement => !(agreement.Date > scope.AsOf)).SelectMany(agreement => agreement.Members).Select(scope.Whole).ToHashSet();
            var missing = teachers[course].Count(teacher => !agreed.Contains(teacher));
            if (missing > 0) scope.Find(LearningPracticeRules.TeacherNotAgreed, place, missing, teachers[course].Count, "");
        }
    }

    private static HashSet<Reference<Member>> TeachersOf(ReviewScope scope, Reference<Course> course) =>
        [.. scope.Taught.SectionsOf(course).Select(section => section.Teacher).OfType<Reference<Member>>().Select(scope.Whole)];
}
