using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Rubrics;

/// <summary>A rubric by which the implementation of the practice is rated: strands of indicators and ordered levels (practice row I-10).</summary>
/// <remarks>Equal when all facts are equal. What levels mean is ordinal: they are counted, not averaged.</remarks>
public sealed record ImplementationRubric : ILinked
{
    /// <summary>Makes an implementation rubric.</summary>
    /// <param name="id">Unique among the rubrics of the community.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="version">Its edition.</param>
    /// <param name="levels">Its levels, from the lowest to the highest; two or more, each once.</param>
    /// <param name="strands">Its strands.</param>
    /// <exception cref="RuleException">PLC1002, PLC1003, PLC1004, PLC1005, PLC1014, PLC7301, PLC7302.</exception>
    public ImplementationRubric(
        Id<ImplementationRubric> id, string name, string version, ValueList<string> levels, ValueList<RubricStrand> strands = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(version);
        Check(id, name, version, levels, strands).ThrowIfBroken(nameof(ImplementationRubric));
        (Id, Name, Version, Levels, Strands) = (id, name, version, levels, strands);
    }

    /// <summary>Unique among the rubrics of the community.</summary>
    public Id<ImplementationRubric> Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Its edition.</summary>
    public string Version { get; }

    /// <summary>Its levels, from the lowest to the highest; two or more, each once.</summary>
    public ValueList<string> Levels { get; }

    /// <summary>Its strands.</summary>
    public ValueList<RubricStrand> Strands { get; }

    private static void CheckIds(ref RuleBreaches breaches, ValueList<RubricStrand> strands)
    {
        var seen = new HashSet<Id<RubricIndicator>>();
        for (var i = 0; i < strands.Count; i++)
            for (var j = 0; j < strands[i].Indicators.Count; j++)
                if (!seen.Add(strands[i].Indicators[j].Id)) breaches.Add(PrimitiveRules.IdTwice, $"{nameof(strands)}/{i}/indicators/{j}/id");
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<ImplementationRubric>? id = null, string? name = null, string? version = null, ValueList<string>? levels = null,
        ValueList<RubricStrand>? strands = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        breaches.Line(version, nameof(version));
        breaches.EachLine(levels, nameof(levels));
        if (levels is { Count: < 2 }) breaches.Add(RubricRules.Levels, nameof(levels));
        breaches.Distinct(levels, static level => level, nameof(levels), PrimitiveRules.ListedTwice);
        if (levels is { Count: > 1 } ordered && strands is { } parts)
            for (var i = 0; i < parts.Count; i++)
                for (var j = 0; j < parts[i].Indicators.Count; j++)
                    if (parts[i].Indicators[j].Descriptors.Count is > 0 and var count && count != ordered.Count)
                        breaches.Add(RubricRules.Descriptors, $"{nameof(strands)}/{i}/indicators/{j}/descriptors", count, ordered.Count);
        if (strands is { } all) CheckIds(ref breaches, all);
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}
