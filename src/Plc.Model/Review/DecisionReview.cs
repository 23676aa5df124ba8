using Plc.Model.Decisions;

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
        scope.FindEach(
            DecisionPracticeRules.WithoutEvidence, place, decisions.Count, "decisions", [.. decisions.Where(decision => decision.Part.Evidence.Count == 0).Select(decision => decision.Place)]);
    }

    /// <summary>Asked of who has a mission or a vision to decide by, or decides; what the district decides is decided for its schools.</summary>
    private static void AddAreas(ReviewScope scope, ReviewPlace place)
    {
        if (scope.Community.Foundation is null && scope.Community.Decisions.Count == 0) return;
        var days = scope.Policy.Foundation.UseDays;
        var decided = new HashSet<DecisionArea?>();
        for (var around = scope; around is not null; around = around.Around)
            decided.UnionWith(around.Decisions.Where(decision => scope.IsWithin(decision.Part.Date, days)).Select(decision => decision.Part.Area.Term));
        var missing = Enum.GetValues<DecisionArea>().Where(area => !decided.Contains(area)).ToList();
        if (missing.Count > 0) scope.Find(DecisionPracticeRules.AreaWithoutDecision, place, days, ReviewParts.Words(missing));
    }
}
