using NodaTime;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;

namespace BuildACommunity;

/// <summary>The foundation at work: what it decides, how it is said and shown, who learns from whom, what is celebrated, and how far the practice has come.</summary>
internal static class Decisions
{
    internal static GuidedDecision SecondSpecialist { get; } = new(
        new("second-specialist"), "The next teacher whom we hire is a reading specialist.", DecisionArea.Hiring, new(2026, 9, 30),
        participation:
        [
            new(StakeholderGroup.AdministrativeTeam, headCount: 2, members: [People.Principal.Id, People.AssistantPrincipal.Id]),
            new(StakeholderGroup.Teachers, headCount: 4),
        ],
        servesMission: true,
        visionElements: [Foundation.TimeForEach.Id],
        commitments: [Commitments.Respond.Id],
        goals: [Goals.SchoolReading.Id],
        evidence: [new("A third of grade 3 is below grade level.", EvidenceKind.Achievement, new(2026, 9, 4), new("https://example.org/benchmark-2026"))]);

    internal static GuidedDecision OneLesson { get; } = new(
        new("one-lesson"), "All classes of grade 3 are taught one lesson on main ideas.", DecisionArea.Instruction, new(2026, 9, 23),
        participation: [new(StakeholderGroup.Teachers, members: [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id])],
        externalParticipants: [People.Researcher.Id],
        visionElements: [Foundation.SharedPractice.Id],
        concerns: [Learning.SayMainIdea.Id],
        questions: [CriticalQuestion.WhenNotLearned],
        evidence: [new("Students retell and do not choose.", EvidenceKind.PresentPractice, new(2026, 9, 22))],
        meeting: Teams.LookAtResults.Id);

    internal static ValueList<CommunicationEntry> Communications { get; } =
    [
        new(
            new(2026, 8, 13), CommunicationMode.Said, CommunicationVenue.FacultyMeeting,
            [FoundationPart.Mission, FoundationPart.Vision, FoundationPart.Commitments, FoundationPart.Goals],
            [StakeholderGroup.Teachers, StakeholderGroup.SupportStaff], People.Principal.Id, "Where we started, where we are, where we are headed."),
        new(
            new(2026, 10, 7), CommunicationMode.Modelled, CommunicationVenue.TeamMeeting, [FoundationPart.Commitments], [StakeholderGroup.Teachers],
            People.AssistantPrincipal.Id, "Taught the shared lesson and brought the results."),
    ];

    internal static PracticeExchange CrossingOut { get; } = new(
        new("crossing-out"), learners: [People.TeacherA.Id, People.TeacherC.Id], hosts: [People.TeacherB.Id], "Crossing out what a text would not miss",
        new(2026, 11, 4), Assessments.Unit2.Id, Learning.SayMainIdea.Id);

    /// <summary>A celebration cites a result, and honours those who share the goal.</summary>
    internal static Celebration MainIdeaReached { get; } = new(
        new(2026, 12, 18), "Grade 3 read its own summaries to the other grades.", Goals.MainIdea.Id, evaluatedOn: new(2026, 12, 16),
        teams: [Teams.Grade3.Id], members: [People.Specialist.Id], groups: [StakeholderGroup.Students, StakeholderGroup.Parents]);

    internal static ImplementationRubric Rubric { get; } = new(
        new("our-practice"), "How far our practice has come", "1", ["Not yet", "Partly", "Mostly", "Deeply"],
        [
            new(
                "Teams",
                [
                    new(new("meetings-with-results"), "Teams look at results in their meetings.", isEvidenceRequired: true),
                    new(new("lessons-open"), "Teachers visit each other's lessons.", ["Nobody does.", "Some do.", "Most do.", "All do, and change something."]),
                ]),
            new("Support", [new(new("support-by-rule"), "Support reaches every student below the cut, by one rule.")]),
        ]);

    /// <summary>Rated again and again: what counts is the way from one level to another.</summary>
    internal static ValueList<RubricRating> Ratings { get; } =
    [
        Rating("meetings-with-results", "Partly", new(2026, 1, 14), RatingOccasion.Baseline, "Results stood on 2 of 9 agendas."),
        Rating("meetings-with-results", "Mostly", new(2027, 1, 13), RatingOccasion.Interim, "Results stood on 8 of 11 agendas."),
    ];

    /// <summary>The practice review asks for more protected time of this team. The school has a reason, and says until when.</summary>
    internal static RuleSuppression LessTimeTogether { get; } = new(
        "PLC8210", "The team of two grades meets on early Fridays only, since each grade has its own hour.", new(2027, 5, 28), "/teams/grades-3-4");

    private static RubricRating Rating(string indicator, string level, LocalDate date, RatingOccasion occasion, string evidence) =>
        new(Rubric.Id, new(indicator), level, date, People.Principal.Id, occasion: occasion, evidence: [new(evidence, EvidenceKind.PresentPractice, date)]);
}
