using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Responses;

/// <summary>A school with one target, two assessments of five items, and rules: absent, far below twice, below, all points.</summary>
internal static class RespondingSchool
{
    internal static readonly LocalDate FirstDay = Day(10, 6), SecondDay = Day(11, 10), AsOf = Day(11, 16);

    internal static readonly Dosage ThreeTimes = new(Duration.FromMinutes(30), 3), Daily = new(Duration.FromMinutes(30), 5);

    internal static readonly SchoolCalendar Calendar = new(new SchoolYear(2026), new(2026, 8, 17), new(2027, 5, 28), [new(new(2026, 11, 11), name: "Veterans Day")]);

    internal static ResponseRuleSet RuleSet(Reference<Course>? course = null, LocalDate? adoptedOn = null, string id = "rules", int groupSize = 4) => new(
        new(id), "Rules",
        [
            new(new("no-result"), 1, ResponseCondition.NoResult, new(ResponseKind.GatherEvidence, startWithinSchoolDays: 5)),
            new(new("twice"), 2, ResponseCondition.AllOf(new ResponseCondition(notProficientInARow: 2), new ResponseCondition(percentBelow: new(50))),
                new(ResponseKind.Support, tier: 3, dosage: Daily, groupSize: 3, startWithinSchoolDays: 3, reviewAfterWeeks: 6)),
            new(new("below"), 3, ResponseCondition.BelowProficiency,
                new(ResponseKind.Support, tier: 2, dosage: ThreeTimes, groupSize: groupSize, startWithinSchoolDays: 5, reviewAfterWeeks: 4)),
            new(new("all"), 4, ResponseCondition.ReadyForExtension, new(ResponseKind.Extension, groupSize: 10, startWithinSchoolDays: 10)),
        ],
        Response.ContinueInCore, course is { } of ? [of] : [], adoptedOn: adoptedOn);

    internal static CommonAssessment First { get; } = Assessment("A1", FirstDay);

    internal static CommonAssessment Second { get; } = Assessment("A2", SecondDay);

    internal static CommonAssessment Assessment(string id, LocalDate? day, Reference<Course>? course = null, params string[] targets) => new(
        new(id), id,
        [.. (targets.Length == 0 ? ["T1"] : targets).SelectMany(target => Enumerable.Range(1, 5).Select(item => Item($"{id}-{target}-{item}", target: target)))],
        course: course, administrations: day is { } given ? [new(given)] : []);

    internal static LearningCommunity School(
        ValueList<ResponseRuleSet>? rules = null, ValueList<SupportPlan> plans = default, ValueList<Section> sections = default, ValueList<CommonAssessment>? assessments = null,
        ValueList<SchoolCalendar>? calendars = null, ValueList<TimeBlock> blocks = default) => new(
        new("school"), "A school", OrganizationKind.School, calendars: calendars ?? [Calendar], timeBlocks: blocks, courses: [new(new("math"), "Math"), new(new("art"), "Art")],
        outcomes: [new(new("O1"), "Outcome 1", [Target("T1"), Target("T2")])], sections: sections, assessments: assessments ?? [First, Second],
        responseRuleSets: rules ?? [RuleSet()], supportPlans: plans);

    /// <summary>Results of an assessment of one target, by how many of the five items a student has; below 0 for absent.</summary>
    internal static ResultSet Points(CommonAssessment assessment, params (string Student, int Points)[] rows) => Results(
        assessment, [.. rows.Select(row => (row.Student, row.Points < 0 ? new string('a', assessment.Items.Count) : string.Concat(assessment.Items.Select((_, item) => item % 5 < row.Points ? '1' : '0'))))]);

    /// <summary>A plan on the target, opened after the first assessment, with all sessions held and attended but for as many.</summary>
    internal static SupportPlan Plan(
        string student, int? tier = 2, LocalDate? review = null, int missed = 0, int notHeld = 0, ResponseCondition? exit = null, PlanKind kind = PlanKind.Support, string id = "p",
        Dosage? dosage = null, PlanMonitoring? monitoring = null)
    {
        var days = Enumerable.Range(0, 15 - notHeld).Select(session => Day(10, 12).PlusWeeks(session / 3).PlusDays(session % 3 * 2));
        return new(
            new($"{id}-{student}"), new(student), kind, [new("T1")], Day(10, 12), review ?? Day(11, 13), tier: kind == PlanKind.Extension ? null : tier, dosage: dosage ?? ThreeTimes, exit: exit,
            monitoring: monitoring, sessions: [.. days.Select((day, i) => new DeliveredSession(day, length: Duration.FromMinutes(30), absent: i < missed))]);
    }
}
