using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>What a rule set decides for an outcome, and why: which rule, and what was found (practice row Q-07).</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the outcome when it is turned to text.</remarks>
public sealed record RuleSetDecision
{
    internal RuleSetDecision(StudentOutcome outcome, ResponseRule? rule, Response response) => (Outcome, Rule, Response) = (outcome, rule, response);

    /// <summary>The outcome on which it was decided.</summary>
    public StudentOutcome Outcome { get; }

    /// <summary>The rule that decided; null where none held and the response is the set's otherwise.</summary>
    public ResponseRule? Rule { get; }

    /// <summary>What is done.</summary>
    public Response Response { get; }

    /// <summary>The tests of the rule that held, each with what it found, such as: 9 of 15 points on the target (60 %), below 80 %. None where no rule held.</summary>
    public ValueList<string> Reasons => Rule is null ? [] : [.. ConditionWords.Reasons(Rule.When, Outcome)];

    /// <summary>The response, and by which rule.</summary>
    public override string ToString() => Rule is null ? $"{Response} otherwise" : $"{Response} by rule {Rule.Id}";
}
