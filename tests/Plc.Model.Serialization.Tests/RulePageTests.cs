namespace Plc.Model.Serialization.Tests;

/// <summary>Every rule has a page that says what the catalogue says, and whose examples do what they are there to show.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. PlcRules.Catalog.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(
        [.. PlcRules.Catalog.Select(rule => rule.Id + ".md"), "README.md"],
        Directory.EnumerateFiles(RulePage.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Ids))]
    public void A_page_says_what_the_catalogue_says(string id)
    {
        var rule = PlcRules.Catalog.Find(id)!;
        var page = RulePage.Of(id);
        var head = $"# {id}: {rule.Title}\n\n{rule.Severity} · {RulePage.SourceOf(rule)}\n\n";

        Assert.StartsWith(head, page.Text, StringComparison.Ordinal);
        Assert.True(page.Opening.Length > head.Length, "It does not say what the rule means.");
        Assert.Equal(["Fails", "Passes", "Fix"], page.Headings);
        Assert.EndsWith($"\n## Fix\n\n{rule.Fix}\n", page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void What_fails_on_a_page_breaks_its_rule_alone_and_what_passes_breaks_none(string id)
    {
        var examples = RulePage.Of(id).Examples;

        Assert.Equal(["fails", "passes"], examples.Select(example => example.Outcome));
        if (examples[0].Day.Length > 0)
        {
            // A small example lacks most of what a review asks for: what counts is whether this rule finds something.
            Assert.Contains(id, examples[0].Broken(id).Select(rule => rule.Id));
            Assert.DoesNotContain(id, examples[1].Broken(id).Select(rule => rule.Id));
            return;
        }
        Assert.Equal([id], examples[0].Broken(id).Select(rule => rule.Id).Where(broken => !StandsAfterOthers(id) || broken == id));
        Assert.Empty(examples[1].Broken(id));
    }

    [Fact]
    public void The_examples_of_a_rule_of_the_practice_review_name_a_day_and_no_others_do() => Assert.All(
        PlcRules.Catalog, rule => Assert.All(RulePage.Of(rule.Id).Examples, example => Assert.Equal(rule.Id.StartsWith("PLC8", StringComparison.Ordinal), example.Day.Length > 0)));

    [Theory, MemberData(nameof(Ids))]
    public void The_code_of_a_page_is_the_code_that_runs_here(string id)
    {
        foreach (var example in RulePage.Of(id).Examples.Where(example => example.Language == "csharp"))
        {
            Assert.Equal(RulePageSnippets.TextOf(id, example.Outcome), example.Code);
            Assert.Contains(example.Type, example.Code, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_two_rules_fail_by_the_same_example() => Assert.Distinct(PlcRules.Catalog.Select(rule => RulePage.Of(rule.Id).Examples[0].Code));

    [Fact]
    public void Pages_lead_to_pages() => Conventions.RequireNone(
        from file in Directory.EnumerateFiles(RulePage.Folder)
        let page = Path.GetFileNameWithoutExtension(file)
        from link in RulePage.Of(page).Links
        where !File.Exists(Path.Combine(RulePage.Folder, link))
        select $"{page}.md leads to {link}");

    [Fact]
    public void The_index_lists_every_rule_in_its_area()
    {
        var areas = RulePage.Index.Text.Split("\n## ")[1..]
            .Select(section => section.Split('\n').Where(line => line.StartsWith("- [PLC", StringComparison.Ordinal)).ToList()).Where(lines => lines.Count > 0);

        Assert.Equal(PlcRules.Catalog.GroupBy(rule => rule.Id[..5]).Select(area => area.Select(rule => $"- [{rule.Id}]({rule.Id}.md) {rule.Title}").ToList()), areas);
    }

    [Fact]
    public void The_community_of_the_examples_is_valid() =>
        Assert.All(RulePage.Index.Examples, example => Assert.Empty(example.Broken("README")));

    /// <summary>That there are more faults than are listed can only be said after those that are.</summary>
    private static bool StandsAfterOthers(string id) => id == FormRules.Stopped.Id;
}
