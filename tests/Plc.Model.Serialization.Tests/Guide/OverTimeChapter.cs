using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/over-time.md.</summary>
public sealed class OverTimeChapter
{
    [Fact]
    public void Evidence_becomes_mastery()
    {
        // guide: over-time-1 begins
        string[] command = ["track", "school.plc.json", "--results", "fall.csv", "winter.csv", "--progress", "scores.csv", "--as-of", "2026-12-01", "--mastery", "decaying-65"];
        // guide: over-time-1 ends

        // guide: over-time-2 begins
        var target = new LearningTarget(new("unit-rates"), "I can find a unit rate.");
        var (october, november) = (Quiz("quiz-1", new(2026, 10, 6)), Quiz("quiz-2", new(2026, 11, 10)));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            outcomes: [new(new("ratios"), "Reason with ratios.", [target])], assessments: [october, november]);

        var evidence = school.EvidenceOf([Results(november, ("S-104", 4), ("S-117", 2)), Results(october, ("S-104", 2), ("S-117", 1), ("S-123", 3))], asOf: new(2026, 12, 1));
        var history = evidence.History(new("S-117"), target.Id);

        var inOrder = history.Evidence.Select(piece => $"{piece.Assessment} {piece.Earned}/{piece.Possible}");   // quiz-1 1/5, quiz-2 2/5
        var timesInARow = history.TimesNotProficientInARow;                                                      // 2
        // guide: over-time-2 ends

        // guide: over-time-3 begins
        var decaying = new MasteryPolicy("our-school", "1", MasteryMethod.DecayingAverage, weight: new Percent(65));

        var level = MasteryResult.Of(decaying, [1, 2, 3, 4, 5], scaleMaximum: 5);    // 4.46961875, shown as 4.47
        var onFour = MasteryResult.Of(decaying, history, scaleMaximum: 4);           // points become scores on the scale: 0.8, then 1.6
        // guide: over-time-3 ends

        // guide: over-time-4 begins
        var judgement = new MasteryOverride(
            new("S-117"), target.Id, value: 3, by: new("rivera"), on: new(2026, 11, 20), why: "Explained two unit rates at the board without help.");
        var judged = MasteryResult.Of(decaying, history, scaleMaximum: 4, [judgement]);

        var both = (judged.Calculated, judged.Value);    // 1.32 and 3
        // guide: over-time-4 ends

        Assert.Contains(command[^1], MasteryPolicy.Presets.Select(policy => policy.Name));
        Assert.Equal(["quiz-1 1/5", "quiz-2 2/5"], inOrder);
        Assert.Equal(2, timesInARow);
        Assert.Equal((4.46961875m, 4.47m), (level.Value, level.Rounded));
        Assert.Equal(1.32m, onFour.Value);
        Assert.Equal((1.32m, 3m), both);
    }

    [Fact]
    public void Scores_are_held_against_an_aim_line()
    {
        // guide: over-time-5 begins
        decimal[] words = [41, 39, 40, 41, 42, 42, 43, 44, 44];
        var series = new ProgressSeries(
            "Words correct per minute", ProgressDirection.Increasing,
            [.. words.Select((score, week) => new ProgressScore(new LocalDate(2026, 9, 7).PlusWeeks(week), score))]);
        var aim = series.AimLineTo(goal: 76, goalDate: new(2027, 3, 8))!;

        var rate = series.Trend(TrendMethod.LeastSquares).Rate.PerWeek;                     // 0.57
        var needed = aim.RequiredRate.PerWeek;                                              // 1.5
        var early = PointRule.FourPoint.Decide(series, aim, asOf: new(2026, 10, 19)).Gap;   // TooFewScores: six are needed after the baseline
        var verdict = PointRule.FourPoint.Decide(series, aim, asOf: new(2026, 11, 2));      // ChangeInstruction: the last four are below the line
        // guide: over-time-5 ends

        Assert.Equal(0.57, rate.Value!.Value, 0.005);
        Assert.Equal(1.5, needed.Value!.Value, 1e-9);
        Assert.Equal(SeriesDataGap.TooFewScores, early);
        Assert.Equal(SeriesDecision.ChangeInstruction, verdict.Decision);
    }

    private static CommonAssessment Quiz(string id, LocalDate day) => new(new(id), id, [new(new("Q1"), new(5), new Id<LearningTarget>("unit-rates"))], administrations: [new(day)]);

    private static ResultSet Results(CommonAssessment quiz, params (string Student, int Points)[] rows)
    {
        var builder = new ResultSetBuilder(quiz);
        foreach (var (student, points) in rows) builder.Add(new(student), [ResultCell.Scored(new(points))]);
        return builder.Build();
    }
}
