using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Inquiry;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviews;

namespace Plc.Model.Tests.Review;

public sealed class ResultsReviewTests
{
    private const string Concern = "a10 a20 a31 a41 a51 b10 b20 b31 b41 b51";
    private const string Mastered = "a11 a21 a31 a41 a51 b11 b21 b31 b41 b51";
    private const string Apart = "a11 a21 a31 a41 a51 b10 b20 b30 b40 b50";

    /// <summary>Fifteen school days after the assessment.</summary>
    private static readonly LocalDate Due = Day(10, 26);

    [Fact, Trait("Practice", "Q-05")]
    public void A_concern_is_answered_within_fifteen_school_days()
    {
        Assert.Equal(
            ["/outcomes/O1/targets/T1: Proficient by the assessment of 2026-10-05: 6 of 10 students; no cycle or decision has taken this up since 2026-10-05."],
            Found("PLC8347", School(), Due.PlusDays(1), Scores(Quiz(), Concern)));
        Assert.Empty(Found("PLC8347", School(), Due, Scores(Quiz(), Concern)));
        Assert.Empty(Found("PLC8347", School(), null, Scores(Quiz(), Mastered)));
        // What one section carries alone is no concern of the program.
        Assert.Empty(Found("PLC8347", School(), null, Scores(Quiz(), Apart)));
    }

    [Fact, Trait("Practice", "Q-05")]
    public void A_cycle_or_a_decision_since_answers_a_concern()
    {
        GuidedDecision Decided(LocalDate day) => new(new("d"), "Tables.", DecisionArea.Instruction, day, concerns: [new("T1")]);
        ImprovementCycle Cycle(LocalDate? begin, CycleEnd? end = null) => new(new("c"), "Why?", concerns: [new("T1")], begin: begin, end: end);
        IEnumerable<string> Concerns(LearningCommunity school) => Found("PLC8347", school, null, Scores(Quiz(), Concern));

        Assert.Empty(Concerns(School().With(Decided(Given))));
        Assert.NotEmpty(Concerns(School().With(Decided(Given.PlusDays(-1)))));
        Assert.NotEmpty(Concerns(School().With(Decided(AsOf.PlusDays(1)))));
        Assert.Empty(Concerns(School().With(Cycle(Day(9, 1)))));
        Assert.Empty(Concerns(School().With(Cycle(null))));
        Assert.NotEmpty(Concerns(School().With(Cycle(AsOf.PlusDays(1)))));
        Assert.NotEmpty(Concerns(School().With(Cycle(Day(9, 1), new(Day(10, 1), "No time.")))));
        Assert.Empty(Concerns(School().With(new ImprovementCycle(new("c"), "Why?", reality: new([new("Quiz", assessment: new Reference<CommonAssessment>("A1"))])))));
    }

    [Fact, Trait("Practice", "Q-05")]
    public void A_concern_stands_from_the_first_assessment_that_shows_it_until_the_newest_results_show_it_no_more()
    {
        var second = Quiz("A2", Day(11, 16));
        var school = School(assessments: [Quiz(), second]);

        Assert.Equal(
            ["/outcomes/O1/targets/T1: Proficient by the assessment of 2026-11-16: 6 of 10 students; no cycle or decision has taken this up since 2026-10-05."],
            Found("PLC8347", school, null, Scores(Quiz(), Concern), Scores(second, Concern)));
        Assert.Empty(Found("PLC8347", school, null, Scores(Quiz(), Concern), Scores(second, Mastered)));
        Assert.Empty(Found("PLC8347", school, null, Scores(Quiz(), Mastered), Scores(second, Concern)));
        // A retake by those who had not learned it: by now eight of ten have.
        Assert.Empty(Found("PLC8347", School(), null, Scores(Quiz(), Concern), Scores(Quiz(), "a11 a21 b10 b20", Day(10, 20))));
        Assert.NotEmpty(Found("PLC8347", School(), null, Scores(Quiz(), Concern), Scores(Quiz(), "a11 a20 b10 b20", Day(10, 20))));
    }

    [Fact, Trait("Practice", "Q-06")]
    public void A_clear_difference_leads_to_an_exchange_within_fifteen_school_days()
    {
        Assert.Equal(
            ["/outcomes/O1/targets/T1: By the assessment of 2026-10-05, sections clearly differ, and no exchange of practice has been recorded since 2026-10-05."],
            Found("PLC8631", School(), Due.PlusDays(1), Scores(Quiz(), Apart)));
        Assert.Empty(Found("PLC8631", School(), Due, Scores(Quiz(), Apart)));
        Assert.Empty(Found("PLC8631", School(), null, Scores(Quiz(), Concern)));
    }

    [Fact, Trait("Practice", "Q-06")]
    public void An_exchange_on_the_target_or_the_assessment_or_between_those_who_teach_the_sections_answers_it()
    {
        IEnumerable<string> Differences(LocalDate? day, string? assessment = null, string? target = null, LearningCommunity? school = null) => Found(
            "PLC8631", (school ?? School(assessments: [Quiz(), Quiz("A2", Day(11, 19))], outcomes: [Outcome([Standard("T1"), Standard("T2")])])).With(new PracticeExchange(
                new("x"), [new("t2")], [new("t1")], "Tables.", day, assessment is null ? null : new(assessment), target is null ? null : new(target))), null, Scores(Quiz(), Apart));

        Assert.Empty(Differences(Given));
        Assert.Empty(Differences(null));
        Assert.NotEmpty(Differences(Given.PlusDays(-1)));
        Assert.Empty(Differences(Given, "A1"));
        Assert.Empty(Differences(Given, "A2", "T1"));
        Assert.NotEmpty(Differences(Given, "A2"));
        Assert.NotEmpty(Differences(Given, "A1", "T2"));
    }

    [Fact, Trait("Practice", "Q-06")]
    public void Who_teaches_all_the_sections_has_nobody_to_learn_from_in_them() => Assert.Empty(Found(
        "PLC8631", School(sections: [.. Sections.Select(section => new Section(section.Id, Mathematics, new("t1"), section.Year, section.Roster))]), null, Scores(Quiz(), Apart)));
}
