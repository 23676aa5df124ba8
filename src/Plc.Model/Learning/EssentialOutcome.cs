using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>What every student must learn, whoever teaches the course (critical question 1; practice rows Q-01 and C-06).</summary>
/// <remarks>Belongs to a course or a grade, never to a teacher. Equal when all facts are equal.</remarks>
public sealed record EssentialOutcome
{
    /// <summary>Makes an essential outcome.</summary>
    /// <param name="id">Unique among the outcomes of the community.</param>
    /// <param name="statement">What students know, can do, or are inclined to do.</param>
    /// <param name="targets">The learning targets that lead to it.</param>
    /// <param name="kinds">Knowledge, skill, disposition, or several; none where it is not stated.</param>
    /// <param name="course">The course that it belongs to.</param>
    /// <param name="grade">The grade level that it belongs to.</param>
    /// <param name="scale">The proficiency scale on which it is judged.</param>
    /// <exception cref="RuleException">PLC1002, PLC1003 (a target id twice), PLC1004, PLC1005, PLC1014 (a kind twice).</exception>
    public EssentialOutcome(
        Id<EssentialOutcome> id, string statement, ValueList<LearningTarget> targets = default, ValueList<OutcomeKind> kinds = default,
        Reference<Course>? course = null, GradeLevel? grade = null, Reference<ProficiencyScale>? scale = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(id, statement, targets, kinds, course, grade, scale).ThrowIfBroken(nameof(EssentialOutcome));
        (Id, Statement, Targets, Kinds, Course, Grade, Scale) = (id, statement, targets, kinds, course, grade, scale);
    }

    /// <summary>The id, unique among the outcomes of the community.</summary>
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

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<EssentialOutcome>? id, string? statement, ValueList<LearningTarget>? targets, ValueList<OutcomeKind>? kinds,
        Reference<Course>? course, GradeLevel? grade, Reference<ProficiencyScale>? scale)
    {
        _ = grade;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        breaches.Distinct(targets, static target => target.Id, nameof(targets), PrimitiveRules.IdTwice, "/id");
        breaches.Distinct(kinds, static kind => kind, nameof(kinds), PrimitiveRules.ListedTwice);
        breaches.Reference(course, nameof(course));
        breaches.Reference(scale, nameof(scale));
        return breaches;
    }
}
