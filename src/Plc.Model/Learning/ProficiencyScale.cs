using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>Ordered levels of learning with one threshold of proficiency.</summary>
/// <remarks>Equal when all facts are equal. Levels may be whole or half points, or any other ordered values.</remarks>
public sealed record ProficiencyScale : ILinked
{
    /// <summary>Makes a proficiency scale.</summary>
    /// <param name="id">Unique among the scales of the community.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="levels">Two or more, from the lowest to the highest value.</param>
    /// <param name="proficientFrom">The value of the lowest level that counts as proficient.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1007, PLC1021, PLC4003, PLC4004, PLC4005.</exception>
    public ProficiencyScale(Id<ProficiencyScale> id, string name, ValueList<ProficiencyLevel> levels, decimal proficientFrom)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(id, name, levels, proficientFrom).ThrowIfBroken(nameof(ProficiencyScale));
        (Id, Name, Levels, ProficientFrom) = (id, name, levels, Quantity.Trim(proficientFrom));
    }

    /// <summary>Unique among the scales of the community.</summary>
    public Id<ProficiencyScale> Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The levels, from the lowest to the highest value.</summary>
    public ValueList<ProficiencyLevel> Levels { get; }

    /// <summary>The value of the lowest level that counts as proficient.</summary>
    public decimal ProficientFrom { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<ProficiencyScale>? id = null, string? name = null, ValueList<ProficiencyLevel>? levels = null, decimal? proficientFrom = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        breaches.Number(proficientFrom, nameof(proficientFrom));
        if (levels is not { } list) return breaches;
        if (list.Count < 2) breaches.Add(LearningRules.ScaleLevels, nameof(levels));
        for (var i = 1; i < list.Count; i++)
            if (list[i].Value <= list[i - 1].Value) breaches.Add(LearningRules.ScaleOrder, $"{nameof(levels)}/{i}/value");
        if (proficientFrom is { } threshold && !list.Any(level => level.Value == threshold))
            breaches.Add(LearningRules.ScaleThreshold, nameof(proficientFrom));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}
