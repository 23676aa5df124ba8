using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Rubrics;

/// <summary>What is good practice for rubrics and ratings (87xx); found by the practice review.</summary>
public static class RubricPracticeRules
{
    /// <summary>PLC8701: indicators of a rubric that were not rated again for a year.</summary>
    public static Rule NotRatedAgain { get; } = new("PLC8701", RuleSeverity.Warning,
        "An indicator that was rated is rated again within a year",
        "Indicators that were rated and not again in {0} days: {1} of {2}.", "I-10",
        "Rate them again with the team that did so before, each with the evidence that is there now, and look at what has changed.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8702: ratings without the evidence that their indicators ask for.</summary>
    public static Rule RatedWithoutEvidence { get; } = new("PLC8702", RuleSeverity.Warning,
        "A rating has the evidence that its indicator asks for",
        "Newest ratings of indicators that ask for evidence and cite none: {0} of {1}.", "I-10",
        "Go back to those ratings with the people who gave them: what did you see that made it this level? Write that down, or rate again.", Characteristic.ContinuousImprovement);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        NotRatedAgain, RatedWithoutEvidence,
    ];
}
