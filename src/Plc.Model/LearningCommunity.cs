using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model;

/// <summary>A professional learning community: the whole school or district, of which teams are the building blocks (practice row C-01).</summary>
/// <remarks>
/// It has no end and is never complete (C-02). The smallest one is id, name and kind. Every local reference among its parts resolves.
/// Equal when all facts are equal, lists in their order.
/// </remarks>
public sealed record LearningCommunity
{
    /// <summary>Makes a community.</summary>
    /// <param name="id">The id by which other organizations refer to it.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="kind">A school, a district or another organization.</param>
    /// <param name="members">The staff who carry it out.</param>
    /// <param name="courses">The courses with a common curriculum.</param>
    /// <param name="scales">The proficiency scales in use.</param>
    /// <param name="outcomes">What every student must learn.</param>
    /// <param name="teams">The collaborative teams.</param>
    /// <param name="sections">The groups in which students are taught.</param>
    /// <param name="assessments">The common assessments.</param>
    /// <exception cref="RuleException">PLC1002, PLC1003, PLC1004, PLC1005, PLC1011.</exception>
    public LearningCommunity(
        Id<Organization> id, string name, OrganizationKind kind, ValueList<Member> members = default, ValueList<Course> courses = default,
        ValueList<ProficiencyScale> scales = default, ValueList<EssentialOutcome> outcomes = default, ValueList<Team> teams = default,
        ValueList<Section> sections = default, ValueList<CommonAssessment> assessments = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(kind);
        Check(id, name, kind, members, courses, scales, outcomes, teams, sections, assessments).ThrowIfBroken(nameof(LearningCommunity));
        (Id, Name, Kind, Members, Courses) = (id, name, kind, members, courses);
        (Scales, Outcomes, Teams, Sections, Assessments) = (scales, outcomes, teams, sections, assessments);
    }

    /// <summary>The id by which other organizations refer to it.</summary>
    public Id<Organization> Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>A school, a district or another organization.</summary>
    public OrganizationKind Kind { get; }

    /// <summary>The staff who carry it out.</summary>
    public ValueList<Member> Members { get; }

    /// <summary>The courses with a common curriculum.</summary>
    public ValueList<Course> Courses { get; }

    /// <summary>The proficiency scales in use.</summary>
    public ValueList<ProficiencyScale> Scales { get; }

    /// <summary>What every student must learn.</summary>
    public ValueList<EssentialOutcome> Outcomes { get; }

    /// <summary>The collaborative teams.</summary>
    public ValueList<Team> Teams { get; }

    /// <summary>The groups in which students are taught.</summary>
    public ValueList<Section> Sections { get; }

    /// <summary>The common assessments.</summary>
    public ValueList<CommonAssessment> Assessments { get; }

    /// <summary>Analyses the results of one of its assessments, with what it knows of its sections.</summary>
    /// <param name="results">The results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The community has no assessment with these items.</exception>
    public AssessmentAnalysis Analyze(ResultSet results, AnalysisPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        var assessment = Assessments.FirstOrDefault(assessment => assessment.Id == results.Assessment)
            ?? throw new ArgumentException("The community does not have the assessment of these results.", nameof(results));
        return AssessmentAnalysis.Of(assessment, results, policy, Sections);
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing, and references are, unless all lists are given.</summary>
    public static RuleBreaches Check(
        Id<Organization>? id, string? name, OrganizationKind? kind, ValueList<Member>? members, ValueList<Course>? courses,
        ValueList<ProficiencyScale>? scales, ValueList<EssentialOutcome>? outcomes, ValueList<Team>? teams,
        ValueList<Section>? sections, ValueList<CommonAssessment>? assessments)
    {
        _ = kind;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        if (members is not { } m || courses is not { } c || scales is not { } s || outcomes is not { } o || teams is not { } t ||
            sections is not { } x || assessments is not { } a) return breaches;

        var references = new CommunityReferences<Place>();
        for (var i = 0; i < m.Count; i++) references.Declare(m[i].Id, new(nameof(members), i, "id"));
        for (var i = 0; i < c.Count; i++) references.Declare(c[i].Id, new(nameof(courses), i, "id"));
        for (var i = 0; i < s.Count; i++) references.Declare(s[i].Id, new(nameof(scales), i, "id"));
        for (var i = 0; i < o.Count; i++) Add(references, o[i], nameof(outcomes), i);
        for (var i = 0; i < t.Count; i++) Add(references, t[i], nameof(teams), i);
        for (var i = 0; i < x.Count; i++) Add(references, x[i], nameof(sections), i);
        for (var i = 0; i < a.Count; i++) Add(references, a[i], nameof(assessments), i);
        foreach (var breach in references.Check()) breaches.Add(breach.Rule, breach.Place.ToString(), breach.Kind);
        return breaches;
    }

    private static void Add(CommunityReferences<Place> references, EssentialOutcome outcome, string list, int i)
    {
        references.Declare(outcome.Id, new(list, i, "id"));
        for (var j = 0; j < outcome.Targets.Count; j++) references.Declare(outcome.Targets[j].Id, new(list, i, "targets", j, "id"));
        if (outcome.Course is { } course) references.Refer(course, new(list, i, "course"));
        if (outcome.Scale is { } scale) references.Refer(scale, new(list, i, "scale"));
    }

    private static void Add(CommunityReferences<Place> references, Team team, string list, int i)
    {
        references.Declare(team.Id, new(list, i, "id"));
        for (var j = 0; j < team.Memberships.Count; j++) references.Refer(team.Memberships[j].Member, new(list, i, "memberships", j, "member"));
        for (var j = 0; j < team.Courses.Count; j++) references.Refer(team.Courses[j], new(list, i, "courses", j));
    }

    private static void Add(CommunityReferences<Place> references, Section section, string list, int i)
    {
        references.Declare(section.Id, new(list, i, "id"));
        if (section.Course is { } course) references.Refer(course, new(list, i, "course"));
        if (section.Teacher is { } teacher) references.Refer(teacher, new(list, i, "teacher"));
    }

    private static void Add(CommunityReferences<Place> references, CommonAssessment assessment, string list, int i)
    {
        references.Declare(assessment.Id, new(list, i, "id"));
        if (assessment.Course is { } course) references.Refer(course, new(list, i, "course"));
        if (assessment.Team is { } team) references.Refer(team, new(list, i, "team"));
        for (var j = 0; j < assessment.Items.Count; j++)
        {
            var item = assessment.Items[j];
            references.Refer(item.Target, new(list, i, "items", j, "target"));
            for (var k = 0; k < item.SecondaryTargets.Count; k++)
                references.Refer(item.SecondaryTargets[k], new(list, i, "items", j, "secondaryTargets", k));
        }
        for (var j = 0; j < assessment.Administrations.Count; j++)
            for (var k = 0; k < assessment.Administrations[j].Sections.Count; k++)
                references.Refer(assessment.Administrations[j].Sections[k], new(list, i, "administrations", j, "sections", k));
    }

    /// <summary>A path in parts, so that its text is made only when something is wrong there.</summary>
    private readonly record struct Place(string List, int Index, string Member, int MemberIndex = -1, string? Part = null, int PartIndex = -1)
    {
        public override string ToString()
        {
            var path = $"{List}/{Index}/{Member}";
            if (MemberIndex >= 0) path += $"/{MemberIndex}";
            if (Part is not null) path += $"/{Part}";
            return PartIndex >= 0 ? path + $"/{PartIndex}" : path;
        }
    }
}
