using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Reports.Tests;

/// <summary>A small community with an assessment and its results, with texts that a careless page would break on.</summary>
internal sealed record Sample(LearningCommunity Community, ResultSet Results)
{
    internal const string Script = "<script>alert(1)</script>";
    internal const string Quotes = """He said "x < y" & it's <b>bold</b>""";
    internal const string Arabic = "هدف-٣";
    internal const string Chinese = "目标四";

    private static readonly ResultCell Blank = ResultCell.Blank, Absent = ResultCell.Absent, Exempt = ResultCell.Exempt;

    /// <summary>Two sections and students without one, four targets, every reason for not being assessed.</summary>
    internal static Sample Make(Func<ResultSetBuilder, ResultSetBuilder>? addRows = null, bool withScale = false)
    {
        var outcome = new EssentialOutcome(new("o1"), "Fractions", [
            new LearningTarget(new("T1"), Quotes), new LearningTarget(new(Script), "It runs nothing"),
            new LearningTarget(new(Arabic), "يقارن الطالب بين الكسور"), new LearningTarget(new(Chinese), Chinese),
        ], scale: withScale ? new Id<ProficiencyScale>("four") : null);
        var scale = new ProficiencyScale(new("four"), "Four levels", [new(1, "Beginning"), new(2.5m, "Near"), new(3, "There"), new(4, "Beyond")], 3);
        var assessment = new CommonAssessment(new("a1"), $"Fractions {Script}", [
            new AssessmentItem(new("Q1"), new(1), new Id<LearningTarget>("T1")), new AssessmentItem(new("Q2"), new(2), new Id<LearningTarget>("T1")),
            new AssessmentItem(new("Q3"), new(1), new Id<LearningTarget>(Script)), new AssessmentItem(new("Q4"), new(2.5m), new Id<LearningTarget>(Arabic)),
            new AssessmentItem(new("Q5"), new(1), new Id<LearningTarget>(Chinese)),
        ], [new TargetCut(new Id<LearningTarget>("T1"), Cut.AtCount(2))]);
        var community = new LearningCommunity(
            new("s1"), "School & sons", OrganizationKind.School, outcomes: [outcome], scales: [scale],
            sections: [new Section(new("7-1"), roster: [new("A1"), new("A2"), new("A9")]), new Section(new("7-2"))], assessments: [assessment]);
        var results = (addRows ?? AddRows)(new ResultSetBuilder(assessment, community.Sections)).Build();
        return new(community, results);
    }

    internal AssessmentAnalysis Analysis => Community.Analyze(Results);

    internal ReportSource Source(string language = "en") => new(Community, [Results], isReviewed: false, language: new LanguageTag(language));

    /// <summary>One student with full points, of any id.</summary>
    internal static Sample WithStudent(string id) => Make(builder =>
    {
        builder.Add(new(id), [Points(1), Points(2), Points(1), Points(2.5m), Points(1)]);
        return builder;
    });

    private static ResultSetBuilder AddRows(ResultSetBuilder builder)
    {
        builder.Add(new("A1"), [Points(1), Points(2), Points(1), Points(2.5m), Points(1)], new("7-1"), date: new LocalDate(2026, 10, 5));
        builder.Add(new("A2"), [Points(0), Points(1), Points(1), Points(1.25m), Points(1)], new("7-1"), date: new LocalDate(2026, 10, 6));
        builder.Add(new(Script), [Points(1), Points(0), Points(1), Points(0), Points(0)], new("7-2"));
        builder.Add(new(Arabic), [Points(0), Points(0), Points(1), Exempt, Points(1)], new("7-2"));
        builder.Add(new(Chinese), [Points(1), Points(2), Points(1), Exempt, Blank]);
        builder.Add(new("B1"), [Absent, Absent, Absent, Absent, Absent], new("7-2"));
        builder.Add(new("B2"), [Blank, Blank, Blank, Blank, Blank], new("7-2"));
        builder.Add(new("B3"), [Exempt, Exempt, Exempt, Exempt, Exempt]);
        return builder;
    }

    private static ResultCell Points(decimal points) => ResultCell.Scored(new(points));
}
