using System.Text;
using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests;

/// <summary>
/// What ajv, a validator of other people in another language, says of documents by the published schema, and what the reader says: whatever the schema refuses the reader
/// refuses, and whatever the reader refuses the schema refuses too, but for the rules at the places that the reference lists.
/// </summary>
public sealed class AgreementTests
{
    /// <summary>What the description of the format says of all types, and the reference by its words for members.</summary>
    private static readonly Rule[] OfEveryType =
    [
        FormRules.ValueKind, FormRules.MemberMissing, FormRules.MemberUnknown, FormRules.Null, FormRules.TextFormat, FormRules.ClosedList, PrimitiveRules.ListedTwice,
    ];

    private readonly SchemaTypes _types = new(FormatFiles.Schema);

    [Fact]
    public async Task Documents_of_the_samples_the_guide_and_the_rule_pages_pass()
    {
        var documents = Directory.EnumerateFiles(Repository.PathOf("samples"), "*.plc.json", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Append(Encoding.UTF8.GetString(FormatFiles.Example))
            .Concat(PlcRules.Catalog.SelectMany(rule => RulePage.Of(rule.Id).Examples).Append(RulePage.Index.Examples[0]).Where(example => example is { Language: "json", Type: not ("Results" or "Summary"), Outcome: "passes" }).Select(example => example.Document))
            .Select(OneLine).ToList();
        Assert.InRange(documents.Count, 80, int.MaxValue);

        Conventions.RequireNone(Differences(documents, await Ajv(documents)).Concat(Refused(documents, await Ajv(documents))));
    }

    [Fact]
    public async Task Generated_documents_of_every_fullness_pass()
    {
        var documents = Enumerable.Range(0, 400).Select(seed => OneLine(Encoding.UTF8.GetString(PlcDocumentWriter.Write(Communities.Make(seed, (seed % 8 + 1) / 10.0))))).ToList();

        Conventions.RequireNone(Refused(documents, await Ajv(documents)));
    }

    [Fact]
    public async Task What_fails_on_a_rule_page_and_what_is_planted_is_refused_where_a_schema_can_say_so()
    {
        var documents = PlcRules.Catalog.SelectMany(rule => RulePage.Of(rule.Id).Examples).Where(example => example is { Language: "json", Type: not ("Results" or "Summary"), Outcome: "fails" }).Select(example => example.Document)
            .Concat(PlantedFaultTests.Documents.Select(row => Marked.Parse(File.ReadAllText(PlantedFaultTests.PathOf(row.Data))).Text))
            .Where(IsJson).Select(OneLine).ToList();
        Assert.InRange(documents.Count, 80, int.MaxValue);

        Conventions.RequireNone(Differences(documents, await Ajv(documents)));
    }

    [Fact]
    public async Task Thousands_of_changed_documents_are_judged_alike()
    {
        var mutations = new Mutations(20_261_122, _types);
        var valid = Enumerable.Range(0, 280).Select(seed => Encoding.UTF8.GetString(PlcDocumentWriter.Write(Communities.Make(seed, (seed % 5 + 1) / 25.0)))).ToList();
        valid.Add(Encoding.UTF8.GetString(FormatFiles.Example));
        var documents = valid.SelectMany(document => Enumerable.Range(0, 32).Select(_ => mutations.Mutate(document))).OfType<string>().Distinct().ToList();
        Assert.InRange(documents.Count, 4_000, int.MaxValue);

        var answers = await Ajv(documents);

        Assert.InRange(answers.Count(answer => answer.Count > 0), 2_500, int.MaxValue);
        Conventions.RequireNone(Differences(documents, answers).Take(40));
        Conventions.RequireNone(Undeclared(documents).Distinct());
    }

    /// <summary>The reference names every rule at the types that break it.</summary>
    private IEnumerable<string> Undeclared(List<string> documents)
    {
        foreach (var text in documents)
        {
            using var document = JsonDocument.Parse(text);
            foreach (var diagnostic in PlcDocumentReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics)
            {
                var types = _types.Along(diagnostic.Place.JsonPointer!, document.RootElement);
                if (!OfEveryType.Contains(diagnostic.Rule) && !types.Any(type => FormatFiles.Rules[type].Contains(diagnostic.Rule.Id))) yield return $"{diagnostic.Rule.Id} is not named at {types[^1]}";
            }
        }
    }

    /// <summary>The places that ajv refuses, of each document.</summary>
    private static async Task<IReadOnlyList<IReadOnlyList<string>>> Ajv(IEnumerable<string> documents)
    {
        var answers = await NodePackages.RunAsync("validate.cjs", documents, [FormatFiles.SchemaPath], "ajv", "ajv-formats");
        return [.. answers.Select(answer => JsonDocument.Parse(answer).RootElement.EnumerateArray().Select(error => $"{error.GetProperty("place").GetString()} {error.GetProperty("keyword").GetString()}").ToList())];
    }

    private static IEnumerable<string> Refused(List<string> documents, IReadOnlyList<IReadOnlyList<string>> answers) =>
        documents.Zip(answers).Where(pair => pair.Second.Count > 0).Select(pair => $"{string.Join("; ", pair.Second)}: {pair.First[..Math.Min(300, pair.First.Length)]}");

    /// <summary>Where the two differ, and may not.</summary>
    private IEnumerable<string> Differences(List<string> documents, IReadOnlyList<IReadOnlyList<string>> answers)
    {
        Assert.Equal(documents.Count, answers.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var read = PlcDocumentReader.Read(Encoding.UTF8.GetBytes(documents[i]));
            if (answers[i].Count > 0 && read.Value is not null) yield return $"ajv alone refuses: {string.Join("; ", answers[i])} in {documents[i]}";
            using var document = JsonDocument.Parse(documents[i]);
            var places = answers[i].Select(answer => answer.Split(' ')[0]).ToList();
            foreach (var diagnostic in read.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error && !IsUnsaid(diagnostic, document.RootElement)))
                if (!places.Exists(place => IsAtOrAround(diagnostic.Place.JsonPointer!, place))) yield return $"The reader alone refuses: {diagnostic} {diagnostic.Place.JsonPointer} in {documents[i]}";
        }
    }

    /// <summary>Whether a place is that of a fault or of the object around it: what is wrong with a member a schema may say of its object, or of that of its object.</summary>
    private static bool IsAtOrAround(string fault, string place) =>
        fault == place || place == Around(fault) || place == Around(Around(fault));

    private static string Around(string place) => place.Length == 0 ? "" : place[..place.LastIndexOf('/')];

    /// <summary>Of a document of a newer minor version the schema says next to nothing.</summary>
    private bool IsUnsaid(Diagnostic diagnostic, JsonElement document) =>
        document.ValueKind == JsonValueKind.Object && document.TryGetProperty("plc", out var version) && version.ValueKind == JsonValueKind.String && version.GetString()!.StartsWith("1.", StringComparison.Ordinal) &&
            version.GetString() != "1.0" && FormatFiles.Unsaid.Contains((FormRules.MemberNewer.Id, "plcDocument")) ||
        _types.Along(diagnostic.Place.JsonPointer!, document).Any(type => FormatFiles.Unsaid.Contains((diagnostic.Rule.Id, type)));

    private static bool IsJson(string document)
    {
        try
        {
            JsonDocument.Parse(document).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A text of JSON has line breaks between its tokens only.</summary>
    private static string OneLine(string document) => document.Replace('\n', ' ').Replace('\r', ' ');
}
