using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>Something that a school should look at in its rule set, shown by an outcome that can be (practice rows Q-07, Q-09 and Q-10).</summary>
/// <remarks>Equal when all facts are equal. The numbers of the example are of no student.</remarks>
public sealed record RuleSetFinding
{
    internal RuleSetFinding(RuleSetFindingKind kind, StudentOutcome? example = null, ResponseRule? rule = null, ValueList<Id<ResponseRule>> others = default) =>
        (Kind, Example, Rule, Others) = (kind, example, rule?.Id, others);

    /// <summary>What it is.</summary>
    public RuleSetFindingKind Kind { get; }

    /// <summary>The rule that it is about; null where it is about the whole set or its otherwise.</summary>
    public Id<ResponseRule>? Rule { get; }

    /// <summary>Other rules that have to do with it: those that decide before a rule that never does, or the one that says the same.</summary>
    public ValueList<Id<ResponseRule>> Others { get; }

    /// <summary>An outcome that shows it; null where none can: a condition that never holds has no example.</summary>
    public StudentOutcome? Example { get; }

    /// <summary>How grave it is: worth knowing, where the set still does what it says, and else a warning.</summary>
    public RuleSeverity Severity => Kind == RuleSetFindingKind.SameAsAnother ? RuleSeverity.Info : RuleSeverity.Warning;

    /// <summary>What was found, in words, with the example.</summary>
    public string Message => Example is null ? $"{Found}." : $"{Found}: {Example.Describe()}.";

    /// <summary>What was found, in words without the example.</summary>
    internal string Found => Kind switch
    {
        RuleSetFindingKind.BelowProficiencyContinues => $"A result below proficiency ends in continuing in core, {(Rule is null ? "since no rule holds" : $"by {By}")}",
        RuleSetFindingKind.MissingContinues => $"A missing result ends in continuing in core, {(Rule is null ? "since no rule holds" : $"by {By}")}",
        RuleSetFindingKind.NeverHolds => $"The condition of {By} holds of no outcome that can be",
        RuleSetFindingKind.NeverDecides => $"{Capital(By)} never decides: {(Others.Count == 1 ? "rule" : "rules")} {string.Join(", ", Others)} always {(Others.Count == 1 ? "does" : "do")} before",
        RuleSetFindingKind.SameAsAnother => $"{Capital(By)} says the same as rule {Others[0]}",
        RuleSetFindingKind.NoSupport => "No outcome is answered by support (question 3), not even one below proficiency",
        RuleSetFindingKind.NoExtension => "No outcome is answered by extension (question 4), not even one that is ready for it",
        RuleSetFindingKind.WithoutEnd => $"The response of {By} has no review, no exit and no number of weeks",
        RuleSetFindingKind.EndsAtOnce => $"The response of {By} is ended by the outcome that begins it",
        _ => "The rules have too many thresholds that cross each other to be reviewed to the end",
    };

    /// <summary>The kind, and the rule where there is one.</summary>
    public override string ToString() => Rule is { } rule ? $"{Kind} of rule {rule}" : $"{Kind}";

    private string By => $"rule {Rule}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>What can be found in a rule set.</summary>
public enum RuleSetFindingKind
{
    /// <summary>A result below proficiency ends in continuing in core: a student who struggles gets nothing (practice row Q-07).</summary>
    BelowProficiencyContinues,

    /// <summary>A missing result ends in continuing in core: nobody looks whether the student has learned it (practice row Q-07).</summary>
    MissingContinues,

    /// <summary>The condition of a rule holds of no outcome that can be.</summary>
    NeverHolds,

    /// <summary>Rules before it always decide before a rule does.</summary>
    NeverDecides,

    /// <summary>A rule has the condition and the response of another.</summary>
    SameAsAnother,

    /// <summary>No outcome is answered by support: critical question 3 has no answer.</summary>
    NoSupport,

    /// <summary>No outcome is answered by extension: critical question 4 has no answer (practice row Q-09).</summary>
    NoExtension,

    /// <summary>Support or extension has no review, no exit and no number of weeks (practice row Q-10).</summary>
    WithoutEnd,

    /// <summary>The exit of support or extension holds of an outcome that begins it.</summary>
    EndsAtOnce,

    /// <summary>The rules are too complicated to be reviewed to the end: what was found is right, and there may be more.</summary>
    NotReviewed,
}
