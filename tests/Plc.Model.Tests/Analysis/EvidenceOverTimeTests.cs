using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

public sealed class EvidenceOverTimeTests
{
    private static readonly Reference<LearningTarget> T1 = new("T1");
    private static readonly Reference<LearningTarget> T2 = new("T2");

    [Fact, Trait("Practice", "Q-02"), Trait("Practice", "Q-04")]
    public void Evidence_stands_by_the_day_of_the_assessment_whatever_order_it_is_given_in()
    {
        var first = Given("A1", Day(9, 10), Item("Q1", 4), Item("Q2", 2, "T2"));
        var second = Given("A2", Day(10, 15), Item("Q1", 5));

        var evidence = EvidenceOverTime.Of([second, first], [Results(second, ("s1", "5"), ("s2", "3")), Results(first, ("s1", "21"), ("s2", "42"))], Day(12, 1));

        Assert.Equal(["A1 2/4 no", "A2 5/5 extension"], Lines(evidence.History(new("s1"), T1)));
        Assert.Equal(["A1 4/4 extension", "A2 3/5 no"], Lines(evidence.History(new("s2"), T1)));
        Assert.Equal(["A1 1/2 no"], Lines(evidence.History(new("s1"), T2)));
        Assert.Equal([T1, T2], evidence.Targets);
        Assert.Equal(["s1", "s2"], evidence.Students.Select(student => student.Value));
    }

    [Fact]
    public void A_date_in_the_results_goes_before_that_of_the_administration()
    {
        var first = Given("A1", Day(9, 10));
        var second = Given("A2", Day(10, 15));
        var late = new ResultSetBuilder(first);
        late.Add(new("s"), [Cell('1'), Cell('0')], date: Day(11, 2));

        var history = EvidenceOverTime.Of([first, second], [late.Build(), Results(second, ("s", "00"))], Day(12, 1)).History(new("s"), T1);

        Assert.Equal([Day(10, 15), Day(11, 2)], history.Evidence.Select(piece => piece.Date!.Value));
        Assert.True(history.LatestAssessed!.IsProficient);
    }

    [Fact]
    public void What_was_assessed_after_the_day_is_left_out()
    {
        var first = Given("A1", Day(9, 10));
        var second = Given("A2", Day(10, 15));
        ResultSet[] results = [Results(first, ("s", "11")), Results(second, ("s", "00"))];

        Assert.Equal(["A1 1/1 extension"], Lines(EvidenceOverTime.Of([first, second], results, Day(10, 14)).History(new("s"), T1)));
        Assert.Equal(2, EvidenceOverTime.Of([first, second], results, Day(10, 15)).History(new("s"), T1).Evidence.Count);
    }

    [Fact, Trait("Practice", "Q-02")]
    public void Students_without_current_evidence_are_listed_by_target_with_the_reason()
    {
        var sections = new[] { new Section(new("7-1"), roster: [new("absent"), new("away"), new("here"), new("partly")]) };
        var first = Given("A1", Day(9, 10), Item("Q1"), Item("Q2", target: "T2"));
        var second = Given("A2", null, Item("Q1"), Item("Q2", target: "T2"));
        var builder = new ResultSetBuilder(second);
        builder.Add(new("here"), [Cell('1'), Cell('1')], new("7-1"), date: Day(10, 20));
        builder.Add(new("partly"), [Cell('1'), Cell('x')], new("7-1"), date: Day(10, 22));
        builder.Add(new("absent"), [Cell('a'), Cell('.')], new("7-1"), date: Day(10, 22));

        var evidence = EvidenceOverTime.Of(
            [first, second], [Results(first, ("absent", "11"), ("away", "11"), ("here", ".."), ("partly", "11")), builder.Build()], Day(12, 1), sections: [.. sections]);

        Assert.Equal(["absent", "away"], evidence.WithoutCurrentEvidence(T1).Select(student => student.Value));
        Assert.Equal(["absent", "away", "partly"], evidence.WithoutCurrentEvidence(T2).Select(student => student.Value));
        Assert.Equal(["A1 1/1 extension", "A2 Exempt"], Lines(evidence.History(new("partly"), T2)));
        Assert.Equal(["A1 1/1 extension", "A2 Absent"], Lines(evidence.History(new("absent"), T2)));
        Assert.Equal(["A1 NoAnswer", "A2 1/1 extension"], Lines(evidence.History(new("here"), T1)));

        // No administration says when the section took it: the last day on which one of its students did.
        Assert.Equal((NotAssessedReason.NoRow, Day(10, 22)), (evidence.History(new("away"), T1).Evidence[1].NotAssessed!.Value, evidence.History(new("away"), T1).Evidence[1].Date!.Value));
    }

