using System.Text;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests;

/// <summary>An example on the page of a rule.</summary>
/// <param name="Language"><c>json</c>, <c>csv</c> or <c>csharp</c>.</param>
/// <param name="Type">What it is of: <c>PlcDocument</c> for a whole document, a type of the model for a part of one, <c>Results</c>, <c>Items</c> or <c>Progress</c> for a sheet or for records, <c>Summary</c> for lines of one.</param>
/// <param name="Outcome"><c>fails</c> or <c>passes</c>.</param>
/// <param name="Code">The text.</param>
/// <param name="Day">The day as of which a practice review is made; empty where the rule is not one of the review.</param>
internal sealed record RuleExample(string Language, string Type, string Outcome, string Code, string Day)
{
    private static readonly LearningCommunity School =
        PlcDocumentReader.Read(Encoding.UTF8.GetBytes(Assert.Single(RulePage.Index.Examples, example => example.Type == nameof(PlcDocument)).Code)).Value!.Community;

    /// <summary>
    /// Where a part stands in a community: the members of the community around it, with <c>$</c> for the part. Only what the part itself breaks is to be found, so what is
    /// around it is as little as possible.
    /// </summary>
    private static readonly Dictionary<string, string> Places = new()
    {
        ["AssessmentItem"] = """ "assessments": [{ "id": "quiz-1", "title": "Quiz 1", "items": [$] }] """,
        ["Celebration"] = """ "celebrations": [$] """,
        ["CollectiveCommitment"] = """ "foundation": { "commitments": [$] } """,
        ["CommonAssessment"] = """ "assessments": [$] """,
        ["CommunicationEntry"] = """ "communications": [$] """,
        ["Course"] = """ "courses": [$] """,
        ["Cut"] = """
            "assessments": [{
              "id": "quiz-1", "title": "Quiz 1",
              "items": [{ "id": "Q1", "points": 1, "target": "t" }, { "id": "Q2", "points": 1, "target": "t" }, { "id": "Q3", "points": 1, "target": "t" }],
              "cuts": [{ "target": "t", "proficiency": $ }]
            }]
            """,
        ["Dosage"] = """ "responseRuleSets": [{ "id": "s", "title": "Set", "rules": [{ "id": "r", "priority": 1, "when": { "missing": true }, "then": { "kind": "support", "dosage": $ } }], "otherwise": { "kind": "continueInCore" } }] """,
        ["EssentialOutcome"] = """ "outcomes": [$] """,
        ["Evidence"] = """ "decisions": [{ "id": "d", "statement": "Decided.", "area": "policy", "date": "2026-09-01", "evidence": [$] }] """,
        ["GoalDeadline"] = """ "goals": [{ "id": "g", "statement": "Reached.", "scope": "school", "deadline": $ }] """,
        ["GoalTarget"] = """ "goals": [{ "id": "g", "statement": "Reached.", "scope": "school", "target": $ }] """,
        ["GuidedDecision"] = """ "decisions": [$] """,
        ["ImplementationRubric"] = """ "rubrics": [$] """,
        ["ImprovementCycle"] = """ "cycles": [$] """,
        ["LearningTarget"] = """ "outcomes": [{ "id": "o", "statement": "Learned.", "targets": [$] }] """,
        ["LevelRange"] = """ "responseRuleSets": [{ "id": "s", "title": "Set", "rules": [{ "id": "r", "priority": 1, "when": { "missing": true }, "then": { "kind": "gatherEvidence" } }], "otherwise": { "kind": "continueInCore" }, "levels": $ }] """,
        ["Measure"] = """ "indicators": [{ "id": "i", "measure": $ }] """,
        ["Measurement"] = """ "indicators": [{ "id": "i", "measure": { "name": "Measured", "kind": "mean", "better": "higher" }, "measurements": [$] }] """,
        ["Meeting"] = """ "meetings": [$] """,
        ["Member"] = """ "members": [$] """,
        ["Membership"] = """ "teams": [{ "id": "t", "name": "Team", "memberships": [$] }] """,
        ["Mission"] = """ "foundation": { "mission": $ } """,
        ["Participation"] = """ "goals": [{ "id": "g", "statement": "Reached.", "scope": "school", "agreedBy": [$] }] """,
        ["Pledge"] = """ "foundation": { "commitments": [{ "id": "c", "versions": [{ "statement": "We do.", "status": "adopted" }], "groups": ["teachers"], "pledges": [$] }] } """,
        ["PracticeExchange"] = """ "exchanges": [$] """,
        ["ProficiencyScale"] = """ "scales": [$] """,
        ["Response"] = """ "responseRuleSets": [{ "id": "s", "title": "Set", "rules": [{ "id": "r", "priority": 1, "when": { "missing": true }, "then": $ }], "otherwise": { "kind": "continueInCore" } }] """,
        ["ResponseCondition"] = """ "responseRuleSets": [{ "id": "s", "title": "Set", "rules": [{ "id": "r", "priority": 1, "when": $, "then": { "kind": "gatherEvidence" } }], "otherwise": { "kind": "continueInCore" } }] """,
        ["ResponseRule"] = """ "responseRuleSets": [{ "id": "s", "title": "Set", "rules": [$], "otherwise": { "kind": "continueInCore" } }] """,
        ["ResponseRuleSet"] = """ "responseRuleSets": [$] """,
        ["RubricRating"] = """ "ratings": [$] """,
        ["RuleSuppression"] = """ "suppressions": [$] """,
        ["SchoolCalendar"] = """ "calendars": [$] """,
        ["Section"] = """ "sections": [$] """,
        ["SharedFoundation"] = """ "foundation": $ """,
        ["SmartGoal"] = """ "goals": [$] """,
        ["StandardReference"] = """ "outcomes": [{ "id": "o", "statement": "Learned.", "targets": [{ "id": "t", "statement": "I can.", "standards": [$] }] }] """,
        ["StrategyChoice"] = """ "cycles": [{ "id": "c", "question": "Why?", "choice": $ }] """,
        ["TargetCut"] = """ "assessments": [{ "id": "quiz-1", "title": "Quiz 1", "items": [{ "id": "Q1", "points": 1, "target": "7.RP.A.1" }], "cuts": [$] }] """,
        ["SupportPlan"] = """ "supportPlans": [$] """,
        ["DeliveredSession"] = """ "supportPlans": [{ "id": "p", "student": "S-104", "kind": "support", "targets": ["t"], "begin": "2026-10-12", "review": "2026-11-13", "sessions": [$] }] """,
        ["Team"] = """ "teams": [$] """,
        ["TimeBlock"] = """ "timeBlocks": [$] """,
        ["ValuesWorkshop"] = """ "foundation": { "workshops": [$] } """,
        ["Vision"] = """ "foundation": { "vision": $ } """,
    };

