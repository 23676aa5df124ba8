using System.Text;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Tool.Output;

/// <summary>An analysis as a data team reads it: students first, then targets, sections, items, and by what it was reached.</summary>
internal sealed class AnalysisText
{
    private const int Width = 100;
    private readonly StringBuilder _text = new();
    private readonly AssessmentAnalysis _analysis;
    private readonly CommunityIndex _index;
    private readonly Ink _ink;

    private AnalysisText(AssessmentAnalysis analysis, LearningCommunity community, Ink ink) => (_analysis, _index, _ink) = (analysis, new(community), ink);

    internal static string Of(AssessmentAnalysis analysis, CommonAssessment assessment, LearningCommunity community, Ink ink)
    {
        var text = new AnalysisText(analysis, community, ink);
        text.Title(assessment);
        text.Needs("NEED TIME AND SUPPORT", "No student is below a cut.", analysis.NeedsTime, target => target.ProficiencyCut, "below");
        text.Needs("READY FOR EXTENSION", "No student is ready for extension.", analysis.NeedsExtension, target => target.ExtensionCut, "at or above");
        text.NotAssessed();
        text.ProgramConcerns();
        text.Targets();
        text.Items();
        text.Reached();
        return text._text.ToString();
    }

    private void Title(CommonAssessment assessment)
    {
        var dates = _analysis.Dates switch
        {
            [] => "",
            [var day] => $", {day:uuuu-MM-dd}",
            [var first, .., var last] => $", {first:uuuu-MM-dd} to {last:uuuu-MM-dd}",
        };
        Line(_ink.Bold(assessment.Title));
        Line($"{Words.Count(_analysis.StudentCount, "student")} assessed, {Words.Count(_analysis.Items.Count, "item")}, {Words.Count(_analysis.Targets.Count, "target")}{dates}");
    }

    private void Needs(string title, string none, ValueList<StudentNeed> needs, Func<TargetAnalysis, Cut> cut, string side)
    {
        Heading(title, $"{needs.Count} of {_analysis.StudentCount} students, on one target or more");
        if (needs.Count == 0) Line($"  {none}");
        foreach (var target in _analysis.Targets)
        {
            var students = needs.SelectMany(need => need.Evidence.Where(evidence => evidence.Target == target.Result.Target).Select(evidence => (need, evidence))).ToList();
            if (students.Count == 0) continue;
            Line($"  {_ink.Bold(Name(target.Result.Target))}: {Words.Count(students.Count, "student")} {side} {Words.Of(cut(target))}");
            foreach (var section in students.GroupBy(student => student.need.Section).OrderBy(group => group.Key))
                Wrapped(Prefix(section.Key), section.Select(student => $"{student.need.Student} ({Words.Number(student.evidence.Earned)}/{Words.Number(student.evidence.Possible)})"));
        }
    }

    private void NotAssessed()
    {
        Heading("NOT ASSESSED", "counted nowhere above or below; find a time for them");
        if (_analysis.NotAssessed.Count == 0) Line("  Every student was assessed.");
        foreach (var reason in _analysis.NotAssessed.GroupBy(student => student.Reason).OrderBy(group => group.Key))
        {
            Line($"  {Words.Of(reason.Key)}: {Words.Count(reason.Count(), "student")}");
            foreach (var section in reason.GroupBy(student => student.Section).OrderBy(group => group.Key))
                Wrapped(Prefix(section.Key), section.Select(student => student.Student.Value));
        }
    }

    private void ProgramConcerns()
    {
        Heading("PROGRAM CONCERNS", $"targets with fewer than {Words.Number(_analysis.Policy.ProgramConcernBelow.Value)} % of all students proficient: look at the program, not at one class");
        var concerns = _analysis.Targets.Where(target => target.IsProgramConcern).ToList();
        if (concerns.Count == 0) Line("  None.");
        foreach (var target in concerns)
            Line($"  {_ink.Alert(Name(target.Result.Target))}: {Proficient(target.Result)} proficient{Exceptions(target.Result.Target)}");
    }

