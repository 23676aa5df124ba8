using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Reports;
using Plc.Model.Teams;

namespace Plc.Model.Tool.Output;

/// <summary>An analysis as a data team reads it: students first, then targets, sections, items, and by what it was reached.</summary>
internal sealed class AnalysisText
{
    private readonly TextPage _page;
    private readonly AssessmentAnalysis _analysis;
    private readonly CommunityIndex _index;

    private AnalysisText(AssessmentAnalysis analysis, LearningCommunity community, Ink ink) =>
        (_page, _analysis, _index) = (new(ink), analysis, new(community));

    internal static string Of(AssessmentAnalysis analysis, LearningCommunity community, Ink ink, AssessmentGrowth? growth = null)
    {
        var text = new AnalysisText(analysis, community, ink);
        text.Title();
        text.Needs("NEED TIME AND SUPPORT", "No student is below a cut.", analysis.NeedsTime, target => target.ProficiencyCut, "below");
        text.Needs("READY FOR EXTENSION", "No student is ready for extension.", analysis.NeedsExtension, target => target.ExtensionCut, "at or above");
        text.NotAssessed();
        text.ProgramConcerns();
        text.PracticeToLearnFrom();
        text.Targets();
        text.Levels();
        text.Groups();
        if (growth is not null) text.Growth(growth);
        text.Items();
        text.ReadAgain();
        text.Reached();
        return text._page.ToString();
    }

    private void Title()
    {
        _page.Line(_page.Ink.Bold(_index.Find(_analysis.Assessment)!.Title));
        _page.Line(Sentences.Summary(_analysis));
    }

    private void Needs(string title, string none, ValueList<StudentNeed> needs, Func<TargetAnalysis, Cut> cut, string side)
    {
        _page.Heading(title, $"{needs.Count} of {_analysis.StudentCount} students, on one target or more");
        if (needs.Count == 0) _page.Line($"  {Sentences.None(_analysis, none)}");
        foreach (var target in _analysis.Targets)
        {
            var sections = StudentGroups.OnTarget(needs, target.Result.Target);
            if (sections.Count == 0) continue;
            _page.Line($"  {_page.Ink.Bold(Name(target.Result.Target))}: {Words.Count(sections.Sum(section => section.Count()), "student")} {side} {Words.Of(cut(target))}");
            foreach (var section in sections)
                _page.Wrapped(Prefix(section.Key), section.Select(student => $"{student.Student} ({Words.Number(student.Evidence.Earned)}/{Words.Number(student.Evidence.Possible)})"));
        }
    }

    private void NotAssessed()
    {
        _page.Heading("NOT ASSESSED", "counted nowhere above or below; find a time for them");
        if (_analysis.NotAssessed.Count == 0) _page.Line($"  {Sentences.None(_analysis, "Every student was assessed.")}");
        foreach (var reason in Enum.GetValues<NotAssessedReason>())
        {
            var sections = StudentGroups.NotAssessed(_analysis.NotAssessed, reason);
            if (sections.Count == 0) continue;
            _page.Line($"  {Words.Of(reason)}: {Words.Count(sections.Sum(section => section.Count()), "student")}");
            foreach (var section in sections) _page.Wrapped(Prefix(section.Key), section.Select(student => student.Value));
        }
    }

    private void ProgramConcerns()
    {
        _page.Heading("PROGRAM CONCERNS", Sentences.ProgramConcern(_analysis.Policy));
        var concerns = _analysis.Targets.Where(target => target.IsProgramConcern).ToList();
        if (concerns.Count == 0) _page.Line($"  {Sentences.None(_analysis, "None.")}");
        foreach (var target in concerns)
            _page.Line($"  {_page.Ink.Alert(Name(target.Result.Target))}: {Words.Of(target.Result.Proficient, _analysis.Policy.ProgramConcernBelow)} proficient{Sentences.SectionsToLearnFrom(_analysis, target.Result.Target)}");
        foreach (var target in _analysis.SectionConcerns)
            _page.Line($"  {Name(target.Result.Target)}: {Words.Of(target.Result.Proficient, _analysis.Policy.ProgramConcernBelow)} proficient; {Sentences.CarriedBy(target)}");
    }

    private void PracticeToLearnFrom()
    {
        if (_analysis.Sections.Count < 2) return;
        _page.Heading("PRACTICE TO LEARN FROM", "where a section clearly differs from all others: no ranking, and no word on why");
        if (_analysis.PracticeToShare.Count + _analysis.PracticeToStrengthen.Count == 0) _page.Line($"  {Sentences.None(_analysis, Sentences.NoClearDifference)}");
        foreach (var comparison in _analysis.PracticeToShare.Concat(_analysis.PracticeToStrengthen))
            _page.Line($"  {_page.Ink.Bold(Name(comparison.Target))}: {Sentences.Practice(comparison, _analysis.Policy)}");
    }

