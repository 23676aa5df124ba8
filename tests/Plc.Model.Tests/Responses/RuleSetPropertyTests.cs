using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Tests.Responses;

/// <summary>What is found of rule sets by dividing all outcomes at their thresholds is what trying every outcome of a fine grid finds.</summary>
public sealed class RuleSetPropertyTests
{
    private static readonly AnalysisPolicy[] Policies =
    [
        AnalysisPolicy.Default, Policy(Cut.AtPercent(60), Cut.AtPercent(90)), Policy(Cut.AtCount(2), Cut.AtPercent(90)), Policy(Cut.AtPercent(60), Cut.AtCount(3)),
        Policy(Cut.AtCount(1), Cut.AtCount(3)),
    ];

    [Fact, Trait("Practice", "Q-07")]
    public void Contradictions_are_found_exactly_where_trying_all_outcomes_finds_them() => ForAll(200, seed =>
    {
        var rules = Outcomes.Rules(new(seed, 0.5), areOrdered: false);

        var found = ResponseRuleSet.Check(rules: rules, levels: Outcomes.Levels);

        Assert.All(found, breach => Assert.Equal("PLC6013", breach.Rule.Id));
        Assert.Equal(
            Enumerable.Range(0, rules.Count).Where(second => Outcomes.Grid.Any(outcome => Contradicts(rules, second, outcome))).Select(second => $"/rules/{second}"),
            found.Select(breach => breach.Path).Order(StringComparer.Ordinal));
        foreach (var breach in found)
        {
            var first = rules[(int)breach.Arguments[0]! - 1];
            var second = rules[int.Parse(breach.Path["/rules/".Length..], System.Globalization.CultureInfo.InvariantCulture)];
            Assert.Equal(first.Priority, second.Priority);
            Assert.NotEqual(first.Then, second.Then);
        }
    });

    [Fact, Trait("Practice", "Q-07"), Trait("Practice", "Q-09"), Trait("Practice", "Q-10")]
    public void A_review_finds_exactly_what_trying_all_outcomes_finds_and_its_examples_show_it() => ForAll(200, seed =>
    {
        var chance = new Chance(seed, 0.5);
        var set = new ResponseRuleSet(new("set"), "Set", Outcomes.Rules(chance, areOrdered: true), chance.Coin ? Response.ContinueInCore : Response.GatherEvidence, levels: Outcomes.Levels);
        var policy = chance.One(Policies);

        var review = RuleSetReview.Of(set, policy);

        Assert.Equal(Expected(set, policy).Order(StringComparer.Ordinal), review.Findings.Select(Named).Order(StringComparer.Ordinal));
        Assert.All(review.Findings, finding => Assert.True(IsShown(set, policy, finding), $"{finding.Message} {seed}"));
    });

    /// <summary>The kind and rule of everything that can be found, by deciding every outcome of the grid.</summary>
    private static IEnumerable<string> Expected(ResponseRuleSet set, AnalysisPolicy policy)
    {
        var decisions = Outcomes.Grid.Where(outcome => IsByCuts(outcome, policy)).Select(set.Decide).ToList();
        if (!decisions.Exists(decision => decision.Response.Kind == ResponseKind.Support)) yield return "NoSupport ";
        if (!decisions.Exists(decision => decision.Response.Kind == ResponseKind.Extension)) yield return "NoExtension ";
        foreach (var gap in decisions.Where(decision => decision.Response.Kind == ResponseKind.ContinueInCore).Select(decision => (decision.Rule?.Id, decision.Outcome.Score?.Standing)).Distinct())
            if (gap.Standing is null or TargetStanding.BelowProficiency)
                yield return $"{(gap.Standing is null ? "MissingContinues" : "BelowProficiencyContinues")} {gap.Id}";
        foreach (var rule in set.Rules)
        {
            var decided = decisions.FindAll(decision => decision.Rule == rule);
            if (!decisions.Exists(decision => rule.When.Holds(decision.Outcome))) yield return $"NeverHolds {rule.Id}";
            else if (decided.Count == 0)
                yield return $"{(set.Rules.Any(other => other.Priority < rule.Priority && other.When == rule.When && other.Then == rule.Then) ? "SameAsAnother" : "NeverDecides")} {rule.Id}";
            else if (rule.Then is { Kind: ResponseKind.Extension, Exit: null }) yield return $"WithoutEnd {rule.Id}";
            if (decided.Exists(decision => rule.Then.Exit?.Holds(decision.Outcome) == true)) yield return $"EndsAtOnce {rule.Id}";
        }
    }

