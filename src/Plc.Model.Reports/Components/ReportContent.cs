using NodaTime;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Reports.Components.Assessments;
using Plc.Model.Reports.Components.Community;
using Plc.Model.Responses;
using Plc.Model.Serialization;

namespace Plc.Model.Reports.Components;

/// <summary>What every part of a report for the team reads.</summary>
internal sealed class ReportContent
{
    internal ReportContent(ReportSource source)
    {
        (Source, Index) = (source, new(source.Community));
        Language = source.Language.Value == PlcDocument.DefaultLanguage ? null : source.Language.Value;
        var order = source.Community.Assessments.Select(assessment => assessment.Id).ToList();
        var analyses = source.Analyses.OrderBy(one => order.IndexOf(one.Analysis.Assessment)).ThenBy(one => one.LastDay).ToList();
        Assessments = [.. analyses.Where(one => !(one.LastDay > AsOf)).Select((one, place) => new AssessmentContent(this, one, place))];
        Later = [.. analyses.Where(one => one.LastDay > AsOf)];
        Plan = AsOf is { } day && Community.ResponseRuleSets.Count > 0 ? Community.Respond(source.Analyses.Select(one => one.Results), day, source.Series, analysisPolicy: source.Policy) : null;
        Goals = AsOf is { } asOf ? GoalProgress.Of(Community, asOf) : [];
        Monitored = AsOf is { } until ? MonitoredStudent.Of(source.Series, Community, until) : [];
        Chapters = [.. ChaptersOfPage()];
    }

    internal ReportSource Source { get; }

    internal LearningCommunity Community => Source.Community;

    /// <summary>The words of the community.</summary>
    internal Vocabulary Vocabulary => field ??= new(Community.Labels);

    /// <summary>Looks up the parts of the community.</summary>
    internal CommunityIndex Index { get; }

    /// <summary>The day as of which the report is made; null where none is known, so that nothing with a deadline can be said.</summary>
    internal LocalDate? AsOf => Source.AsOf;

    /// <summary>The language of the community's texts; null where it is the page's own.</summary>
    internal string? Language { get; }

    /// <summary>The results that are shown, in the order of the assessments, the first administration first.</summary>
    internal IReadOnlyList<AssessmentContent> Assessments { get; }

    /// <summary>The results that are left out, since a day of them is later than that of the report.</summary>
    internal IReadOnlyList<AnalysedResults> Later { get; }

    /// <summary>What to do for whom, by when and why; null where there is no rule set, or no day as of which to ask.</summary>
    internal ResponsePlan? Plan { get; }

    /// <summary>How the goals stand; none where no day is known.</summary>
    internal IReadOnlyList<GoalProgress> Goals { get; }

    /// <summary>The progress scores of students; none where no day is known.</summary>
    internal IReadOnlyList<MonitoredStudent> Monitored { get; }

    /// <summary>The chapters of the page in their order, each with the id of its heading.</summary>
    internal IReadOnlyList<Chapter> Chapters { get; }

    /// <summary>What a member is called, or the id of one of whom nothing is known.</summary>
    internal string NameOf(Reference<Member> member) => Index.Find(member)?.Name ?? member.ToString();

    /// <summary>What a student who has learned the target knows or can do, to be read on after it; null where its id says all that is known.</summary>
    internal string? StatementOf(Reference<LearningTarget> target) =>
        Index.Find(target) is { } known && known.Statement != target.Id.Value ? known.Statement.TrimEnd('.') : null;

    private IEnumerable<Chapter> ChaptersOfPage()
    {
        yield return Chapter.Responses;
        foreach (var assessment in Assessments) yield return new(assessment.Id(), assessment.Title);
        yield return Chapter.Goals;
        if (Source.Series.Count > 0) yield return Chapter.Monitoring;
        if (Source.Profile is not null) yield return Chapter.Review;
    }
}

/// <summary>A chapter of a page: the id of its heading, what it is called, and whether that is a text of the community.</summary>
internal sealed record Chapter(string Id, string Title, bool IsOfCommunity = true)
{
    internal static Chapter Responses { get; } = new("responses", "Who needs what by when", IsOfCommunity: false);

    internal static Chapter Goals { get; } = new("goals", "Goals", IsOfCommunity: false);

    internal static Chapter Monitoring { get; } = new("monitoring", "Progress monitoring", IsOfCommunity: false);

    internal static Chapter Review { get; } = new("review", "Practice review", IsOfCommunity: false);
}