    private void Levels()
    {
        var targets = _analysis.Targets.Where(target => target.Result.Levels.Count > 0).ToList();
        if (targets.Count == 0) return;
        _page.Heading("LEVELS", "students at each level of the target's scale");
        foreach (var target in targets)
            _page.Line($"  {target.Result.Target}: {string.Join(", ", target.Result.Levels.Select(level => $"{level.Level.Label} {level.Count}"))}");
    }

    private void Groups()
    {
        if (_analysis.Groups.Count == 0) return;
        _page.Heading("STUDENT GROUPS", "students at the cut of students assessed; a student in two groups counts in both");
        var table = new TextTable(1, ["target", .. _analysis.Groups.Select(group => group.Group.Value)]);
        for (var i = 0; i < _analysis.Targets.Count; i++)
            table.Add([_analysis.Targets[i].Result.Target.ToString(), .. _analysis.Groups.Select(group => Words.Of(group.Targets[i].Proficient))]);
        _page.Table(table);
    }

    private void Growth(AssessmentGrowth growth)
    {
        _page.Heading("GROWTH", Sentences.Growth(growth));
        var table = new TextTable(1, "target", "before", "after", "gain", "mean change");
        foreach (var target in growth.Targets.Append(growth.Total))
            table.Add(target.Target?.ToString() ?? "all", Words.Of(target.ProficientBefore), Words.Of(target.ProficientAfter),
                target.Band is { } band ? $"{Words.Number(target.ClassGain)} {band.ToString().ToLowerInvariant()}" : Words.NotDefined, Words.Number(target.MeanChange));
        _page.Table(table);
        _page.Line($"  {Sentences.GainsAreParts}");
    }

    private void ReadAgain()
    {
        var items = _analysis.Items.Where(item => item.IsToBeReadAgain || item.Choices.Any(choice => choice.IsNonFunctional)).ToList();
        if (items.Count == 0) return;
        _page.Heading("ITEMS TO READ AGAIN", "a reason to look, not a verdict");
        foreach (var item in items)
            foreach (var reason in Sentences.ReadAgain(item)) _page.Line($"  {_page.Ink.Bold(item.Item.Value)}: {reason}");
    }

    private void Targets()
    {
        _page.Heading("TARGETS", "points earned of points possible; students at the cut of students assessed; the same by section");
        var sections = _analysis.Sections;
        var table = new TextTable(1, ["target", "items", "correct", "proficient", .. sections.Select(section => Words.Of(section.Section))]);
        for (var i = 0; i < _analysis.Targets.Count; i++)
        {
            var target = _analysis.Targets[i];
            table.Add([
                target.Result.Target.ToString(), $"{target.ItemCount}", Words.Percent(target.Result.Correct.Percent), Words.Of(target.Result.Proficient),
                .. sections.Select(section => Words.Of(section.Targets[i].Proficient)),
            ]);
        }
        _page.Table(table);
        if (sections.Count > 1) _page.Line($"  {Sentences.SectionsDiffer}");
    }

    private void Items()
    {
        _page.Heading("ITEMS", Sentences.Trust(_analysis.Reliability));
        var table = new TextTable(2, "item", "target", "difficulty", "D", "r", "r corrected", "alpha without");
        foreach (var item in _analysis.Items)
            table.Add(item.Item.Value, item.Target.ToString(), Words.Number(item.Difficulty), Words.Number(item.Discrimination), Words.Number(item.PointBiserial), Words.Number(item.CorrectedPointBiserial), Words.Number(item.AlphaIfDeleted));
        _page.Table(table);
        foreach (var reason in Sentences.NotDefined(_analysis)) _page.Line($"  {Words.NotDefined} not defined: {Words.Of(reason)}.");
        _page.Line($"  {Sentences.Consistency(_analysis.Reliability)}");
    }

    private void Reached()
    {
        var policy = _analysis.Policy;
        _page.Heading("HOW THIS WAS REACHED", $"policy '{policy.Name}', version {policy.Version}");
        foreach (var convention in Sentences.Conventions(policy)) _page.Line($"  {convention}");
    }

    private string Prefix(Id<Section>? section) => section is null && _analysis.Sections.Count == 0 ? "    " : $"    {Words.Of(section)}: ";

    private string Name(Reference<LearningTarget> target) =>
        _index.Find(target) is { } known && known.Statement != target.Id.Value ? $"{target} {known.Statement.TrimEnd('.')}" : target.ToString();
}