    /// <summary>The sections for which the target is no concern: there is something to learn from.</summary>
    private string Exceptions(Reference<LearningTarget> target)
    {
        var sections = _analysis.Sections
            .Where(section => section.Targets.Any(result => result.Target == target && result.Proficient.Whole > 0 && !result.Proficient.IsBelow(_analysis.Policy.ProgramConcernBelow)))
            .Select(section => section.Section?.Value ?? "no section");
        var list = string.Join(", ", sections);
        return list.Length == 0 ? "" : $"; no concern in {list}, so ask what was done there";
    }

    private void Targets()
    {
        Heading("TARGETS", "points earned of points possible; students at the cut of students assessed; the same by section");
        var sections = _analysis.Sections;
        var table = new TextTable(1, ["target", "items", "correct", "proficient", .. sections.Select(section => section.Section?.Value ?? "no section")]);
        for (var i = 0; i < _analysis.Targets.Count; i++)
        {
            var target = _analysis.Targets[i];
            table.Add([
                Name(target.Result.Target), $"{target.ItemCount}", Words.Percent(target.Result.Correct.Percent), Proficient(target.Result),
                .. sections.Select(section => $"{Words.Percent(section.Targets[i].Proficient.Percent)} ({section.Targets[i].Proficient})"),
            ]);
        }
        _text.Append(table.ToString(_ink, "  "));
        if (sections.Count > 1) Line("  Where sections differ, ask what the teacher of the stronger one did. A class is small: a few students make ten percent.");
    }

    private void Items()
    {
        var reliability = _analysis.Reliability;
        Heading("ITEMS", Words.Of(reliability.Trust) + $" (n = {reliability.StudentCount}, k = {reliability.ItemCount})");
        var table = new TextTable(2, "item", "target", "difficulty", "r", "r corrected", "alpha without");
        foreach (var item in _analysis.Items)
            table.Add(item.Item.Value, item.Target.ToString(), Words.Number(item.Difficulty), Words.Number(item.PointBiserial), Words.Number(item.CorrectedPointBiserial), Words.Number(item.AlphaIfDeleted));
        _text.Append(table.ToString(_ink, "  "));
        foreach (var reason in _analysis.Items.SelectMany(item => new[] { item.CorrectedPointBiserial.Reason, item.AlphaIfDeleted.Reason }.OfType<NotDefinedReason>()).Distinct().Order())
            Line($"  {Words.NotDefined} not defined: {Words.Of(reason)}.");
        Line($"  Reliability (alpha) {Defined(reliability.Alpha)}; a total is good to about {Defined(reliability.StandardError)} points (standard error of measurement).");
    }

    private void Reached()
    {
        var policy = _analysis.Policy;
        Heading("HOW THIS WAS REACHED", $"policy '{policy.Name}', version {policy.Version}");
        Line($"  Proficient: the assessment's cut for the target, else {Words.Of(policy.Proficiency)}. Extension: likewise, else {Words.Of(policy.Extension)}.");
        Line($"  A blank cell of a student who was assessed {(policy.BlankCells == BlankCells.CountZero ? "counts zero points" : "is left out")}; an absent or exempt one is left out.");
        Line("  A student without any scored answer is not assessed. Shares are pooled counts, never means of percentages.");
    }

    private void Heading(string title, string note)
    {
        Line("");
        Line($"{_ink.Bold(title)}  {note}");
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private void Wrapped(string prefix, IEnumerable<string> words)
    {
        var line = new StringBuilder(prefix);
        var isFirst = true;
        foreach (var word in words)
        {
            if (!isFirst) line.Append(',');
            if (!isFirst && line.Length + word.Length + 2 > Width)
            {
                Line(line.ToString());
                line.Clear().Append(' ', prefix.Length);
                isFirst = true;
            }
            if (!isFirst) line.Append(' ');
            line.Append(word);
            isFirst = false;
        }
        Line(line.ToString());
    }

    private string Prefix(Id<Section>? section) => section is { } id ? $"    {id}: " : _analysis.Sections.Count == 0 ? "    " : "    no section: ";

    private string Name(Reference<LearningTarget> target) =>
        _index.Find(target) is { } known && known.Statement != target.Id.Value ? $"{target} {known.Statement.TrimEnd('.')}" : target.ToString();

    private static string Proficient(TargetResult result) => $"{Words.Percent(result.Proficient.Percent)} ({result.Proficient})";

    private static string Defined(Statistic statistic) => statistic.Reason is { } reason ? $"is not defined: {Words.Of(reason)}" : Words.Number(statistic);
}
