using NodaTime.Text;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>Tells the findings that a community lets stand from the others, and the suppressions that are over or for nothing.</summary>
internal static class Suppressions
{
    /// <summary>Adds the findings of one community, in their order, to those that stand and those that are suppressed.</summary>
    internal static void Apply(ReviewScope scope, List<ReviewFinding> findings, List<SuppressedFinding> suppressed)
    {
        var named = new HashSet<int>();
        var own = new List<ReviewFinding>();
        foreach (var finding in scope.Findings)
        {
            var place = finding.Place[scope.Place.Ids.Length..];
            RuleSuppression? covering = null;
            for (var i = 0; i < scope.Community.Suppressions.Count; i++)
            {
                var suppression = scope.Community.Suppressions[i];
                if (suppression.Names(finding.Rule, place)) named.Add(i);
                if (covering is null && suppression.Covers(finding.Rule, place, scope.AsOf)) covering = suppression;
            }
            if (covering is null) own.Add(finding);
            else suppressed.Add(new(finding, covering));
        }
        AddOfThemselves(scope, named, own);
        // The sort is stable: findings of one rule stay in the order of the community's lists.
        findings.AddRange(own.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal));
    }

    private static void AddOfThemselves(ReviewScope scope, HashSet<int> named, List<ReviewFinding> own)
    {
        for (var i = 0; i < scope.Community.Suppressions.Count; i++)
        {
            var (suppression, place) = (scope.Community.Suppressions[i], scope.Place.At("suppressions", i));
            if (!named.Contains(i)) own.Add(new(new(ReviewRules.SuppressionUnused, place.Path), place.Ids, null));
            else if (suppression.Until < scope.AsOf) own.Add(new(new(ReviewRules.SuppressionExpired, place.Path, LocalDatePattern.Iso.Format(suppression.Until)), place.Ids, null));
        }
    }
}
