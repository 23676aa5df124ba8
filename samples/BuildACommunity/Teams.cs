using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace BuildACommunity;

/// <summary>The building blocks of the community: teams that work together in protected time, and what they agree on when they meet.</summary>
internal static class Teams
{
    private static readonly LocalDate FirstDay = new(2026, 8, 10);

    internal static Team Grade3 { get; } = new(
        new("grade-3"), "Grade 3 reading",
        [
            new(People.TeacherA.Id, FirstDay, roles: [TeamRole.Facilitator]),
            new(People.TeacherB.Id, FirstDay, roles: [TeamRole.Recorder]),
            new(People.TeacherC.Id, FirstDay, roles: [TeamRole.DataTechnician, TeamRole.Timekeeper]),
            new(People.Specialist.Id, FirstDay),
        ],
        [Learning.Reading3.Id],
        TeamKind.SameCourse,
        norms:
        [
            new("We begin and end on time.", NormHead.Time),
            new("We let each other finish.", NormHead.Listening),
            new("What a result says about a lesson stays in the team.", NormHead.Confidentiality),
            new("We decide when all can live with it, and on evidence.", NormHead.DecisionMaking),
            new("Everybody brings the results of the week.", NormHead.Participation),
            new("We do what we said we would.", NormHead.Expectations),
        ],
        normReviews: [new(new(2026, 10, 14), NormJudgement.Fully, NormJudgement.Partly, "We decide too late in the hour; data comes first from now on.")],
        protectedTime: [Schedule.TeamTime.Id],
        links: [new("grades-3-4")],
        externalParticipants: [People.Researcher.Id]);

    internal static Team Grades3And4 { get; } = new(
        new("grades-3-4"), "Reading in grades 3 and 4",
        [new(People.TeacherA.Id, FirstDay), new(People.TeacherD.Id, FirstDay, roles: [TeamRole.Facilitator]), new(People.Specialist.Id, FirstDay)],
        [Learning.Reading3.Id, Learning.Reading4.Id],
        TeamKind.Vertical,
        norms: [new("We begin and end on time.", NormHead.Time), new("We speak of what students learn, not of who they are.", NormHead.Expectations)],
        protectedTime: [Schedule.EarlyFriday.Id]);

    /// <summary>Students are opaque ids. Nothing else about a student is in the model.</summary>
    internal static ValueList<Section> Sections { get; } =
    [
        Class("R3-1", People.TeacherA, "S-2417", "S-5530", "S-3186", "S-7702"),
        Class("R3-2", People.TeacherB, "S-6049", "S-1373", "S-8915", "S-4268"),
        Class("R3-3", People.TeacherC, "S-9351", "S-2790", "S-5124", "S-6687"),
    ];

    internal static Meeting LookAtResults { get; } = new(
        new("2026-09-23"), Grade3.Id, new(2026, 9, 23), new(14, 0), new(15, 0), "Class R3-2",
        attendees: [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id, People.Specialist.Id],
        externalParticipants: [People.Researcher.Id],
        agenda:
        [
            new("Norms", kind: AgendaItemKind.Norms),
            new(
                "Who needs more time on the main idea?", [CriticalQuestion.HowWeKnow, CriticalQuestion.WhenNotLearned], AgendaItemKind.NewItem,
                "Five students in all three classes, each with a place in the support block."),
            new("Who goes beyond?", [CriticalQuestion.WhenAlreadyLearned], AgendaItemKind.NewItem, "Three students compare two texts."),
        ],
        actions:
        [
            new("Write a lesson on the main idea that all three teach", [People.TeacherB.Id, People.Specialist.Id], due: new(2026, 9, 30), completed: new(2026, 9, 29)),
            new("Bring three student texts each", [People.TeacherA.Id, People.TeacherC.Id], due: new(2026, 10, 7), completed: new(2026, 10, 7)),
        ],
        next: new(2026, 9, 30));

    internal static Meeting AgreeOnOutcomes { get; } = new(
        new("2026-08-12"), Grade3.Id, new(2026, 8, 12), new(14, 0), new(15, 30),
        attendees: [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id],
        agenda: [new("What is essential in grade 3?", [CriticalQuestion.WhatToLearn], AgendaItemKind.NewItem, "Three outcomes, each with its targets.")]);

    private static Section Class(string id, Member teacher, params string[] students) =>
        new(new(id), Learning.Reading3.Id, teacher.Id, Schedule.Year, [.. students.Select(student => new Id<Student>(student))]);
}
