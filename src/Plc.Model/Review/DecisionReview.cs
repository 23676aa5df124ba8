using Plc.Model.Decisions;
using Plc.Model.Inquiry;

namespace Plc.Model.Review;

/// <summary>Decisions: what they serve, what they rest on, and the functions of the school that they are about (practice rows F-17 and I-03).</summary>
internal static class DecisionReview
{
    internal static void Add(ReviewScope scope)
    {
        var decisions = scope.Decisions.ToList();
        var place = scope.Place.At("decisions");
        scope.FindEach(
            DecisionPracticeRules.ServesNothing, place, decisions.Count, "decisions",
            // What answers a concern serves students' learning.
            [.. decisions.Where(decision => !decision.Part.IsGuided && decision.Part.Concerns.Count == 0).Select(decision => decision.Place)]);
        AddAreas(scope, place);
        AddEvidence(scope, decisions, place);
    }

    /// <summary>Of decisions of the last days. What none of them has is said once; else those about learning are told from those about anything else.</summary>
    private static void AddEvidence(ReviewScope scope, List<(GuidedDecision Part, ReviewPlace Place)> decisions, ReviewPlace place)
    {
        var recent = decisions.FindAll(decision => scope.IsWithin(decision.Part.Date, scope.Policy.Inquiry.EvidenceDays));
        var without = recent.FindAll(static decision => decision.Part.Evidence.Count == 0);
        var areAll = recent.Count > 1 && without.Count == recent.Count;
        foreach (var (decision, at) in areAll ? [] : without.Where(static decision => IsOfLearning(decision.Part)))
            scope.Find(InquiryPracticeRules.DecisionWithoutEvidence, at, ReviewReadings.Iso(decision.Date));
        scope.FindEach(
            DecisionPracticeRules.WithoutEvidence, place, recent.Count, "decisions", [.. without.Where(decision => areAll || !IsOfLearning(decision.Part)).Select(static decision => decision.Place)]);
    }

    private static bool IsOfLearning(GuidedDecision decision) => decision.Questions.Count + decision.Concerns.Count > 0;

    /// <summary>Asked of who has a mission or a vision to decide by, or decides; what the district decides is decided for its schools.</summary>
    private static void AddAreas(ReviewScope scope, ReviewPlace place)
    {
        if (scope.Community.Foundation is null && scope.Community.Decisions.Count == 0) return;
        var days = scope.Policy.Foundation.UseDays;
        var decided = new HashSet<DecisionArea?>();
        for (var around = scope; around is not null; around = around.Around)
            decided.UnionWith(around.Decisions.Where(decision => scope.IsWithin(decision.Part.Date, days)).Select(decision => decision.Part.Area.Term));
        var missing = Enum.GetValues<DecisionArea>().Where(area => !decided.Contains(area)).ToList();
        if (missing.Count > 0) scope.Find(DecisionPracticeRules.AreaWithoutDecision, place, days, ReviewReadings.Words(missing));
    }
}
