using Plc.Model.Decisions;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Decisions;

public sealed class GuidedDecisionTests
{
    [Fact, Trait("Practice", "F-17"), Trait("Practice", "I-03"), Trait("Practice", "C-07")]
    public void A_decision_has_an_area_what_it_serves_and_what_it_rests_on()
    {
        var decision = new GuidedDecision(
            new("d"), "We add a support block.", DecisionArea.Programs, Day(10, 1), [new(StakeholderGroup.Teachers)], visionElements: [new("v")], goals: [new("g")],
            questions: [CriticalQuestion.WhenNotLearned, CriticalQuestion.WhenAlreadyLearned], evidence: [new("A third is not proficient.", EvidenceKind.Achievement)]);

        Assert.True(decision.IsGuided);
        Assert.True(new GuidedDecision(new("d"), "We hire.", DecisionArea.Hiring, Day(10, 1), servesMission: true).IsGuided);
        Assert.False(new GuidedDecision(new("d"), "We buy.", new OpenTerm<DecisionArea>("Facilities"), Day(10, 1)).IsGuided);
        Assert.Equal(8, Enum.GetValues<DecisionArea>().Length);
        Assert.Equal(["PLC1016 /source"], Places(Evidence.Check(source: new("results.html", UriKind.Relative))));
    }
}
