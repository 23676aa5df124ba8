using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Primitives;

namespace BuildACommunity;

/// <summary>A cycle of inquiry: each stage asks for its product, and closing asks what was learned. No cycle is the last one.</summary>
internal static class Inquiry
{
    private static readonly Id<Strategy> SharedLesson = new("shared-lesson"), SmallGroups = new("small-groups");

    private static readonly LearningEvidence BeforeTheUnit = new(
        "58 percent say what a text is mainly about.",
        outcome: Learning.MainIdea.Id, assessment: Assessments.BeforeUnit2.Id, measurement: new(58, new(2026, 9, 18), count: 62));

    private static readonly LearningEvidence AfterTheUnit = new(
        "73 percent say what a text is mainly about.",
        outcome: Learning.MainIdea.Id, assessment: Assessments.Unit2.Id, measurement: new(73, new(2026, 10, 29), count: 61));

    private static readonly LearningEvidence EndOfTerm = new(
        "82 percent keep it six weeks later.",
        outcome: Learning.MainIdea.Id, assessment: Assessments.EndOfTerm.Id, measurement: new(82, new(2026, 12, 9), count: 62));

    /// <summary>From the opening question through five stages to the end.</summary>
    internal static ImprovementCycle MainIdeas { get; } = new ImprovementCycle(
            new("main-ideas"), "Why do students who retell a text not say what it is mainly about?", Teams.Grade3.Id,
            participants: [People.AssistantPrincipal.Id],
            questions: [CriticalQuestion.HowWeKnow, CriticalQuestion.WhenNotLearned],
            goals: [Goals.MainIdea.Id],
            concerns: [Learning.SayMainIdea.Id],
            learningEvents: [People.TextStudy.Id],
            begin: new(2026, 9, 18))
        .Advance(GatheredEvidence())
        .Advance(ChosenStrategies())
        .Advance(new Implementation(
            [
                new(People.TeacherA.Id, "Asks for the main idea before the retelling.", new(2026, 10, 5)),
                new(People.TeacherB.Id, "Has students cross out what a text would not miss.", new(2026, 10, 6)),
                new(People.TeacherC.Id, "Asks what every paragraph adds.", new(2026, 10, 5)),
                new(People.Specialist.Id, "Uses short texts in the support block.", new(2026, 9, 28)),
            ],
            new(2026, 10, 9)))
        .Advance(new ImpactAnalysis(
            [
                new(SharedLesson, FindingVerdict.Effective, [AfterTheUnit, EndOfTerm]),
                new(SmallGroups, FindingVerdict.Inconclusive, reason: "Only nine students took part."),
            ],
            new(2026, 12, 9)))
        .WithPractice(new(
            "Crossing out", "A lesson of Teacher B",
            [new(People.TeacherB.Id, new(2026, 10, 6), "They argue about what may go."), new(People.TeacherC.Id, new(2026, 10, 13), "Works with short texts only.")],
            "Makes thinking visible; needs texts of one page.", PracticeDecision.Adopted))
        .Close(
            new AppliedKnowledge(
                ["Students need a reason to leave something out.", "One lesson that all teach shows more than three that differ."],
                skills: ["Planning a lesson by the errors that are expected"],
                date: new(2026, 12, 16)),
            new(2026, 12, 16))
        .WithSuccessor(new("words-in-texts"));

    /// <summary>The next cycle has its evidence and is at its second stage.</summary>
    internal static ImprovementCycle WordsInTexts { get; } = new ImprovementCycle(
            new("words-in-texts"), "How do strong readers work out a word that they do not know?", Teams.Grade3.Id,
            questions: [CriticalQuestion.WhatToLearn, CriticalQuestion.HowWeKnow],
            goals: [Goals.EveryReader.Id],
            begin: new(2027, 1, 6))
        .Advance(new CurrentReality(
            [
                new(
                    "64 percent are proficient in words in context.",
                    outcome: Learning.Words.Id, assessment: Assessments.EndOfTerm.Id, measurement: new(64, new(2026, 12, 9), count: 62)),
            ],
            strengths: ["Students ask when they do not know a word."],
            weaknesses: ["They stop reading until somebody answers."],
            date: new(2027, 1, 13)));

    /// <summary>Of learning and of practice, of what is strong and of what is weak.</summary>
    private static CurrentReality GatheredEvidence() => new(
        [BeforeTheUnit],
        practice:
        [
            new("We ask for a retelling in most lessons.", EvidenceKind.PresentPractice, new(2026, 9, 22)),
            new("Deciding what to leave out is at the heart of a summary.", EvidenceKind.LearningPractice),
            new("Teachers who think aloud while they read show what cannot be seen.", EvidenceKind.TeachingPractice),
        ],
        strengths: ["Students remember details and their order."],
        weaknesses: ["They do not tell what matters from what does not."],
        date: new(2026, 9, 23));

    /// <summary>More than one option was considered. A strategy rests on evidence and has owners.</summary>
    private static StrategyChoice ChosenStrategies() => new(
        [
            new(
                SharedLesson, "All three classes are taught one lesson in which students leave out what a text would not miss.", StrategyPurpose.AddressWeakness,
                [Learning.MainIdea.Id], [BeforeTheUnit], [People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id], new(2026, 10, 5),
                [new ActionStep("Write the lesson", [People.TeacherB.Id, People.Specialist.Id], due: new(2026, 9, 30), completed: new(2026, 9, 29))]),
            new(
                SmallGroups, "Retelling in small groups leads to the question of what matters.", StrategyPurpose.BuildOnStrength,
                [Learning.MainIdea.Id], [BeforeTheUnit], [People.Specialist.Id], new(2026, 9, 28)),
        ],
        options: ["One lesson for all classes", "Small groups in the support block", "A new textbook"],
        date: new(2026, 9, 24));
}
