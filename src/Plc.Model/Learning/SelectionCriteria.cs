using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>Why an outcome is essential: four criteria, each rated 0 (not at all) to 3 (fully) where it is rated.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record SelectionCriteria
{
    /// <summary>Rates the criteria; what is not rated is left out.</summary>
    /// <param name="endurance">Useful beyond one test or grade.</param>
    /// <param name="leverage">Useful in other disciplines.</param>
    /// <param name="readiness">Needed for what comes next.</param>
    /// <param name="assessed">Asked for by external examinations.</param>
    /// <exception cref="RuleException">PLC4006.</exception>
    public SelectionCriteria(int? endurance = null, int? leverage = null, int? readiness = null, int? assessed = null)
    {
        Check(endurance, leverage, readiness, assessed).ThrowIfBroken(nameof(SelectionCriteria));
        (Endurance, Leverage, Readiness, Assessed) = (endurance, leverage, readiness, assessed);
    }

    /// <summary>Useful beyond one test or grade, 0 to 3; null where it is not rated.</summary>
    public int? Endurance { get; }

    /// <summary>Useful in other disciplines, 0 to 3; null where it is not rated.</summary>
    public int? Leverage { get; }

    /// <summary>Needed for what comes next, 0 to 3; null where it is not rated.</summary>
    public int? Readiness { get; }

    /// <summary>Asked for by external examinations, 0 to 3; null where it is not rated.</summary>
    public int? Assessed { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(int? endurance = null, int? leverage = null, int? readiness = null, int? assessed = null)
    {
        var breaches = new RuleBreaches();
        if (endurance is < 0 or > 3) breaches.Add(LearningRules.CriterionRange, nameof(endurance));
        if (leverage is < 0 or > 3) breaches.Add(LearningRules.CriterionRange, nameof(leverage));
        if (readiness is < 0 or > 3) breaches.Add(LearningRules.CriterionRange, nameof(readiness));
        if (assessed is < 0 or > 3) breaches.Add(LearningRules.CriterionRange, nameof(assessed));
        return breaches;
    }
}
