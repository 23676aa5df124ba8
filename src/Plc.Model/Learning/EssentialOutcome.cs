using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>What every student must learn, whoever teaches the course (critical question 1; practice rows Q-01 and C-06).</summary>
/// <remarks>Belongs to a course or a grade, never to a teacher. Equal when all facts are equal.</remarks>
public sealed record EssentialOutcome : ILinked
{
    /// <summary>Makes an essential outcome.</summary>
    /// <param name="id">Unique among the outcomes of the community.</param>
    /// <param name="statement">What students know, can do, or are inclined to do.</param>
    /// <param name="targets">The learning targets that lead to it.</param>
    /// <param name="kinds">Knowledge, skill, disposition, or several; none where it is not stated.</param>
    /// <param name="course">The course that it belongs to.</param>
    /// <param name="grade">The grade level that it belongs to.</param>
    /// <param name="scale">The proficiency scale on which it is judged.</param>
    /// <param name="criteria">Why it is essential.</param>
    /// <param name="exampleOfRigor">What proficient work looks like.</param>
    /// <param name="prerequisites">The knowledge, skills and vocabulary that it builds on.</param>
    /// <param name="pacing">When it is taught.</param>
    /// <param name="extension">What students learn who have learned it already.</param>
    /// <param name="agreements">Who agreed on it, and when.</param>
    /// <exception cref="RuleException">PLC1002, PLC1003, PLC1004, PLC1005, PLC1014, PLC1015.</exception>
    public EssentialOutcome(
        Id<EssentialOutcome> id, string statement, ValueList<LearningTarget> targets = default, ValueList<OutcomeKind> kinds = default,
        Reference<Course>? course = null, GradeLevel? grade = null, Reference<ProficiencyScale>? scale = null, SelectionCriteria? criteria = null,
        string? exampleOfRigor = null, string? prerequisites = null, Pacing? pacing = null, string? extension = null,
        ValueList<OutcomeAgreement> agreements = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(id, statement, targets, kinds, course, grade, scale, criteria, exampleOfRigor, prerequisites, pacing, extension, agreements).ThrowIfBroken(nameof(EssentialOutcome));
        (Id, Statement, Targets, Kinds, Course, Grade) = (id, statement, targets, kinds, course, grade);
        (Scale, Criteria, ExampleOfRigor, Prerequisites, Pacing, Extension) = (scale, criteria, exampleOfRigor, prerequisites, pacing, extension);
        Agreements = agreements;
    }

    /// <summary>Unique among the outcomes of the community.</summary>
    public Id<EssentialOutcome> Id { get; }

    /// <summary>What students know, can do, or are inclined to do.</summary>
    public string Statement { get; }

    /// <summary>The learning targets that lead to it.</summary>
    public ValueList<LearningTarget> Targets { get; }

    /// <summary>Knowledge, skill, disposition, or several; none where it is not stated.</summary>
    public ValueList<OutcomeKind> Kinds { get; }

    /// <summary>The course that it belongs to.</summary>
    public Reference<Course>? Course { get; }

    /// <summary>The grade level that it belongs to.</summary>
    public GradeLevel? Grade { get; }

    /// <summary>The proficiency scale on which it is judged.</summary>
    public Reference<ProficiencyScale>? Scale { get; }

    /// <summary>Why it is essential; null where that is not rated.</summary>
    public SelectionCriteria? Criteria { get; }

    /// <summary>What proficient work looks like; null where that is not said.</summary>
    public string? ExampleOfRigor { get; }

    /// <summary>The knowledge, skills and vocabulary that it builds on; null where they are not said.</summary>
    public string? Prerequisites { get; }

    /// <summary>When it is taught; null where that is not set.</summary>
    public Pacing? Pacing { get; }

    /// <summary>What students learn who have learned it already; null where that is not said.</summary>
    public string? Extension { get; }

    /// <summary>Who agreed on it, and when.</summary>
    public ValueList<OutcomeAgreement> Agreements { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Essential outcome {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<EssentialOutcome>? id = null, string? statement = null, ValueList<LearningTarget>? targets = null, ValueList<OutcomeKind>? kinds = null,
        Reference<Course>? course = null, GradeLevel? grade = null, Reference<ProficiencyScale>? scale = null, SelectionCriteria? criteria = null,
        string? exampleOfRigor = null, string? prerequisites = null, Pacing? pacing = null, string? extension = null,
        ValueList<OutcomeAgreement>? agreements = null)
    {
        _ = (grade, criteria, pacing, agreements);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        breaches.Distinct(targets, static part => part.Id, nameof(targets), PrimitiveRules.IdTwice, "/id");
        breaches.DistinctWords(kinds, nameof(kinds));
        breaches.Reference(course, nameof(course));
        breaches.Reference(scale, nameof(scale));
        breaches.Prose(exampleOfRigor, nameof(exampleOfRigor));
        breaches.Prose(prerequisites, nameof(prerequisites));
        breaches.Prose(extension, nameof(extension));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Each(Targets, "targets");
        links.Refer(Course, "course");
        links.Refer(Scale, "scale");
        links.Each(Agreements, "agreements");
    }
}

/// <summary>What an outcome is about; one may be about several (practice row C-06).</summary>
public enum OutcomeKind
{
    /// <summary>What students know.</summary>
    Knowledge,

    /// <summary>What students can do.</summary>
    Skill,

    /// <summary>What students are inclined to do.</summary>
    Disposition,
}
