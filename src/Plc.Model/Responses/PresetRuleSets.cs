using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>Rule sets that a school can start from, and change: each answers every outcome, and a review by the cuts of the default policy finds nothing.</summary>
public static class PresetRuleSets
{
    /// <summary>
    /// Three tiers. A student without a result is assessed within 10 school days. One who is not proficient gets supplemental support within 10 school days: 30 minutes, 4 times a week, in groups
    /// of up to 5. One who was not proficient three times in a row, or falls behind in progress monitoring, gets intensive support within 5 school days: 45 minutes a day, in groups of up to 3.
    /// Both are reviewed after 6 weeks, and end where the student is proficient. Who is ready for extension gets it within 10 school days, reviewed after 6 weeks. All others continue in core.
    /// </summary>
    /// <remarks>
    /// Sources of the dosage: a Chicago school's multi-tiered system (tier 2 in groups of up to 5, 3 to 5 days a week); Lexington School District Two, South Carolina (tier 2 30 minutes, tier 3 30 to 45
    /// minutes in groups of about 3, 5 days a week); Council Rock School District, Pennsylvania (6 weeks at least before a decision). Ours: the days to the start, three times in a row, and that
    /// extension has no dosage, since no source gives one.
    /// </remarks>
    /// <param name="id">Unique among the rule sets of the community.</param>
    /// <param name="title">What the school calls it.</param>
    public static ResponseRuleSet ThreeTiers(Id<ResponseRuleSet> id, string title) => new(id, title,
    [
        new(new("no-result"), 1, ResponseCondition.NoResult, new(ResponseKind.GatherEvidence, startWithinSchoolDays: 10)),
        new(new("tier-3"), 2,
            ResponseCondition.AllOf(
                ResponseCondition.BelowProficiency,
                ResponseCondition.AnyOf(new ResponseCondition(notProficientInARow: 3), new ResponseCondition(series: SeriesDecision.ChangeInstruction))),
            Support(3, new(Duration.FromMinutes(45), 5), groupSize: 3, startWithinSchoolDays: 5)),
        new(new("tier-2"), 3, ResponseCondition.BelowProficiency, Support(2, new(Duration.FromMinutes(30), 4), groupSize: 5, startWithinSchoolDays: 10)),
        new(new("extension"), 4, ResponseCondition.ReadyForExtension, new(ResponseKind.Extension, startWithinSchoolDays: 10, reviewAfterWeeks: 6)),
    ], Response.ContinueInCore, version: "1");

    private static Response Support(int tier, Dosage dosage, int groupSize, int startWithinSchoolDays) => new(
        ResponseKind.Support, tier: tier, dosage: dosage, groupSize: groupSize, provider: tier == 3 ? StaffRole.Specialist : StaffRole.Teacher,
        startWithinSchoolDays: startWithinSchoolDays, reviewAfterWeeks: 6, exit: ResponseCondition.ProficientOrBetter);
}
