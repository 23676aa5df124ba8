using System.Globalization;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>One level of a proficiency scale.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ProficiencyLevel
{
    /// <summary>Makes a proficiency level.</summary>
    /// <param name="value">Its place on the scale, such as 3 or 2.5.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="description">What a student at this level shows.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1007, PLC1021.</exception>
    public ProficiencyLevel(decimal value, string label, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        Check(value, label, description).ThrowIfBroken(nameof(ProficiencyLevel));
        (Value, Label, Description) = (Quantity.Trim(value), label, description);
    }

    /// <summary>Its place on the scale, such as 3 or 2.5.</summary>
    public decimal Value { get; }

    /// <summary>What it is called.</summary>
    public string Label { get; }

    /// <summary>What a student at this level shows; null where that is not said.</summary>
    public string? Description { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Level {Value}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(decimal? value = null, string? label = null, string? description = null)
    {
        var breaches = new RuleBreaches();
        breaches.Number(value, nameof(value));
        breaches.Line(label, nameof(label));
        breaches.Prose(description, nameof(description));
        return breaches;
    }
}
