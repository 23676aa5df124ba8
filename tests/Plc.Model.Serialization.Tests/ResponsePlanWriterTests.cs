using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Serialization.Tests;

public sealed class ResponsePlanWriterTests
{
    private static readonly CommonAssessment Quiz = new(new("quiz"), "Quiz", [new(new("Q1"), new(5), new Id<LearningTarget>("=T1"))], administrations: [new(new(2026, 10, 6))]);

    private static readonly LearningCommunity School = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("=T1"), "I can.")])], assessments: [Quiz],
        responseRuleSets:
        [
            new(new("rules"), "Rules", [new(new("below"), 1, ResponseCondition.BelowProficiency, new(ResponseKind.Support, tier: 2, startWithinSchoolDays: 5), "All get time.")], Response.GatherEvidence),
        ],
        supportPlans: [new(new("p"), new("-S1"), PlanKind.Support, [new("=T1")], new(2026, 10, 1), new(2026, 10, 30), tier: 2, dosage: new(Duration.FromMinutes(30), 2))]);

    [Fact]
    public void Json_says_the_version_first_and_all_that_a_decision_rests_on()
    {
        var output = new ArrayBufferWriter<byte>();
        ResponsePlanWriter.Write(Plan(), School, output);
        using var json = JsonDocument.Parse(output.WrittenMemory);
        var root = json.RootElement;

        Assert.Equal("plc", root.EnumerateObject().First().Name);
        Assert.Equal(
            [
                "plc", "community", "asOf", "policies", "restsOnWeekdays", "restsOnCalendars", "laterResults", "targets", "groups", "inSeveralGroups", "collisions", "responses", "reviews", "plansWithoutResult",
                "plansBeyondBlock", "unanswered", "contested", "ruleSets",
            ],
            root.EnumerateObject().Select(member => member.Name));
        Assert.True(root.GetProperty("restsOnWeekdays").GetBoolean());
        Assert.Equal("default", root.GetProperty("policies").GetProperty("responses").GetProperty("name").GetString());
        var response = root.GetProperty("responses").EnumerateArray().Single(one => one.GetProperty("student").GetString() == "S2");
        Assert.Equal(("below", "support", 2, "new", true), (
            response.GetProperty("rule").GetString(), response.GetProperty("kind").GetString(), response.GetProperty("tier").GetInt32(), response.GetProperty("change").GetString(),
            response.GetProperty("toBegin").GetBoolean()));
        Assert.Equal("""{"assessment":"quiz","date":"2026-10-06","earned":2,"possible":5,"itemsAtFullPoints":0,"itemCount":1}""", Compact(response.GetProperty("evidence")));
        Assert.Equal("""{"dueOn":"2026-10-13","countedFrom":"2026-10-06","fromEvidence":true,"byCalendar":false,"schoolDaysLate":1}""", Compact(response.GetProperty("start")));
        var group = Assert.Single(root.GetProperty("groups").EnumerateArray());
        Assert.Equal(("All get time.", "S2", true), (group.GetProperty("why").GetString(), group.GetProperty("students")[0].GetString(), group.GetProperty("overdue").GetBoolean()));
        var review = Assert.Single(root.GetProperty("reviews").EnumerateArray());
        Assert.Equal(("continue", "PT2H", "PT0M"), (review.GetProperty("recommendation").GetString(), review.GetProperty("delivery").GetProperty("planned").GetString(), review.GetProperty("delivery").GetProperty("held").GetString()));
    }

    [Fact]
    public void A_sheet_has_a_row_a_student_and_target_and_no_formula()
    {
        var output = new ArrayBufferWriter<byte>();
        ResponsePlanWriter.WriteCsv(Plan(), output);

        Assert.Equal(
            """
            student,section,target,response,tier,group,dueOn,schoolDaysLate,ruleSet,rule,why,assessment,date,earned,possible,change,plan,recommendation
            '-S1,,'=T1,support,2,,,,rules,below,below proficiency,quiz,2026-10-06,1,5,unchanged,p,continue
            S2,,'=T1,support,2,1,2026-10-13,1,rules,below,below proficiency,quiz,2026-10-06,2,5,new,,
            S3,,'=T1,gatherEvidence,,,,,rules,,,quiz,2026-10-06,5,5,none,,

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static ResponsePlan Plan()
    {
        var builder = new ResultSetBuilder(Quiz);
        foreach (var (student, points) in new[] { ("-S1", 1), ("S2", 2), ("S3", 5) }) builder.Add(new(student), [ResultCell.Scored(new(points))]);
        return School.Respond([builder.Build()], new(2026, 10, 14));
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
