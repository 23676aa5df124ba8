using NodaTime;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Teams;

namespace Plc.Model.Tests.Review;

/// <summary>A small school whose foundation draws no finding (PLC80xx), so that a test changes one thing.</summary>
internal static class FoundedSchool
{
    internal const string GoodMission = "We ensure that every student learns at high levels.";

    internal static LocalDate Today { get; } = new(2026, 11, 20);

    internal static ValueList<Participation> AllTookPart { get; } = [.. Enum.GetValues<StakeholderGroup>().Select(group => new Participation(group))];

    internal static ValueList<Endorsement> AllEndorse { get; } = [.. Enum.GetValues<StakeholderGroup>().Select(group => new Endorsement(group))];

    internal static ValueList<OpenTerm<StakeholderGroup>> AllGroups { get; } = [.. Enum.GetValues<StakeholderGroup>().Select(group => new OpenTerm<StakeholderGroup>(group))];

    internal static ValueList<DeeperQuestion> Answers { get; } = [.. Enum.GetValues<DeeperQuestionTopic>().Select(topic => new DeeperQuestion(topic, "Answered."))];

    internal static ValueList<VisionStep> Steps { get; } = [.. Enum.GetValues<VisionStepKind>().Select(kind => new VisionStep(kind))];

    internal static ValueList<VisionElement> Elements { get; } =
    [
        new(new("v-1"), "Students set goals.", [VisionAspect.StudentSelfDirection]), new(new("v-2"), "Teachers learn together.", [VisionAspect.Collaboration]),
    ];

    internal static Member Teacher { get; } = new(new("t-01"), "Member 1", [new(StaffRole.Teacher)]);

    internal static Member Principal { get; } = new(new("p-01"), "Member 2", [new(StaffRole.Principal)]);

    internal static StatementVersion Adopted(string statement, LocalDate? date, ValueList<Endorsement> endorsements = default, LanguageTag? language = null) =>
        new(statement, StatementStatus.Adopted, date, AllTookPart, endorsements, language);

    internal static Mission Mission(string statement = GoodMission, LocalDate? date = null, ValueList<DeeperQuestion>? questions = null, LanguageTag? language = null) =>
        new([Adopted(statement, date ?? new(2025, 8, 25), language: language)], questions ?? Answers);

    internal static Vision Vision(
        LocalDate? date = null, ValueList<VisionElement>? elements = null, ValueList<VisionStep>? steps = null, ValueList<StatementReview>? reviews = null, int? every = null,
        ValueList<Endorsement>? endorsements = null) =>
        new([Adopted("Students own their learning.", date ?? new(2025, 12, 1), endorsements ?? AllEndorse)], elements ?? Elements, steps ?? Steps, reviews ?? [], every);

    internal static CollectiveCommitment Commitment(
        string id = "c-1", string statement = "We do what we promised.", ValueList<OpenTerm<StakeholderGroup>>? groups = null, ValueList<Pledge>? pledges = null,
        ValueList<Reference<VisionElement>>? elements = null, LocalDate? date = null, LanguageTag? language = null) =>
        new(
            new(id), [Adopted(statement, date ?? new(2026, 2, 2), language: language)], groups ?? AllGroups, elements ?? [new("v-1")],
            pledges ?? [new(StakeholderGroup.Teachers, members: [new("t-01")]), new(StakeholderGroup.AdministrativeTeam, members: [new("p-01")])]);

    internal static ValueList<Agreement> Agreements { get; } = [new("Common assessments.", Latitude.Tight), new("The text of a unit.", Latitude.LeftToTeacher)];

    internal static SharedFoundation Founded(
        Mission? mission = null, Vision? vision = null, ValueList<CollectiveCommitment>? commitments = null, ValueList<ValuesWorkshop> workshops = default,
        ValueList<Agreement>? agreements = null, ValueList<SupportingStructure>? structures = null, ValueList<Obstacle> obstacles = default,
        ValueList<KeeperOfTheVision>? keepers = null) => new(
        mission ?? Mission(), vision ?? Vision(), commitments ?? [Commitment()], workshops, agreements ?? Agreements,
        structures ?? [new("Common planning time", StructureKind.Structure)], obstacles, keepers ?? [new(new("p-01"))]);

    internal static LearningCommunity School(
        SharedFoundation? foundation = null, ValueList<Member>? members = null, ValueList<Team>? teams = null, ValueList<SmartGoal>? goals = null,
        ValueList<GuidedDecision>? decisions = null, ValueList<Meeting>? meetings = null, string id = "school") => new(
        new(id), "A school", OrganizationKind.School, foundation: foundation ?? Founded(), members: members ?? [Teacher, Principal],
        externalParticipants: [new(new("x-1"), "Reading center")],
        teams: teams ?? [new(new("math-7"), "Mathematics 7", [new(new("t-01")), new(new("p-01"))])],
        meetings: meetings ?? [new(new("m-1"), new("math-7"), new(2026, 10, 1), externalParticipants: [new("x-1")])],
        goals: goals ?? [new(new("g-1"), "Every student reads at grade level by third grade.", GoalScope.School, agreedBy: AllTookPart)], decisions: decisions ?? []);

    /// <summary>What is found of mission, vision, commitments and wording: id, place and message.</summary>
    internal static string[] Found(LearningCommunity community, LocalDate? day = null, ReviewFacts? facts = null, ReviewPolicy? policy = null) =>
    [
        .. PracticeReview.Of(community, day ?? Today, facts, policy).Findings.Where(finding => finding.Rule.Id.StartsWith("PLC80", StringComparison.Ordinal)
            || finding.Rule.Id is "PLC8101" or "PLC8903").Select(finding => finding.ToString()),
    ];
}
