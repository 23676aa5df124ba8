using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Decisions;

public sealed class DecisionTests
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

    [Fact, Trait("Practice", "F-16")]
    public void An_entry_says_what_was_said_or_modelled_where_and_to_whom()
    {
        var entry = new CommunicationEntry(
            Day(10, 1), CommunicationMode.Modelled, CommunicationVenue.LessonConversation, [FoundationPart.Vision, FoundationPart.Goals], [StakeholderGroup.Parents], new("principal"), "Listened.");

        Assert.Equal([FoundationPart.Vision, FoundationPart.Goals], entry.Parts);
        Assert.Equal(["PLC1014 /parts/1", "PLC1014 /audience/1"], Places(CommunicationEntry.Check(
            parts: [FoundationPart.Goals, FoundationPart.Goals], audience: [StakeholderGroup.Parents, StakeholderGroup.Parents])));
    }

    [Fact, Trait("Practice", "Q-06")]
    public void In_an_exchange_members_learn_from_others_because_of_a_result()
    {
        var exchange = new PracticeExchange(new("x"), [new("lee")], [new("ray")], "Number talks.", Day(10, 9), new("A1"), new("T1"));

        Assert.Equal("ray", exchange.Hosts[0].Id.Value);
        Assert.Equal(["PLC7201 /learners", "PLC7201 /hosts"], Places(Broken(() => new PracticeExchange(new("x"), [], [], "Number talks."))));
        Assert.Equal(["PLC7202 /hosts/0"], Places(PracticeExchange.Check(learners: [new("lee")], hosts: [new("lee"), new(new("lee"), new Id<Organization>("other"))])));
        Assert.Equal(["PLC1002 /learners/0", "PLC1002 /hosts/0"], Places(PracticeExchange.Check(learners: [default], hosts: [default])));
    }

    [Fact, Trait("Practice", "G-10")]
    public void A_celebration_cites_the_evaluation_of_a_goal_and_honours_those_who_share_it()
    {
        var celebration = new Celebration(Day(5, 28), "Cake for all.", new("g"), Day(5, 28), [new("math")], [new("lee")], [StakeholderGroup.Students]);

        Assert.Equal(new Reference<SmartGoal>("g"), celebration.Goal);
        Assert.Null(new Celebration(Day(5, 28), "A good year.").Goal);
        Assert.Equal(["PLC7204 /evaluatedOn", "PLC7205 /evaluatedOn"], Places(Celebration.Check(Day(5, 27), evaluatedOn: Day(5, 28))));
    }
}