    private static bool IsShown(ResponseRuleSet set, AnalysisPolicy policy, RuleSetFinding finding)
    {
        if (finding.Example is not { } example) return finding.Kind == RuleSetFindingKind.NeverHolds;
        var decision = set.Decide(example);
        var rule = finding.Rule is { } id ? set.Rules.Single(rule => rule.Id == id) : null;
        return IsByCuts(example, policy) && finding.Kind switch
        {
            RuleSetFindingKind.BelowProficiencyContinues => decision.Rule == rule && decision.Response.Kind == ResponseKind.ContinueInCore && example.Score!.Standing == TargetStanding.BelowProficiency,
            RuleSetFindingKind.MissingContinues => decision.Rule == rule && decision.Response.Kind == ResponseKind.ContinueInCore && example.IsMissing,
            RuleSetFindingKind.NeverDecides => rule!.When.Holds(example) && finding.Others.Contains(decision.Rule!.Id) && OthersDecide(set, policy, rule).SetEquals(finding.Others),
            RuleSetFindingKind.SameAsAnother => rule!.When.Holds(example) && set.Rules.Single(other => other.Id == finding.Others[0]).When == rule.When,
            RuleSetFindingKind.NoSupport => example.Score!.Standing == TargetStanding.BelowProficiency,
            RuleSetFindingKind.NoExtension => example.Score!.Standing == TargetStanding.ReadyForExtension,
            RuleSetFindingKind.WithoutEnd => decision.Rule == rule,
            _ => decision.Rule == rule && rule!.Then.Exit!.Holds(example),
        };
    }

    private static HashSet<Id<ResponseRule>> OthersDecide(ResponseRuleSet set, AnalysisPolicy policy, ResponseRule rule) =>
        [.. Outcomes.Grid.Where(outcome => IsByCuts(outcome, policy) && rule.When.Holds(outcome)).Select(outcome => set.Decide(outcome).Rule!.Id)];

    /// <summary>Whether a rule decides an outcome otherwise than one of its priority before it, and none of a lower number decides.</summary>
    private static bool Contradicts(ValueList<ResponseRule> rules, int second, StudentOutcome outcome) =>
        rules[second].When.Holds(outcome) &&
        rules.Take(second).Any(first => first.Priority == rules[second].Priority && first.Then != rules[second].Then && first.When.Holds(outcome)) &&
        !rules.Any(before => before.Priority < rules[second].Priority && before.When.Holds(outcome));

    /// <summary>Whether the standing of an outcome is the one that the cuts give.</summary>
    private static bool IsByCuts(StudentOutcome outcome, AnalysisPolicy policy)
    {
        if (outcome.Score is not { } score) return true;
        var isProficient = Reaches(score, policy.Proficiency);
        return score.Standing == (!isProficient ? TargetStanding.BelowProficiency : Reaches(score, policy.Extension) ? TargetStanding.ReadyForExtension : TargetStanding.Proficient);
    }

    private static bool Reaches(TargetScore score, Cut cut) =>
        cut.Percent is { } percent ? score.Earned * 100 >= percent.Value * score.Possible : score.ItemsAtFullPoints >= Math.Min(cut.Count!.Value, score.ItemCount);

    private static string Named(RuleSetFinding finding) => $"{finding.Kind} {finding.Rule}";

    private static AnalysisPolicy Policy(Cut proficiency, Cut extension) => new("school", "1", proficiency, extension);

    private static void ForAll(int times, Action<int> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
