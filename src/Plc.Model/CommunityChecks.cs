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
        if (teams is not { } list || schools is not { } held || !list.Any(team => team.Home is not null)) return;
        var homes = Family(own, held, static school => school.Id, own).Select(one => one.Organization).ToHashSet();
        for (var i = 0; i < list.Count; i++)
            if (list[i].Home is { } home && !homes.Contains(home)) breaches.Add(TeamRules.HomeNowhere, $"{nameof(teams)}/{i}/home");
    }

    /// <summary>No goal serves a narrower one (PLC3112), and none serve each other in a circle (PLC3111), those of the schools included.</summary>
    internal static void Goals(ref RuleBreaches breaches, Id<Organization>? id, ValueList<SmartGoal>? goals, ValueList<LearningCommunity>? schools)
    {
        if (goals is not { } own) return;
        var held = schools ?? default;
        // The goals of a school were seen to when it was made, unless they have to do with those of another organization.
        if (!ServesElsewhere(own) && !Any(held, static school => ServesElsewhere(school.Goals))) held = default;
        if (held.Count == 0 && !own.Any(goal => goal.Serves.Count > 0)) return;
        var graph = new GoalGraph();
        graph.Add(id ?? default, own, held, "");
        graph.Check(ref breaches);
    }

    private static bool ServesElsewhere(ValueList<SmartGoal> goals)
    {
        foreach (var goal in goals)
            foreach (var served in goal.Serves)
                if (!served.IsLocal) return true;
        return false;
    }

    /// <summary>Cycles do not follow each other in a circle (PLC7108), those of the schools included.</summary>
    internal static void Successors(ref RuleBreaches breaches, Id<Organization>? id, ValueList<ImprovementCycle>? cycles, ValueList<LearningCommunity>? schools)
    {
        if (cycles is not { } own || (!HasSuccessor(own) && !Any(schools ?? default, static school => HasSuccessor(school.Cycles)))) return;
        var all = Family(id ?? default, schools ?? default, static school => school.Cycles, own)
            .SelectMany(one => one.Parts.Select((cycle, i) => (one.Organization, Cycle: cycle, one.Path, Index: i))).ToList();
        var indexes = new Dictionary<(Id<Organization>, Id<ImprovementCycle>), int>();
        for (var i = 0; i < all.Count; i++) indexes.TryAdd((all[i].Organization, all[i].Cycle.Id), i);
        var seenFrom = new int[all.Count];
        for (var start = 0; start < all.Count; start++)
            for (var i = start; seenFrom[i] == 0;)
            {
                seenFrom[i] = start + 1;
                if (all[i].Cycle.Successor is not { } next || !indexes.TryGetValue((next.Organization ?? all[i].Organization, next.Id), out var j)) break;
                if (seenFrom[j] == start + 1) breaches.Add(InquiryRules.SuccessorCircle, $"{all[i].Path}{nameof(cycles)}/{all[i].Index}/successor");
                i = j;
            }
    }

    /// <summary>A rating is of an indicator (PLC7304) and a level (PLC7303) of its rubric, which may be that of the district.</summary>
    internal static void Ratings(
        ref RuleBreaches breaches, Id<Organization>? id, ValueList<ImplementationRubric>? rubrics, ValueList<RubricRating>? ratings, ValueList<LearningCommunity>? schools)
    {
        if (rubrics is not { } own || ratings is not { } rated) return;
        if (rated.Count == 0 && !Any(schools ?? default, static school => school.Ratings.Count > 0)) return;
        var known = new Dictionary<(Id<Organization>, Id<ImplementationRubric>), (ValueList<string> Levels, HashSet<Id<RubricIndicator>> Indicators)>();
        foreach (var (organization, list, _) in Family(id ?? default, schools ?? default, static school => school.Rubrics, own))
            foreach (var rubric in list)
                known.TryAdd((organization, rubric.Id), (rubric.Levels, [.. rubric.Strands.SelectMany(strand => strand.Indicators).Select(indicator => indicator.Id)]));
        foreach (var (organization, list, path) in Family(id ?? default, schools ?? default, static school => school.Ratings, rated))
            for (var i = 0; i < list.Count; i++)
            {
                if (!known.TryGetValue((list[i].Rubric.Organization ?? organization, list[i].Rubric.Id), out var rubric)) continue;
                if (!rubric.Levels.Contains(list[i].Level)) breaches.Add(RubricRules.LevelUnknown, $"{path}{nameof(ratings)}/{i}/level");
                if (!rubric.Indicators.Contains(list[i].Indicator)) breaches.Add(RubricRules.IndicatorUnknown, $"{path}{nameof(ratings)}/{i}/indicator");
            }
    }

    private static bool HasSuccessor(ValueList<ImprovementCycle> cycles)
    {
        foreach (var cycle in cycles)
            if (cycle.Successor is not null) return true;
        return false;
    }

    /// <summary>Whether something holds of a community among these and all that they hold.</summary>
    private static bool Any(ValueList<LearningCommunity> communities, Func<LearningCommunity, bool> holds)
    {
        foreach (var community in communities)
            if (holds(community) || Any(community.Schools, holds)) return true;
        return false;
    }

    /// <summary>Parts of a community and of all that it holds, with the path to each community.</summary>
    private static IEnumerable<(Id<Organization> Organization, T Parts, string Path)> Family<T>(
        Id<Organization> own, ValueList<LearningCommunity> schools, Func<LearningCommunity, T> parts, T ownParts, string path = "")
    {
        yield return (own, ownParts, path);
        for (var i = 0; i < schools.Count; i++)
            foreach (var part in Family(schools[i].Id, schools[i].Schools, parts, parts(schools[i]), $"{path}schools/{i}/")) yield return part;
    }
}
