using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviews;

namespace Plc.Model.Tests.Review;

public sealed class LearningReviewTests
{
    [Fact, Trait("Practice", "C-06"), Trait("Practice", "Q-01"), Trait("Practice", "Q-02"), Trait("Practice", "Q-03"), Trait("Practice", "Q-07"), Trait("Practice", "Q-08"), Trait("Practice", "Q-09")]
    public void A_school_that_does_what_is_asked_for_hears_nothing_of_it() =>
        Assert.DoesNotContain(Of(School(), null, Scores(Quiz(), "a11 a21 a31 a41 a51 b11 b21 b31 b41 b51")), finding => finding.Rule.Id[..5] is "PLC83" or "PLC84" or "PLC86" && finding.Rule.Id != "PLC8432");

    [Fact]
    public void A_school_with_nothing_but_its_name_hears_nothing_of_learning() =>
        Assert.DoesNotContain(PracticeReview.Of(new(new("s"), "School", OrganizationKind.School), AsOf).Findings, finding => finding.Rule.Id[..5] is "PLC83" or "PLC84" or "PLC86");

    [Fact, Trait("Practice", "C-06")]
    public void The_kind_of_an_outcome_is_stated_by_itself_or_by_all_its_targets()
    {
        Assert.Equal(["/outcomes/O1: No kind of learning is stated."], Found("PLC8301", School([Outcome(kinds: []), Outcome([Standard("T2")], id: "O2")])));
        Assert.Empty(Found("PLC8301", School([Outcome([new(new("T1"), "I can.", kind: TargetKind.Reasoning)], [])])));
    }

    [Fact]
    public void What_no_outcome_has_is_said_once() => Assert.Equal(
        ["/outcomes: No kind of learning is stated, for any of the 2 outcomes."], Found("PLC8301", School([Outcome(kinds: []), Outcome([Standard("T2")], [], id: "O2")])));

    [Fact, Trait("Practice", "C-06")]
    public void Some_outcome_is_a_disposition_unless_it_is_not_known_of_all_what_they_are()
    {
        Assert.Equal(["/outcomes: No outcome is a disposition, of 1 outcome."], Found("PLC8302", School([Outcome(kinds: [OutcomeKind.Skill])])));
        Assert.Empty(Found("PLC8302", School([Outcome(kinds: [OutcomeKind.Skill]), Outcome([Standard("T2")], [], id: "O2")])));
        Assert.Empty(Found("PLC8302", School([Outcome([new(new("T1"), "I try again.", kind: TargetKind.Disposition)], [OutcomeKind.Skill])])));
    }

    [Fact, Trait("Practice", "Q-01")]
    public void An_outcome_names_a_standard_unless_it_is_a_disposition_or_the_schools_own()
    {
        Assert.Equal(["/outcomes/O1: No learning target names a standard."], Found("PLC8303", School([Outcome([Target("T1")], [OutcomeKind.Skill])])));
        Assert.Empty(Found("PLC8303", School([Outcome([Target("T1")], [OutcomeKind.Disposition])])));
        Assert.Empty(Found("PLC8303", School([Outcome([Target("T1")], [OutcomeKind.Skill], new(assessed: 0))])));
        Assert.Empty(Found("PLC8303", School([Outcome([], [OutcomeKind.Skill])], [])));
    }

    [Fact, Trait("Practice", "Q-01")]
    public void An_outcome_has_targets_and_says_what_proficient_is()
    {
        Assert.Equal(["/outcomes/O2: There is no learning target."], Found("PLC8304", School([Outcome(), Outcome([], id: "O2")])));
        Assert.Equal(["/outcomes/O1: Neither a scale, nor an example of rigor, nor a cut says what proficient is."], Found("PLC8305", School([Outcome(rigor: null)])));
        Assert.Empty(Found("PLC8305", School([Outcome(rigor: null)], [new(new("A1"), "Quiz", [Item("Q1")], [new(new("T1"), Cut.AtPercent(80))])])));
    }

    [Fact, Trait("Practice", "Q-01")]
    public void Who_teaches_the_course_this_year_has_agreed_by_the_day()
    {
        Assert.Equal(["/outcomes/O1: Not agreed on the outcome: 1 of 2 members who teach the course."], Found("PLC8306", School([Outcome(agreements: [new([new("t1")]), new([new("t2")], AsOf.PlusDays(1))])])));
        Assert.Empty(Found("PLC8306", School([Outcome(agreements: [new([new("t1")]), new([new("t2")], AsOf)])])));
        Assert.Empty(Found("PLC8306", School([Outcome(agreements: [new([new("t1")])])], sections: [Sections[0], new(new("7-2"), Mathematics, new("t2"), new SchoolYear(2025))])));
        Assert.Empty(Found("PLC8306", School([Outcome(agreements: [])], sections: [])));
        Assert.Equal(
            ["/outcomes: Not agreed on the outcome: 2 of 2 members who teach the course, for any of the 2 outcomes."],
            Found("PLC8306", School([Outcome(agreements: []), Outcome([Standard("T2")], agreements: [], id: "O2")])));
    }
}
