using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace BuildACommunity;

/// <summary>
/// The foundation comes first, in this order: why we exist, what we hope to become, how we behave. The builder takes no step before the one that it rests on.
/// </summary>
internal static class Foundation
{
    internal static VisionElement OwnLearning { get; } = new(
        new("own-learning"), "Students know what they are learning, how far they have come and what they do next.",
        [VisionAspect.StudentResponsibility, VisionAspect.StudentSelfDirection]);

    internal static VisionElement TimeForEach { get; } = new(
        new("time-for-each"), "The school day has time for each student to learn what is essential, and time to go beyond it.",
        [VisionAspect.StudentEngagement, VisionAspect.Instruction]);

    internal static VisionElement SharedPractice { get; } = new(
        new("shared-practice"), "Teachers open their lessons and their results to each other.", [VisionAspect.Collaboration, VisionAspect.Leadership]);

    internal static SharedFoundation Make() => FoundationBuilder
        .Adopt(Mission())
        .Adopt(Vision())
        .Adopt(
            Commitments.All,
            workshops: [Commitments.TeachersWorkshop],
            agreements: Agreements,
            structures: Structures,
            obstacles: Obstacles,
            keepers: [new(People.Principal.Id, begin: new(2023, 11, 14))]);

    /// <summary>The mission is short, about learning, and for all. Questions that the faculty answers make it mean something.</summary>
    private static Mission Mission() => new(
        [
            new("Each child learns to read, to reason and to work with others.", StatementStatus.Draft, new(2023, 3, 7)),
            new(
                "Every child in this school learns to read, to reason and to work with others, whatever it takes.", StatementStatus.Adopted, new(2023, 5, 9),
                participation: EveryGroup(new(2023, 4, 18)),
                endorsements: [new(StakeholderGroup.BoardOfEducation, new(2023, 5, 9), headCount: 7)]),
        ],
        [
            Question(DeeperQuestionTopic.WhyWeExist, "So that what a child learns here does not depend on the class the child is in."),
            Question(DeeperQuestionTopic.WhatWeExpect, "Grade level work from every child, with more time for those who need it."),
            Question(DeeperQuestionTopic.HowWeRespond, "Within two weeks, during the school day, and by the same rule for all."),
            Question(DeeperQuestionTopic.LearningHowToLearn, "Children plan their work, check it, and say what helped."),
            Question(DeeperQuestionTopic.OrganizingTimeAndMaterials, "Each child keeps a folder of targets and dates from grade 2 on."),
            Question(DeeperQuestionTopic.WorkingTogether, "In pairs and fours, with tasks that need everybody."),
            Question(DeeperQuestionTopic.UnderstandingThemselves, "They name a strength and a next step in every conference."),
            Question(DeeperQuestionTopic.EvaluatingThemselves, "They compare their work with examples before they hand it in."),
            Question(DeeperQuestionTopic.ApplyingLearning, "What is read in one subject is used in another in the same week."),
            new(DeeperQuestionTopic.UsingTechnology),
        ]);

    /// <summary>The vision describes the school that the community hopes to become. It was built in steps, and is revisited.</summary>
    private static Vision Vision() => new(
        [
            new(
                "We are becoming a school in which children direct their own learning and adults learn from each other every week.",
                StatementStatus.Adopted, new(2023, 11, 14),
                participation: EveryGroup(new(2023, 10, 24)),
                endorsements: [.. Enum.GetValues<StakeholderGroup>().Select(group => new Endorsement(group, new(2023, 12, 5)))]),
        ],
        elements: [OwnLearning, TimeForEach, SharedPractice],
        steps:
        [
            new(VisionStepKind.GeneralAgreement, new(2023, 8, 22)),
            new(
                VisionStepKind.TaskForceResearch, new(2023, 9, 12),
                evidence: [new("What schools do in which children of all backgrounds read well.", EvidenceKind.LearningPractice)]),
            new(VisionStepKind.ResearchShared, new(2023, 9, 26)),
            new(VisionStepKind.SmallGroupDiscussion, new(2023, 10, 10)),
            new(VisionStepKind.CriticismOfTradition, new(2023, 10, 17)),
        ],
        reviews: [new(new(2024, 11, 12), [new(StakeholderGroup.Teachers, headCount: 21)], "Kept; the words on time made plainer in talks.")],
        reviewEveryMonths: 24);

    /// <summary>What is tight holds for all; what is loose is left to team or teacher.</summary>
    private static ValueList<Agreement> Agreements =>
    [
        new("Every team gives its common assessments in all classes in the same week.", Latitude.Tight, new(2024, 8, 13)),
        new("Nobody is taken out of core instruction for support.", Latitude.Tight, new(2024, 8, 13)),
        new("Each team decides in which order it teaches the units.", Latitude.LeftToTeam, new(2024, 8, 13)),
        new("Each teacher chooses texts and ways of teaching.", Latitude.LeftToTeacher, new(2024, 8, 13)),
    ];

    private static ValueList<SupportingStructure> Structures =>
    [
        new("A half hour for support and extension on four days", StructureKind.Structure, [TimeForEach.Id], [new(StakeholderGroup.Parents, headCount: 12)], new(2024, 8, 19)),
        new("Common planning time in the schedule", StructureKind.Policy, [SharedPractice.Id], [new(StakeholderGroup.Teachers, headCount: 21)], new(2024, 8, 19)),
    ];

    private static ValueList<Obstacle> Obstacles =>
    [
        new(ObstacleKind.Isolation, "Classes of a grade lie in different buildings.", "Teams meet where a class of theirs is taught."),
        new(ObstacleKind.TopDownHierarchy, "The schedule used to be made in the office.", "Teams make it, within what is tight."),
    ];

    /// <summary>All who have a stake take part in each step. Only staff are named; others are counted.</summary>
    private static ValueList<Participation> EveryGroup(LocalDate date) =>
        [.. Enum.GetValues<StakeholderGroup>().Select(group => new Participation(group, date))];

    private static DeeperQuestion Question(DeeperQuestionTopic topic, string answer) => new(topic, answer, new(2023, 4, 18));
}
