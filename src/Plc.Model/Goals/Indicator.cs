using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>An indicator of achievement, year by year (practice row I-11).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Indicator : ILinked
{
    /// <summary>Makes an indicator.</summary>
    /// <param name="id">Unique among the indicators of the community.</param>
    /// <param name="measure">What it is measured by.</param>
    /// <param name="measurements">Its values. One of another measure is a break: the instrument changed.</param>
    /// <exception cref="RuleException">PLC1002, PLC3105.</exception>
    public Indicator(Id<Indicator> id, Measure measure, ValueList<Measurement> measurements = default)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Check(id, measure, measurements).ThrowIfBroken(nameof(Indicator));
        (Id, Measure, Measurements) = (id, measure, measurements);
    }

    /// <summary>Unique among the indicators of the community.</summary>
    public Id<Indicator> Id { get; }

    /// <summary>What it is measured by.</summary>
    public Measure Measure { get; }

    /// <summary>Its values. One of another measure is a break: the instrument changed.</summary>
    public ValueList<Measurement> Measurements { get; }

    /// <summary>The same indicator with another measurement.</summary>
    /// <exception cref="RuleException">PLC3105: the value is outside the range of the measure.</exception>
    public Indicator WithMeasurement(Measurement measurement) => new(Id, Measure, [.. Measurements, measurement]);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Id<Indicator>? id = null, Measure? measure = null, ValueList<Measurement>? measurements = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        GoalChecks.InRange(ref breaches, measure, measurements, nameof(measurements));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}
