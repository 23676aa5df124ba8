// One student's weekly scores: is the support on course, and what changed when it was changed?
//   dotnet run -- scores.csv S-2068
using System.Globalization;
using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Responses;
using Plc.Model.Serialization;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var file, { Length: > 0 } student] || !File.Exists(file))
{
    Console.Error.WriteLine("usage: ProgressMonitoring SCORES STUDENT, a sheet student,measure,date,score,phase and an id in it");
    return 2;
}
var sheet = ProgressReader.Read(File.ReadAllBytes(file));
foreach (var fault in sheet.Diagnostics) Console.Error.WriteLine($"{file}:{fault}");
if (sheet.Value is null) return 1;

// A student is an opaque id: whose it is, only the school knows.
const string Measure = "Words correct per minute";
if (sheet.Value.Find(new(student), Measure) is not { } series)
{
    Console.Error.WriteLine($"{file} has no scores of this student on '{Measure}'.");
    return 1;
}

// A phase ends where the sheet names another: here the team changed the support.
var phases = series.Phases(TrendMethod.LeastSquares);
if (phases is not [var before, var after])
{
    Console.Error.WriteLine($"{file} has {phases.Count} phases for this student; this program compares two.");
    return 1;
}
decimal goal = 76;
LocalDate goalDate = new(2027, 3, 8);
Judge(before, "as the year began");
Judge(after, "after the change");

var comparison = new PhaseComparison(before, after, series.Direction);
Console.WriteLine("What changed, which does not prove that the support was the cause");
Console.WriteLine($"  median        {before.Median:0.#} before, {after.Median:0.#} after");
Console.WriteLine($"  rate a week   {before.Trend.Rate.PerWeek.Value:0.00} before, {after.Trend.Rate.PerWeek.Value:0.00} after");
Console.WriteLine($"  better pairs  {comparison.NonoverlapOfAllPairs:0.00} (NAP: 0.5 is chance, 1 no overlap)");
return 0;

// Holds the scores of a phase against a line from its own baseline, the median of the first three, to the goal.
void Judge(ProgressPhase phase, string when)
{
    var scores = new ProgressSeries(series.Measure, series.Direction, phase.Scores);
    if (scores.AimLineTo(goal, goalDate) is not { } aim) return;
    Console.WriteLine($"{phase.Name}, {when}");
    Console.WriteLine($"  baseline {aim.Baseline}, goal {goal} by {aim.GoalDate:uuuu-MM-dd}");
    Console.WriteLine($"  needed {aim.RequiredRate.PerWeek.Value:0.00} a week, found {phase.Trend.Rate.PerWeek.Value:0.00}");
    foreach (var score in phase.Scores.Where(score => score.Date > aim.Start))
        Console.WriteLine($"    {score.Date:uuuu-MM-dd}  {score.Value}  {aim.SideOf(score).ToString().ToLowerInvariant()} {aim.ExpectedOn(score.Date):0.0}");

    // The rule has a name and a version, and says on which scores it decided, or what it still lacks.
    var verdict = PointRule.FourPoint.Decide(scores, aim, asOf: phase.Scores[^1].Date);
    var sides = verdict.Scores.Select(score => aim.SideOf(score)).ToList();
    var why = $"of the last {sides.Count} scores {sides.Count(side => side == LineSide.Below)} are below the line and {sides.Count(side => side == LineSide.Above)} above";
    Console.WriteLine($"  {verdict}, since {why}");
    Console.WriteLine();
}
