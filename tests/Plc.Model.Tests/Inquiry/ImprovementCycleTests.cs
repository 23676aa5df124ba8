using NodaTime;
using Plc.Model.Inquiry;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Inquiry;

public sealed class ImprovementCycleTests
{
    private static readonly CurrentReality Reality = new(
        [new("Half of the students are proficient.", Day(9, 10))], [new("We reteach in whole classes.", EvidenceKind.PresentPractice)], ["Fractions"], ["Ratios"], Day(9, 15));

    private static readonly StrategyChoice Choice = new(
        [new(new("s1"), "Reteach in small groups.", StrategyPurpose.AddressWeakness, begin: Day(9, 20)), new(new("s2"), "Peers explain.", StrategyPurpose.BuildOnStrength)],
        ["Small groups", "Peers", "Homework"], Day(9, 18));

    private static readonly Implementation Implementation = new([new(new("lee"), "Two groups a week.", Day(9, 21)), new(new("ray"), "Peer tables.", Day(9, 22))], Day(9, 25));
    private static readonly ImpactAnalysis Analysis = new([new(new("s1"), FindingVerdict.Effective, [new("Eight in ten are proficient.", Day(10, 9))])], Day(10, 12));
    private static readonly AppliedKnowledge Knowledge = new(["Start the groups in the first week."], ["Asking for reasons"], Day(10, 14));

    private static readonly ImprovementCycle New = new(new("c"), "Why do ratios stay hard?", begin: Day(9, 8));

    private static readonly ImprovementCycle[] ByStage =
    [
        New, New.Advance(Reality), New.Advance(Reality).Advance(Choice), New.Advance(Reality).Advance(Choice).Advance(Implementation),
        New.Advance(Reality).Advance(Choice).Advance(Implementation).Advance(Analysis),
    ];

    public static TheoryData<int> Stages => [.. Enumerable.Range(0, 5)];

    [Fact, Trait("Practice", "I-01")]
    public void A_cycle_goes_through_five_stages_each_with_its_product()
    {
        Assert.Equal(Enum.GetValues<CycleStage>(), ByStage.Select(cycle => cycle.Stage));
        Assert.All(ByStage, cycle => Assert.Empty(cycle.StagesWithoutProduct));

        var closed = ByStage[4].Close(Knowledge, Day(10, 15));

        Assert.Equal((CycleState.Closed, CycleStage.ApplyKnowledge), (closed.State, closed.Stage));
        Assert.Equal(
            new ImprovementCycle(
                new("c"), "Why do ratios stay hard?", begin: Day(9, 8), reality: Reality, choice: Choice, implementation: Implementation, analysis: Analysis, knowledge: Knowledge,
                end: new(Day(10, 15))),
            closed);
    }

    [Theory, Trait("Practice", "I-01"), MemberData(nameof(Stages))]
    public void Only_the_product_of_its_own_stage_takes_a_cycle_on(int stage)
    {
        var cycle = ByStage[stage];
        Func<ImprovementCycle>[] steps = [() => cycle.Advance(Reality), () => cycle.Advance(Choice), () => cycle.Advance(Implementation), () => cycle.Advance(Analysis), () => cycle.Close(Knowledge)];

        for (var i = 0; i < steps.Length; i++) Assert.Equal(i == stage ? [] : ["PLC7107 "], Places(Broken(steps[i])));
    }

    [Theory, Trait("Practice", "I-01"), MemberData(nameof(Stages))]
    public void A_cycle_is_abandoned_in_any_stage_with_a_reason_and_then_is_at_its_end(int stage)
    {
        var abandoned = ByStage[stage].Abandon("The team was dissolved.", Day(11, 2));

        Assert.Equal((CycleState.Abandoned, "The team was dissolved."), (abandoned.State, abandoned.End?.AbandonedBecause));
        Assert.Equal(["PLC7107 /end"], Places(Broken(() => abandoned.Abandon("Again."))));
        Assert.Equal(["PLC7107 /end"], Places(Broken(() => abandoned.Advance(Reality))));
        Assert.Throws<ArgumentNullException>(() => ByStage[stage].Abandon(null!));
    }

    [Fact, Trait("Practice", "C-02"), Trait("Practice", "I-06")]
    public void A_cycle_closes_with_what_was_learned_and_its_successor_may_be_named_later()
    {
        var closed = ByStage[4].Close(Knowledge);

        Assert.Equal(["Start the groups in the first week."], closed.Knowledge?.Lessons);
        Assert.Null(closed.Successor);
        Assert.Equal(new Reference<ImprovementCycle>("d"), closed.WithSuccessor(new Id<ImprovementCycle>("d")).Successor);
        Assert.Equal(["PLC7108 /successor"], Places(Broken(() => closed.WithSuccessor(new Id<ImprovementCycle>("c")))));
        Assert.Equal(["PLC7109 /lessons"], Places(Broken(() => new AppliedKnowledge([]))));
        Assert.Equal([CycleState.Open, CycleState.Closed, CycleState.Abandoned], Enum.GetValues<CycleState>());
    }

