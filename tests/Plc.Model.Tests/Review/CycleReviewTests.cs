using NodaTime;
using Plc.Model.Decisions;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class CycleReviewTests
{
    /// <summary>A Friday; without a calendar each weekday is a school day.</summary>
    private static readonly LocalDate Friday = Day;

    private static LearningCommunity School(params ValueList<ImprovementCycle> cycles) => new(new("s"), "School", OrganizationKind.School, cycles: cycles);

    private static StrategyChoice Choice(LocalDate? date = null, LocalDate? begin = null, params ValueList<ActionStep> steps) => new([new(new("x"), "Tables.", begin: begin, steps: steps)], date: date);

    private static ImpactAnalysis Found(params ValueList<LearningEvidence> evidence) => new([new(new("x"), FindingVerdict.Inconclusive, evidence, "Too few students.")]);

    private static ImprovementCycle Cycle(
        LocalDate? begin = null, CurrentReality? reality = null, StrategyChoice? choice = null, Implementation? implementation = null, ImpactAnalysis? analysis = null,
        AppliedKnowledge? knowledge = null, CycleEnd? end = null, string id = "c") => new(
        new(id), "Why?", begin: begin, reality: reality, choice: choice, implementation: implementation, analysis: analysis, knowledge: knowledge, end: end);

    private static ImprovementCycle Closed(LocalDate? on, AppliedKnowledge? knowledge = null) => Cycle(choice: Choice(), analysis: Found(), knowledge: knowledge, end: new(on));

    [Fact, Trait("Practice", "C-02")]
    public void A_cycle_has_a_successor_thirty_school_days_after_it_closed()
    {
        var late = School(Closed(Friday.PlusWeeks(-6).PlusDays(-1)));

        Assert.Equal(["/cycles/c: The cycle was closed on 2026-10-08 and names no successor."], Findings(late, InquiryPracticeRules.CycleWithoutSuccessor));
        Assert.Equal([Friday.PlusDays(-1)], Due(late, InquiryPracticeRules.CycleWithoutSuccessor));
        Assert.Empty(Places(School(Closed(Friday.PlusWeeks(-6))), InquiryPracticeRules.CycleWithoutSuccessor));
        Assert.Empty(Places(School(Closed(null)), InquiryPracticeRules.CycleWithoutSuccessor));
        Assert.Empty(Places(School(Closed(new(2026, 9, 1)).WithSuccessor(new("d")), Cycle(id: "d")), InquiryPracticeRules.CycleWithoutSuccessor));
        Assert.Empty(Places(School(Closed(new(2026, 9, 1)), Cycle(new LocalDate(2026, 9, 1), id: "d")), InquiryPracticeRules.CycleWithoutSuccessor));
        Assert.Empty(Places(School(Cycle(end: new(new(2026, 9, 1), "The teacher left."))), InquiryPracticeRules.CycleWithoutSuccessor));
    }

    [Fact, Trait("Practice", "I-01")]
    public void Stages_that_were_passed_over_are_named()
    {
        Assert.Equal(
            ["/cycles/c: Stages without a product: evidence of current learning, what members changed."],
            Findings(School(Cycle(choice: Choice(), analysis: Found())), InquiryPracticeRules.StageWithoutProduct));
        Assert.Empty(Places(School(Cycle(reality: new(weaknesses: ["Rates."]), choice: Choice())), InquiryPracticeRules.StageWithoutProduct));
        Assert.Empty(Places(School(Cycle(choice: Choice(Day.PlusDays(1)))), InquiryPracticeRules.StageWithoutProduct));
    }

    [Fact, Trait("Practice", "I-01")]
    public void Strategies_look_to_both_sides()
    {
        var weak = new StrategyChoice([new(new("x"), "Tables.", StrategyPurpose.AddressWeakness)]);

        Assert.Equal(["/cycles/c/choice: All strategies of the cycle address weaknesses."], Findings(School(Cycle(choice: weak)), InquiryPracticeRules.OneSidedStrategies));
        Assert.Empty(Places(School(Cycle(reality: new(weaknesses: ["Rates."]), choice: weak)), InquiryPracticeRules.OneSidedStrategies));
        Assert.Empty(Places(School(Cycle(choice: Choice())), InquiryPracticeRules.OneSidedStrategies));
        Assert.Empty(Places(
            School(Cycle(choice: new([new(new("x"), "A.", StrategyPurpose.AddressWeakness), new(new("y"), "B.", StrategyPurpose.BuildOnStrength)]))), InquiryPracticeRules.OneSidedStrategies));
    }

    [Fact, Trait("Practice", "I-02")]
    public void Kinds_of_evidence_that_are_missing_are_named()
    {
        var one = new CurrentReality([new("Results.")], [new("A guide.", EvidenceKind.TeachingPractice)]);

        Assert.Equal(["/cycles/c/reality: No evidence of best practice in learning, present practice."], Findings(School(Cycle(reality: one)), InquiryPracticeRules.EvidenceKindMissing));
        Assert.Empty(Places(School(Cycle(reality: new([new("Results.")], [new("A guide.")]))), InquiryPracticeRules.EvidenceKindMissing));
        Assert.Empty(Places(
            School(Cycle(reality: new(practice: [.. Enum.GetValues<EvidenceKind>().Select(kind => new Evidence("E.", kind))]))), InquiryPracticeRules.EvidenceKindMissing));
    }

    [Fact, Trait("Practice", "I-02")]
    public void One_option_is_no_choice()
    {
        Assert.Equal(["/cycles/c/choice"], Places(School(Cycle(choice: new([new(new("x"), "A.")], ["A."]))), InquiryPracticeRules.OneOptionOnly));
        Assert.Empty(Places(School(Cycle(choice: new([new(new("x"), "A.")], ["A.", "B."]))), InquiryPracticeRules.OneOptionOnly));
        Assert.Empty(Places(School(Cycle(choice: new([new(new("x"), "A.")]))), InquiryPracticeRules.OneOptionOnly));
    }

    [Fact, Trait("Practice", "I-03")]
    public void A_decision_on_a_critical_question_cites_evidence()
    {
        Assert.Equal(["/decisions/d: The decision of 2026-11-20 answers a critical question or a concern, and cites no evidence."], Findings(School().With(Decided(Day)), InquiryPracticeRules.DecisionWithoutEvidence));
        Assert.Empty(Places(School().With(Decided(Day, new Evidence("Results."))), InquiryPracticeRules.DecisionWithoutEvidence));
        Assert.Empty(Places(School().With(Decided(Day.PlusDays(1))), InquiryPracticeRules.DecisionWithoutEvidence));
        Assert.Empty(Places(School().With(Decided(Day.PlusDays(-365))), InquiryPracticeRules.DecisionWithoutEvidence));
    }

    [Fact, Trait("Practice", "I-04")]
    public void An_inquiry_has_a_strategy_after_twenty_school_days()
    {
        var late = School(Cycle(Friday.PlusWeeks(-4).PlusDays(-1)));

        Assert.Equal(["/cycles/c: The inquiry began on 2026-10-22 and has no strategy."], Findings(late, InquiryPracticeRules.NoStrategyYet));
        Assert.Equal([Friday.PlusDays(-1)], Due(late, InquiryPracticeRules.NoStrategyYet));
        Assert.Empty(Places(School(Cycle(Friday.PlusWeeks(-4))), InquiryPracticeRules.NoStrategyYet));
        Assert.Empty(Places(School(Cycle()), InquiryPracticeRules.NoStrategyYet));
        Assert.Empty(Places(School(Cycle(new LocalDate(2026, 9, 1), choice: Choice())), InquiryPracticeRules.NoStrategyYet));
        Assert.Equal(["/cycles/c"], Places(School(Cycle(new LocalDate(2026, 9, 1), choice: Choice(Day.PlusDays(1)))), InquiryPracticeRules.NoStrategyYet));
    }

    [Fact, Trait("Practice", "I-04")]
    public void A_chosen_strategy_is_begun_after_fifteen_school_days()
    {
        var chosen = Friday.PlusWeeks(-3).PlusDays(-1);

        Assert.Equal(["/cycles/c/choice/strategies/x: The strategy was chosen on 2026-10-29 and has not begun."], Findings(School(Cycle(choice: Choice(chosen))), InquiryPracticeRules.StrategyNotBegun));
        Assert.Empty(Places(School(Cycle(choice: Choice(Friday.PlusWeeks(-3)))), InquiryPracticeRules.StrategyNotBegun));
        Assert.Empty(Places(School(Cycle(choice: Choice())), InquiryPracticeRules.StrategyNotBegun));
        Assert.Empty(Places(School(Cycle(choice: Choice(chosen, Day))), InquiryPracticeRules.StrategyNotBegun));
        Assert.Equal(["/cycles/c/choice/strategies/x"], Places(School(Cycle(choice: Choice(chosen, Day.PlusDays(1)))), InquiryPracticeRules.StrategyNotBegun));
        Assert.Empty(Places(School(Cycle(choice: Choice(chosen, null, new ActionStep("Copy tables.", begin: Day)))), InquiryPracticeRules.StrategyNotBegun));
    }

    [Fact, Trait("Practice", "I-05")]
    public void What_was_tried_is_analyzed_twenty_school_days_after_its_last_step()
    {
        var late = Friday.PlusWeeks(-4).PlusDays(-1);

        Assert.Equal(["/cycles/c: What was tried ended on 2026-10-22 and is not analyzed."], Findings(School(Cycle(choice: Choice(steps: Done(late)))), InquiryPracticeRules.EndedWithoutAnalysis));
        Assert.Empty(Places(School(Cycle(choice: Choice(steps: Done(Friday.PlusWeeks(-4))))), InquiryPracticeRules.EndedWithoutAnalysis));
        Assert.Empty(Places(School(Cycle(choice: Choice(steps: [Done(late), new("Go on.")]))), InquiryPracticeRules.EndedWithoutAnalysis));
        Assert.Empty(Places(School(Cycle(choice: Choice(steps: Done(late)), analysis: Found())), InquiryPracticeRules.EndedWithoutAnalysis));
    }

    [Fact, Trait("Practice", "I-05")]
    public void What_was_abandoned_after_it_was_tried_is_analyzed_too()
    {
        var end = new CycleEnd(new(2026, 10, 1), "The teacher left.");

        Assert.Equal(["/cycles/c"], Places(School(Cycle(choice: Choice(begin: new LocalDate(2026, 9, 1)), end: end)), InquiryPracticeRules.EndedWithoutAnalysis));
        Assert.Empty(Places(School(Cycle(choice: Choice(), end: end)), InquiryPracticeRules.EndedWithoutAnalysis));
    }

    [Fact, Trait("Practice", "I-05")]
    public void Findings_rest_on_numbers()
    {
        Assert.Equal(
            ["/cycles/c/analysis: None of the 1 findings cites numbers or a common assessment."], Findings(School(Cycle(analysis: Found(new LearningEvidence("Better.")))), InquiryPracticeRules.NoNumericEvidence));
        Assert.Empty(Places(School(Cycle(analysis: Found(new LearningEvidence("Better.", measurement: new(70, Day))))), InquiryPracticeRules.NoNumericEvidence));
    }

    [Fact, Trait("Practice", "I-06")]
    public void A_closed_cycle_names_what_was_learned()
    {
        Assert.Equal(["/cycles/c"], Places(School(Closed(Day)), InquiryPracticeRules.NothingLearned));
        Assert.Empty(Places(School(Closed(Day, new(["Tables help."]))), InquiryPracticeRules.NothingLearned));
        Assert.Empty(Places(School(Closed(Day.PlusDays(1))), InquiryPracticeRules.NothingLearned));
        Assert.Empty(Places(School(Closed(Day.PlusDays(-365))), InquiryPracticeRules.NothingLearned));
    }

    [Fact, Trait("Practice", "I-01")]
    public void A_cycle_is_read_as_it_was_on_each_day()
    {
        LocalDate? D(int day) => new LocalDate(2026, 10, day);
        var cycle = Cycle(
            D(1), new(weaknesses: ["Rates."], date: D(2)), Choice(D(3)), new([new(new("t-1"), "A.")], D(4)), new([new(new("x"), FindingVerdict.Inconclusive, reason: "Few.")], D(5)),
            new(["Tables help."], date: D(6)), new(D(7)));
        var school = School().With(new Member(new("t-1"), "T")).With(cycle);

        Assert.All(Enumerable.Range(0, 10), day => PracticeReview.Of(school, new LocalDate(2026, 9, 30).PlusDays(day)));
        Assert.Equal(["/cycles/c"], Places(school, InquiryPracticeRules.CycleWithoutSuccessor, new(2026, 12, 31)));
    }

    private static ActionStep Done(LocalDate date) => new("Six weeks of tables.", completed: date);

    private static GuidedDecision Decided(LocalDate date, params ValueList<Evidence> evidence) => new(new("d"), "D.", DecisionArea.Instruction, date, questions: [CriticalQuestion.WhenNotLearned], evidence: evidence);
}
