using System.Text.Json;

namespace Plc.Model.Tool.Tests;

/// <summary>What commands print as JSON is as its schema says, by ajv, a validator of other people.</summary>
public sealed class OutputSchemaTests : IDisposable
{
    private const string School = "school.plc.json", Results = "--results results.csv", Both = "--results results.csv results-2.csv";

    private static readonly string Exemplary = Repository.PathOf("samples", "Communities", "exemplary.plc.json"), OnItsWay = Repository.PathOf("samples", "Communities", "on-its-way.plc.json");

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>By output, command lines that print it, with and without what is optional.</summary>
    public static TheoryData<string, string[]> Commands => new()
    {
        { "analysis", [$"analyze {School} {Results}", $"analyze {School} --results results-2.csv --before results.csv", $"analyze {School} --results small.csv --assessment math-7-cfa-1"] },
        { "shareable", [$"analyze {School} {Results} --audience public", $"analyze {School} --results results-2.csv --audience public --disclosure wisconsin", $"analyze {School} {Results} --audience public --disclosure edfacts"] },
        { "response-plan", [$"respond {School} {Results} --as-of 2026-11-16", $"respond {School} {Both} --progress progress.csv --as-of 2026-12-14"] },
        { "track", [$"track {School} {Both} --as-of 2026-12-01", $"track {School} {Both} --progress progress.csv --as-of 2026-12-14 --mastery mode-recent", $"track {School} {Results} --as-of 2026-09-01"] },
        { "review", [$"review {School} --as-of 2026-11-16", $"review {School} --as-of 2026-12-14 {Both}", $"review {Exemplary} --as-of 2026-11-16", $"review {OnItsWay} --as-of 2027-11-16"] },
        { "profile", [$"profile {School} --as-of 2026-11-16", $"profile {Exemplary} --as-of 2026-11-16", $"profile {OnItsWay} --as-of 2027-11-16"] },
        { "validation", [$"validate {School}", "validate broken.json", $"validate {School} missing.json", $"validate bad.csv results.csv --community {School}"] },
        { "rules", ["rules"] },
        { "rule", ["explain PLC5003", "explain PLC0001", "explain PLC8304"] },
        { "summary", [$"summarize {School} {Both}", $"summarize {School} {Results} --over sections", "merge fall.part"] },
    };

    [Theory, MemberData(nameof(Commands))]
    public async Task What_is_printed_is_as_the_schema_says(string name, string[] lines)
    {
        File.WriteAllText(_folder.PathOf("small.csv"), "student,section,Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12\nS-2368,,,,,,,,,,,,,\n");
        File.WriteAllText(_folder.PathOf("broken.json"), """{"plc":"1.0","community":{"id":"a","name":7,"kind":"school","teams":[{"id":"t","name":"T"},{"id":"t","name":"U"}]}}""");
        File.WriteAllText(_folder.PathOf("bad.csv"), "student,Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8,Q9,Q10,Q11,Q12,name\nS-2368,9,,,,,,,,,,,,\nS-2368,1,,,,,,,,,,,,\n");
        Assert.Equal(0, _folder.Run($"plc summarize {School} {Results} > fall.part").Status);

        await Require(name, lines.Select(line =>
        {
            var run = _folder.Run($"plc {line} --format json");
            Assert.True(run.Out.StartsWith("{\n  \"plc\": \"1.0\"", StringComparison.Ordinal), $"{line}: {run.Error}{run.Out}");
            using var json = JsonDocument.Parse(run.Out);
            return JsonSerializer.Serialize(json);
        }));
    }

    [Fact]
    public async Task Lines_of_summaries_are_as_the_schema_says()
    {
        var lines = _folder.Run($"plc summarize {School} {Both}").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, line => Assert.StartsWith("{\"plc\":\"1.0\"", line, StringComparison.Ordinal));
        await Require("summary-line", lines);
    }

    [Fact]
    public void Every_output_that_has_a_schema_is_printed_by_a_test() =>
        Assert.Equal(Plc.Model.Serialization.PlcFormat.Outputs.Order(StringComparer.Ordinal), Commands.Select(row => row.Data.Item1).Append("summary-line").Order(StringComparer.Ordinal));

    /// <summary>A schema that refuses nothing would hold of everything.</summary>
    [Fact]
    public async Task What_is_not_printed_is_refused()
    {
        var schema = await Schema("rule");
        var answers = await NodePackages.RunAsync("validate.cjs", ["""{"plc":"2.0","rule":{"id":7}}""", """{"rule":null,"more":1}"""], [schema], "ajv", "ajv-formats");

        Assert.All(answers, answer => Assert.NotEqual("[]", answer));
    }

    private async Task Require(string name, IEnumerable<string> documents)
    {
        var lines = documents.ToList();
        var answers = await NodePackages.RunAsync("validate.cjs", lines, [await Schema(name)], "ajv", "ajv-formats");

        Assert.Equal(lines.Count, answers.Count);
        Conventions.RequireNone(answers.Where(answer => answer != "[]"));
    }

    private async Task<string> Schema(string name)
    {
        var file = _folder.PathOf($"{name}.schema.json");
        await File.WriteAllTextAsync(file, CommandRun.Of("schema", "--of", name).Out, TestContext.Current.CancellationToken);
        return file;
    }
}
