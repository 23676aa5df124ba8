using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>Where a rule can be broken in several ways, its message says in which, and never by which value.</summary>
public sealed class MessageTests
{
    private static readonly Measure Suspensions = new("Suspensions", MeasureKind.Count, BetterDirection.Lower);
    private static readonly Measure Score = new("Scale score", MeasureKind.Mean, BetterDirection.Higher, minimum: 100, maximum: 300);

    [Fact]
    public void A_value_is_beyond_a_bound_or_no_whole_number()
    {
        Said(Measurement.Check(101, Day(9, 1), measure: Reading), "PLC3105 at /value: The value is above 100, which is the most that a percent can be.");
        Said(Measurement.Check(-1, Day(9, 1), measure: Suspensions), "PLC3105 at /value: The value is below 0, which is the least that a percent or a count can be.");
        Said(Measurement.Check(2.5m, Day(9, 1), measure: Suspensions), "PLC3105 at /value: The value is no whole number, and the measure is a count.");
        Said(Measurement.Check(99, Day(9, 1), measure: Score), "PLC3105 at /value: The value is below the minimum of the measure.");
        Said(Measurement.Check(301, Day(9, 1), measure: Score), "PLC3105 at /value: The value is above the maximum of the measure.");
        Said(SmartGoal.Check(measure: Score, target: GoalTarget.UpTo(301)), "PLC3103 at /target/value: The value that is to be reached is above the maximum of the measure.");
        Said(SmartGoal.Check(measure: Suspensions, target: GoalTarget.DownTo(2.5m)), "PLC3103 at /target/value: The value that is to be reached is no whole number, and the measure is a count.");
        Assert.Empty(SmartGoal.Check(measure: Suspensions, baseline: new(5, Day(9, 1)), target: GoalTarget.By(new RelativeChange(-50))));
    }

    [Fact]
    public void A_number_is_too_large_or_too_small()
    {
        Said(RelativeChange.Check(2_000_000_000_000), "PLC1021 at /value: The number is above 1,000,000,000,000.");
        Said(Measure.Check(minimum: -2_000_000_000_000), "PLC1021 at /minimum: The number is below -1,000,000,000,000.");
    }

    [Fact]
    public void An_end_lies_before_the_beginning_or_is_the_same_time()
    {
        Said(Membership.Check(begin: Day(9, 2), end: Day(9, 1)), "PLC1013 at /end: The end lies before the beginning.");
        Said(TimeBlock.Check(begin: new(9, 30), end: new(9, 0)), "PLC1013 at /end: The end lies before the beginning.");
        Said(TimeBlock.Check(begin: new(9, 30), end: new(9, 30)), "PLC1013 at /end: The end is the same time as the beginning.");
        Said(Meeting.Check(date: Day(9, 8), next: Day(9, 7)), "PLC1013 at /next: The next meeting lies before this one.");
    }

    [Fact]
    public void A_text_is_not_clean_by_a_line_break_a_control_character_or_half_a_character()
    {
        Said(Member.Check(name: "A\nB"), "PLC1005 at /name: Expected clean text, found a line break; this text is one line.");
        Said(Member.Check(name: "A\u0001B"), "PLC1005 at /name: Expected clean text, found a control character.");
        Said(Member.Check(name: "A\ud800"), "PLC1005 at /name: Expected clean text, found half of a surrogate pair.");
    }

    [Fact]
    public void An_id_is_empty_too_long_or_not_clean()
    {
        Said(Id<Team>.Check(""), "PLC1001 at /value: Expected an id of 1 to 200 characters, found an empty text.");
        Said(Id<Team>.Check(new string('x', 201)), "PLC1001 at /value: Expected an id of 1 to 200 characters, found text of 201 characters.");
        Said(Id<Team>.Check("a\u0001b"), "PLC1001 at /value: Expected an id of 1 to 200 characters, found a control character.");
    }

    [Fact]
    public void A_cut_has_both_or_neither_or_asks_for_more_than_there_is()
    {
        Said(Cut.Check(new Percent(80), 2), "PLC5003 at /count: Both percent and count are given.");
        Said(Cut.Check(), "PLC5003: Neither percent nor count is given.");
        Said(CommonAssessment.Check(items: [Item("Q", target: "T1")], cuts: [new(new("T1"), Cut.AtCount(2))]), "PLC5007 at /cuts/0/proficiency/count: The cut asks for more than the 1 item of the target.");
    }

    [Fact]
    public void A_first_stage_has_none_of_four_things() =>
        Said(CurrentReality.Check([], [], [], []), "PLC7109 at /evidence: There is no evidence, practice, strength or weakness.");

    private static void Said(RuleBreaches breaches, params string[] expected) => Assert.Equal(expected, breaches.Select(breach => breach.ToString()));
}
