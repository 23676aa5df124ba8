using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Review;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Review;

/// <summary>A small school that does what the rules on learning ask for, and the review of one as of a day.</summary>
internal static class Reviews
{
    /// <summary>A Friday.</summary>
    internal static readonly LocalDate AsOf = Day(11, 20), Given = Day(10, 5);

    internal static readonly SchoolCalendar Calendar = new(new SchoolYear(2026), new(2026, 8, 17), new(2027, 5, 28));

    internal static readonly Reference<Course> Mathematics = new("math");

    internal static Section[] Sections { get; } =
    [
        new(new("7-1"), Mathematics, new Reference<Member>("t1"), new SchoolYear(2026), [.. Enumerable.Range(1, 5).Select(n => new Id<Student>($"a{n}"))]),
        new(new("7-2"), Mathematics, new Reference<Member>("t2"), new SchoolYear(2026), [.. Enumerable.Range(1, 5).Select(n => new Id<Student>($"b{n}"))]),
    ];

    internal static EssentialOutcome Outcome(
        ValueList<LearningTarget>? targets = null, ValueList<OutcomeKind>? kinds = null, SelectionCriteria? criteria = null, string? rigor = "Explains why.",
        ValueList<OutcomeAgreement>? agreements = null, Pacing? pacing = null, string id = "O1") => new(
        new(id), "Reason with ratios.", targets ?? [Standard("T1")], kinds ?? [OutcomeKind.Skill, OutcomeKind.Disposition], Mathematics, criteria: criteria, exampleOfRigor: rigor, pacing: pacing,
        agreements: agreements ?? [new([new("t1"), new("t2")], Day(9, 1))]);

    internal static LearningTarget Standard(string id) => new(new(id), "I can find a unit rate.", [new(code: "6.RP.A.3")]);

    internal static CommonAssessment Quiz(string id = "A1", LocalDate? day = null, ValueList<Administration>? administrations = null, string target = "T1") => new(
        new(id), "Quiz", [Item("Q1", target: target)], course: Mathematics, team: new Reference<Team>("math"), administrations: administrations ?? [new(day ?? Given)], purpose: AssessmentPurpose.Formative);

    internal static Meeting Meeting(LocalDate day, params CriticalQuestion[] questions) => new(new($"m-{day:MMdd}"), new("math"), day, agenda: [new("Results", [.. questions])]);

    internal static ResponseRuleSet Rules { get; } = new(
        new("rules"), "Rules",
        [
            new(new("missing"), 1, ResponseCondition.NoResult, new(ResponseKind.GatherEvidence)),
            new(new("below"), 2, ResponseCondition.BelowProficiency, new(ResponseKind.Support, startWithinSchoolDays: 5, reviewAfterWeeks: 4)),
            new(new("ready"), 3, ResponseCondition.ReadyForExtension, new(ResponseKind.Extension, reviewAfterWeeks: 4)),
        ],
        Response.ContinueInCore);

    internal static TimeBlock Block(string id, TimeBlockKind kind) => new(new(id), id, kind, [IsoDayOfWeek.Tuesday], new(9, 0), new(9, 45));

    internal static LearningCommunity School(
        ValueList<EssentialOutcome>? outcomes = null, ValueList<CommonAssessment>? assessments = null, ValueList<Meeting>? meetings = null, ValueList<Section>? sections = null,
        ValueList<ResponseRuleSet>? rules = null, ValueList<SupportPlan> plans = default, ValueList<TimeBlock>? blocks = null, ValueList<SchoolCalendar>? calendars = null) => new(
        new("s"), "School", OrganizationKind.School, members: [new(new("t1"), "t1"), new(new("t2"), "t2")], calendars: calendars ?? [Calendar],
        timeBlocks: blocks ?? [Block("core", TimeBlockKind.Core), Block("boost", TimeBlockKind.Support)], courses: [new(new("math"), "Math")], outcomes: outcomes ?? [Outcome()],
        teams: [new(new("math"), "Math", [new(new("t1")), new(new("t2"))], [Mathematics])], sections: sections ?? [.. Sections],
        meetings: meetings ?? [Meeting(Day(10, 12), CriticalQuestion.HowWeKnow)], assessments: assessments ?? [Quiz()], responseRuleSets: rules ?? [Rules], supportPlans: plans);

    /// <summary>A plan on the target, in force and complete.</summary>
    internal static SupportPlan Plan(
        string student, PlanKind kind = PlanKind.Support, LocalDate? begin = null, LocalDate? review = null, LocalDate? end = null, string? reason = null, bool byRule = true, bool isOwned = true,
        Reference<TimeBlock>? block = null, ValueList<DeliveredSession> sessions = default, ResponseCondition? exit = null, bool ends = true, PlanEnd? ended = null) => new(
        new($"p-{student}"), new(student), kind, [new("T1")], begin ?? Day(10, 12), review ?? AsOf, end, ruleSet: byRule ? new("rules") : null,
        rule: byRule ? new(kind == PlanKind.Support ? "below" : "ready") : null, reason: reason, owner: isOwned ? new("t1") : null, block: block,
        exit: ends ? exit ?? ResponseCondition.ProficientOrBetter : null, sessions: sessions, ended: ended);

    /// <summary>Results of an assessment of one item, each as the student, of the section that the first letter says, and 1, 0 or <c>a</c> for absent.</summary>
    internal static ResultSet Scores(CommonAssessment assessment, string scores, LocalDate? day = null)
    {
        var builder = new ResultSetBuilder(assessment, [.. Sections]);
        foreach (var score in scores.Split(' '))
            Assert.Empty(builder.Add(new(score[..^1]), [Cell(score[^1])], section: new Id<Section>(score[0] == 'a' ? "7-1" : "7-2"), date: day));
        return builder.Build();
    }

    internal static IReadOnlyList<ReviewFinding> Of(LearningCommunity community, LocalDate? asOf = null, params ValueList<ResultSet> results) =>
        PracticeReview.Of(community, asOf ?? AsOf, new(results)).Findings;

    /// <summary>What one rule finds, each with its place and message.</summary>
    internal static IEnumerable<string> Found(string rule, LearningCommunity community, LocalDate? asOf = null, params ValueList<ResultSet> results) =>
        Of(community, asOf, results).Where(finding => finding.Rule.Id == rule).Select(finding => $"{finding.Place}: {finding.Message}");
}
