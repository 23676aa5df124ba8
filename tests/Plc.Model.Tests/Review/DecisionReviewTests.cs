using NodaTime;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviews;

namespace Plc.Model.Tests.Review;

public sealed class DecisionReviewTests
{
    [Fact, Trait("Practice", "F-17")]
    public void A_decision_serves_something_or_answers_a_concern()
    {
        Assert.Equal(["/decisions/d: Nothing is named that the decision serves."], Found("PLC8611", Deciding(Decision("d", mission: false), Decision("e"))));
        Assert.Equal(["/decisions: Nothing is named that the decision serves, for any of the 2 decisions."], Found("PLC8611", Deciding(Decision("d", mission: false), Decision("e", mission: false))));
        Assert.Empty(Found("PLC8611", School().With(Decision("d", mission: false, concerns: [new("T1")]))));
        Assert.Empty(Found("PLC8611", Deciding(Decision("d", mission: false, date: AsOf.PlusDays(1)))));
    }

    [Fact, Trait("Practice", "F-17")]
    public void Each_area_has_a_decision_in_a_year_of_the_school_or_its_district()
    {
        var most = Enum.GetValues<DecisionArea>().Except([DecisionArea.ProfessionalDevelopment, DecisionArea.Budget]).Select(area => Decision($"{area}", area)).ToArray();

        Assert.Equal(["/decisions: No decision of the last 365 days is about: professional development, budget."], Found("PLC8612", Deciding(most)));
        Assert.Empty(Found("PLC8612", Deciding([.. most, Decision("a", DecisionArea.ProfessionalDevelopment), Decision("b", DecisionArea.Budget, AsOf.PlusDays(-364))])));
        Assert.NotEmpty(Found("PLC8612", Deciding([.. most, Decision("a", DecisionArea.ProfessionalDevelopment), Decision("b", DecisionArea.Budget, AsOf.PlusDays(-365))])));
        var district = new LearningCommunity(
            new("d"), "District", OrganizationKind.District, decisions: [Decision("a", DecisionArea.ProfessionalDevelopment), Decision("b", DecisionArea.Budget)], schools: [Deciding(most)]);
        Assert.DoesNotContain(Found("PLC8612", district), found => found.StartsWith("/schools", StringComparison.Ordinal));
    }

    [Fact, Trait("Practice", "I-03")]
    public void A_decision_cites_evidence() => Assert.Equal(["/decisions/d: No evidence is cited."], Found("PLC8621", Deciding(Decision("d", isCited: false), Decision("e"))));

    [Fact, Trait("Practice", "I-03")]
    public void One_rule_speaks_of_a_decision_without_evidence()
    {
        var (policy, concern, cited) = (Decision("d", isCited: false), Decision("e", isCited: false, concerns: [new(new("t"), new("d"))]), Decision("f"));

        Assert.Equal(["/decisions/d: No evidence is cited."], Found("PLC8621", Deciding(policy, concern, cited)));
        Assert.Equal(["/decisions/e: The decision of 2026-11-02 answers a critical question or a concern, and cites no evidence."], Found("PLC8507", Deciding(policy, concern, cited)));
        Assert.Equal(["/decisions: No evidence is cited, for any of the 2 decisions."], Found("PLC8621", Deciding(policy, concern)));
        Assert.Empty(Found("PLC8507", Deciding(policy, concern)));
        Assert.Empty(Found("PLC8621", Deciding(Decision("d", date: AsOf.PlusDays(-365), isCited: false))));
    }

    [Fact, Trait("Practice", "F-16")]
    public void What_guides_the_school_is_communicated_every_sixty_school_days()
    {
        var last = AsOf.PlusWeeks(-12).PlusDays(-1);

        Assert.Equal([$"/communications: None of the four has been communicated since 2026-08-27, for more than 60 school days."], Found("PLC8601", Communicating(Said(last))));
        Assert.Empty(Found("PLC8601", Communicating(Said(last.PlusDays(1)))));
        Assert.Equal(["/communications: None of the four has been communicated so far."], Found("PLC8601", Communicating()));
        Assert.NotEmpty(Found("PLC8601", Communicating(Said(AsOf.PlusDays(1)))));
        SharedFoundation Adopted(LocalDate day) => new(new Mission([new("All learn.", StatementStatus.Adopted, day)]));
        Assert.Empty(Found("PLC8601", new(new("s"), "School", OrganizationKind.School, foundation: Adopted(last.PlusDays(1)))));
        Assert.NotEmpty(Found("PLC8601", new(new("s"), "School", OrganizationKind.School, foundation: Adopted(last))));
    }

    [Fact, Trait("Practice", "F-16")]
    public void It_is_communicated_in_several_venues_and_modelled()
    {
        Assert.Equal(["/communications: Entries of the last 365 days: 2, all of one venue."], Found("PLC8602", Communicating(Said(Day(10, 1)), Said(Day(11, 1)))));
        Assert.Empty(Found("PLC8602", Communicating(Said(Day(11, 1)))));
        Assert.Empty(Found("PLC8602", Communicating(Said(Day(10, 1)), Said(Day(11, 1), CommunicationVenue.Assembly))));
        Assert.Equal(["/communications: Entries of the last 365 days: 1; none of something modelled."], Found("PLC8603", Communicating(Said(Day(11, 1)))));
        Assert.Empty(Found("PLC8603", Communicating(Said(Day(11, 1), mode: CommunicationMode.Modelled))));
    }

    [Fact, Trait("Practice", "F-16")]
    public void Every_group_is_addressed_where_entries_say_for_whom_they_were()
    {
        var most = Enum.GetValues<StakeholderGroup>().Except([StakeholderGroup.Parents, StakeholderGroup.SupportStaff]).ToArray();

        Assert.Equal(["/communications: Never addressed so far: support staff, parents."], Found("PLC8604", Communicating(Said(Day(11, 1), groups: most))));
        Assert.Empty(Found("PLC8604", Communicating(Said(Day(11, 1), groups: Enum.GetValues<StakeholderGroup>()))));
        Assert.Empty(Found("PLC8604", Communicating(Said(Day(11, 1)))));
    }

    private static GuidedDecision Decision(
        string id, DecisionArea area = DecisionArea.Policy, LocalDate? date = null, bool mission = true, bool isCited = true, ValueList<Reference<LearningTarget>> concerns = default) => new(
        new(id), "Decided.", area, date ?? Day(11, 2), servesMission: mission, concerns: concerns, evidence: isCited ? [new("Results.")] : []);

    private static LearningCommunity Deciding(params GuidedDecision[] decisions) => new(new("s"), "School", OrganizationKind.School, decisions: [.. decisions]);

    private static CommunicationEntry Said(LocalDate day, CommunicationVenue venue = CommunicationVenue.Newsletter, CommunicationMode mode = CommunicationMode.Said, params StakeholderGroup[] groups) => new(
        day, mode, venue, [FoundationPart.Mission], [.. groups.Select(group => new OpenTerm<StakeholderGroup>(group))]);

    private static LearningCommunity Communicating(params CommunicationEntry[] entries) => new(new("s"), "School", OrganizationKind.School, goals: [Goal("g")], communications: [.. entries]);
}
