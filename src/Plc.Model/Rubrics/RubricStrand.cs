using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Rubrics;

/// <summary>A part of a rubric with the indicators that belong together.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record RubricStrand
{
    /// <summary>Makes a rubric strand.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="indicators">Its indicators.</param>
    /// <exception cref="RuleException">PLC1003, PLC1004, PLC1005.</exception>
    public RubricStrand(string name, ValueList<RubricIndicator> indicators = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(name, indicators).ThrowIfBroken(nameof(RubricStrand));
        (Name, Indicators) = (name, indicators);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Its indicators.</summary>
    public ValueList<RubricIndicator> Indicators { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? name = null, ValueList<RubricIndicator>? indicators = null)
    {
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.Distinct(indicators, static part => part.Id, nameof(indicators), PrimitiveRules.IdTwice, "/id");
        return breaches;
    }
}
