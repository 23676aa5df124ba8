using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/responses.md.</summary>
public sealed class ResponsesChapter
{
    [Fact]
    public void Rules_decide_and_are_verified()
    {
        // guide: responses-1 begins
        var tier2 = new Response(
            ResponseKind.Support, tier: 2, dosage: new(Duration.FromMinutes(30), sessionsPerWeek: 4), groupSize: 5, provider: StaffRole.Teacher,
            startWithinSchoolDays: 5, reviewAfterWeeks: 6, exit: ResponseCondition.ProficientOrBetter);
        var rules = new ResponseRuleSet(new("math-7"), "Support and extension in mathematics 7",
        [
            new(new("missing"), 1, ResponseCondition.NoResult, Response.GatherEvidence),
            new(new("weak"), 2, new(percentBelow: new Percent(70)), tier2, why: "Those who are close catch up in class."),
            new(new("ready"), 3, ResponseCondition.ReadyForExtension, new(ResponseKind.Extension, reviewAfterWeeks: 6)),
        ], otherwise: Response.ContinueInCore);
        // guide: responses-1 ends

        // guide: responses-2 begins
        var score = new TargetScore(earned: 9, possible: 15, itemsAtFullPoints: 3, itemCount: 5, TargetStanding.BelowProficiency);
        var decision = rules.Decide(new StudentOutcome(score, timesNotProficient: 1));
        var rule = decision.Rule?.Id;      // weak
        var why = decision.Reasons;        // 9 of 15 points on the target (60 %), below 70 %
        // guide: responses-2 ends
        Assert.Equal("weak", rule?.Value);
        Assert.Equal(["9 of 15 points on the target (60 %), below 70 %"], why);

        // guide: responses-3 begins
        var breaches = ResponseRuleSet.Check(rules:
        [
            new(new("low"), 1, new(percentBelow: new Percent(60)), new(ResponseKind.Support, tier: 3)),
            new(new("weak"), 1, ResponseCondition.BelowProficiency, tier2),
        ]);
        var broken = breaches[0].ToString(); // PLC6013 at /rules/1: … both decide this outcome: 5 of 10 points on the target (50 %), 5 of 10 items at full points, below proficiency.
        // guide: responses-3 ends
        Assert.Single(breaches);
        Assert.StartsWith("PLC6013 at /rules/1: ", broken, StringComparison.Ordinal);
        Assert.EndsWith("both decide this outcome: 5 of 10 points on the target (50 %), 5 of 10 items at full points, below proficiency.", broken, StringComparison.Ordinal);

        // guide: responses-4 begins
        var review = RuleSetReview.Of(rules);
        var gap = review.Findings[0].Message; // A result below proficiency ends in continuing in core, since no rule holds: 7 of 10 points on the target (70 %), …
        // guide: responses-4 ends
        Assert.Single(review.Findings);
        Assert.StartsWith("A result below proficiency ends in continuing in core, since no rule holds: 7 of 10 points on the target (70 %), ", gap, StringComparison.Ordinal);

        // guide: responses-5 begins
        var preset = PresetRuleSets.ThreeTiers(new("school"), "Support and extension");
        var findings = RuleSetReview.Of(preset).Findings.Count; // 0
        // guide: responses-5 ends
        Assert.Equal(0, findings);
    }
}
