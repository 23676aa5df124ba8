using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace BuildACommunity;

/// <summary>The first question: what must every student learn? A few essential outcomes of a common curriculum, each in targets that can be taught and assessed.</summary>
internal static class Learning
{
    internal static Course Reading3 { get; } = new(new("reading-3"), "Reading 3", [new(3)]);

    internal static Course Reading4 { get; } = new(new("reading-4"), "Reading 4", [new(4)]);

    internal static ProficiencyScale FourLevels { get; } = new(
        new("four-levels"), "Four levels of learning",
        [
            new(1, "Beginning", "Shows parts of it with help."),
            new(2, "Developing", "Shows the simpler parts alone."),
            new(3, "Proficient", "Shows all of it alone."),
            new(4, "Extending", "Uses it where it was not taught."),
        ],
        proficientFrom: 3);

    internal static LearningTarget SayMainIdea { get; } = Target("RI.3.2-idea", "I can say what a text is mainly about.", "RI.3.2", TargetKind.Reasoning, 2);

    internal static LearningTarget FindDetails { get; } = Target("RI.3.2-details", "I can find the details that support the main idea.", "RI.3.2", TargetKind.Skill, 2);

    internal static LearningTarget WordsInContext { get; } = Target("RI.3.4", "I can work out a word from the text around it.", "RI.3.4", TargetKind.Reasoning, 2);

    internal static EssentialOutcome MainIdea { get; } = new(
        new("main-idea"), "Students find the main idea of a text and the details that support it.",
        [SayMainIdea, FindDetails],
        [OutcomeKind.Knowledge, OutcomeKind.Skill],
        Reading3.Id, grade: new(3), scale: FourLevels.Id,
        criteria: new(endurance: 3, leverage: 3, readiness: 3, assessed: 2),
        exampleOfRigor: "States the main idea of a new text of two pages and backs it with three details.",
        prerequisites: "Retells a text in order; knows what a paragraph is.",
        pacing: new("Unit 2", new(2026, 9, 21), new(2026, 10, 30)),
        extension: "Compares the main ideas of two texts on one topic.",
        agreements: Agreed);

    internal static EssentialOutcome Words { get; } = new(
        new("words"), "Students work out words that they do not know.",
        [WordsInContext],
        [OutcomeKind.Skill],
        Reading3.Id, grade: new(3), scale: FourLevels.Id,
        criteria: new(endurance: 3, leverage: 3, readiness: 2),
        exampleOfRigor: "Explains four of five marked words in a text of science.",
        pacing: new("Unit 3"),
        extension: "Explains how parts of a word change its meaning.",
        agreements: Agreed);

    /// <summary>A disposition is essential too. It has no standard and no test.</summary>
    internal static EssentialOutcome ReadingByChoice { get; } = new(
        new("reading-by-choice"), "Students choose books and read every day because they want to.",
        kinds: [OutcomeKind.Disposition], course: Reading3.Id, agreements: Agreed);

    private static ValueList<OutcomeAgreement> Agreed => [new([People.TeacherA.Id, People.TeacherB.Id, People.TeacherC.Id], new(2026, 8, 12))];

    private static LearningTarget Target(string id, string statement, string standard, TargetKind kind, int depthOfKnowledge) =>
        new(new(id), statement, [new(standard)], kind, depthOfKnowledge);
}
