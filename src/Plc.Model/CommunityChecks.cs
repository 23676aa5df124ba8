using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model;

/// <summary>The rules that read several parts of a community, but for ids and references.</summary>
internal static class CommunityChecks
{
    /// <summary>A school holds no schools (PLC1103), a team's home is one of the organizations (PLC4101), and nothing is adopted from oneself (PLC2011).</summary>
    internal static void Organizations(
        ref RuleBreaches breaches, Id<Organization>? id, OrganizationKind? kind, SharedFoundation? foundation, ValueList<Team>? teams, ValueList<LearningCommunity>? schools)
    {
        if (kind?.Category == OrganizationCategory.School && schools is { Count: > 0 }) breaches.Add(PeopleRules.HoldsSchools, nameof(schools));
        if (id is not { } own) return;
        if (foundation is not null)
            for (var i = 0; i < foundation.Adopted.Count; i++)
                if (foundation.Adopted[i].Organization == own) breaches.Add(FoundationRules.AdoptedFromItself, $"{nameof(foundation)}/adopted/{i}/organization");
        if (teams is not { } list || schools is not { } held) return;
        for (var i = 0; i < list.Count; i++)
            if (list[i].Home is { } home && home != own && !Holds(held, home)) breaches.Add(TeamRules.HomeNowhere, $"{nameof(teams)}/{i}/home");
    }

    /// <summary>No goal serves a narrower one (PLC3112), and none serve each other in a circle (PLC3111), those of the schools included.</summary>
    internal static void Goals(ref RuleBreaches breaches, Id<Organization>? id, ValueList<SmartGoal>? goals, ValueList<LearningCommunity>? schools)
    {
        if (goals is not { } own) return;
        var graph = new GoalGraph();
        graph.Add(id ?? default, own, schools ?? default, "");
        graph.Check(ref breaches);
    }

    /// <summary>Cycles do not follow each other in a circle (PLC7108).</summary>
    internal static void Successors(ref RuleBreaches breaches, Id<Organization>? id, ValueList<ImprovementCycle>? cycles)
    {
        if (cycles is not { } list || !list.Any(cycle => cycle.Successor is not null)) return;
        var indexes = new Dictionary<Id<ImprovementCycle>, int>();
        for (var i = 0; i < list.Count; i++) indexes.TryAdd(list[i].Id, i);
        var seenFrom = new int[list.Count];
        for (var start = 0; start < list.Count; start++)
            for (var i = start; seenFrom[i] == 0; )
            {
                seenFrom[i] = start + 1;
                if (list[i].Successor is not { } next || !IsOwn(next, id) || !indexes.TryGetValue(next.Id, out var j)) break;
                if (seenFrom[j] == start + 1) breaches.Add(InquiryRules.SuccessorCircle, $"{nameof(cycles)}/{i}/successor");
                i = j;
            }
    }

    /// <summary>A rating is of an indicator (PLC7304) and a level (PLC7303) of its rubric.</summary>
    internal static void Ratings(ref RuleBreaches breaches, Id<Organization>? id, ValueList<ImplementationRubric>? rubrics, ValueList<RubricRating>? ratings)
    {
        if (rubrics is not { } known || ratings is not { } list) return;
        for (var i = 0; i < list.Count; i++)
        {
            var rating = list[i];
            if (!IsOwn(rating.Rubric, id) || known.FirstOrDefault(rubric => rubric.Id == rating.Rubric.Id) is not { } rubric) continue;
            if (!rubric.Levels.Contains(rating.Level)) breaches.Add(RubricRules.LevelUnknown, $"{nameof(ratings)}/{i}/level");
            if (!IsOwn(rating.Indicator, id) || IsOfAnother(rating.Indicator, rubric, known)) breaches.Add(RubricRules.IndicatorUnknown, $"{nameof(ratings)}/{i}/indicator");
        }
    }

    /// <summary>An indicator that no rubric has is a dangling reference, which is said elsewhere.</summary>
    private static bool IsOfAnother(Reference<RubricIndicator> indicator, ImplementationRubric rubric, ValueList<ImplementationRubric> known) =>
        !Has(rubric, indicator.Id) && known.Any(other => Has(other, indicator.Id));

    /// <summary>A reference may name the community itself.</summary>
    private static bool IsOwn<T>(Reference<T> reference, Id<Organization>? id) => reference.IsLocal || reference.Organization == id;

    private static bool Has(ImplementationRubric rubric, Id<RubricIndicator> indicator) => rubric.Strands.Any(strand => strand.Indicators.Any(own => own.Id == indicator));

    private static bool Holds(ValueList<LearningCommunity> schools, Id<Organization> organization) =>
        schools.Any(school => school.Id == organization || Holds(school.Schools, organization));
}
