using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of the second half of docs/guide/responses.md.</summary>
[Collection(OneConsole.Name)]
public sealed class SupportPlansChapter
{
    [Fact]
    public void A_plan_is_opened_delivered_and_reviewed()
    {
        var tier2 = new Response(ResponseKind.Support, tier: 2, dosage: new(Duration.FromMinutes(30), sessionsPerWeek: 4), groupSize: 5, startWithinSchoolDays: 5);
        var rules = new ResponseRuleSet(new("math-7"), "Rules", [new(new("weak"), 1, new(percentBelow: new Percent(70)), tier2)], Response.ContinueInCore);
        var quiz = new CommonAssessment(new("quiz"), "Quiz", [new(new("Q1"), new(5), new Id<LearningTarget>("7.RP.A.1"))], administrations: [new(new(2026, 10, 6))]);

        // guide: responses-6 begins
        var plan = new SupportPlan(
            new("boost-1"), student: new("S-104"), PlanKind.Support, targets: [new("7.RP.A.1")], begin: new(2026, 10, 12), review: new(2026, 11, 13),
            tier: 2, ruleSet: rules.Id, rule: new("weak"), dosage: tier2.Dosage, exit: ResponseCondition.ProficientOrBetter);

        plan = plan
            .With(new DeliveredSession(new(2026, 10, 12), begin: new(13, 0), end: new(13, 30)))
            .With(new DeliveredSession(new(2026, 10, 14), length: Duration.FromMinutes(30), absent: true));
        // guide: responses-6 ends
        var community = new LearningCommunity(
            new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("7.RP.A.1"), "T")])], assessments: [quiz], responseRuleSets: [rules], supportPlans: [plan]);

        // guide: responses-7 begins
        var delivery = PlanDelivery.Of(plan, asOf: new(2026, 10, 18), community.Calendars);
        var planned = delivery.PlannedSessions;                     // 4
        var share = delivery.PercentAttended;                       // 25: what was held without the student did not reach the student
        // guide: responses-7 ends
        Assert.Equal((4, 25m), (planned, share));

        var builder = new ResultSetBuilder(quiz);
        foreach (var (student, points) in new[] { ("S-104", 2), ("S-117", 1), ("S-123", 5) }) builder.Add(new(student), [ResultCell.Scored(new(points))]);
        var results = builder.Build();
        using var output = new StringWriter { NewLine = "\n" };
        var console = Console.Out;
        Console.SetOut(output);
        Print(community, results);
        Console.SetOut(console);
        Assert.EndsWith(": Support, tier 2 on 7.RP.A.1 for S-117\nSupport plan boost-1: Continue, since ReviewNotDue\n", output.ToString(), StringComparison.Ordinal);
    }

    private static void Print(LearningCommunity community, ResultSet results)
    {
        // guide: responses-8 begins
        var response = community.Respond([results], asOf: new(2026, 10, 12));

        foreach (var group in response.Groups)
            Console.WriteLine($"{group.StartBy}: {group.Response} on {group.Target} for {string.Join(", ", group.Students.Select(student => student.Student))}");
        foreach (var review in response.Reviews)
            Console.WriteLine($"{review.Plan}: {review.Recommendation}, since {string.Join(", ", review.Reasons)}");
        // guide: responses-8 ends
    }
}
