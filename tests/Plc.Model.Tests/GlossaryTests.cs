using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Foundation;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Review;

namespace Plc.Model.Tests;

/// <summary>The glossary has one entry a term: clarity precedes competence.</summary>
public sealed partial class GlossaryTests
{
    /// <summary>What only makes, holds, checks or looks up values and says nothing about a community itself.</summary>
    private static readonly Type[] Tools =
    [
        typeof(BeforeVision), typeof(BeforeCommitments), typeof(ResultSetBuilder), typeof(CommunityIndex), typeof(CommunityReferences<>), typeof(ReferenceBreach<>),
        typeof(ValueList<>), typeof(AssessmentSummaryBuilder), typeof(ChoiceSetBuilder), typeof(ResponseFacts), typeof(ReviewFacts), typeof(StatementWording),
    ];

    private static readonly string[] Pages = ["plc-1.0.md", "outputs-1.0.md"];

    private static readonly string Glossary = File.ReadAllText(Repository.PathOf("docs", "glossary.md")).ReplaceLineEndings("\n");

    private static readonly MatchCollection Entries = Entry().Matches(Glossary);

    /// <summary>The public types that say something about a community: no tools, no rules, and nothing static.</summary>
    private static IEnumerable<Type> Terms => typeof(LearningCommunity).Assembly.GetExportedTypes().Where(type =>
        type.Namespace != "Plc.Model.Rules" && !type.IsNested && !(type.IsAbstract && type.IsSealed) && !type.IsSubclassOf(typeof(Exception)) && !Tools.Contains(type) &&
        !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    [Fact]
    [Trait("Practice", "C-13")]
    public void Every_type_that_says_something_about_a_community_has_one_entry_and_every_entry_has_such_a_type() =>
        Assert.Equal(Terms.Select(CodeName).Order(StringComparer.Ordinal), Entries.Select(entry => entry.Groups["type"].Value).Order(StringComparer.Ordinal));

    [Fact]
    [Trait("Practice", "C-13")]
    public void Entries_stand_in_alphabetical_order_each_term_once()
    {
        var terms = Entries.Select(entry => entry.Groups["term"].Value).ToList();

        Assert.Equal(terms.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase), terms);
    }

    [Fact]
    public void Nothing_stands_in_the_glossary_but_entries_of_one_form() =>
        Assert.Equal(Glossary.Split("\n## ").Length - 1, Entries.Count);

    [Fact]
    public void Related_terms_have_entries()
    {
        var anchors = Entries.Select(entry => Anchor(entry.Groups["term"].Value)).ToHashSet();

        Conventions.RequireNone(Link().Matches(Glossary).Where(link => link.Groups["anchor"].Value != Anchor(link.Groups["term"].Value) || !anchors.Contains(link.Groups["anchor"].Value)).Select(link => link.Value));
    }

    [Fact]
    [Trait("Practice", "C-13")]
    public void Format_and_schema_say_of_a_term_what_the_glossary_says()
    {
        var terms = Entries.ToDictionary(entry => entry.Groups["type"].Value, entry => FirstSentence().Match(entry.Groups["text"].Value).Value);
        var described = Pages
            .SelectMany(page => TypeOfThePage().Matches(File.ReadAllText(Repository.PathOf("docs", "format", page)).ReplaceLineEndings("\n")).Where(type => type.Groups["more"].Value.Contains("| member |", StringComparison.Ordinal)))
            .Select(type => (Name: char.ToUpperInvariant(type.Groups["name"].Value[0]) + type.Groups["name"].Value[1..], Text: type.Groups["text"].Value.Replace('\n', ' ')))
            .Where(type => terms.ContainsKey(type.Name)).ToList();

        Assert.True(described.Count > 100, $"{described.Count} terms are described.");
        Assert.All(described, type => Assert.StartsWith(terms[type.Name], type.Text, StringComparison.Ordinal));
    }

    private static string Anchor(string term) => term.ToLowerInvariant().Replace(' ', '-');

    private static string CodeName(Type type) =>
        type.Name.Split('`')[0] + (type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : "");

    /// <summary>A term, its type, the rows of the practice, related terms, and a paragraph.</summary>
    [GeneratedRegex(@"^## (?<term>[A-Z][A-Za-z ]+)\n\n`(?<type>[A-Za-z<>]+)` · [A-Z]-\d\d(, [A-Z]-\d\d)* · see [^\n]+\n\n(?<text>[^\n`#]+)\n(?=\n## |\z)", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\[(?<term>[^\]]+)\]\((?:#(?<anchor>[^)]+))\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^.*?[.?!](?= [A-Z]|$)")]
    private static partial Regex FirstSentence();

    /// <summary>A type on a page of the format: its name, what it is, and all that is said of it.</summary>
    [GeneratedRegex(@"^### (?<name>\w+)\n\n(?<text>[^|`\n][^|]*?)\n\n(?<more>.*?)(?=^### |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TypeOfThePage();
}