    [Fact, Trait("Practice", "I-01")]
    public void A_record_in_which_a_product_is_missing_can_be_written_and_says_which()
    {
        Assert.Equal(CycleStage.GatherEvidence, new ImprovementCycle(new("c"), "Why?").Stage);
        Assert.Equal([CycleStage.GatherEvidence], new ImprovementCycle(new("c"), "Why?", choice: Choice).StagesWithoutProduct);
        Assert.Equal([CycleStage.GatherEvidence, CycleStage.DevelopStrategies], new ImprovementCycle(new("c"), "Why?", implementation: Implementation).StagesWithoutProduct);
        Assert.Equal([CycleStage.GatherEvidence, CycleStage.Implement], new ImprovementCycle(new("c"), "Why?", choice: Choice, analysis: Analysis, end: new()).StagesWithoutProduct);
        Assert.Equal(4, new ImprovementCycle(new("c"), "Why?", knowledge: Knowledge).StagesWithoutProduct.Count);
        Assert.Equal(CycleState.Abandoned, new ImprovementCycle(new("c"), "Why?", end: new(abandonedBecause: "No time.")).State);
    }

    [Fact, Trait("Practice", "I-01")]
    public void A_closed_cycle_has_a_finding() => Assert.Equal(["PLC7102 /end"], Places(Broken(() => new ImprovementCycle(new("c"), "Why?", knowledge: Knowledge, end: new()))));

    [Fact, Trait("Practice", "I-01")]
    public void The_known_days_of_the_stages_do_not_descend()
    {
        Assert.Equal(["PLC7101 /reality/date"], Places(ImprovementCycle.Check(begin: Day(9, 16), reality: Reality, choice: Choice)));
        Assert.Equal(["PLC7101 /end/date"], Places(ImprovementCycle.Check(begin: Day(9, 16), analysis: null, end: new(Day(9, 15), "No time."))));
        Assert.Equal(["PLC7101 /knowledge/date"], Places(ImprovementCycle.Check(begin: Day(11, 1), implementation: new([new(new("lee"), "Groups.")]), knowledge: Knowledge)));
        Assert.Empty(ImprovementCycle.Check(begin: Day(9, 15), reality: Reality, choice: new([new(new("s"), "Groups.")], date: Day(9, 15))));
    }

    [Fact, Trait("Practice", "I-05")]
    public void A_strategy_is_judged_by_what_was_seen_after_it_began()
    {
        Assert.Equal(["PLC7103 /analysis/findings/0/evidence"], Places(Judged(FindingVerdict.NotEffective, new LearningEvidence("As before.", Day(9, 20)))));
        Assert.Equal(["PLC7103 /analysis/findings/0/evidence"], Places(Judged(FindingVerdict.Effective, new LearningEvidence("Better, some day."))));
        Assert.Empty(Judged(FindingVerdict.Effective, new("Before.", Day(9, 1)), new LearningEvidence("After.", measurement: new(80, year: new SchoolYear(2026)))));
        Assert.Empty(Places(ImprovementCycle.Check(choice: Choice, analysis: new([new(new("s1"), FindingVerdict.Inconclusive, reason: "Too few students.")]))));
        Assert.Empty(Places(ImprovementCycle.Check(choice: Choice, analysis: new([new(new("s2"), FindingVerdict.Effective, [new("Better.")])]))));

        static RuleBreaches Judged(FindingVerdict verdict, params LearningEvidence[] evidence) =>
            ImprovementCycle.Check(choice: Choice, analysis: new([new(new("s1"), verdict, [.. evidence])]));
    }

    [Fact, Trait("Practice", "I-02")]
    public void An_inquiry_has_a_question_options_and_evidence_of_four_kinds()
    {
        Assert.Equal([EvidenceKind.TeachingPractice, EvidenceKind.LearningPractice, EvidenceKind.PresentPractice, EvidenceKind.Achievement], Enum.GetValues<EvidenceKind>());
        Assert.Equal(3, ByStage[4].Choice?.Options.Count);
        Assert.Equal(["PLC1004 /question"], Places(Broken(() => new ImprovementCycle(new("c"), " "))));
    }

