using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Review.FoundedSchool;

namespace Plc.Model.Tests.Review;

public sealed class VisionReviewTests
{
    [Fact, Trait("Practice", "F-06")]
    public void A_vision_says_something_of_students()
    {
        ValueList<VisionElement> ofAdults =
            [new(new("v-1"), "Leaders listen.", [VisionAspect.Leadership]), new(new("v-2"), "Teachers learn together.", [VisionAspect.Collaboration])];

        Assert.Equal(
            ["PLC8011 at /foundation/vision/elements: None of the 2 elements of the vision is about students' responsibility, self-direction or engagement."],
            Found(School(Founded(vision: Vision(elements: ofAdults)))));
        Assert.Empty(Found(School(Founded(vision: Vision(elements: [new(new("v-1"), "Not said what of.")])))));
    }

    [Fact, Trait("Practice", "F-06")]
    public void A_vision_of_one_area_is_narrow()
    {
        ValueList<VisionElement> narrow =
            [new(new("v-1"), "Students engage.", [VisionAspect.StudentEngagement]), new(new("v-2"), "Students take part.", [VisionAspect.StudentEngagement])];

        Assert.Equal(
            ["PLC8013 at /foundation/vision/elements: All 2 elements of the vision are about one area, student engagement."], Found(School(Founded(vision: Vision(elements: narrow)))));
        Assert.Empty(Found(School(Founded(vision: Vision(elements: [narrow[0]])))));
    }

    [Fact, Trait("Practice", "F-06")]
    public void A_vision_is_cited_in_a_year_once_it_is_a_year_old()
    {
        var old = Founded(
            Mission(date: new(2023, 8, 1)), Vision(new(2023, 10, 2), reviews: [new(new(2026, 9, 1))]), [Commitment(date: new(2024, 1, 8))]);
        var decision = new GuidedDecision(new("d-1"), "Decided.", DecisionArea.Programs, new(2025, 11, 21), visionElements: [new("v-1")]);
        var goal = new SmartGoal(new("g-1"), "Every student learns.", GoalScope.School, commitments: [new("c-1")]);

        Assert.Equal(["PLC8012 at /foundation/vision: In 365 days no decision, commitment or goal has named an element of the vision."], Found(School(old)));
        Assert.Empty(Found(School(old, decisions: [decision])));
        Assert.Single(Found(School(old, decisions: [decision]), Today.PlusDays(1)), finding => finding.StartsWith("PLC8012", StringComparison.Ordinal));
        Assert.Empty(Found(School(old, goals: [goal])));
    }

    [Fact, Trait("Practice", "F-07")]
    public void Steps_that_are_missing_are_named() => Assert.Equal(
        ["PLC8014 at /foundation/vision/steps: 1 of the 5 steps by which a vision is built are not recorded: criticism of tradition."],
        Found(School(Founded(vision: Vision(steps: [.. Steps.SkipLast(1)])))));

    [Fact, Trait("Practice", "F-09")]
    public void A_version_is_endorsed_by_all_groups() => Assert.Equal(
        ["PLC8019 at /foundation/vision/versions/0: 2 of the 8 usual groups have not endorsed the version in force: parents, community members."],
        Found(School(Founded(vision: Vision(endorsements: [.. AllEndorse.SkipLast(2)])))));

    [Fact, Trait("Practice", "F-09")]
    public void After_a_year_something_carries_the_vision()
    {
        var day = new NodaTime.LocalDate(2026, 12, 1);

        Assert.DoesNotContain(Found(School(Founded(structures: [])), day), finding => finding.StartsWith("PLC8020", StringComparison.Ordinal));
        Assert.Contains(
            "PLC8020 at /foundation/vision: The vision was adopted on 2025-12-01, and no structure, policy or process is recorded that carries it.",
            Found(School(Founded(structures: [])), day.PlusDays(1)));
    }

    [Fact, Trait("Practice", "F-10")]
    public void A_vision_is_revisited_in_the_months_that_it_says_or_in_a_year()
    {
        Assert.Empty(Found(School(), new(2026, 12, 1)));
        Assert.Equal(
            ["PLC8021 at /foundation/vision: The vision was last adopted or revisited on 2025-12-01."], Found(School(), new(2026, 12, 2)));
        Assert.Empty(Found(School(Founded(vision: Vision(every: 24))), new(2026, 12, 2)));
        Assert.Empty(Found(School(Founded(vision: Vision(reviews: [new(new(2026, 11, 2))]))), new(2026, 12, 2)));
    }

    [Fact, Trait("Practice", "F-19")]
    public void Somebody_keeps_the_vision_on_the_day()
    {
        Assert.Empty(Found(School(Founded(keepers: [new(new("p-01"), end: Today)]))));
        Assert.Equal(
            ["PLC8034 at /foundation/keepers: Nobody keeps the vision on this day."], Found(School(Founded(keepers: [new(new("p-01"), end: Today.PlusDays(-1))]))));
    }

    [Fact, Trait("Practice", "F-19")]
    public void A_vision_that_one_person_built_alone_is_found_where_all_steps_say_who_took_them()
    {
        Participation alone = new(StakeholderGroup.AdministrativeTeam, members: [new("p-01")]);
        ValueList<VisionStep> steps = [.. Steps.Select(step => new VisionStep(step.Kind, participation: [alone]))];

        Assert.Equal(
            ["PLC8035 at /foundation/vision/steps: One and the same person alone took all 5 steps that built the vision."], Found(School(Founded(vision: Vision(steps: steps)))));
        Assert.Empty(Found(School(Founded(vision: Vision(steps: [.. steps.SkipLast(1), Steps[^1]])))));
    }
}
