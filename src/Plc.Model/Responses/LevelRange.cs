using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>Which levels a result can have where a rule set speaks of levels: what has to be known to go through all of them.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record LevelRange
{
    /// <summary>Makes a range of levels.</summary>
    /// <param name="lowest">The lowest level.</param>
    /// <param name="highest">The highest level.</param>
    /// <param name="proficientFrom">The lowest level that counts as proficient; above the lowest one, so that a student can miss it.</param>
    /// <param name="step">From one level to the next, such as 0.5; left out where levels are averages, which may lie anywhere between.</param>
    /// <exception cref="RuleException">PLC1007, PLC1021, PLC6012.</exception>
    public LevelRange(decimal lowest, decimal highest, decimal proficientFrom, decimal? step = null)
    {
        Check(lowest, highest, proficientFrom, step).ThrowIfBroken(nameof(LevelRange));
        (Lowest, Highest, ProficientFrom, Step) = (Quantity.Trim(lowest), Quantity.Trim(highest), Quantity.Trim(proficientFrom), Quantity.Trim(step));
    }

    /// <summary>The lowest level.</summary>
    public decimal Lowest { get; }

    /// <summary>The highest level.</summary>
    public decimal Highest { get; }

    /// <summary>The lowest level that counts as proficient.</summary>
    public decimal ProficientFrom { get; }

    /// <summary>From one level to the next; null where levels may lie anywhere between.</summary>
    public decimal? Step { get; }

    /// <summary>The levels of a proficiency scale: in steps where these are even, and else anywhere between.</summary>
    /// <exception cref="RuleException">PLC6012: every level of the scale counts as proficient.</exception>
    public static LevelRange Of(ProficiencyScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var levels = scale.Levels;
        decimal? step = levels[1].Value - levels[0].Value;
        for (var i = 2; i < levels.Count; i++)
            if (levels[i].Value - levels[i - 1].Value != step) step = null;
        return new(levels[0].Value, levels[levels.Count - 1].Value, scale.ProficientFrom, step);
    }

    /// <summary>Whether a number is one of the levels.</summary>
    public bool Contains(decimal level) => level >= Lowest && level <= Highest && (Step is not { } step || (level - Lowest) % step == 0);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(decimal? lowest = null, decimal? highest = null, decimal? proficientFrom = null, decimal? step = null)
    {
        var breaches = new RuleBreaches();
        breaches.Number(lowest, nameof(lowest));
        breaches.Number(highest, nameof(highest));
        breaches.Number(proficientFrom, nameof(proficientFrom));
        breaches.Number(step, nameof(step));
        if (breaches.Count > 0) return breaches;
        if (highest <= lowest) breaches.Add(ResponseRules.Levels, nameof(highest), "The highest level is not above the lowest one");
        if (step <= 0) breaches.Add(ResponseRules.Levels, nameof(step), "The step is not above 0");
        else if (highest > lowest && (highest - lowest) % step > 0) breaches.Add(ResponseRules.Levels, nameof(step), "The steps do not lead from the lowest level to the highest one");
        if (proficientFrom <= lowest) breaches.Add(ResponseRules.Levels, nameof(proficientFrom), "No level is below proficiency");
        else if (proficientFrom > highest) breaches.Add(ResponseRules.Levels, nameof(proficientFrom), "No level is proficient");
        else if (step > 0 && (proficientFrom - lowest) % step > 0) breaches.Add(ResponseRules.Levels, nameof(proficientFrom), "Proficiency begins between two steps");
        return breaches;
    }

    /// <summary>What is above every level.</summary>
    internal decimal End => Highest + (Step ?? 1);

    /// <summary>The least level that is not below a threshold, where there is one, or else the end: what divides the levels as the threshold does.</summary>
    internal decimal Ceiling(decimal threshold)
    {
        if (threshold <= Lowest) return Lowest;
        if (threshold > Highest) return End;
        return Step is { } step && (threshold - Lowest) % step is > 0 and var rest ? threshold - rest + step : threshold;
    }
}