    /// <summary>The rules that the example of a rule breaks.</summary>
    internal IReadOnlyList<Rule> Broken(string id) => Language switch
    {
        "json" when Type == "Results" => BrokenBySheet(),
        "json" when Type == "Summary" => Rules(SummaryReader.Read(Encoding.UTF8.GetBytes(Code))),
        "json" when Day.Length > 0 => FoundByReview(),
        "json" => BrokenByDocument(),
        "csv" => BrokenBySheet(),
        _ => BrokenByCode(RulePageSnippets.Run(id, Outcome)),
    };

    /// <summary>The document in which the example of a part stands, or which it is, without what stands beside it.</summary>
    internal string Document => Day.Length == 0 ? Shown : Reviewed().Document;

    private string Shown => Type == nameof(PlcDocument) ? Code
        : $$"""{ "plc": "1.0", "community": {{(IsWhole ? Code : $$"""{ "id": "lincoln", "name": "Lincoln Middle School", "kind": "school", {{Places[Type].Replace("$", Code, StringComparison.Ordinal)}} }""")}} }""";

    private bool IsWhole => Type is nameof(PlcDocument) or nameof(LearningCommunity);

    /// <summary>What a part refers to need not be shown with it.</summary>
    private List<Rule> BrokenByDocument() =>
        [.. Rules(PlcDocumentReader.Read(Encoding.UTF8.GetBytes(Document))).Where(rule => IsWhole || rule != PrimitiveRules.ReferenceDangling)];

    /// <summary>What the practice review finds, each rule once. Results and communities of other organizations stand in members of their own, since a community document never has them.</summary>
    private List<Rule> FoundByReview()
    {
        var (document, rows, others) = Reviewed();
        var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(document));
        Assert.Empty(read.Diagnostics);
        var community = read.Value!.Community;
        var results = rows.GroupBy(row => (string)row!["assessment"]!).Select(set =>
            ResultsReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', set.Select(row => row!.ToJsonString()))), community, new Id<CommonAssessment>(set.Key)).Value!);
        var companions = others.Select(other => CommunityOf($$"""{ "plc": "1.0", "community": {{other!.ToJsonString()}} }"""));
        var review = PracticeReview.Of(community, LocalDatePattern.Iso.Parse(Day).Value, new([.. results], [.. companions], new(read.Value!.Language)));
        return [.. review.Findings.Select(finding => finding.Rule).Distinct()];
    }

    private (string Document, JsonArray Results, JsonArray Companions) Reviewed()
    {
        var example = JsonNode.Parse(Shown)!;
        example["community"]!.AsObject().Remove("results", out var results);
        example["community"]!.AsObject().Remove("companions", out var companions);
        return (example.ToJsonString(), results?.AsArray() ?? [], companions?.AsArray() ?? []);
    }

    private static LearningCommunity CommunityOf(string document) => PlcDocumentReader.Read(Encoding.UTF8.GetBytes(document)).Value!.Community;

    private IReadOnlyList<Rule> BrokenBySheet()
    {
        var sheet = Encoding.UTF8.GetBytes(Code);
        return Type switch
        {
            "Items" => Rules(ItemsCsvReader.Read(sheet)),
            "Progress" => Rules(ProgressReader.Read(sheet)),
            _ => Rules(ResultsReader.Read(sheet, School)),
        };
    }

    private static IReadOnlyList<Rule> BrokenByCode(Func<object> code)
    {
        try
        {
            return code() switch
            {
                ReadResult<PlcDocument> read => Rules(read),
                ReadResult<ResultSet> read => Rules(read),
                ReadResult<ChoiceSet> read => Rules(read),
                ReadResult<ProgressSheet> read => Rules(read),
                ReadResult<Analysis.AssessmentSummary> read => Rules(read),
                RuleBreaches breaches => Rules(breaches),
                _ => [],
            };
        }
        catch (RuleException exception)
        {
            return Rules(exception.Breaches);
        }
    }

    private static IReadOnlyList<Rule> Rules<T>(ReadResult<T> read) where T : class => [.. read.Diagnostics.Select(diagnostic => diagnostic.Rule)];

    private static IReadOnlyList<Rule> Rules(RuleBreaches breaches) => [.. breaches.Select(breach => breach.Rule)];
}
