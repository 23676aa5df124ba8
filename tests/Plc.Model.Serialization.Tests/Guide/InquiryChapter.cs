using Plc.Model.Inquiry;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/inquiry.md.</summary>
public sealed class InquiryChapter
{
    [Fact]
    public void A_cycle_goes_from_stage_to_stage_with_the_product_of_each()
    {
        // guide: inquiry-1 begins
        var before = new LearningEvidence("58 percent find the main idea.", new(2026, 9, 18), measurement: new(58, new(2026, 9, 18), count: 62));
        var cycle = new ImprovementCycle(new("main-ideas"), "Why do students retell and not say what matters?", team: new("grade-3"), begin: new(2026, 9, 18));
        var first = cycle.Stage;                                        // GatherEvidence

        cycle = cycle.Advance(new CurrentReality(
            [before],
            practice: [new("We ask for a retelling in most lessons.", EvidenceKind.PresentPractice)],
            strengths: ["Students remember details."],
            weaknesses: ["They do not choose among them."]));

        var lesson = new Strategy(
            new("shared-lesson"), "One lesson for all classes: leave out what a text would not miss.", StrategyPurpose.AddressWeakness,
            evidence: [before], owners: [new("teacher-a"), new("teacher-b")], begin: new(2026, 10, 5));
        cycle = cycle.Advance(new StrategyChoice([lesson], options: ["One lesson for all classes", "A new textbook"]));
        var third = cycle.Stage;                                        // Implement
        // guide: inquiry-1 ends
        Assert.Equal((CycleStage.GatherEvidence, CycleStage.Implement), (first, third));

        // guide: inquiry-2 begins
        var after = new LearningEvidence("73 percent find the main idea.", new(2026, 10, 29));
        var analysis = new ImpactAnalysis([new(lesson.Id, FindingVerdict.Effective, [after])]);
        var refused = "";
        try
        {
            cycle.Advance(analysis);
        }
        catch (RuleException exception)
        {
            refused = exception.Breaches[0].ToString();                 // PLC7107: The cycle is in stage 3 of 5, and this is the product of stage 4.
        }
        // guide: inquiry-2 ends
        Assert.Equal("PLC7107: The cycle is in stage 3 of 5, and this is the product of stage 4.", refused);

        // guide: inquiry-3 begins
        cycle = cycle
            .Advance(new Implementation([new(new("teacher-a"), "Asks for the main idea before the retelling.", new(2026, 10, 5))]))
            .Advance(analysis)
            .Close(new AppliedKnowledge(["Students need a reason to leave something out."]), new(2026, 12, 16))
            .WithSuccessor(new("words-in-texts"));

        var state = cycle.State;                                        // Closed, and the next one is named
        // guide: inquiry-3 ends
        Assert.Equal(CycleState.Closed, state);
        Assert.Equal("words-in-texts", cycle.Successor.ToString());

        // guide: inquiry-4 begins
        var record = new ImprovementCycle(new("last-year"), "Does homework help?", implementation: cycle.Implementation);
        var skipped = record.StagesWithoutProduct;                      // GatherEvidence and DevelopStrategies
        // guide: inquiry-4 ends
        Assert.Equal([CycleStage.GatherEvidence, CycleStage.DevelopStrategies], skipped);
    }
}
