using NodaTime;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>
/// The school's rules of who gets time and support, who gets extension and who goes on: owned by the school and the same for every student, whoever teaches (practice rows Q-07 and
/// For every outcome there is a response, and one alone.
/// </summary>
/// <remarks>
/// Equal when all facts are equal. Of the rules that hold, the one of the lowest priority number decides, and of those of one priority the first; where none holds, the response is
/// <see cref="Otherwise"/>. That two rules of one priority decide one outcome differently is refused; <see cref="RuleSetReview"/> finds
/// gaps, and rules that never decide.
/// </remarks>
public sealed record ResponseRuleSet : ILinked
{
    /// <summary>Makes a rule set.</summary>
    /// <param name="id">Unique among the rule sets of the community.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="rules">The rules, in any order; at least one.</param>
    /// <param name="otherwise">What is done where no rule holds: to continue in core, or to gather evidence.</param>
    /// <param name="courses">The courses for which it is; all where none is named.</param>
    /// <param name="levels">Which levels results can have; given where a condition asks for a level.</param>
    /// <param name="adoptedOn">The day on which the school adopted it.</param>
    /// <param name="version">Which version of it.</param>
    /// <exception cref="RuleException">PLC1002, PLC1003 (the id of a rule twice), PLC1004, PLC1005, PLC1014, PLC6010, PLC6011, PLC6013, PLC6014, PLC6017.</exception>
    public ResponseRuleSet(
        Id<ResponseRuleSet> id, string title, ValueList<ResponseRule> rules, Response otherwise, ValueList<Reference<Course>> courses = default,
        LevelRange? levels = null, LocalDate? adoptedOn = null, string? version = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(otherwise);
        Check(id, title, rules, otherwise, courses, levels, adoptedOn, version).ThrowIfBroken(nameof(ResponseRuleSet));
        (Id, Title, Rules, Otherwise, Courses) = (id, title, rules, otherwise, courses);
        (Levels, AdoptedOn, Version) = (levels, adoptedOn?.WithCalendar(CalendarSystem.Iso), version);
    }

    /// <summary>Unique among the rule sets of the community.</summary>
    public Id<ResponseRuleSet> Id { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>The rules.</summary>
    public ValueList<ResponseRule> Rules { get; }

    /// <summary>What is done where no rule holds: to continue in core, or to gather evidence.</summary>
    public Response Otherwise { get; }

    /// <summary>The courses for which it is; all where none is named.</summary>
    public ValueList<Reference<Course>> Courses { get; }

    /// <summary>Which levels results can have; null where no condition asks for a level.</summary>
    public LevelRange? Levels { get; }

    /// <summary>The day on which the school adopted it; null where that is not known.</summary>
    public LocalDate? AdoptedOn { get; }

    /// <summary>Which version of it; null where that is not said.</summary>
    public string? Version { get; }

    /// <summary>Whether it is for a course: one that it names, or any where it names none.</summary>
    public bool IsFor(Reference<Course> course) => Courses.Count == 0 || Courses.Contains(course);

    /// <summary>Decides for an outcome, and says why.</summary>
    /// <exception cref="ArgumentException">The outcome has a level of other levels than those of the set.</exception>
    public RuleSetDecision Decide(StudentOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (Levels is not null && outcome.Score?.Levels is { } levels && levels != Levels)
            throw new ArgumentException("The level of the outcome is one of other levels than those of the rule set.", nameof(outcome));
        ResponseRule? deciding = null;
        foreach (var rule in Rules)
            if (rule.Priority < (deciding?.Priority ?? int.MaxValue) && rule.When.Holds(outcome)) deciding = rule;
        return new(outcome, deciding, deciding?.Then ?? Otherwise);
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<ResponseRuleSet>? id = null, string? title = null, ValueList<ResponseRule>? rules = null, Response? otherwise = null,
        ValueList<Reference<Course>>? courses = null, LevelRange? levels = null, LocalDate? adoptedOn = null, string? version = null)
    {
        _ = adoptedOn;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(title, nameof(title));
        breaches.Distinct(rules, static rule => rule.Id, nameof(rules), PrimitiveRules.IdTwice, "/id");
        if (otherwise is { AddsTime: true }) breaches.Add(ResponseRules.Otherwise, $"{nameof(otherwise)}/kind");
        breaches.DistinctReferences(courses, nameof(courses));
        breaches.Line(version, nameof(version));
        if (rules is { Count: 0 }) breaches.Add(ResponseRules.NoRules, nameof(rules));
        if (levels is null && rules is { } all && all.Any(rule => rule.When.ReadsLevels || rule.Then.Exit?.ReadsLevels == true))
            breaches.Add(ResponseRules.LevelsMissing, nameof(levels));
        else if (rules is { Count: > 1 } several) CheckContradictions(ref breaches, several, levels);
        return breaches;
    }

    private static void CheckContradictions(ref RuleBreaches breaches, ValueList<ResponseRule> rules, LevelRange? levels)
    {
        var table = new RuleTable(rules, levels);
        foreach (var (first, second, example) in table.Contradictions())
            breaches.Add(ResponseRules.Contradiction, $"{nameof(rules)}/{second}", first + 1, example.Describe());
        if (table.IsExhausted) breaches.Add(ResponseRules.TooComplicated, nameof(rules), table.MaxSteps);
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Courses, "courses");
    }
}
