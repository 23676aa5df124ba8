using Plc.Model.Primitives;

namespace Plc.Model.Rubrics;

/// <summary>Rubrics that come with the library. A community puts one among its own, and rates by it; any other is loaded from its document.</summary>
public static class PresetRubrics
{
    /// <summary>
    /// A rubric of this library's own wording along the eight characteristics of Missouri's program (<see cref="CharacteristicList.Missouri"/>), a strand each: what nobody does yet, what
    /// some do, what is done everywhere, and what lasts when people change.
    /// </summary>
    public static ImplementationRubric EightCharacteristics { get; } = new(
        new("eight-characteristics"), "Eight characteristics of a professional learning community", "1", ["Not yet", "Begun", "In place", "Lasting"],
        [
            Strand("Purpose, vision and commitments",
                Indicator("purpose-guides", "Decisions of the school are measured by mission and vision.",
                    "Mission and vision are not written, or nobody can say them.", "They are written; some decisions name them.",
                    "Decisions in every area name what they serve.", "Staff and students ask of any decision what it serves, whoever leads.", isEvidenceRequired: true),
                Indicator("commitments-lived", "Each group knows and keeps its commitments.",
                    "No group has written any.", "Some groups have pledged a handful.", "Every group has pledged, and reads its commitments again each year.",
                    "Members remind each other of commitments, and newcomers pledge them.")),
            Strand("High expectations",
                Indicator("all-students", "What is expected is expected of every student.",
                    "Expectations differ by class or group.", "Teams have agreed on proficiency for some outcomes.", "Cuts are agreed on for every common assessment, before it is given.",
                    "No group of students falls behind without an answer within weeks.", isEvidenceRequired: true),
                Indicator("responsibility", "Adults take responsibility for what students learn.",
                    "Results are explained by students and homes.", "Some teams look at their own practice first.", "Every team asks first what it will do.",
                    "The school shows what it changed for the students who had not learned, and what came of it.")),
            Strand("Timely monitoring of each student",
                Indicator("essential-outcomes", "Teams agree on what every student must learn.",
                    "Each teacher decides.", "Some courses have essential outcomes.", "Every course has them, in targets that students can read.",
                    "They are looked at each year with the teams before and after.", isEvidenceRequired: true),
                Indicator("common-assessments", "Learning is seen by common assessments, in time to act.",
                    "Teachers assess alone.", "Some teams give a common assessment now and then.", "Each unit has one, and its results are read within days.",
                    "Every student's evidence on every essential outcome is current.", isEvidenceRequired: true)),
            Strand("Time and support",
                Indicator("support-by-rule", "Students who have not learned get time and support by one rule.",
                    "It depends on the teacher.", "Support is offered; students may come.", "It is required by rule, in time that takes nothing from core instruction.",
                    "Who needs it begins within days, leaves when the evidence says so, and the rule is held against results.", isEvidenceRequired: true),
                Indicator("extension-by-rule", "Students who have learned it already go beyond.",
                    "They wait, or do more of the same.", "Some teachers have something for them.", "Each unit plans for them, and time is set aside.",
                    "What they do is part of what the team assesses.")),
            Strand("Learning on the job",
                Indicator("practice-shared", "Teachers look into each other's practice, led by results.",
                    "Lessons are private.", "Some visit each other.", "Where results differ, those who can learn from each other do so within weeks.",
                    "It is how the school learns; nobody has to arrange it."),
                Indicator("best-practice", "Teams find, try, and reflect on what works best.",
                    "Workshops come and go.", "Some teams try what they have read.", "Every cycle weighs options by evidence, tries one and reflects on it.",
                    "What was tried is adopted or set aside for reasons that others can read.", isEvidenceRequired: true)),
            Strand("Improvement in all indicators",
                Indicator("teams-with-goals", "Teams work interdependently for goals that they share.",
                    "Teams are groups that meet.", "Teams have goals; each member works alone for them.", "Every member changes something for the goal of the team.",
                    "Goals of teams, school and district serve each other, and are reached.", isEvidenceRequired: true),
                Indicator("indicators-tracked", "All indicators of achievement are followed from year to year.",
                    "The state's test alone is looked at.", "Several indicators are kept, without goals.", "Each has its trend, and those that decline have a goal.",
                    "They rise over years, for all groups of students.", isEvidenceRequired: true)),
            Strand("Data for action and results",
                Indicator("cycles", "Teams inquire in cycles that end in evidence.",
                    "Initiatives are begun and forgotten.", "Some cycles are written down.", "Every cycle says what was effective, and the next begins with it.",
                    "Evidence of learning informs and improves practice, team by team.", isEvidenceRequired: true),
                Indicator("results-orientation", "What counts are results.",
                    "Success is what was done.", "Goals name results; progress is rarely measured.", "Progress is measured and read between the first day and the last.",
                    "Celebrations, plans and budgets follow results.")),
            Strand("Leadership of many",
                Indicator("leadership-shared", "Many lead.",
                    "The principal decides and runs it.", "A few teachers lead teams.", "Teams lead their work, and a coalition leads the change.",
                    "Leadership passes on without loss when people leave."),
                Indicator("leaders-learn", "Leaders learn with the staff.",
                    "Leaders open events and leave.", "They take part in some.", "They take part as learners, each year.", "Leaders' own learning goals serve the goals of the school.")),
        ]);

    private static RubricStrand Strand(string name, params ValueList<RubricIndicator> indicators) => new(name, indicators);

    private static RubricIndicator Indicator(string id, string statement, string notYet, string begun, string inPlace, string lasting, bool isEvidenceRequired = false) =>
        new(new(id), statement, [notYet, begun, inPlace, lasting], isEvidenceRequired);
}
