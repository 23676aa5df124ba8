using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>One rule of a rule set: when a condition holds, and no rule before it does, then this is the response (practice row Q-07).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ResponseRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="id">Unique among the rules of the set.</param>
    /// <param name="priority">1 or more; rules of a lower number go before.</param>
    /// <param name="when">What has to hold.</param>
    /// <param name="then">What is done.</param>
    /// <param name="why">Why the school has this rule.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC6009.</exception>
    public ResponseRule(Id<ResponseRule> id, int priority, ResponseCondition when, Response then, string? why = null)
    {
        ArgumentNullException.ThrowIfNull(when);
        ArgumentNullException.ThrowIfNull(then);
        Check(id, priority, when, then, why).ThrowIfBroken(nameof(ResponseRule));
        (Id, Priority, When, Then, Why) = (id, priority, when, then, why);
    }

    /// <summary>Unique among the rules of the set.</summary>
    public Id<ResponseRule> Id { get; }

    /// <summary>Rules of a lower number go before.</summary>
    public int Priority { get; }

    /// <summary>What has to hold.</summary>
    public ResponseCondition When { get; }

    /// <summary>What is done.</summary>
    public Response Then { get; }

    /// <summary>Why the school has this rule; null where that is not said.</summary>
    public string? Why { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Id<ResponseRule>? id = null, int? priority = null, ResponseCondition? when = null, Response? then = null, string? why = null)
    {
        _ = (when, then);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        if (priority < 1) breaches.Add(ResponseRules.Priority, nameof(priority));
        breaches.Prose(why, nameof(why));
        return breaches;
    }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Rule {Id}";
}
