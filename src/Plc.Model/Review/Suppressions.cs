using NodaTime.Text;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>
/// Tells the findings that communities let stand from the others, and the suppressions that are over or for nothing. A suppression of a district holds for one of its schools where
/// it names a place in that school.
/// </summary>
internal sealed class Suppressions(IReadOnlyList<ReviewScope> scopes)
{
    private readonly HashSet<(ReviewScope Scope, int Index)> _named = [];

    /// <summary>Adds the findings of each community, the district before its schools, by the ids of rules, to those that stand and those that are suppressed.</summary>
    internal void Apply(List<ReviewFinding> findings, List<SuppressedFinding> suppressed)
    {
        var left = new List<List<ReviewFinding>>();
        foreach (var scope in scopes)
        {
            var own = new List<ReviewFinding>();
            foreach (var finding in scope.Findings)
                if (Covering(scope, finding) is { } covering) suppressed.Add(new(finding, covering));
                else own.Add(finding);
            left.Add(own);
        }
        for (var i = 0; i < scopes.Count; i++)
        {
            // The sort is stable: findings of one rule stay in the order of the community's lists.
            findings.AddRange(left[i].Concat(OfThemselves(scopes[i])).OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal));
        }
    }

    private RuleSuppression? Covering(ReviewScope scope, ReviewFinding finding)
    {
        RuleSuppression? covering = null;
        for (var owner = scope; owner is not null; owner = owner.Around)
        {
            var place = finding.Place[owner.Place.Ids.Length..];
            for (var i = 0; i < owner.Community.Suppressions.Count; i++)
            {
                var suppression = owner.Community.Suppressions[i];
                if (owner != scope && suppression.Place is null || !suppression.Names(finding.Rule, place)) continue;
                _named.Add((owner, i));
                if (suppression.Until >= scope.AsOf) covering ??= suppression;
            }
        }
        return covering;
    }

    private IEnumerable<ReviewFinding> OfThemselves(ReviewScope scope)
    {
        for (var i = 0; i < scope.Community.Suppressions.Count; i++)
        {
            var (suppression, place) = (scope.Community.Suppressions[i], scope.Place.At("suppressions", i));
            if (!_named.Contains((scope, i))) yield return new(new(ReviewRules.SuppressionUnused, place.Path), place.Ids, null);
            else if (suppression.Until < scope.AsOf) yield return new(new(ReviewRules.SuppressionExpired, place.Path, LocalDatePattern.Iso.Format(suppression.Until)), place.Ids, null);
        }
    }
}
