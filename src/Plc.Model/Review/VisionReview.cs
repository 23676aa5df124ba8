using NodaTime;
using NodaTime.Text;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>The vision of a community: what it is about, how it was built, who endorses and keeps it, and what it leads to (practice rows F-06, F-07, F-09, F-10 and F-19).</summary>
internal static class VisionReview
{
    private static readonly VisionAspect[] OfStudents = [VisionAspect.StudentResponsibility, VisionAspect.StudentSelfDirection, VisionAspect.StudentEngagement];

    internal static void Add(ReviewScope scope)
    {
        if (scope.Community.Foundation is not { Vision: { } vision } foundation) return;
        var place = scope.Place.At("foundation").At("vision");
        AddElements(scope, vision, place);
        AddAlone(scope, vision, place);
        if (vision.InForceOn(scope.AsOf) is not { } inForce) return;
        AddCited(scope, foundation, inForce, place);
        AddSteps(scope, vision, place);
        AddEndorsements(scope, vision, inForce, place);
        AddStructures(scope, foundation, place);
        AddReviewDue(scope, vision, place);
        if (foundation.KeepersOn(scope.AsOf).Count == 0) scope.Find(FoundationPracticeRules.NoKeeper, scope.Place.At("foundation").At("keepers"));
    }

    private static void AddElements(ReviewScope scope, Vision vision, ReviewPlace place)
    {
        var elements = vision.Elements;
        // Without tags nobody can tell what an element is about.
        if (elements.Count == 0 || elements.Any(element => element.Aspects.Count == 0)) return;
        var aspects = elements.SelectMany(element => element.Aspects).ToHashSet();
        if (!aspects.Any(aspect => aspect.Term is null || OfStudents.Contains(aspect.Term.Value))) scope.Find(FoundationPracticeRules.VisionWithoutStudents, place.At("elements"), elements.Count);
        if (elements.Count > 1 && aspects.Count == 1)
            scope.Find(FoundationPracticeRules.VisionNarrow, place.At("elements"), elements.Count, aspects.Single().Term is { } term ? TermWords.Of(term) : "which is not a usual one");
    }

    /// <summary>Whether in the time something new rests on the vision, where the vision has been there all that time.</summary>
    private static void AddCited(ReviewScope scope, SharedFoundation foundation, StatementVersion inForce, ReviewPlace place)
    {
        var days = scope.Policy.Foundation.UseDays;
        var since = foundation.Vision!.FirstAdopted?.Date ?? inForce.Date;
        if (foundation.Vision.Elements.Count == 0 || since is not { } date || scope.IsWithin(date, days)) return;
        var citing = foundation.Commitments.Where(commitment => commitment.VisionElements.Count > 0).ToList();
        var ids = citing.Select(commitment => commitment.Id).ToHashSet();
        var isCited = scope.Community.Decisions.Any(decision => decision.VisionElements.Count > 0 && scope.IsWithin(decision.Date, days))
            || citing.Any(commitment => commitment.Versions.Any(version => version.Date is not { } adopted || scope.IsWithin(adopted, days)))
            || scope.Community.Goals.Any(goal => goal.IsOpen(scope.AsOf, scope.Calendars) && goal.Commitments.Any(reference => ids.Contains(reference.Id)))
            || scope.Community.Schools.Any(school => school.Decisions.Any(decision => decision.VisionElements.Count > 0 && scope.IsWithin(decision.Date, days)));
        if (!isCited) scope.Find(FoundationPracticeRules.VisionNotCited, place, days);
    }

    private static void AddSteps(ReviewScope scope, Vision vision, ReviewPlace place)
    {
        var taken = vision.Steps.Where(step => !(step.Date > scope.AsOf)).Select(step => step.Kind).ToHashSet();
        var all = Enum.GetValues<VisionStepKind>();
        var missing = all.Where(step => !taken.Contains(step)).ToList();
        if (missing.Count > 0) scope.Find(FoundationPracticeRules.VisionStepMissing, place.At("steps"), missing.Count, all.Length, TermWords.Of(missing));
    }

    /// <summary>One member, and nobody else, in all steps; a step of which nobody is recorded may have been that of many.</summary>
    private static void AddAlone(ReviewScope scope, Vision vision, ReviewPlace place)
    {
        var steps = vision.Steps.Where(step => !(step.Date > scope.AsOf)).ToList();
        if (steps.Count < 2 || !steps.All(static step => step.Participation is [{ Members.Count: 1, HeadCount: null or 1 }])) return;
        if (steps.Select(step => step.Participation[0].Members[0]).Distinct().Count() == 1) scope.Find(FoundationPracticeRules.VisionByOne, place.At("steps"), steps.Count);
    }

    private static void AddEndorsements(ReviewScope scope, Vision vision, StatementVersion inForce, ReviewPlace place)
    {
        var all = Enum.GetValues<StakeholderGroup>();
        var endorsed = inForce.Endorsements.Where(endorsement => !(endorsement.Date > scope.AsOf)).Select(endorsement => endorsement.Group.Term).ToHashSet();
        var missing = all.Where(group => !endorsed.Contains(group)).ToList();
        if (missing.Count == 0) return;
        var index = vision.Versions.ToList().FindLastIndex(version => ReferenceEquals(version, inForce));
        scope.Find(FoundationPracticeRules.VisionNotEndorsed, place.At("versions", index), missing.Count, all.Length, TermWords.Of(missing));
    }

    private static void AddStructures(ReviewScope scope, SharedFoundation foundation, ReviewPlace place)
    {
        if (foundation.Vision!.FirstAdopted?.Date is not { } adopted || foundation.Structures.Any(structure => !(structure.Date > scope.AsOf))) return;
        if (After(adopted, scope.Policy.Foundation.StructureMonths) is { } due && due < scope.AsOf)
            scope.FindLate(FoundationPracticeRules.VisionWithoutStructure, place, due, LocalDatePattern.Iso.Format(adopted));
    }

    private static void AddReviewDue(ReviewScope scope, Vision vision, ReviewPlace place)
    {
        var last = vision.Versions.Where(version => version.IsAdopted).Select(version => version.Date).Concat(vision.Reviews.Select(review => (LocalDate?)review.Date))
            .Where(date => date <= scope.AsOf).Max();
        if (last is not { } from || After(from, vision.ReviewEveryMonths ?? scope.Policy.Foundation.VisionReviewMonths) is not { } due || due >= scope.AsOf) return;
        scope.FindLate(FoundationPracticeRules.VisionReviewOverdue, place, due, LocalDatePattern.Iso.Format(from));
    }

    /// <summary>So many months later; null where that is beyond the calendar.</summary>
    private static LocalDate? After(LocalDate date, int months) => months >= 12 * (LocalDate.MaxIsoValue.Year - date.Year) ? null : date.PlusMonths(months);
}
