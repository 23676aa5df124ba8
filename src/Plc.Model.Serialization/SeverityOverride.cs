using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>How grave a caller takes a rule to be, where that is not as grave as the catalogue says.</summary>
/// <remarks>
/// A rule that is an error in the catalogue stays one: it is a fault of form or an invariant, and nothing could be made of what breaks it. Equal when both facts are equal.
/// </remarks>
public sealed record SeverityOverride
{
    /// <summary>Raises, lowers or silences a rule.</summary>
    /// <param name="ruleId">The id of the rule, such as <c>PLC0102</c>.</param>
    /// <param name="severity">How grave it is; null where it is not to be reported at all.</param>
    /// <exception cref="ArgumentException">There is no such rule, or the rule is an error and is to be less.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is none.</exception>
    public SeverityOverride(string ruleId, RuleSeverity? severity)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        if (severity is { } given && !Enum.IsDefined(given)) throw new ArgumentOutOfRangeException(nameof(severity));
        var rule = PlcRules.Catalog.Find(ruleId) ?? throw new ArgumentException(
            $"There is no rule '{ruleId}'.{DidYouMean.Sentence(ruleId, PlcRules.Catalog.Select(known => known.Id))}", nameof(ruleId));
        if (rule.Severity == RuleSeverity.Error && severity != RuleSeverity.Error)
            throw new ArgumentException($"{rule.Id} is an error of form or an invariant: it can be neither lowered nor silenced.", nameof(severity));
        (RuleId, Severity) = (rule.Id, severity);
    }

    /// <summary>The id of the rule, as the catalogue writes it.</summary>
    public string RuleId { get; }

    /// <summary>How grave it is; null where it is not reported at all.</summary>
    public RuleSeverity? Severity { get; }
}
