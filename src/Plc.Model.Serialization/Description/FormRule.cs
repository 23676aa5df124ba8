using Plc.Model.Rules;

namespace Plc.Model.Serialization.Description;

/// <summary>A rule that values of a form keep, with what a schema can say of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clauses">What the schema says; none where it says nothing, or where the form itself says it.</param>
/// <param name="Why">Why the schema does not say all of it; null where it does.</param>
internal sealed record FormRule(Rule Rule, IReadOnlyList<Clause> Clauses, string? Why);

/// <summary>How a shape says what a schema can say of a rule.</summary>
internal static class RuleForms
{
    /// <summary>The schema says all of the rule.</summary>
    internal static FormRule Says(this Rule rule, params Clause[] clauses) => new(rule, clauses, null);

    /// <summary>The schema says a part of the rule, and why not all.</summary>
    internal static FormRule SaysInPart(this Rule rule, string why, params Clause[] clauses) => new(rule, clauses, why);

    /// <summary>The schema cannot say the rule, and why.</summary>
    internal static FormRule Unsaid(this Rule rule, string why) => new(rule, [], why);
}

/// <summary>Why a schema cannot say a rule.</summary>
internal static class Why
{
    internal const string Members = "It compares members with each other, such as two days.";
    internal const string Elements = "It compares parts of the elements of a list with each other; that two elements are wholly alike is said.";
    internal const string Elsewhere = "It needs what stands elsewhere in the document.";
    internal const string Ids = "It compares the ids of different objects.";
    internal const string Places = "Validators compute with binary numbers, in which 0.1 has no end.";
    internal const string Parser = "It is about the bytes of the file, which a validator never sees.";
    internal const string Limit = "It is about what one reader takes in, not about what a document is.";
}
