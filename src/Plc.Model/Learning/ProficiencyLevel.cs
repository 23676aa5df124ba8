using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>One level of a proficiency scale.</summary>
/// <remarks>Equal when value, label and description are equal.</remarks>
public sealed record ProficiencyLevel
{
    /// <summary>Makes a level.</summary>
    /// <param name="value">Its place on the scale, such as 3 or 2.5; levels are ordered by it.</param>
    /// <param name="label">What it is called, such as Proficient.</param>
    /// <param name="description">What a student at this level shows.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1007.</exception>
    public ProficiencyLevel(decimal value, string label, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        Check(value, label, description).ThrowIfBroken(nameof(ProficiencyLevel));
        (Value, Label, Description) = (Quantity.Trim(value), label, description);
    }

    /// <summary>Its place on the scale.</summary>
    public decimal Value { get; }

    /// <summary>What it is called.</summary>
    public string Label { get; }

    /// <summary>What a student at this level shows.</summary>
    public string? Description { get; }

    /// <summary>All rules that these parts break.</summary>
    public static RuleBreaches Check(decimal? value, string? label, string? description)
    {
        var breaches = new RuleBreaches();
        if (Quantity.HasMorePlaces(value, Points.MaxDecimalPlaces)) breaches.Add(PrimitiveRules.DecimalPlaces, nameof(value), Points.MaxDecimalPlaces);
        breaches.Line(label, nameof(label));
        breaches.Prose(description, nameof(description));
        return breaches;
    }
}
