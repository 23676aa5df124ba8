using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

public sealed class AssessmentAnalysisTests
{
    private static readonly Id<LearningTarget> T1 = new("T1");

    [Fact, Trait("Practice", "Q-04")]
    public void Who_needs_time_is_said_by_target_and_with_evidence()
    {
        var analysis = Analyze([Item("Q1"), Item("Q2"), Item("Q3", 2, "T2")], [], ("s2", "102"), ("s1", "110"), ("s3", "112"));

        Assert.Equal(["s1: T2 0/2", "s2: T1 1/2"], analysis.NeedsTime.SelectMany(Lines));
        Assert.Equal(["s1: T1 2/2", "s2: T2 2/2", "s3: T1 2/2", "s3: T2 2/2"], analysis.NeedsExtension.SelectMany(Lines));
        Assert.Empty(analysis.NotAssessed);

        static IEnumerable<string> Lines(StudentNeed need) => need.Evidence.Select(evidence => $"{need.Student}: {evidence.Target} {evidence.Earned}/{evidence.Possible}");
    }

    [Fact]
    public void The_cut_is_compared_exactly()
    {
        // 0.8 times 15 is 12, and a student with 12 is proficient; one with a ten-thousandth less is not.
        var item = Item("Q1", 15);
        var builder = new ResultSetBuilder(Assessment(item));
        builder.Add(new("reaches"), [ResultCell.Scored(new(12))]);
        builder.Add(new("misses"), [ResultCell.Scored(new(11.9999m))]);

        var analysis = AssessmentAnalysis.Of(Assessment(item), builder.Build());

        Assert.Equal("misses", Assert.Single(analysis.NeedsTime).Student.Value);
        Assert.Equal(11.9999m, analysis.NeedsTime[0].Evidence[0].Earned);
    }

    [Fact, Trait("Practice", "Q-10")]
    public void Three_of_four_and_eighty_percent_are_different_cuts()
    {
        AssessmentItem[] items = [Item("Q1"), Item("Q2"), Item("Q3"), Item("Q4")];

        Assert.Single(Analyze(items, [], ("s", "1110")).NeedsTime);
        Assert.Empty(Analyze(items, [new(T1, Cut.AtCount(3))], ("s", "1110")).NeedsTime);
        Assert.Empty(Analyze(items, [new(T1, Cut.AtPercent(75))], ("s", "1110")).NeedsTime);
    }

    [Fact]
    public void A_count_asks_for_items_at_full_points()
    {
        AssessmentItem[] items = [Item("Q1", 2), Item("Q2", 2), Item("Q3", 2)];

        Assert.Single(Analyze(items, [new(T1, Cut.AtCount(2))], ("s", "211")).NeedsTime);
        Assert.Empty(Analyze(items, [new(T1, Cut.AtCount(2))], ("s", "220")).NeedsTime);
    }

    [Fact]
    public void A_count_asks_for_no_more_items_than_count_for_the_student()
    {
        AssessmentItem[] items = [Item("Q1"), Item("Q2"), Item("Q3")];

        Assert.Empty(Analyze(items, [new(T1, Cut.AtCount(3))], ("s", "1x1")).NeedsTime);
        Assert.Single(Analyze(items, [new(T1, Cut.AtCount(3))], ("s", "0x1")).NeedsTime);
    }

    [Fact, Trait("Practice", "Q-09")]
    public void The_cut_for_extension_is_the_assessments_or_else_the_policys()
    {
        AssessmentItem[] items = [Item("Q1", 4)];

        Assert.Empty(Analyze(items, [], ("s", "3")).NeedsExtension);
        Assert.Single(Analyze(items, [new(T1, Cut.AtPercent(50), Cut.AtPercent(75))], ("s", "3")).NeedsExtension);
    }

    [Fact]
    public void A_blank_counts_zero_for_a_student_who_was_assessed_and_for_no_other()
    {
        var analysis = Analyze([Item("Q1"), Item("Q2", target: "T2")], [], ("some", "1."), ("none", ".."));

        Assert.Equal(1, analysis.StudentCount);
        Assert.Equal("some", Assert.Single(analysis.NeedsTime).Student.Value);
        Assert.Equal(("none", NotAssessedReason.NoAnswer), (Assert.Single(analysis.NotAssessed).Student.Value, analysis.NotAssessed[0].Reason));
        Assert.Equal("0 of 1", analysis.Targets[1].Result.Proficient.ToString());
    }

    [Fact]
    public void A_policy_may_leave_blanks_out()
    {
        AssessmentItem[] items = [Item("Q1"), Item("Q2", target: "T2")];
        var results = Results(Assessment(items), ("some", "1."));

        var analysis = AssessmentAnalysis.Of(Assessment(items), results, new AnalysisPolicy("lenient", "1", blankCells: BlankCells.NotCounted));

        Assert.Empty(analysis.NeedsTime);
        Assert.Equal("0 of 0", analysis.Targets[1].Result.Proficient.ToString());
        Assert.False(analysis.Targets[1].IsProgramConcern);
    }

    [Fact]
    public void A_student_exempt_on_a_target_is_not_in_its_number()
    {
        var analysis = Analyze([Item("Q1"), Item("Q2", target: "T2")], [], ("a", "11"), ("b", "1x"), ("c", "xx"), ("d", "aa"), ("e", "ax"));

        Assert.Equal(["2 of 2", "1 of 1"], analysis.Targets.Select(target => target.Result.Proficient.ToString()));
        Assert.Equal(["c Exempt", "d Absent", "e Absent"], analysis.NotAssessed.Select(student => $"{student.Student} {student.Reason}"));
    }

