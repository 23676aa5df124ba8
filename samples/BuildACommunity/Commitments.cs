using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace BuildACommunity;

/// <summary>Value statements: what each group of stakeholders is prepared to do. Each speaks of itself, and each pledges.</summary>
internal static class Commitments
{
    private static readonly LocalDate Adopted = new(2024, 4, 9);

    internal static CollectiveCommitment Respond { get; } = Make(
        "respond", StakeholderGroup.Teachers, "We find out every three weeks who has not learned it yet, and act on it as a team.", Foundation.TimeForEach)
        .WithPledge(new(
            StakeholderGroup.Teachers, new(2024, 4, 23), headCount: 21,
            members: [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id, People.TeacherD.Id, People.Specialist.Id]));

    internal static CollectiveCommitment Share { get; } = Make(
        "share", StakeholderGroup.Teachers, "We show each other our results and lessons and ask for help.", Foundation.SharedPractice)
        .WithPledge(new(StakeholderGroup.Teachers, new(2024, 4, 23), headCount: 20));

    /// <summary>The community has reached its first milestone when every group has pledged.</summary>
    internal static ValueList<CollectiveCommitment> All { get; } =
    [
        Pledged("resources", StakeholderGroup.BoardOfEducation, "We ask of every budget what it does for learning.", Foundation.TimeForEach, new(2024, 4, 9), 7),
        Pledged("listen", StakeholderGroup.Superintendent, "I visit each school every month and ask what stands in its way.", Foundation.SharedPractice, new(2024, 4, 9), 1),
        Make("protect", StakeholderGroup.AdministrativeTeam, "We protect the time of teams and take part in their learning.", Foundation.SharedPractice)
            .WithPledge(new(StakeholderGroup.AdministrativeTeam, new(2024, 4, 16), headCount: 2, members: [People.Principal.Id, People.AssistantPrincipal.Id])),
        Respond,
        Share,
        Make("welcome", StakeholderGroup.SupportStaff, "We know the children by name and tell teachers what we see.", Foundation.OwnLearning)
            .WithPledge(new(StakeholderGroup.SupportStaff, new(2024, 4, 24), headCount: 9, members: [People.Secretary.Id])),
        Pledged("ask", StakeholderGroup.Students, "We say when we do not understand, and help others who do not.", Foundation.OwnLearning, new(2024, 5, 2), 298),
        Pledged("read-at-home", StakeholderGroup.Parents, "We read with our children and come to their conferences.", Foundation.OwnLearning, new(2024, 5, 14), 187),
        Pledged("open-doors", StakeholderGroup.CommunityMembers, "We open our library and our workplaces to the school.", Foundation.OwnLearning, new(2024, 5, 21), 14),
    ];

    /// <summary>How the teachers found theirs: two teams of five list ideas, share them, and sort them into a few themes.</summary>
    internal static ValuesWorkshop TeachersWorkshop { get; } = new(
        StakeholderGroup.Teachers,
        steps:
        [
            new(WorkshopStepKind.ExamineVision, new(2024, 2, 6)), new(WorkshopStepKind.ListIdeas, new(2024, 2, 6)), new(WorkshopStepKind.ReviewIdeas, new(2024, 2, 6)),
            new(WorkshopStepKind.ShareIdeas, new(2024, 2, 13)), new(WorkshopStepKind.SortIntoThemes, new(2024, 2, 13)),
        ],
        visionVersion: 1,
        teamSizes: [5, 5],
        ideas:
        [
            new(new("quick"), "Look at results within a week", team: 1), new(new("again"), "Teach it again in another way", team: 2),
            new(new("visit"), "Visit a lesson every month", team: 1), new(new("stuck"), "Say where we are stuck", team: 2),
        ],
        themes: [new("Respond", [new("quick"), new("again")]), new("Share", [new("visit")]), new("Trust", [new("stuck")]), new("Join in")]);

    private static CollectiveCommitment Make(string id, StakeholderGroup group, string statement, VisionElement element) =>
        new(new(id), [new(statement, StatementStatus.Adopted, Adopted)], [group], [element.Id]);

    private static CollectiveCommitment Pledged(string id, StakeholderGroup group, string statement, VisionElement element, LocalDate date, int headCount) =>
        Make(id, group, statement, element).WithPledge(new(group, date, headCount));
}
