using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization;
using Plc.Model.Teams;

namespace Plc.Model.Reports.Tests.Browser;

/// <summary>Pages that browsers are asked to show.</summary>
internal static class Pages
{
    private static readonly string[] Scripts = ["", "فصل-", "כיתה-", "三班-", "Ελληνικά-"];

    /// <summary>Every third student is in one group, and every thirteenth in another, which is small.</summary>
    private static readonly int[] GroupOfEvery = [3, 13];

    /// <summary>The page of the small sample, whose texts a careless page would break on.</summary>
    internal static Task<string> Small() => CommunityReport.RenderAsync(Sample.Make().Source());

    /// <summary>Without any result.</summary>
    internal static Task<string> Empty() => CommunityReport.RenderAsync(new(Sample.Make().Community));

    /// <summary>One student.</summary>
    internal static Task<string> One() => CommunityReport.RenderAsync(Sample.WithStudent("A1").Source());

    /// <summary>A school that writes from right to left, with ids and names as long as they come.</summary>
    internal static Task<string> RightToLeft()
    {
        var (_, community, results) = Make(40, 6, "ar", "مدرسة النور المتوسطة", new string('م', 60));
        return CommunityReport.RenderAsync(new(community, [results], language: new LanguageTag("ar")));
    }

    /// <summary>So many students and targets, with a scale.</summary>
    internal static Task<string> Large(int students, int targets)
    {
        var (_, community, results) = Make(students, targets, "", "Sample School", "");
        return CommunityReport.RenderAsync(new(community, [results]));
    }

    /// <summary>For everyone, with a group that is hidden.</summary>
    internal static Task<string> ForEveryone()
    {
        var (assessment, community, results) = Make(60, 4, "", "Sample School", "");
        var table = ShareableTable.Of(community.Summarize(results), families: GroupFamily.FoundIn(results), withExtension: true, combinations: GroupCombination.FoundIn(results));
        return PublicReport.RenderAsync(new(community.Name, assessment.Title, table, [.. community.Outcomes.SelectMany(outcome => outcome.Targets)]));
    }

    /// <summary>The sample data of the repository.</summary>
    internal static Task<string> SampleSchool()
    {
        byte[] Read(string name) => File.ReadAllBytes(Repository.PathOf("samples", "SampleSchool", "data", name));
        var community = PlcDocumentReader.Read(Read("school.plc.json")).Value!.Community;
        return CommunityReport.RenderAsync(new(community, [.. ResultsReader.ReadEach(Read("results.csv"), community).Value!]));
    }

    private static (CommonAssessment Assessment, LearningCommunity Community, ResultSet Results) Make(int students, int targets, string script, string name, string tail)
    {
        var chance = new Random(7);
        var prefix = script == "ar" ? Scripts : [""];
        string[] ids = [.. Enumerable.Range(1, targets).Select(target => $"{prefix[target % prefix.Length]}T{target}{(target == 2 ? tail : "")}")];
        var scale = new ProficiencyScale(new("four"), "Four levels", [new(1, "Beginning"), new(2, "Developing"), new(3, "Proficient"), new(4, "Extending")], 3);
        var outcome = new EssentialOutcome(new("o1"), name, [.. ids.Select(id => new LearningTarget(new(id), $"{name} {id}"))], scale: script == "ar" ? null : new Id<ProficiencyScale>("four"));
        var assessment = new CommonAssessment(new("a1"), $"{name} 1", [.. ids.SelectMany((id, target) => Enumerable.Range(1, 3).Select(item => new AssessmentItem(new($"Q{3 * target + item}"), new(2), new Id<LearningTarget>(id))))]);
        var sections = Enumerable.Range(1, Math.Max(1, students / 25)).Select(section => new Section(new($"{prefix[section % prefix.Length]}{section}"))).ToList();
        var community = new LearningCommunity(new("s1"), name, OrganizationKind.School, outcomes: [outcome], scales: [scale], sections: [.. sections], assessments: [assessment]);
        var builder = new ResultSetBuilder(assessment, community.Sections);
        for (var student = 0; student < students; student++)
        {
            var skill = chance.NextDouble();
            var cells = assessment.Items.Select((_, item) => ResultCell.Scored(new((chance.NextDouble() < 0.3 + 0.7 * skill ? 1 : 0) + (chance.NextDouble() < 0.2 + 0.8 * skill * (1 - item / 300.0) ? 1 : 0)))).ToArray();
            Id<StudentGroup>[] groups = [.. GroupOfEvery.Where(every => student % every == 0).Select(every => new Id<StudentGroup>($"group-{every}"))];
            builder.Add(new($"{prefix[student % prefix.Length]}S-{student + 1000}{(student == 1 ? tail : "")}"), cells, sections[student % sections.Count].Id, [.. groups], new LocalDate(2026, 10, 6));
        }
        return (assessment, community, builder.Build());
    }
}
