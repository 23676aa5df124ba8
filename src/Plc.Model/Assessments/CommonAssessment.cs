using System.Globalization;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Assessments;

/// <summary>An assessment that all teachers of a course give alike, so that its results can be compared (critical question 2; practice rows ).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record CommonAssessment : ILinked
{
    /// <summary>Makes a common assessment.</summary>
    /// <param name="id">Unique among the assessments of the community.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="items">Its questions and tasks; at least one.</param>
    /// <param name="cuts">What was agreed as proficient, per target; the policy's cut where a target has none.</param>
    /// <param name="course">The course that it assesses.</param>
    /// <param name="team">The team that made it.</param>
    /// <param name="administrations">When it was given, where this is known.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="version">Which version of it this is, such as a form or a year: results and summaries of another version are never taken for those of this one.</param>
    /// <exception cref="RuleException">PLC1002, PLC1003 (an item id twice), PLC1004, PLC1005, PLC5001, PLC5005, PLC5006, PLC5007.</exception>
    public CommonAssessment(
        Id<CommonAssessment> id, string title, ValueList<AssessmentItem> items, ValueList<TargetCut> cuts = default,
        Reference<Course>? course = null, Reference<Team>? team = null, ValueList<Administration> administrations = default,
        OpenTerm<AssessmentPurpose>? purpose = null, string? version = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        Check(id, title, items, cuts, course, team, administrations, purpose, version).ThrowIfBroken(nameof(CommonAssessment));
        (Id, Title, Items, Cuts, Course, Team, Administrations, Purpose, Version) = (id, title, items, cuts, course, team, administrations, purpose, version);
    }

    /// <summary>The id, unique among the assessments of the community.</summary>
    public Id<CommonAssessment> Id { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>Its questions and tasks.</summary>
    public ValueList<AssessmentItem> Items { get; }

    /// <summary>What was agreed as proficient, per target.</summary>
    public ValueList<TargetCut> Cuts { get; }

    /// <summary>The course that it assesses.</summary>
    public Reference<Course>? Course { get; }

    /// <summary>The team that made it.</summary>
    public Reference<Team>? Team { get; }

    /// <summary>When it was given.</summary>
    public ValueList<Administration> Administrations { get; }

    /// <summary>What it is for; null where that is not said.</summary>
    public OpenTerm<AssessmentPurpose>? Purpose { get; }

    /// <summary>Which version of it this is, such as a form or a year; null where that is not said.</summary>
    public string? Version { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<CommonAssessment>? id = null, string? title = null, ValueList<AssessmentItem>? items = null, ValueList<TargetCut>? cuts = null,
        Reference<Course>? course = null, Reference<Team>? team = null, ValueList<Administration>? administrations = null,
        OpenTerm<AssessmentPurpose>? purpose = null, string? version = null)
    {
        _ = (administrations, purpose);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(title, nameof(title));
        if (items is { Count: 0 }) breaches.Add(AssessmentRules.NoItems, nameof(items));
        breaches.Distinct(items, static item => item.Id, nameof(items), PrimitiveRules.IdTwice, "/id");
        if (cuts is { Count: > 0 } all) CheckCuts(ref breaches, all, items);
        breaches.Reference(course, nameof(course));
        breaches.Reference(team, nameof(team));
        breaches.Line(version, nameof(version));
        return breaches;
    }

    /// <summary>What results break that say of which version of the assessment they are; where they do not say it, they are taken for results of this one.</summary>
    /// <param name="version">The version that the results name; null where they name none.</param>
    /// <returns>PLC5030 where it is another one, compared as it is written.</returns>
    public RuleBreaches CheckVersion(string? version)
    {
        var breaches = new RuleBreaches();
        if (version is not null && version != Version) breaches.Add(AssessmentRules.VersionOther, nameof(version));
        return breaches;
    }

    private static void CheckCuts(ref RuleBreaches breaches, ValueList<TargetCut> cuts, ValueList<AssessmentItem>? items)
    {
        var measuring = items?.GroupBy(item => item.Target).ToDictionary(target => target.Key, target => target.Count());
        breaches.Distinct<TargetCut, Reference<LearningTarget>>(cuts, static cut => cut.Target, nameof(cuts), AssessmentRules.CutTwice, "/target");
        if (measuring is not { Count: > 0 }) return;
        for (var i = 0; i < cuts.Count; i++)
        {
            var cut = cuts[i];
            if (!measuring.TryGetValue(cut.Target, out var count)) breaches.Add(AssessmentRules.CutTarget, $"{nameof(cuts)}/{i}/target");
            else
            {
                if (cut.Proficiency.Count > count) breaches.Add(AssessmentRules.CutCount, $"{nameof(cuts)}/{i}/proficiency/count", ItemsOf(count));
                if (cut.Extension?.Count > count) breaches.Add(AssessmentRules.CutCount, $"{nameof(cuts)}/{i}/extension/count", ItemsOf(count));
            }
        }
    }

    private static string ItemsOf(int count) => count == 1 ? "1 item" : string.Create(CultureInfo.InvariantCulture, $"{count} items");

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Each(Items, "items");
        links.Refer(Course, "course");
        links.Refer(Team, "team");
        links.Each(Administrations, "administrations");
    }
}

/// <summary>What a common assessment is for; a list that may grow (practice row Q-03).</summary>
public enum AssessmentPurpose
{
    /// <summary>To see, while there is time to respond, who has learned what.</summary>
    Formative,

    /// <summary>To see at the end what was learned.</summary>
    Summative,

    /// <summary>To see before instruction what is known already.</summary>
    PreAssessment,
}
