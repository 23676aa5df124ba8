using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Analysis;

/// <summary>How choices work, against the definitions of the textbook.</summary>
public sealed class ChoiceAnalysisTests
{
    private static readonly string[] Students = ["AAA", "AAB", "AAC", "ABA", "BAA", "BBA", "BCB", "CBB", "A.C", "BBx"];

    [Fact, Trait("Practice", "Q-02")]
    public void Each_choice_says_how_many_chose_it_and_how_they_did()
    {
        var item = Analyze(Students).Items[1];

        Assert.Equal(["A True 4 of 10", "B False 4 of 10", "C False 1 of 10"], item.Choices.Select(choice => $"{choice.Choice} {choice.IsKey} {choice.Chosen}"));
        // The student with an exempt cell is in no statistic of items. Totals of those who chose A: 3, 2, 2, 2; of those who chose B: 2, 1, 0.
        Assert.Equal([2.25, 1, 0], item.Choices.Select(choice => choice.MeanTotal.Value!.Value));
        Assert.Equal(item.CorrectedPointBiserial.Value!.Value, item.Choices[0].CorrectedCorrelation.Value!.Value, 1e-12);
        Assert.False(item.IsKeyDoubtful);
    }

    [Fact]
    public void The_correlation_of_a_choice_is_that_of_having_made_it_with_the_total_of_the_other_items()
    {
        var analysis = Analyze(Students);
        string[] complete = [.. Students.Where(cells => !cells.Contains('x', StringComparison.Ordinal))];
        for (var item = 0; item < 3; item++)
            foreach (var choice in analysis.Items[item].Choices)
            {
                double[] chosen = [.. complete.Select(cells => cells[item] == choice.Choice[0] ? 1.0 : 0)];
                double[] rest = [.. complete.Select(cells => (double)Enumerable.Range(0, 3).Count(other => other != item && cells[other] == 'A'))];
                Assert.Equal(Correlation(chosen, rest), choice.CorrectedCorrelation.Value!.Value, 1e-12);
            }
    }

    [Fact]
    public void A_distractor_whose_choosers_do_better_asks_to_read_the_key_again()
    {
        // Those who chose B on the first item have all else right.
        var item = Analyze(["BAA", "BAA", "ABA", "ABB", "CBB"]).Items[0];

        Assert.Equal([false, true, false], item.Choices.Select(choice => choice.IsAboveKey));
        Assert.True(item.IsKeyDoubtful && item.IsToBeReadAgain);
    }

    [Fact]
    public void A_distractor_that_hardly_anyone_chooses_does_not_work()
    {
        string[] students = [.. Enumerable.Repeat("AAA", 15), .. Enumerable.Repeat("BBB", 4), "CBA"];

        // One of 20 is 5 percent; below that a distractor does not do its work.
        Assert.All(Analyze(students).Items[0].Choices, choice => Assert.False(choice.IsNonFunctional));
        Assert.Equal([false, false, true], Analyze([.. students, "AAA"]).Items[0].Choices.Select(choice => choice.IsNonFunctional));
        Assert.Equal([false, true, true], Analyze([.. students, "AAA"], new("strict", "1", items: new(nonFunctionalBelow: new(50)))).Items[0].Choices.Select(choice => choice.IsNonFunctional));
        Assert.Equal(NotDefinedReason.NobodyAssessed, Analyze([.. students]).Items[1].Choices[2].MeanTotal.Reason);
        Assert.Equal(NotDefinedReason.NoSpreadInItem, Analyze([.. students]).Items[1].Choices[2].CorrectedCorrelation.Reason);
    }

    [Fact]
    public void All_else_is_what_the_scored_results_say()
    {
        var choices = Choices(Students);

        var (chosen, scored) = (AssessmentAnalysis.Of(Abc, choices), AssessmentAnalysis.Of(Abc, choices.Results));

        Assert.Equal(scored.Targets, chosen.Targets);
        Assert.Equal(scored.Reliability, chosen.Reliability);
        Assert.All(scored.Items, item => Assert.Empty(item.Choices));
        Assert.Equal(scored.Items.Select(item => item.Discrimination), chosen.Items.Select(item => item.Discrimination));
    }

    private static CommonAssessment Abc { get; } = Assessment([.. Enumerable.Range(1, 3).Select(item => new AssessmentItem(
        new($"Q{item}"), new(1), new Id<LearningTarget>("T1"), choices: ["A", "B", "C"], key: "A"))]);

    private static AssessmentAnalysis Analyze(string[] students, AnalysisPolicy? policy = null) => AssessmentAnalysis.Of(Abc, Choices(students), policy);

    private static ChoiceSet Choices(string[] students)
    {
        var builder = new ChoiceSetBuilder(Abc);
        for (var student = 0; student < students.Length; student++)
            Assert.Empty(builder.Add(new($"s{student:00}"), [.. students[student].Select(cell => cell is >= 'A' and <= 'C' ? ItemAnswer.OfChoice(cell - 'A') : ItemAnswer.OfCell(Cell(cell)))]));
        return builder.Build();
    }

    private static double Correlation(double[] left, double[] right)
    {
        var (meanLeft, meanRight) = (left.Average(), right.Average());
        return left.Zip(right, (a, b) => (a - meanLeft) * (b - meanRight)).Sum() / Math.Sqrt(left.Sum(a => (a - meanLeft) * (a - meanLeft)) * right.Sum(b => (b - meanRight) * (b - meanRight)));
    }
}
