using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>The rules of who gets time and support: what they leave open, and for which courses they are (practice rows ).</summary>
internal static class RuleSetsReview
{
    internal static void Add(ReviewScope scope)
    {
        foreach (var (set, place) in scope.RuleSets) AddFindings(scope, set, place);
        AddCourses(scope);
        AddSeveral(scope);
    }

    private static void AddFindings(ReviewScope scope, ResponseRuleSet set, ReviewPlace place)
    {
        var rules = set.Rules.Select((rule, index) => (rule.Id, Place: place.At("rules", index, rule.Id))).ToDictionary(rule => rule.Id, rule => rule.Place);
        foreach (var finding in scope.Community.Review(set, scope.Policy.Analysis).Findings)
            if (RuleOf(finding.Kind) is { } found) scope.Find(found, finding.Rule is { } rule ? rules[rule] : place, IsShown(finding.Kind) ? finding.Message.TrimEnd('.') : finding.Found);
    }

    /// <summary>Whether the example is needed to see what is meant.</summary>
    private static bool IsShown(RuleSetFindingKind kind) => kind is RuleSetFindingKind.BelowProficiencyContinues or RuleSetFindingKind.EndsAtOnce;

    /// <summary>Of a set that is too complicated to be reviewed to the end only what was found is said.</summary>
    private static Rule? RuleOf(RuleSetFindingKind kind) => kind switch
    {
        RuleSetFindingKind.BelowProficiencyContinues => ResponsePracticeRules.BelowProficiencyContinues,
        RuleSetFindingKind.MissingContinues => ResponsePracticeRules.MissingContinues,
        RuleSetFindingKind.NeverHolds or RuleSetFindingKind.NeverDecides => ResponsePracticeRules.RuleNeverDecides,
        RuleSetFindingKind.SameAsAnother => ResponsePracticeRules.RuleTwice,
        RuleSetFindingKind.NoSupport => ResponsePracticeRules.NoSupport,
        RuleSetFindingKind.NoExtension => ResponsePracticeRules.NoExtension,
        RuleSetFindingKind.WithoutEnd => ResponsePracticeRules.ResponseWithoutEnd,
        RuleSetFindingKind.EndsAtOnce => ResponsePracticeRules.ResponseEndsAtOnce,
        _ => null,
    };

    private static void AddCourses(ReviewScope scope)
    {
        var (named, isForAll) = Covered(scope);
        if (isForAll || !scope.Teaches) return;
        var asked = scope.Courses.Where(course => scope.Taught.MayBeTaught(course.Part.Id)).ToList();
        scope.FindEach(
            ResponsePracticeRules.CourseWithoutRuleSet, scope.Place.At("courses"), asked.Count, "courses",
            [.. asked.Where(course => !named.Contains(scope.Whole<Course>(course.Part.Id))).Select(course => course.Place)]);
    }

    /// <summary>The courses that rule sets in force name, its own, those of the districts around it and of districts that were given, and whether one is for all courses.</summary>
    private static (HashSet<Reference<Course>> Named, bool IsForAll) Covered(ReviewScope scope)
    {
        List<LearningCommunity> owners = [.. scope.Facts.Companions.Where(companion => companion.Kind == OrganizationKind.District)];
        for (var around = scope; around is not null; around = around.Around) owners.Add(around.Community);
        var sets = owners.SelectMany(owner => owner.ResponseRuleSets.Where(set => !(set.AdoptedOn > scope.AsOf)).Select(set => (Set: set, owner.Id))).ToList();
        return ([.. sets.SelectMany(set => set.Set.Courses.Select(course => course.Within(set.Id)))], sets.Exists(set => set.Set.Courses.Count == 0));
    }

    /// <summary>Where it is not said which of several decides; of those for all courses once, and of those that name a course at the course.</summary>
    private static void AddSeveral(ReviewScope scope)
    {
        var sets = scope.Community.ResponseRuleSets;
        AddSeveral(scope, scope.Place.At("responseRuleSets"), RuleSetChoice.For(null, sets, scope.AsOf));
        foreach (var (course, place) in scope.Courses) AddSeveral(scope, place, [.. RuleSetChoice.For(course.Id, sets, scope.AsOf).Where(static set => set.Courses.Count > 0)]);
    }

    private static void AddSeveral(ReviewScope scope, ReviewPlace place, ValueList<ResponseRuleSet> deciding)
    {
        if (deciding.Count > 1) scope.Find(ResponsePracticeRules.TwoRuleSets, place, deciding.Count);
    }
}
