using NodaTime;
using Plc.Model;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace SampleSchool;

/// <summary>A middle school with one course, one team, three sections and two common formative assessments. Nobody in it is real.</summary>
public static class MiddleSchool
{
    internal const string UnitRates = "7.RP.A.1", Proportions = "7.RP.A.2", SignedNumbers = "7.NS.A.1", Problems = "7.EE.B.3";
    private const int StudentsPerSection = 25;
    private const ulong RosterSeed = 2026;

    /// <summary>Makes the school.</summary>
    public static LearningCommunity Make()
    {
        var principal = new Member(new("principal"), "Principal");
        var specialEducator = new Member(new("special-education-7"), "Special education teacher, grade 7");
        Member[] teachers =
        [
            new(new("math-7-a"), "Math 7 teacher A"),
            new(new("math-7-b"), "Math 7 teacher B"),
            new(new("math-7-c"), "Math 7 teacher C"),
        ];
        var course = new Course(new("math-7"), "Mathematics 7", [new GradeLevel(7)]);
        var scale = FourLevels();
        var team = MathematicsTeam(course, [.. teachers, specialEducator]);

        return new LearningCommunity(
            new("sample-middle-school"), "Sample Middle School", OrganizationKind.School,
            members: [principal, .. teachers, specialEducator],
            calendars: [Schedule.Calendar],
            timeBlocks: Schedule.All,
            courses: [course],
            scales: [scale],
            outcomes: Outcomes(course, scale),
            teams: [team],
            sections: Sections(course, teachers),
            assessments: [FirstAssessment(course, team), SecondAssessment(course, team)],
            responseRuleSets: [Responding.Rules(course)],
            supportPlans: Plans.All);
    }

    private static ProficiencyScale FourLevels() => new(
        new("four-levels"), "Four levels of learning",
        [
            new ProficiencyLevel(1, "Beginning", "Shows parts of the target with help."),
            new ProficiencyLevel(2, "Developing", "Shows the simpler parts of the target alone."),
            new ProficiencyLevel(3, "Proficient", "Shows the whole target alone."),
            new ProficiencyLevel(4, "Extending", "Uses the target in situations that were not taught."),
        ],
        proficientFrom: 3);

    private static Team MathematicsTeam(Course course, Member[] members)
    {
        var firstDay = new LocalDate(2026, 8, 17);
        return new Team(
            new("math-7-team"), "Grade 7 mathematics", [.. members.Select(member => new Membership(member.Id, firstDay))], [course.Id]);
    }

    private static ValueList<EssentialOutcome> Outcomes(Course course, ProficiencyScale scale)
    {
        return
        [
            Outcome("ratios", "Students reason with rates and proportional relationships to solve problems from daily life.",
                Target(UnitRates, "I can find a unit rate, even from fractions."),
                Target(Proportions, "I can recognize a proportional relationship and write its equation.")),
            Outcome("rational-numbers", "Students calculate with positive and negative numbers and explain what they do.",
                Target(SignedNumbers, "I can add and subtract positive and negative numbers.")),
            Outcome("problems", "Students solve problems of several steps and judge whether their answers make sense.",
                Target(Problems, "I can solve a problem of several steps and check my answer.")),
        ];

        EssentialOutcome Outcome(string id, string statement, params LearningTarget[] targets) =>
            new(new(id), statement, [.. targets], [OutcomeKind.Skill], course.Id, new GradeLevel(7), scale.Id);

        static LearningTarget Target(string standard, string statement) => new(new(standard), statement, [new StandardReference(standard)]);
    }

    /// <summary>A section for each teacher. The ids of students are drawn, none twice, so that they say nothing of the section. A spreadsheet would make a date of a section that is called 7-1.</summary>
    private static ValueList<Section> Sections(Course course, Member[] teachers)
    {
        var random = new SplitMix(RosterSeed);
        var students = new List<Id<Student>>();
        while (students.Count < StudentsPerSection * teachers.Length)
        {
            var student = new Id<Student>($"S-{1000 + random.Below(9000)}");
            if (!students.Contains(student)) students.Add(student);
        }
        var rosters = students.Chunk(StudentsPerSection).ToArray();
        return
        [
            .. teachers.Select((teacher, index) =>
                new Section(new($"M7-{index + 1}"), course.Id, teacher.Id, new SchoolYear(2026), [.. rosters[index]])),
        ];
    }

    private static CommonAssessment FirstAssessment(Course course, Team team) => new(
        new("math-7-cfa-1"), "Mathematics 7, common formative assessment 1",
        items:
        [
            Item("Q1", 1, UnitRates), Item("Q2", 1, UnitRates), Item("Q3", 1, UnitRates),
            Item("Q4", 1, Proportions), Item("Q5", 1, Proportions), Item("Q6", 2, Proportions),
            Item("Q7", 1, SignedNumbers), Item("Q8", 1, SignedNumbers), Item("Q9", 2, SignedNumbers),
            Item("Q10", 1, Problems), Item("Q11", 1, Problems), Item("Q12", 2, Problems),
        ],
        // 80 percent of three 1-point items is all three, so the team asks for two of them. Signed numbers have no cut: the policy's holds.
        cuts:
        [
            new TargetCut(new Id<LearningTarget>(UnitRates), Cut.AtCount(2)),
            new TargetCut(new Id<LearningTarget>(Proportions), Cut.AtPercent(75)),
            new TargetCut(new Id<LearningTarget>(Problems), Cut.AtPercent(75)),
        ],
        course: course.Id,
        team: team.Id,
        administrations: [new Administration(new LocalDate(2026, 10, 6))]);

    /// <summary>Every target once more, with more points each, so that all points say more.</summary>
    private static CommonAssessment SecondAssessment(Course course, Team team) => new(
        new("math-7-cfa-2"), "Mathematics 7, common formative assessment 2",
        items:
        [
            Item("R1", 1, UnitRates), Item("R2", 1, UnitRates), Item("R3", 2, UnitRates), Item("R4", 2, UnitRates),
            Item("R5", 1, Proportions), Item("R6", 1, Proportions), Item("R7", 2, Proportions), Item("R8", 2, Proportions),
            Item("R9", 1, SignedNumbers), Item("R10", 1, SignedNumbers), Item("R11", 2, SignedNumbers), Item("R12", 2, SignedNumbers),
            Item("R13", 1, Problems), Item("R14", 1, Problems), Item("R15", 2, Problems), Item("R16", 2, Problems),
        ],
        cuts: [.. new[] { UnitRates, Proportions, SignedNumbers, Problems }.Select(target => new TargetCut(new Id<LearningTarget>(target), Cut.AtPercent(75)))],
        course: course.Id,
        team: team.Id,
        administrations: [new Administration(new LocalDate(2026, 11, 10))]);

    private static AssessmentItem Item(string id, decimal points, string target) => new(new(id), new Points(points), new Id<LearningTarget>(target));
}
