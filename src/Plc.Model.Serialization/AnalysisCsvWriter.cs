using System.Buffers;
using System.Globalization;
using Plc.Model.Analysis;
using Plc.Model.Serialization.Csv;

namespace Plc.Model.Serialization;

/// <summary>
/// Writes the analysis of an assessment as one long sheet for spreadsheets, where a pivot table makes of it what a team wants to see: a row a number. It names students by their opaque ids: for the
/// team alone.
/// </summary>
/// <remarks>
/// The columns are <c>list</c> (which part of the analysis the row is of), <c>target</c>, <c>section</c>, <c>group</c>, <c>student</c>, <c>item</c>, <c>choice</c>, <c>level</c> (of what it is, where that
/// applies), <c>measure</c> (what was measured), <c>value</c>, and, of counts and points, <c>of</c> (the whole), with <c>low</c> and <c>high</c> of the interval in percent. A number that is not
/// defined has an empty value and its reason in <c>note</c>. A text that a spreadsheet would take for a formula has an apostrophe before it. The lists and measures are described in
/// <c>docs/guide/analysis.md</c>.
/// </remarks>
public static class AnalysisCsvWriter
{
    private static readonly string[] Header =
        ["list", "target", "section", "group", "student", "item", "choice", "level", "measure", "value", "of", "low", "high", "note"];

    /// <summary>Writes an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="output">Where it goes, as UTF-8.</param>
    /// <param name="growth">What students gained since an earlier assessment, where its results are known.</param>
    public static void Write(AssessmentAnalysis analysis, IBufferWriter<byte> output, AssessmentGrowth? growth = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(output);
        SheetCells.Write(output, Header);
        foreach (var row in Students(analysis).Concat(Targets(analysis)).Concat(Practice(analysis)).Concat(Items(analysis)).Concat(growth is null ? [] : Growth(growth)))
            SheetCells.Write(output, row.Cells, hasNumbers: true);
    }

    private static IEnumerable<Row> Students(AssessmentAnalysis analysis)
    {
        foreach (var (list, needs) in new[] { ("needsTime", analysis.NeedsTime), ("needsExtension", analysis.NeedsExtension) })
            foreach (var need in needs)
                foreach (var evidence in need.Evidence)
                    yield return new Row(list, Target: $"{evidence.Target}", Section: need.Section?.Value, Student: need.Student.Value, Level: evidence.Level?.Label)
                        .Of("points", evidence.Earned, evidence.Possible);
        foreach (var student in analysis.NotAssessed)
            yield return new Row("notAssessed", Section: student.Section?.Value, Student: student.Student.Value, Measure: "reason", Note: Word(student.Reason));
    }

    private static IEnumerable<Row> Targets(AssessmentAnalysis analysis)
    {
        foreach (var target in analysis.Targets.Where(target => target.IsBelowThreshold))
            yield return new Row(target.IsProgramConcern ? "programConcerns" : "sectionConcerns", Target: $"{target.Result.Target}", Section: target.CarriedBy?.Value)
                .Of("proficient", target.Result.Proficient, target.Result.Interval);
        var results =
            analysis.Targets.SelectMany(target => Results(new("targets"), target.Result))
            .Concat(analysis.Sections.SelectMany(section => section.Targets.SelectMany(result => Results(new("sections", Section: section.Section?.Value), result))))
            .Concat(analysis.Groups.SelectMany(group => group.Targets.SelectMany(result => Results(new("groups", Group: group.Group.Value), result))));
        foreach (var row in results) yield return row;
    }

    private static IEnumerable<Row> Results(Row row, TargetResult result)
    {
        row = row with { Target = $"{result.Target}" };
        yield return row.Of("points", result.Correct.Part, result.Correct.Whole);
        yield return row.Of("proficient", result.Proficient, result.Interval);
        yield return row.Of("extension", result.Extension.Part, result.Extension.Whole);
        foreach (var level in result.Levels) yield return (row with { Level = level.Level.Label }).Of("level", level.Count, result.Proficient.Whole);
    }

