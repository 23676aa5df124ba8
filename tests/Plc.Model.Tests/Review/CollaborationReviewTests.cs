using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class CollaborationReviewTests
{
    private static LearningCommunity School(params ValueList<ImprovementCycle> cycles) => new(
        new("s"), "School", OrganizationKind.School,
        members: [new(new("t-1"), "T", [new(StaffRole.Teacher)]), new(new("t-2"), "T"), new(new("p"), "P", [new(StaffRole.Principal)])],
        teams: [new(new("math"), "M", [new(new("t-1")), new(new("t-2")), new(new("p"))])], cycles: cycles);

    private static ImprovementCycle Cycle(
        StrategyChoice? choice = null, Implementation? implementation = null, ValueList<Practice> practices = default, ValueList<Reference<Member>> participants = default,
        CycleEnd? end = null) =>
        new(new("c"), "Why?", participants.Count > 0 ? null : new Reference<Team>("math"), participants, choice: choice, implementation: implementation, practices: practices, end: end);

    [Fact, Trait("Practice", "I-01")]
    public void Members_in_no_cycle_are_counted()
    {
        Assert.Equal(
            ["/members: Members of the staff who took part in no cycle of inquiry in 365 days: 2 of 3."], Findings(School(Cycle(participants: [new("t-1")])), InquiryPracticeRules.MemberInNoCycle));
        Assert.Empty(Places(School(Cycle()), InquiryPracticeRules.MemberInNoCycle));
        Assert.Empty(Places(School(new ImprovementCycle(new("c"), "Why?")), InquiryPracticeRules.MemberInNoCycle));
        Assert.Equal(["/members"], Places(School(Cycle(end: new(Day.PlusDays(-365), "Over."))), InquiryPracticeRules.MemberInNoCycle));
        Assert.Empty(Places(School(Cycle(end: new(Day.PlusDays(-364), "Over."))), InquiryPracticeRules.MemberInNoCycle));
    }

    [Fact, Trait("Practice", "I-08")]
    public void One_member_does_not_have_all_steps()
    {
        Assert.Equal(["/cycles/c/choice: All 2 steps of the strategies are on one member."], Findings(School(Cycle(Steps("t-1", "t-1"))), InquiryPracticeRules.OneMemberHasAllSteps));
        Assert.Empty(Places(School(Cycle(Steps("t-1", "t-2"))), InquiryPracticeRules.OneMemberHasAllSteps));
        Assert.Empty(Places(School(Cycle(Steps("t-1"))), InquiryPracticeRules.OneMemberHasAllSteps));
        Assert.Empty(Places(School(Cycle(Steps("t-1", "t-1"), participants: [new("t-1")])), InquiryPracticeRules.OneMemberHasAllSteps));
    }

    [Fact, Trait("Practice", "I-08")]
    public void Each_member_who_teaches_changes_something()
    {
        Assert.Equal(
            ["/cycles/c/implementation: Members who teach and have no change of practice in the cycle: 1 of 2."],
            Findings(School(Cycle(implementation: Changed("t-1"))), InquiryPracticeRules.MemberWithoutChange));
        Assert.Empty(Places(School(Cycle(implementation: Changed("t-1", "t-2"))), InquiryPracticeRules.MemberWithoutChange));
        Assert.Empty(Places(School(Cycle()), InquiryPracticeRules.MemberWithoutChange));
        Assert.Empty(Places(School(Cycle(implementation: Changed("t-1"), end: new(Day, "Over."))), InquiryPracticeRules.MemberWithoutChange));
    }

    [Fact, Trait("Practice", "I-09")]
    public void A_practice_is_tried_by_more_than_one()
    {
        Assert.Equal(["/cycles/c/practices/0"], Places(Practiced(new Practice("A")), InquiryPracticeRules.PracticeNeverTried));
        Assert.Equal(["/cycles/c/practices/0"], Places(Practiced(new Practice("A", trials: [new(new("t-1"), Day.PlusDays(1))])), InquiryPracticeRules.PracticeNeverTried));
        Assert.Equal(["/cycles/c/practices/0"], Places(Practiced(new Practice("A", trials: [new(new("t-1")), new(new("t-1"))])), InquiryPracticeRules.PracticeTriedByOne));
        Assert.Empty(Places(Practiced(new Practice("A", trials: [new(new("t-1")), new(new("t-2"))])), InquiryPracticeRules.PracticeTriedByOne));
        Assert.Empty(Places(Practiced(new Practice("A", decision: PracticeDecision.SetAside)), InquiryPracticeRules.PracticeNeverTried));
        Assert.Empty(Places(School(Cycle(practices: [new("A")])), InquiryPracticeRules.PracticeNeverTried));
    }

    [Fact, Trait("Practice", "I-09")]
    public void A_practice_is_reflected_on_before_it_is_adopted()
    {
        Assert.Equal(["/cycles/c/practices/0"], Places(Practiced(new Practice("A", decision: PracticeDecision.Adopted)), InquiryPracticeRules.AdoptedWithoutReflection));
        Assert.Empty(Places(Practiced(new Practice("A", reflection: "It helps.", decision: PracticeDecision.Adopted)), InquiryPracticeRules.AdoptedWithoutReflection));
        Assert.Empty(Places(Practiced(new Practice("A", trials: [new(new("t-1"), reflection: "It helps.")], decision: PracticeDecision.Adopted)), InquiryPracticeRules.AdoptedWithoutReflection));
    }

    private static LearningCommunity Practiced(Practice practice) => School(Cycle(implementation: Changed("t-1"), practices: [practice]));

    private static StrategyChoice Steps(params string[] owners) => new([new(new("x"), "Tables.", steps: [.. owners.Select(owner => new ActionStep("A.", [new(owner)]))])]);

    private static Implementation Changed(params string[] members) => new([.. members.Select(member => new PracticeChange(new(member), "A."))]);
}