    [Fact, Trait("Practice", "Q-05")]
    public void A_program_concern_is_below_the_threshold_in_the_team_as_a_whole()
    {
        Assert.False(Analyze([Item("Q1")], [], ("a", "1"), ("b", "1"), ("c", "1"), ("d", "1"), ("e", "0")).Targets[0].IsProgramConcern);
        Assert.True(Analyze([Item("Q1")], [], ("a", "1"), ("b", "1"), ("c", "1"), ("d", "0")).Targets[0].IsProgramConcern);
    }

    [Fact]
    public void Percentages_of_groups_are_pooled_counts_and_never_means_of_percentages()
    {
        var assessment = Assessment(Item("Q1"));
        var builder = new ResultSetBuilder(assessment);
        foreach (var (student, section, cell) in new[] { ("a", "7-1", '1'), ("b", "7-2", '0'), ("c", "7-2", '0'), ("d", "7-2", '0') })
            builder.Add(new(student), [Cell(cell)], new Id<Section>(section));

        var analysis = AssessmentAnalysis.Of(assessment, builder.Build());

        Assert.Equal(25, analysis.Targets[0].Result.Proficient.Percent.Value);
        Assert.Equal(["7-1: 1 of 1", "7-2: 0 of 3"], analysis.Sections.Select(section => $"{section.Section}: {section.Targets[0].Proficient}"));
    }

    [Fact]
    public void Points_of_unequal_items_are_pooled()
    {
        var analysis = Analyze([Item("Q1", 9), Item("Q2", 1)], [], ("a", "90"), ("b", "01"));

        Assert.Equal("10 of 20", analysis.Targets[0].Result.Correct.ToString());
        Assert.Equal(10, analysis.Total.PointsPossible);
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Students_of_a_roster_without_a_row_are_not_assessed()
    {
        var course = new Id<Course>("math");
        ValueList<Section> sections =
        [
            new(new("7-1"), course, year: new SchoolYear(2026), roster: [new("a"), new("b")]),
            new(new("7-2"), course, year: new SchoolYear(2026), roster: [new("c")]),
            new(new("7-1 last year"), course, year: new SchoolYear(2025), roster: [new("old")]),
            new(new("art"), new Id<Course>("art"), roster: [new("painter")]),
        ];
        var inSection = new Id<Section>("7-1");

        Assert.Equal(["b 7-1", "c 7-2"], NotAssessed(new(new("A"), "A", [Item("Q1")], course: course)));
        Assert.Equal(["b 7-1"], NotAssessed(new(new("A"), "A", [Item("Q1")])));
        Assert.Equal(["c 7-2", "painter art"], NotAssessed(
            new(new("A"), "A", [Item("Q1")], course: course, administrations: [new(new(2026, 10, 1), [new Id<Section>("7-2"), new Id<Section>("art")])])));

        IEnumerable<string> NotAssessed(CommonAssessment assessment)
        {
            var builder = new ResultSetBuilder(assessment, sections);
            builder.Add(new("a"), [Cell('1')], inSection);
            var analysis = AssessmentAnalysis.Of(assessment, builder.Build(), sections: sections);
            Assert.All(analysis.NotAssessed, student => Assert.Equal(NotAssessedReason.NoRow, student.Reason));
            return analysis.NotAssessed.Select(student => $"{student.Student} {student.Section}");
        }
    }

    [Fact]
    public void A_date_in_the_results_goes_before_the_administrations()
    {
        var assessment = new CommonAssessment(
            new("A"), "A", [Item("Q1")], administrations: [new(new(2026, 10, 1)), new(new(2026, 10, 2), [new Id<Section>("7-2")])]);
        var builder = new ResultSetBuilder(assessment);
        builder.Add(new("a"), [Cell('1')], date: new LocalDate(2026, 10, 9));
        builder.Add(new("b"), [Cell('1')], new Id<Section>("7-2"));
        builder.Add(new("c"), [Cell('1')], new Id<Section>("7-1"));
        builder.Add(new("absent"), [Cell('a')], date: new LocalDate(2026, 1, 1));

        Assert.Equal([new(2026, 10, 1), new(2026, 10, 2), new(2026, 10, 9)], AssessmentAnalysis.Of(assessment, builder.Build()).Dates);
    }

    [Fact]
    public void Results_of_other_items_are_refused()
    {
        var results = Results(Assessment(Item("Q1")), ("s", "1"));

        Assert.Throws<ArgumentException>("results", () => AssessmentAnalysis.Of(Assessment(Item("Q2")), results));
    }

    [Fact]
    public void Nothing_of_a_student_gets_into_a_text()
    {
        var analysis = Analyze([Item("Q1")], [], ("S-77", "1"), ("S-78", "0"), ("S-79", "."));
        var text = string.Join(' ', analysis, analysis.NeedsTime[0], analysis.NeedsTime[0].Evidence[0], analysis.NotAssessed[0]);

        Assert.DoesNotContain("S-7", text, StringComparison.Ordinal);
    }

    private static AssessmentAnalysis Analyze(AssessmentItem[] items, ValueList<TargetCut> cuts, params (string Student, string Cells)[] rows)
    {
        var assessment = new CommonAssessment(new("A"), "A", [.. items], cuts);
        return AssessmentAnalysis.Of(assessment, Results(assessment, rows));
    }
}
