using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviews;

namespace Plc.Model.Tests.Review;

public sealed class AssessmentReviewTests
{
    /// <summary>The last school day on which an analysis is in time.</summary>
    private static readonly LocalDate Due = Day(10, 19);

    [Fact, Trait("Practice", "Q-02")]
    public void Results_are_analysed_within_ten_school_days()
    {
        var finding = Assert.Single(Of(School(meetings: []), Due.PlusDays(1)), finding => finding.Rule.Id == "PLC8341");

        Assert.Equal(("/assessments/A1", Due), (finding.Place, finding.Due));
        Assert.Equal("10 school days after the assessment was last given, on 2026-10-05, nothing showed what was learned from its results.", finding.Message);
        Assert.Empty(Found("PLC8341", School(meetings: []), Due));
        Assert.Empty(Found("PLC8341", School(meetings: [Meeting(Due, CriticalQuestion.WhenAlreadyLearned)])));
        Assert.NotEmpty(Found("PLC8341", School(meetings: [Meeting(Due.PlusDays(1), CriticalQuestion.HowWeKnow)])));
        Assert.NotEmpty(Found("PLC8341", School(meetings: [Meeting(Due, CriticalQuestion.WhatToLearn)])));
        Assert.NotEmpty(Found("PLC8341", School(meetings: [Meeting(Day(10, 2), CriticalQuestion.HowWeKnow)])));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Whatever_cites_the_assessment_or_answers_its_targets_shows_that_it_was_analysed()
    {
        var school = School(meetings: []);

        Assert.Empty(Found("PLC8341", school.With(new PracticeExchange(new("x"), [new("t1")], [new("t2")], "Tables.", Due, assessment: new("A1")))));
        Assert.Empty(Found("PLC8341", school.With(new ImprovementCycle(new("c"), "Why?", reality: new([new("Quiz", assessment: new Reference<CommonAssessment>("A1"))], date: Due)))));
        Assert.Empty(Found("PLC8341", school.With(new GuidedDecision(new("d"), "Tables.", DecisionArea.Instruction, Due, concerns: [new("T1")]))));
        Assert.Empty(Found("PLC8341", School(meetings: [], plans: [Plan("a1", begin: Due)])));
        Assert.NotEmpty(Found("PLC8341", School(meetings: [], plans: [Plan("a1", begin: Due.PlusDays(1))])));
    }

    [Fact]
    public void Where_no_assessment_was_analysed_it_is_said_once() => Assert.Equal(
        ["/assessments: 10 school days after the assessment was last given, on 2026-10-06, nothing showed what was learned from its results, nor from those of any other of 2 assessments."],
        Found("PLC8341", School(assessments: [Quiz(), Quiz("A2", Day(10, 6))], meetings: [])));

    [Fact, Trait("Practice", "Q-02")]
    public void An_outcome_is_assessed_unless_its_time_is_still_to_come()
    {
        Assert.Equal(["/outcomes/O2: No common assessment measures a target of the outcome."], Found("PLC8342", School([Outcome(), Outcome([Standard("T2")], id: "O2")])));
        Assert.Empty(Found("PLC8342", School([Outcome(), Outcome([Standard("T2")], pacing: new(end: AsOf.PlusDays(1)), id: "O2")])));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Students_who_were_absent_are_assessed_within_ten_school_days()
    {
        var first = Scores(Quiz(), "a1a a21 a31 a41 a51 b11 b21 b31 b41");

        // One was absent, and one of the roster has no row.
        Assert.Equal(["/assessments/A1: Not assessed on all its targets since: 2 students who missed the assessment, the longest for 11 school days."], Found("PLC8343", School(), Due.PlusDays(1), first));
        Assert.Empty(Found("PLC8343", School(), Due, first));
        Assert.Empty(Found("PLC8343", School(), null, first, Scores(Quiz(), "a10 b51", Day(11, 19))));
        var other = Quiz("A2", Day(11, 2));
        Assert.Empty(Found("PLC8343", School(assessments: [Quiz(), other]), null, first, Scores(other, "a11 a21 a31 a41 a51 b11 b21 b31 b41 b51")));
        Assert.Empty(Found("PLC8343", School(), null, Scores(Quiz(), "a1x a21 a31 a41 a51 b11 b21 b31 b41 b51")));
        Assert.Empty(Found("PLC8343", School(assessments: [Quiz(administrations: [])]), null, Scores(Quiz(administrations: []), "a1a a21")));
    }

    [Fact, Trait("Practice", "Q-02")]
    public void An_assessment_of_outcomes_without_a_standard_is_named() =>
        Assert.Equal(["/assessments/A1: Outcomes that it measures: 1; without a standard: 1."], Found("PLC8344", School([Outcome([Target("T1")])])));

    [Fact, Trait("Practice", "Q-03")]
    public void By_the_end_of_a_year_long_course_three_formative_assessments_were_given()
    {
        var two = School(assessments: [Quiz(), Quiz("A2", Day(2, 1))]);

        Assert.Equal(["/courses/math: Common formative assessments from 2026-08-17 to 2027-05-28: 2; asked for by now: 3."], Found("PLC8345", two, Day(5, 28)));
        // Two thirds of the year ask for two.
        Assert.Empty(Found("PLC8345", two, Day(5, 27)));
        Assert.Empty(Found("PLC8345", School(assessments: [Quiz(), Quiz("A2", Day(2, 1)), Quiz("A3", Day(5, 3))]), Day(5, 28)));
    }

    [Fact, Trait("Practice", "Q-03")]
    public void A_course_that_is_shorter_than_the_year_has_fewer()
    {
        Pacing autumn = new(begin: new(2026, 8, 17), end: Day(12, 18));

        Assert.Empty(Found("PLC8345", School([Outcome(pacing: autumn)], [Quiz()]), Day(5, 28)));
        Assert.Single(Found("PLC8345", School([Outcome(pacing: autumn)], []), Day(5, 28)));
        Assert.Empty(Found("PLC8345", School(assessments: [], sections: [new(new("7-1"), Mathematics, year: new SchoolYear(2025))]), Day(5, 28)));
    }

    [Fact, Trait("Practice", "Q-03")]
    public void Every_section_of_the_course_is_given_the_assessment()
    {
        var one = School(assessments: [Quiz(administrations: [new(Given, [new("7-1")])])]);

        Assert.Equal(["/assessments/A1: It was given in 1 of 2 sections of the course."], Found("PLC8346", one, Due.PlusDays(1)));
        Assert.Empty(Found("PLC8346", one, Due));
        Assert.Empty(Found("PLC8346", School(assessments: [Quiz(administrations: [new(Given, [new("7-1")]), new(Day(10, 16), [new("7-2")])])])));
        Assert.Empty(Found("PLC8346", one, null, Scores(one.Assessments[0], "a11 b11")));
        Assert.Empty(Found("PLC8346", School(assessments: one.Assessments, sections: [Sections[0], new(new("7-2"), Mathematics, year: new SchoolYear(2025))])));
    }
}