    [Fact]
    public void Who_is_in_a_retake_was_not_without_a_row()
    {
        var assessment = Given("A1", Day(9, 10));
        var sections = new[] { new Section(new("7-1"), roster: [new("a"), new("b"), new("c")]) };
        var first = new ResultSetBuilder(assessment);
        first.Add(new("a"), [Cell('0'), Cell('0')], new("7-1"));
        var retake = new ResultSetBuilder(assessment);
        retake.Add(new("a"), [Cell('1'), Cell('1')], new("7-1"), date: Day(9, 20));
        retake.Add(new("b"), [Cell('1'), Cell('1')], new("7-1"), date: Day(9, 20));

        var evidence = EvidenceOverTime.Of([assessment], [first.Build(), retake.Build()], Day(12, 1), sections: [.. sections]);

        Assert.Equal(["A1 0/1 no", "A1 1/1 extension"], Lines(evidence.History(new("a"), T1)));
        Assert.Equal(["A1 1/1 extension"], Lines(evidence.History(new("b"), T1)));
        Assert.Equal(["A1 NoRow"], Lines(evidence.History(new("c"), T1)));
    }

    [Fact]
    public void A_student_or_target_that_is_not_in_the_results_has_no_evidence()
    {
        var assessment = Given("A1", Day(9, 10));
        var evidence = EvidenceOverTime.Of([assessment], [Results(assessment, ("s", "11"))], Day(12, 1));

        Assert.Empty(evidence.History(new("t"), T1).Evidence);
        Assert.True(evidence.History(new("s"), new("T9")).IsCurrentEvidenceMissing);
        Assert.Throws<ArgumentException>(() => EvidenceOverTime.Of([], [Results(assessment, ("s", "11"))], Day(12, 1)));
    }

    [Fact]
    public void Of_one_assessment_it_says_what_its_analysis_says()
    {
        var assessment = Given("A1", Day(9, 10), Item("Q1"), Item("Q2"), Item("Q3", 4, "T2"), Item("Q4", target: "T2"));
        var results = Results(assessment, ("a", "1040"), ("b", "1141"), ("c", "xx31"), ("d", "aaaa"), ("e", ".1.."), ("f", "1xaa"));

        var evidence = EvidenceOverTime.Of([assessment], [results], Day(12, 1));
        var analysis = AssessmentAnalysis.Of(assessment, results);

        foreach (var target in evidence.Targets)
        {
            Assert.Equal(Needs(analysis.NeedsTime), Of(piece => piece is { IsAssessed: true, IsProficient: false }));
            Assert.Equal(Needs(analysis.NeedsExtension), Of(piece => piece.IsForExtension));

            IEnumerable<string> Of(Func<PieceOfEvidence, bool> which) =>
                evidence.HistoriesOn(target).Where(history => which(history.Evidence[0])).Select(history => $"{history.Student} {history.Evidence[0].Correct}");

            IEnumerable<string> Needs(ValueList<StudentNeed> needs) =>
                from need in needs from one in need.Evidence where one.Target == target select $"{need.Student} {one.Earned} of {one.Possible}";
        }
    }

    [Fact]
    public void A_school_of_ten_thousand_students_and_eight_assessments_is_kept_in_columns()
    {
        AssessmentItem[] items = [.. Enumerable.Range(1, 5).Select(target => Item($"Q{target}", target: $"T{target}"))];
        CommonAssessment[] assessments = [.. Enumerable.Range(1, 8).Select(number => Given($"A{number}", Day(9, 1).PlusDays(7 * number), items))];
        ResultSet[] results = [.. assessments.Select(TenThousand)];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var evidence = EvidenceOverTime.Of([.. assessments], results, Day(12, 1));
        var perStudent = (GC.GetAllocatedBytesForCurrentThread() - before) / 10_000;

        // 40 pieces of evidence of 32 bytes and their places, and what it takes to find the students; as objects the pieces would take three times as much.
        Assert.InRange(perStudent, 1, 2_500);
        Assert.Equal(10_000, evidence.HistoriesOn(T1).Count(history => history.Evidence.Count == 8));

        static ResultSet TenThousand(CommonAssessment assessment)
        {
            var builder = new ResultSetBuilder(assessment);
            for (var student = 10_000; student < 20_000; student++) builder.Add(new($"{student}"), [.. Enumerable.Range(0, 5).Select(_ => Cell('1'))]);
            return builder.Build();
        }
    }

    private static CommonAssessment Given(string id, LocalDate? day, params AssessmentItem[] items) => new(
        new(id), id, items.Length > 0 ? [.. items] : [Item("Q1"), Item("Q2", target: "T2")], administrations: day is { } date ? [new(date)] : []);

    private static IEnumerable<string> Lines(TargetHistory history) => history.Evidence.Select(piece => piece.NotAssessed is { } reason
        ? $"{piece.Assessment} {reason}"
        : $"{piece.Assessment} {piece.Earned}/{piece.Possible} {(piece.IsForExtension ? "extension" : piece.IsProficient ? "proficient" : "no")}");
}