    [Fact, Trait("Practice", "I-08"), Trait("Practice", "I-10")]
    public void Each_member_changes_something_and_members_gain_skills()
    {
        Assert.Equal(["lee", "ray"], ByStage[4].Implementation?.Changes.Select(change => change.Member.Id.Value));
        Assert.Equal(["Asking for reasons"], ByStage[4].Close(Knowledge).Knowledge?.Skills);
        Assert.Equal(["PLC7109 /changes"], Places(Broken(() => new Implementation([]))));
    }

    [Fact, Trait("Practice", "I-09")]
    public void A_practice_is_found_tried_reflected_on_and_adopted_or_set_aside()
    {
        var cycle = New.WithPractice(new("Exit tickets", "A colleague", [new(new("lee"), Day(9, 9), "Quick."), new(new("ray"))], "Worth a week.", PracticeDecision.Adopted));

        Assert.Equal(PracticeDecision.Adopted, Assert.Single(cycle.Practices).Decision);
        Assert.Null(Assert.Single(New.WithPractice(new("Exit tickets")).Practices).Decision);
    }

    [Fact, Trait("Practice", "C-07")]
    public void A_cycle_touches_any_number_of_the_critical_questions()
    {
        Assert.Equal(4, new ImprovementCycle(new("c"), "Why?", questions: [.. Enum.GetValues<CriticalQuestion>()]).Questions.Count);
        Assert.Equal(["PLC1014 /questions/1"], Places(ImprovementCycle.Check(questions: [CriticalQuestion.HowWeKnow, CriticalQuestion.HowWeKnow])));
    }

    [Fact, Trait("Practice", "C-02")]
    public void Cycles_follow_each_other_and_never_in_a_circle()
    {
        Assert.Empty(Community(("a", "b"), ("b", "c"), ("c", null)));
        Assert.Empty(Community(("a", "c"), ("b", "c"), ("c", null)));
        Assert.Equal(["PLC7108 /cycles/2/successor"], Places(Community(("a", "b"), ("b", "c"), ("c", "a"))));
        Assert.Equal(["PLC7108 /cycles/2/successor", "PLC7108 /cycles/4/successor"], Places(Community(("x", "a"), ("a", "b"), ("b", "a"), ("d", "e"), ("e", "d"))));
        Assert.Equal(["PLC7108 /cycles/0/successor"], Places(LearningCommunity.Check(new("s"), cycles: [New.WithSuccessor(new Reference<ImprovementCycle>(new("c"), new Id<Organization>("s")))])));

        static RuleBreaches Community(params (string Id, string? Successor)[] cycles) => LearningCommunity.Check(new("s"), cycles:
            [.. cycles.Select(pair => new ImprovementCycle(new(pair.Id), "Why?", successor: pair.Successor is null ? null : new Reference<ImprovementCycle>(pair.Successor)))]);
    }

    [Fact, Trait("Practice", "I-01"), Trait("Practice", "I-06")]
    public void A_record_that_says_what_was_learned_can_be_closed()
    {
        var record = new ImprovementCycle(new("old"), "Why?", analysis: new([new(new("lost"), FindingVerdict.Inconclusive, reason: "The strategies are lost.")]), knowledge: Knowledge);

        Assert.Equal(CycleState.Closed, record.Close().State);
        Assert.Equal("PLC7107 at /knowledge: What was learned is missing.", Assert.Single(Broken(() => ByStage[4].Close())).ToString());
        Assert.Equal(["PLC7107 /end"], Places(Broken(() => record.Close().Close())));
        Assert.Equal("PLC7107: The product of this stage is there already.", Assert.Single(Broken(() => record.Close(Knowledge))).ToString());
    }

    [Fact, Trait("Practice", "I-01")]
    public void An_empty_product_is_none() => Assert.Equal(["PLC7109 /evidence"], Places(Broken(() => new CurrentReality())));

    [Fact, Trait("Practice", "I-04"), Trait("Practice", "I-07")]
    public void A_strategy_rests_on_evidence_is_carried_out_by_members_and_begins_on_a_day()
    {
        var evidence = new LearningEvidence("40 percent are proficient.", Day(9, 18), new("ratios"), measurement: new(40, Day(9, 18), count: 60));
        var strategy = new Strategy(new("s"), "Number lines first.", StrategyPurpose.AddressWeakness, [new("ratios")], [evidence], [new("lee")], Day(9, 28));

        Assert.Equal((Day(9, 28), 10), (strategy.Begin, Period.DaysBetween(strategy.Evidence[0].When!.Value, strategy.Begin!.Value)));
        Assert.Equal(strategy.Outcomes[0], strategy.Evidence[0].Outcome);
    }
}
