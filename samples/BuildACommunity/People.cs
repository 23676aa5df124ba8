using Plc.Model.People;
using Plc.Model.Primitives;

namespace BuildACommunity;

/// <summary>Who carries the community out: the staff, those who come from outside, and how the adults learn. A role or initials will do for a name.</summary>
internal static class People
{
    internal static Id<Organization> District { get; } = new("sample-district");

    internal static Member Principal { get; } = new(new("principal"), "Principal", [new(StaffRole.Principal, begin: new(2022, 7, 1))]);

    internal static Member AssistantPrincipal { get; } =
        new(new("assistant-principal"), "Assistant principal", [new(StaffRole.AssistantPrincipal, begin: new(2024, 7, 1))]);

    internal static Member TeacherA { get; } = Teacher("teacher-a", "Teacher A");

    internal static Member TeacherB { get; } = Teacher("teacher-b", "Teacher B");

    internal static Member TeacherC { get; } = Teacher("teacher-c", "Teacher C");

    internal static Member TeacherD { get; } = Teacher("teacher-d", "Teacher D");

    internal static Member Specialist { get; } = new(new("reading-specialist"), "Reading specialist", [new(StaffRole.Specialist)]);

    internal static Member Secretary { get; } = new(new("secretary"), "Secretary", [new(StaffRole.SupportStaff)]);

    internal static ValueList<Member> All { get; } = [Principal, AssistantPrincipal, TeacherA, TeacherB, TeacherC, TeacherD, Specialist, Secretary];

    internal static ExternalParticipant Researcher { get; } = new(
        new("researcher"), "Reading researcher", affiliation: "State university", expertise: "How young readers come to understand a text");

    /// <summary>Leadership that is widely dispersed: those who lead the change bring power, expertise, credibility and leadership between them.</summary>
    internal static GuidingCoalition Coalition { get; } = new(
        [
            new(Principal.Id, [CoalitionStrength.PositionPower, CoalitionStrength.Leadership]),
            new(TeacherA.Id, [CoalitionStrength.Credibility]),
            new(Specialist.Id, [CoalitionStrength.Expertise, CoalitionStrength.Credibility], begin: new(2025, 8, 1)),
        ],
        purpose: "To make the change last, whoever works here.");

    /// <summary>How the adults learn: as part of the work, for a need that students have.</summary>
    internal static ProfessionalLearningEvent TextStudy { get; } = new(
        new("text-study"), "Reading lessons together", LearningEventKind.StudyGroup, begin: new(2026, 9, 23), end: new(2026, 10, 21),
        participants: [TeacherA.Id, TeacherB.Id, TeacherC.Id, Specialist.Id],
        externalParticipants: [Researcher.Id],
        studentNeed: "Students retell a text but do not say what it is mainly about.",
        isJobEmbedded: true);

    internal static ProfessionalLearningEvent LeaderTraining { get; } = new(
        new("leader-training"), "Leading collaborative teams", LearningEventKind.Training, begin: new(2026, 7, 28),
        participants: [Principal.Id, AssistantPrincipal.Id],
        studentNeed: "Support must reach every student who needs it.",
        provider: "Regional center of the state", strand: "Leadership");

    internal static Recognition Exemplary { get; } = new("Exemplary school", "State department of education", new SchoolYear(2025));

    /// <summary>The words that reports use in place of the usual ones.</summary>
    internal static VocabularyLabel Classes { get; } = new(LabelTerm.Section, "class", "classes");

    private static Member Teacher(string id, string name) => new(new(id), name, [new(StaffRole.Teacher, begin: new(2023, 8, 1))]);
}