    private static IEnumerable<Row> Practice(AssessmentAnalysis analysis)
    {
        foreach (var (list, comparisons) in new[] { ("practiceToShare", analysis.PracticeToShare), ("practiceToStrengthen", analysis.PracticeToStrengthen) })
            foreach (var comparison in comparisons)
            {
                var row = new Row(list, Target: $"{comparison.Target}", Section: comparison.Section.Value);
                yield return row.Of("proficient", comparison.Proficient, comparison.Interval);
                yield return row.Of("othersProficient", comparison.Others.Part, comparison.Others.Whole);
                yield return row.Of("p", comparison.P);
                yield return row.Of("adjustedP", comparison.AdjustedP);
            }
    }

    private static IEnumerable<Row> Items(AssessmentAnalysis analysis)
    {
        foreach (var item in analysis.Items)
        {
            var row = new Row("items", Target: $"{item.Target}", Item: item.Item.Value);
            yield return row.Of("difficulty", item.Difficulty);
            yield return row.Of("discrimination", item.Discrimination);
            yield return row.Of("pointBiserial", item.PointBiserial);
            yield return row.Of("correctedPointBiserial", item.CorrectedPointBiserial);
            yield return row.Of("alphaIfDeleted", item.AlphaIfDeleted);
            foreach (var choice in item.Choices)
            {
                var own = row with { List = "choices", Choice = choice.Choice, Note = choice.IsKey ? "key" : choice.IsAboveKey ? "aboveKey" : choice.IsNonFunctional ? "nonFunctional" : null };
                yield return own.Of("chosen", choice.Chosen.Part, choice.Chosen.Whole);
                yield return own.Of("meanTotal", choice.MeanTotal);
                yield return own.Of("correctedCorrelation", choice.CorrectedCorrelation);
            }
        }
        yield return new Row("reliability").Of("alpha", analysis.Reliability.Alpha);
        yield return new Row("reliability").Of("sem", analysis.Reliability.StandardError);
    }

    private static IEnumerable<Row> Growth(AssessmentGrowth growth)
    {
        foreach (var target in growth.Targets.Prepend(growth.Total))
        {
            var row = new Row("growth", Target: target.Target?.ToString());
            yield return row.Of("proficientBefore", target.ProficientBefore.Part, target.ProficientBefore.Whole);
            yield return row.Of("proficientAfter", target.ProficientAfter.Part, target.ProficientAfter.Whole);
            yield return row.Of("meanPercentBefore", target.MeanBefore);
            yield return row.Of("meanPercentAfter", target.MeanAfter);
            yield return (row with { Note = target.Band is { } band ? Word(band) : null }).Of("classGain", target.ClassGain);
            yield return row.Of("meanChange", target.MeanChange);
        }
    }

    private static string Word<T>(T word) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    /// <summary>A row of the sheet.</summary>
    private sealed record Row(
        string List, string? Target = null, string? Section = null, string? Group = null, string? Student = null, string? Item = null, string? Choice = null, string? Level = null,
        string? Measure = null, string? Value = null, string? Whole = null, string? Low = null, string? High = null, string? Note = null)
    {
        internal string[] Cells => [.. new[] { List, Target, Section, Group, Student, Item, Choice, Level, Measure, Value, Whole, Low, High, Note }.Select(cell => cell ?? "")];

        internal Row Of(string measure, decimal part, decimal whole) => this with { Measure = measure, Value = Number(part), Whole = Number(whole) };

        internal Row Of(string measure, Share share, ProportionInterval interval) =>
            Of(measure, share.Part, share.Whole) with { Low = Number(interval.Low), High = Number(interval.High) };

        internal Row Of(string measure, Statistic statistic) =>
            this with { Measure = measure, Value = Number(statistic), Note = statistic.Reason is { } reason ? Word(reason) : Note };

        private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

        private static string? Number(Statistic statistic) => statistic.Value?.ToString("0.###############", CultureInfo.InvariantCulture);
    }
}
