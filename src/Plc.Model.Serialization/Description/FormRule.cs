using Plc.Model.Rules;

namespace Plc.Model.Serialization.Description;

/// <summary>A rule that values of a form keep, with what a schema can say of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clauses">What the schema says; none where it says nothing, or where the form itself says it.</param>
/// <param name="Why">Why the schema does not say all of it; null where it does.</param>
/// <param name="How">How exactly it is checked; null where the schema says it, or the description of the format.</param>
/// <param name="Place">Where a breach is reported; null where that follows from what the schema says, or where <paramref name="How"/> says it too.</param>
internal sealed record FormRule(Rule Rule, IReadOnlyList<Clause> Clauses, string? Why, string? How, string? Place = null)
{
    /// <summary>How it is checked, and where a breach is reported, as the reference says it.</summary>
    internal string Words => string.Join(" ", new[] { How, WordsOfPlace }.OfType<string>());

    private string? WordsOfPlace =>
        Place is not null ? $"At {Place}."
        : How is null && Clauses.Count > 0 && Clauses.All(clause => clause is Bound) ? $"At {string.Join(", ", Clauses.Cast<Bound>().Select(bound => bound.Place))}."
        : null;
}

/// <summary>How a shape says what a schema can say of a rule.</summary>
internal static class RuleForms
{
    /// <summary>The schema says all of the rule.</summary>
    internal static FormRule Says(this Rule rule, params Clause[] clauses) => new(rule, clauses, null, null);

    /// <summary>The schema says a part of the rule, why not all, and how the rule is checked.</summary>
    internal static FormRule SaysInPart(this Rule rule, string why, string? how, params Clause[] clauses) => new(rule, clauses, why, how);

    /// <summary>The schema cannot say the rule, why, and how the rule is checked.</summary>
    internal static FormRule Unsaid(this Rule rule, string why, string? how = null) => new(rule, [], why, how);

    /// <summary>Where a breach is reported.</summary>
    internal static FormRule At(this FormRule rule, string place) => rule with { Place = place };
}
