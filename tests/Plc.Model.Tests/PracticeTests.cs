using System.Text.RegularExpressions;

namespace Plc.Model.Tests;

/// <summary>The page on the practice says what is so: its rows, types, rules and tests are there, and none that is there is missing from it.</summary>
public sealed partial class PracticeTests
{
    private static readonly (char Area, int Count)[] Areas = [('C', 13), ('F', 19), ('G', 10), ('Q', 11), ('I', 11)];

    private static readonly List<Row> Rows =
    [
        .. File.ReadLines(Repository.PathOf("docs", "practice.md")).Where(line => RowStart().IsMatch(line)).Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Row(cells[1], Coded(cells[3]), [.. RuleLink().Matches(cells[4]).Select(match => match.Value)], Coded(cells[5]), cells[6])),
    ];

    [Fact]
    public void Every_row_of_the_practice_stands_once_and_in_its_order() =>
        Assert.Equal(Areas.SelectMany(area => Enumerable.Range(1, area.Count).Select(number => $"{area.Area}-{number:00}")), Rows.Select(row => row.Id));

    [Fact]
    public void Every_type_that_is_named_is_there()
    {
        var types = typeof(LearningCommunity).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).ToHashSet();

        Conventions.RequireNone(Rows.SelectMany(row => row.Types.Except(types).Select(type => $"{row.Id} {type}")));
    }

    [Fact]
    public void A_row_has_the_rules_that_rest_on_it() =>
        Assert.All(Rows, row => Assert.Equal(ModelRules.Catalog.Where(rule => rule.Source == row.Id).Select(rule => rule.Id), row.Rules));

    [Fact]
    public void A_row_has_the_tests_that_name_it()
    {
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file => PracticeTrait().Matches(File.ReadAllText(file)).Select(match => (Row: match.Groups[1].Value, Test: Path.GetFileNameWithoutExtension(file))))
            .Distinct().ToLookup(pair => pair.Row, pair => pair.Test);

        Assert.All(Rows, row => Assert.Equal(tests[row.Id].Order(StringComparer.Ordinal), row.Tests));
        Conventions.RequireNone(tests.Select(row => row.Key).Except(Rows.Select(row => row.Id)));
    }

    [Fact]
    public void What_is_not_tested_is_said_to_be_open() => Conventions.RequireNone(Rows.Where(row => row.Tests.Length == 0 && row.Open.Length == 0).Select(row => row.Id));

    private static string[] Coded(string cell) => [.. cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim('`'))];

    [GeneratedRegex(@"^\| [A-Z]-\d\d \|")]
    private static partial Regex RowStart();

    [GeneratedRegex(@"(?<=\[)PLC\d{4}(?=\])")]
    private static partial Regex RuleLink();

    [GeneratedRegex("""Trait\("Practice", "([A-Z]-\d\d)"\)""")]
    private static partial Regex PracticeTrait();

    private sealed record Row(string Id, string[] Types, string[] Rules, string[] Tests, string Open);
}
