using System.Reflection;
using System.Text;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Tests;

/// <summary>The code on the pages of rules compiles and runs, since it stands here too: a method named for the rule and the outcome, whose last line gives back what was made.</summary>
internal static class RulePageSnippets
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("tests", "Plc.Model.Serialization.Tests", "RulePageSnippets.cs"));

    /// <summary>The code for an outcome of a rule.</summary>
    internal static Func<object> Run(string id, string outcome) =>
        typeof(RulePageSnippets).GetMethod($"{id}_{outcome}", BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Func<object>>();

    /// <summary>The text of that code as a page has it.</summary>
    internal static string TextOf(string id, string outcome)
    {
        var begin = $" {id}_{outcome}()\n    {{\n";
        var from = Text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var lines = Text[from..Text.IndexOf("        return ", from, StringComparison.Ordinal)].Split('\n')[..^1];
        return string.Concat(lines.Select(line => (line.Length > 8 ? line[8..] : line) + "\n"));
    }

    internal static object PLC0002_fails()
    {
        var text = """{ "plc": "1.0", "community": { "id": "lincoln", "name": "Lincoln Middle School", "kind": "school" } }""";
        var read = PlcDocumentReader.Read(Encoding.Unicode.GetBytes(text));
        return read;
    }

    internal static object PLC0002_passes()
    {
        var text = """{ "plc": "1.0", "community": { "id": "lincoln", "name": "Lincoln Middle School", "kind": "school" } }""";
        var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text));
        return read;
    }

    internal static object PLC0013_fails()
    {
        var document = """{ "plc": "1.0", "community": { "id": "lincoln", "name": "Lincoln Middle School", "kind": { "other": "charter" } } }"""u8.ToArray();
        var read = PlcDocumentReader.Read(document, new ReadOptions(maxDepth: 2));
        return read;
    }

    internal static object PLC0013_passes()
    {
        var document = """{ "plc": "1.0", "community": { "id": "lincoln", "name": "Lincoln Middle School", "kind": { "other": "charter" } } }"""u8.ToArray();
        var read = PlcDocumentReader.Read(document);
        return read;
    }

    internal static object PLC0014_fails()
    {
        var document = """{ "plc": "1.0", "community": { "id": "lincoln", "name": "Lincoln Middle School", "kind": "school" } }"""u8.ToArray();
        var read = PlcDocumentReader.Read(document, new ReadOptions(maxDocumentBytes: 64));
        return read;
    }

    internal static object PLC0014_passes()
    {
        var document = """{ "plc": "1.0", "community": { "id": "lincoln", "name": "Lincoln Middle School", "kind": "school" } }"""u8.ToArray();
        var read = PlcDocumentReader.Read(document, new ReadOptions(maxDocumentBytes: 1024));
        return read;
    }

    internal static object PLC0015_fails()
    {
        var document = """{ "plc": "1.0", "community": { "id": "lincoln" } }"""u8.ToArray();
        var read = PlcDocumentReader.Read(document, new ReadOptions(maxDiagnostics: 1));
        return read;
    }

    internal static object PLC0015_passes()
    {
        var document = """{ "plc": "1.0", "community": { "id": "lincoln", "name": "Lincoln Middle School", "kind": "school" } }"""u8.ToArray();
        var read = PlcDocumentReader.Read(document, new ReadOptions(maxDiagnostics: 1));
        return read;
    }

    internal static object PLC0108_fails()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments:
            [
                new(new("quiz-1"), "Unit rates, October", [new(new("Q1"), new(1), target)]),
                new(new("quiz-2"), "Unit rates, November", [new(new("Q1"), new(1), target)]),
            ]);
        var read = ResultsReader.Read("student,Q1\nS-104,1\n"u8.ToArray(), school);
        return read;
    }

    internal static object PLC0108_passes()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments:
            [
                new(new("quiz-1"), "Unit rates, October", [new(new("Q1"), new(1), target)]),
                new(new("quiz-2"), "Unit rates, November", [new(new("Q1"), new(1), target)]),
            ]);
        var read = ResultsReader.Read("student,Q1\nS-104,1\n"u8.ToArray(), school, new Id<CommonAssessment>("quiz-2"));
        return read;
    }

    internal static object PLC0112_fails()
    {
        var items = ItemsCsvReader.Read("item,standard,points\ndate,6.SP.B.4,1\n"u8.ToArray()).Value!;
        var read = ResultsReader.Read("student,date\nS-104,2026-10-05\n"u8.ToArray(), items.ToDocument().Community);
        return read;
    }

    internal static object PLC0112_passes()
    {
        var items = ItemsCsvReader.Read("item,standard,points\nQ1,6.SP.B.4,1\n"u8.ToArray()).Value!;
        var read = ResultsReader.Read("student,date,Q1\nS-104,2026-10-05,1\n"u8.ToArray(), items.ToDocument().Community);
        return read;
    }

    internal static object PLC0116_fails()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments:
            [
                new(new("quiz-1"), "Unit rates, October", [new(new("Q1"), new(1), target)]),
                new(new("quiz-2"), "Unit rates, November", [new(new("Q1"), new(1), target)]),
            ]);
        var records = """
            {"assessment":"quiz-1","student":"S-104","points":{"Q1":1}}
            {"assessment":"quiz-2","student":"S-117","points":{"Q1":0}}
            """u8.ToArray();
        var read = ResultsReader.Read(records, school);
        return read;
    }

    internal static object PLC0116_passes()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments:
            [
                new(new("quiz-1"), "Unit rates, October", [new(new("Q1"), new(1), target)]),
                new(new("quiz-2"), "Unit rates, November", [new(new("Q1"), new(1), target)]),
            ]);
        var records = """
            {"assessment":"quiz-1","student":"S-104","points":{"Q1":1}}
            {"assessment":"quiz-1","student":"S-117","points":{"Q1":0}}
            """u8.ToArray();
        var read = ResultsReader.Read(records, school);
        return read;
    }

    internal static object PLC0122_fails()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments: [new(new("quiz-1"), "Unit rates", [new(new("Q1"), new(1), target), new(new("Q2"), new(1), target)])]);
        using var sheet = new MemoryStream("student,item,points\nS-104,Q1,1\nS-117,Q1,0\nS-104,Q2,1\n"u8.ToArray());
        var read = ResultsReader.Summarize(sheet, school);
        return read;
    }

    internal static object PLC0122_passes()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments: [new(new("quiz-1"), "Unit rates", [new(new("Q1"), new(1), target), new(new("Q2"), new(1), target)])]);
        using var sheet = new MemoryStream("student,item,points\nS-104,Q1,1\nS-104,Q2,1\nS-117,Q1,0\n"u8.ToArray());
        var read = ResultsReader.Summarize(sheet, school);
        return read;
    }

    internal static object PLC0123_fails()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments: [new(new("quiz-1"), "Unit rates", [new(new("Q1"), new(1), target)])]);
        using var sheet = new MemoryStream("student,Q1\nS-104,1\nS-117,0\n"u8.ToArray());
        var read = ResultsReader.Summarize(sheet, school, options: new(maxStudentsKept: 1));
        return read;
    }

    internal static object PLC0123_passes()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments: [new(new("quiz-1"), "Unit rates", [new(new("Q1"), new(1), target)])]);
        using var sheet = new MemoryStream("student,Q1\nS-104,1\nS-117,0\n"u8.ToArray());
        var read = ResultsReader.Summarize(sheet, school, options: new(maxStudentsKept: 2));
        return read;
    }

    internal static object PLC0124_fails()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments:
            [
                new(new("quiz-1"), "Unit rates, October", [new(new("Q1"), new(1), target)]),
                new(new("quiz-2"), "Unit rates, November", [new(new("Q1"), new(1), target)]),
            ]);
        var records = """
            {"assessment":"quiz-1","student":"S-104","points":{"Q1":1}}
            {"assessment":"quiz-2","student":"S-117","points":{"Q1":0}}
            """u8.ToArray();
        var read = ResultsReader.Read(records, school, new Id<CommonAssessment>("quiz-1"));
        return read;
    }

    internal static object PLC0124_passes()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments:
            [
                new(new("quiz-1"), "Unit rates, October", [new(new("Q1"), new(1), target)]),
                new(new("quiz-2"), "Unit rates, November", [new(new("Q1"), new(1), target)]),
            ]);
        var records = """
            {"assessment":"quiz-1","student":"S-104","points":{"Q1":1}}
            {"assessment":"quiz-1","student":"S-117","points":{"Q1":0}}
            """u8.ToArray();
        var read = ResultsReader.Read(records, school, new Id<CommonAssessment>("quiz-1"));
        return read;
    }

    internal static object PLC0125_fails()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments:
            [
                new(new("quiz-1"), "Unit rates, October", [new(new("Q1"), new(1), target)]),
                new(new("quiz-2"), "Unit rates, November", [new(new("Q1"), new(1), target)]),
            ]);
        var records = """
            {"assessment":"quiz-1","student":"S-104","points":{"Q1":1}}
            """u8.ToArray();
        var read = ResultsReader.Read(records, school, new Id<CommonAssessment>("quiz-2"));
        return read;
    }

    internal static object PLC0125_passes()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"), new("state"));
        var school = new LearningCommunity(
            new("lincoln"), "Lincoln Middle School", OrganizationKind.School,
            assessments:
            [
                new(new("quiz-1"), "Unit rates, October", [new(new("Q1"), new(1), target)]),
                new(new("quiz-2"), "Unit rates, November", [new(new("Q1"), new(1), target)]),
            ]);
        var records = """
            {"assessment":"quiz-1","student":"S-104","points":{"Q1":1}}
            """u8.ToArray();
        var read = ResultsReader.Read(records, school, new Id<CommonAssessment>("quiz-1"));
        return read;
    }

    internal static object PLC0126_fails()
    {
        var item = new AssessmentItem(new("Q1"), new(1), new Reference<LearningTarget>(new("7.RP.A.1"), new("state")));
        var quiz = new CommonAssessment(new("quiz-1"), "Unit rates", [item]);
        var school = new LearningCommunity(new("lincoln"), "Lincoln Middle School", OrganizationKind.School, assessments: [quiz]);
        var sheet = "student,Q1\nS-104,1\n"u8.ToArray();
        var read = ChoicesReader.Read(sheet, school);
        return read;
    }

    internal static object PLC0126_passes()
    {
        var item = new AssessmentItem(new("Q1"), new(1), new Reference<LearningTarget>(new("7.RP.A.1"), new("state")), choices: ["1", "2"], key: "1");
        var quiz = new CommonAssessment(new("quiz-1"), "Unit rates", [item]);
        var school = new LearningCommunity(new("lincoln"), "Lincoln Middle School", OrganizationKind.School, assessments: [quiz]);
        var sheet = "student,Q1\nS-104,1\n"u8.ToArray();
        var read = ChoicesReader.Read(sheet, school);
        return read;
    }

    internal static object PLC1002_fails()
    {
        var team = new Team(default, "Mathematics 7");
        return team;
    }

    internal static object PLC1002_passes()
    {
        var team = new Team(new("math-7"), "Mathematics 7");
        return team;
    }

    internal static object PLC1009_fails()
    {
        var grade = new GradeLevel(14);
        return grade;
    }

    internal static object PLC1009_passes()
    {
        var grade = new GradeLevel(7);
        return grade;
    }

    internal static object PLC1010_fails()
    {
        var year = new SchoolYear(26);
        return year;
    }

    internal static object PLC1010_passes()
    {
        var year = new SchoolYear(2026);
        return year;
    }

    internal static object PLC1012_fails()
    {
        var gain = new PercentagePoints(130.43m);
        return gain;
    }

    internal static object PLC1012_passes()
    {
        PercentagePoints gain = new Percent(53) - new Percent(23);
        return gain;
    }

    internal static object PLC1015_fails()
    {
        var goal = new SmartGoal(new("reading-3"), "Every student reads at grade level by the end of grade 3.", (GoalScope)7);
        return goal;
    }

    internal static object PLC1015_passes()
    {
        var goal = new SmartGoal(new("reading-3"), "Every student reads at grade level by the end of grade 3.", GoalScope.School);
        return goal;
    }

    internal static object PLC1020_fails()
    {
        var language = new LanguageTag("Spanish (US)");
        return language;
    }

    internal static object PLC1020_passes()
    {
        var language = new LanguageTag("es-US");
        return language;
    }

    internal static object PLC2012_fails()
    {
        var mission = new Mission([new("Every student learns to read, reason and work with others.", StatementStatus.Draft)]);
        var next = FoundationBuilder.Adopt(mission);
        return next;
    }

    internal static object PLC2012_passes()
    {
        var mission = new Mission([new("Every student learns to read, reason and work with others.", StatementStatus.Adopted, new(2026, 3, 12))]);
        var next = FoundationBuilder.Adopt(mission);
        return next;
    }

    internal static object PLC3120_fails()
    {
        var groups = new DataTeamGroups(proficient: 0, close: 0, farButLikely: 0, intervention: 0);
        return groups;
    }

    internal static object PLC3120_passes()
    {
        var groups = new DataTeamGroups(proficient: 31, close: 42, farButLikely: 28, intervention: 13);
        return groups;
    }

    internal static object PLC5012_fails()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"));
        var quiz = new CommonAssessment(new("quiz-1"), "Unit rates", [new(new("Q1"), new(1), target), new(new("Q2"), new(2), target)]);
        var breaches = new ResultSetBuilder(quiz).Add(new("S-104"), [ResultCell.Scored(new(1))]);
        return breaches;
    }

    internal static object PLC5012_passes()
    {
        var target = new Reference<LearningTarget>(new("7.RP.A.1"));
        var quiz = new CommonAssessment(new("quiz-1"), "Unit rates", [new(new("Q1"), new(1), target), new(new("Q2"), new(2), target)]);
        var breaches = new ResultSetBuilder(quiz).Add(new("S-104"), [ResultCell.Scored(new(1)), ResultCell.Blank]);
        return breaches;
    }

    internal static object PLC5017_fails()
    {
        var item = new AssessmentItem(new("Q1"), new(1), new Reference<LearningTarget>(new("7.RP.A.1")), choices: ["A", "B", "C"], key: "B");
        var quiz = new CommonAssessment(new("quiz-1"), "Unit rates", [item]);
        var breaches = new ChoiceSetBuilder(quiz).Add(new("S-104"), [ItemAnswer.OfChoice(3)]);
        return breaches;
    }

    internal static object PLC5017_passes()
    {
        var item = new AssessmentItem(new("Q1"), new(1), new Reference<LearningTarget>(new("7.RP.A.1")), choices: ["A", "B", "C"], key: "B");
        var quiz = new CommonAssessment(new("quiz-1"), "Unit rates", [item]);
        var breaches = new ChoiceSetBuilder(quiz).Add(new("S-104"), [ItemAnswer.OfChoice(2)]);
        return breaches;
    }

    internal static object PLC0132_fails()
    {
        using var lines = new MemoryStream(SummaryWriter.Write(new(
            new SummaryLine(new(new("lincoln"), new("quiz-1"), "default", "1", section: new("M7-1")), SummaryCounts.None),
            new SummaryLine(new(new("lincoln"), new("quiz-1"), "default", "1", section: new("M7-2")), SummaryCounts.None))));
        var read = SummaryReader.Read(lines, new ReadOptions(maxSummaryKeys: 1));
        return read;
    }

    internal static object PLC0132_passes()
    {
        using var lines = new MemoryStream(SummaryWriter.Write(new(
            new SummaryLine(new(new("lincoln"), new("quiz-1"), "default", "1", section: new("M7-1")), SummaryCounts.None),
            new SummaryLine(new(new("lincoln"), new("quiz-1"), "default", "1", section: new("M7-2")), SummaryCounts.None))));
        var read = SummaryReader.Read(lines, new ReadOptions(maxSummaryKeys: 2));
        return read;
    }

    internal static object PLC5036_fails()
    {
        var key = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1");
        var breaches = new AssessmentSummary(new SummaryLine(key, SummaryCounts.None)).CheckOverCommunities();
        return breaches;
    }

    internal static object PLC5036_passes()
    {
        var key = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1", assessmentVersion: "2026");
        var breaches = new AssessmentSummary(new SummaryLine(key, SummaryCounts.None)).CheckOverCommunities();
        return breaches;
    }

    internal static object PLC5037_fails()
    {
        var key = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1", target: new("7.RP.A.1"), assessmentVersion: "2026");
        var breaches = new AssessmentSummary(new SummaryLine(key, SummaryCounts.None)).CheckOverCommunities();
        return breaches;
    }

    internal static object PLC5037_passes()
    {
        var key = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1", target: new(new("7.RP.A.1"), new("state")), assessmentVersion: "2026");
        var breaches = new AssessmentSummary(new SummaryLine(key, SummaryCounts.None)).CheckOverCommunities();
        return breaches;
    }

    internal static object PLC0141_fails()
    {
        var students = new HashSet<Id<Student>> { new("S-104") };
        var read = ProgressReader.Read("student,measure,date,score\nS104,Words,2026-09-07,41\n"u8.ToArray(), students: students);
        return read;
    }

    internal static object PLC0141_passes()
    {
        var students = new HashSet<Id<Student>> { new("S-104") };
        var read = ProgressReader.Read("student,measure,date,score\nS-104,Words,2026-09-07,41\n"u8.ToArray(), students: students);
        return read;
    }

    internal static object PLC0142_fails()
    {
        var sheet = "student,measure,date,score\nS-104,Words,2026-09-07,41\nS-104,Words,2026-09-07,44\n"u8.ToArray();
        var read = ProgressReader.Read(sheet, SameDayScores.Median);
        return read;
    }

    internal static object PLC0142_passes()
    {
        var sheet = "student,measure,date,score\nS-104,Words,2026-09-07,41\nS-104,Words,2026-09-14,44\n"u8.ToArray();
        var read = ProgressReader.Read(sheet, SameDayScores.Median);
        return read;
    }

    internal static object PLC5038_fails()
    {
        var section = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1", section: new("7-1"));
        var school = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1", scope: SummaryScope.Community);
        var breaches = new AssessmentSummary(new SummaryLine(section, SummaryCounts.None), new SummaryLine(school, SummaryCounts.None)).CheckOverSections();
        return breaches;
    }

    internal static object PLC5038_passes()
    {
        var section = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1", section: new("7-1"));
        var other = new SummaryKey(new("lincoln"), new("quiz-1"), "default", "1", section: new("7-2"));
        var breaches = new AssessmentSummary(new SummaryLine(section, SummaryCounts.None), new SummaryLine(other, SummaryCounts.None)).CheckOverSections();
        return breaches;
    }

    internal static object PLC5030_fails()
    {
        var quiz = new CommonAssessment(new("quiz-1"), "Unit rates", [new(new("Q1"), new(1), new("7.RP.A.1"))], version: "2026");
        var breaches = quiz.CheckVersion("2025");
        return breaches;
    }

    internal static object PLC5030_passes()
    {
        var quiz = new CommonAssessment(new("quiz-1"), "Unit rates", [new(new("Q1"), new(1), new("7.RP.A.1"))], version: "2026");
        var breaches = quiz.CheckVersion("2026");
        return breaches;
    }

    internal static object PLC7107_fails()
    {
        var cycle = new ImprovementCycle(new("fractions-1"), "Why do students add the denominators?");
        var next = cycle.Advance(new StrategyChoice([new(new("number-lines"), "Place fractions on a number line first.")]));
        return next;
    }

    internal static object PLC7107_passes()
    {
        var cycle = new ImprovementCycle(new("fractions-1"), "Why do students add the denominators?");
        var next = cycle.Advance(new CurrentReality(weaknesses: ["Fractions are seen as two numbers."]));
        return next;
    }

    internal static object PLC5101_fails()
    {
        ProgressScore[] scores = [new(new(2026, 9, 14), 44), new(new(2026, 9, 7), 41)];
        var series = new ProgressSeries("Words correct per minute", ProgressDirection.Increasing, [.. scores]);
        return series;
    }

    internal static object PLC5101_passes()
    {
        ProgressScore[] scores = [new(new(2026, 9, 14), 44), new(new(2026, 9, 7), 41)];
        var series = ProgressSeries.Of("Words correct per minute", ProgressDirection.Increasing, scores, SameDayScores.Median);
        return series;
    }

    internal static object PLC5102_fails()
    {
        var aim = new AimLine(start: new(2026, 9, 21), baseline: 41, goalDate: new(2026, 9, 21), goal: 76);
        return aim;
    }

    internal static object PLC5102_passes()
    {
        var aim = new AimLine(start: new(2026, 9, 21), baseline: 41, goalDate: new(2027, 3, 8), goal: 76);
        return aim;
    }

    internal static object PLC6004_fails()
    {
        var conditions = Enumerable.Range(1, 120).Select(items => new ResponseCondition(countBelow: items));
        var condition = ResponseCondition.AnyOf([.. conditions]);
        return condition;
    }

    internal static object PLC6004_passes()
    {
        var condition = ResponseCondition.AnyOf(ResponseCondition.NoResult, ResponseCondition.BelowProficiency);
        return condition;
    }

    internal static object PLC6014_fails()
    {
        var breaches = ResponseRuleSet.Check(rules: CrossingRules(thresholds: 20), levels: new LevelRange(0, 1_000, 1_000));
        return breaches;
    }

    internal static object PLC6014_passes()
    {
        var breaches = ResponseRuleSet.Check(rules: CrossingRules(thresholds: 4), levels: new LevelRange(0, 1_000, 1_000));
        return breaches;
    }

    internal static object PLC6015_fails()
    {
        var score = new TargetScore(earned: 12, possible: 10, itemsAtFullPoints: 4, itemCount: 5, TargetStanding.Proficient);
        return score;
    }

    internal static object PLC6015_passes()
    {
        var score = new TargetScore(earned: 10, possible: 12, itemsAtFullPoints: 4, itemCount: 5, TargetStanding.Proficient);
        return score;
    }

    internal static object PLC6016_fails()
    {
        var score = new TargetScore(earned: 12, possible: 12, itemsAtFullPoints: 4, itemCount: 5, TargetStanding.ReadyForExtension);
        return score;
    }

    internal static object PLC6016_passes()
    {
        var score = new TargetScore(earned: 12, possible: 12, itemsAtFullPoints: 5, itemCount: 5, TargetStanding.ReadyForExtension);
        return score;
    }

    /// <summary>The two sides of a staircase in percent, count and level, so fine that it is hard to see that nothing is left for the last two rules.</summary>
    private static ValueList<ResponseRule> CrossingRules(int thresholds) =>
    [
        .. from i in Enumerable.Range(0, thresholds)
           from j in Enumerable.Range(0, thresholds)
           let level = 2 * thresholds - i - j
           from rule in new[]
           {
               Crossing($"above-{i}-{j}", new(levelAtLeast: level), i > 0 ? new(percentAtLeast: new Percent(i)) : null, j > 0 ? new(countAtLeast: j) : null),
               Crossing($"below-{i}-{j}", new(levelBelow: level), i < thresholds - 1 ? new(percentBelow: new Percent(i + 1)) : null, j < thresholds - 1 ? new(countBelow: j + 1) : null),
           }
           select rule,
        new(new("support"), 2, new(levelBelow: 1_000), new(ResponseKind.Support)), new(new("extension"), 2, new(levelBelow: 1_000), new(ResponseKind.Extension)),
    ];

    private static ResponseRule Crossing(string id, params ResponseCondition?[] when) =>
        new(new(id), 1, ResponseCondition.AllOf([.. when.OfType<ResponseCondition>()]), Response.GatherEvidence);
}
