using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.People;

public sealed class PeopleTests
{
    [Fact, Trait("Practice", "C-05")]
    public void A_member_has_a_role_from_one_day_to_another_as_far_as_these_are_known()
    {
        var member = new Member(new("lee"), "Ms. Lee", [new(StaffRole.Teacher, end: Day(12, 31)), new(StaffRole.Principal, Day(1, 1)), new(new OpenTerm<StaffRole>("Librarian"))]);

        Assert.True(member.Is(StaffRole.Teacher, LocalDate.MinIsoValue));
        Assert.True(member.Is(StaffRole.Teacher, Day(12, 31).WithCalendar(CalendarSystem.Julian)));
        Assert.False(member.Is(StaffRole.Teacher, Day(1, 1)));
        Assert.True(member.Is(StaffRole.Principal, LocalDate.MaxIsoValue));
        Assert.False(member.Is(StaffRole.Coach, Day(1, 1)));
        Assert.False(new Member(new("ray"), "R").Is(StaffRole.Teacher, Day(9, 1)));
    }

    [Fact, Trait("Practice", "C-05")]
    public void A_guiding_coalition_says_what_nobody_in_it_brings_on_a_day()
    {
        var coalition = new GuidingCoalition(
            [new(new("a"), [CoalitionStrength.Expertise, CoalitionStrength.Credibility], end: Day(12, 31)), new(new("a"), [CoalitionStrength.Credibility], Day(1, 1)), new(new("b"))]);

        Assert.Equal([CoalitionStrength.PositionPower, CoalitionStrength.Leadership], coalition.Missing(Day(12, 31)));
        Assert.Equal([CoalitionStrength.PositionPower, CoalitionStrength.Expertise, CoalitionStrength.Leadership], coalition.Missing(Day(1, 1)));
        Assert.Equal(4, new GuidingCoalition().Missing(Day(9, 1)).Count);
        Assert.Equal(["PLC1014 /strengths/1"], Places(CoalitionMember.Check(strengths: [CoalitionStrength.Expertise, CoalitionStrength.Expertise])));
    }

    [Fact, Trait("Practice", "C-08"), Trait("Practice", "C-09")]
    public void A_learning_event_names_kind_provider_strand_and_the_need_that_it_serves()
    {
        var learning = new ProfessionalLearningEvent(
            new("e"), "Common assessments", LearningEventKind.RegionalSupport, Day(9, 10), Day(9, 11), [new("lee")], [new("expert")], "Ratios stay hard.", "Regional center", "Results", true);

        Assert.Equal(("Ratios stay hard.", "Regional center", "Results"), (learning.StudentNeed, learning.Provider, learning.Strand));
        Assert.True(learning.IsJobEmbedded);
        Assert.Equal("Book club", new ProfessionalLearningEvent(new("f"), "Club", new OpenTerm<LearningEventKind>("Book club"), Day(9, 1)).Kind.ToString());
    }

    [Fact, Trait("Practice", "C-09")]
    public void A_recognition_has_a_kind_a_body_and_a_year()
    {
        var school = new LearningCommunity(new("s"), "School", OrganizationKind.School, recognitions: [new("Exemplary school", "State department", new(2026))]);

        Assert.Equal("2026-27", school.Recognitions[0].Year.ToString());
        Assert.Equal(["PLC1010 /year"], Places(Recognition.Check(year: default(SchoolYear))));
    }

    [Fact, Trait("Practice", "C-10")]
    public void The_words_of_reports_can_be_those_of_another_organization()
    {
        var clinic = new LearningCommunity(new("clinic"), "A clinic", OrganizationKind.Other("Clinic"), [new(LabelTerm.Student, "patient", "patients"), new(LabelTerm.School, "clinic", "clinics")]);

        Assert.Equal("patients", clinic.Labels[0].Plural);
        Assert.Equal(["PLC1014 /labels/1/term"], Places(LearningCommunity.Check(labels: [clinic.Labels[0], new(LabelTerm.Student, "client", "clients")])));
    }

    [Fact, Trait("Practice", "F-08"), Trait("Practice", "C-01")]
    public void An_outside_expert_takes_part_and_is_no_member()
    {
        var expert = new ExternalParticipant(new("x"), "Dr. Roe", "University", "Reading");

        Assert.DoesNotContain("Roe", expert.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(typeof(Id<Member>), typeof(ExternalParticipant).GetProperty("Id")?.PropertyType);
    }
}
