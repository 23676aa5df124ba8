using System.Globalization;
using System.Text;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization.Description;

/// <summary>Writes references of the format as Markdown: every type, every form of a value, every list of words, and of documents what the schema cannot say.</summary>
internal sealed class ReferenceWriter
{
    /// <summary>In characters; a longer one is looked at in the document from which it comes.</summary>
    private const int LongestExample = 2_000;

    private readonly StringBuilder _text = new();
    private readonly IReadOnlyList<Form> _forms;
    private readonly Dictionary<string, string> _examples;

    private ReferenceWriter(IReadOnlyList<Form> forms, Dictionary<string, string> examples) => (_forms, _examples) = (forms, examples);

    /// <summary>The reference of documents.</summary>
    /// <param name="example">A valid document, from which the example of each type is taken.</param>
    internal static string Write(ReadOnlyMemory<byte> example)
    {
        var writer = new ReferenceWriter(Forms.Within(DocumentShapes.Document.Form), Examples.In(example, DocumentShapes.Document.Form));
        writer.WriteIntroduction();
        writer.WriteTypes();
        writer.WriteValues("What breaks one of these rules is reported at the value.");
        writer.WriteWords(
            "A word is written exactly as here; what is none is PLC0009. Where a list is open, what it does not have is written as `{ \"other\": \"what it is called\" }`. A minor version of the format adds no\n"
            + "word to a closed list.");
        writer.WriteDifferences();
        return writer._text.ToString();
    }

    /// <summary>The reference of what is written for programs.</summary>
    internal static string WriteOutputs()
    {
        var writer = new ReferenceWriter([.. Output.All.SelectMany(output => Forms.Within(output.Form())).DistinctBy(form => form.Name)], []);
        writer.WriteIntroductionOfOutputs();
        writer.WriteTypes();
        writer.WriteValues("As in [documents](plc-1.0.md#forms-of-values), and `statistic`, `count` and `sum`, which only outputs have.");
        writer.WriteWords("A minor version of the format adds no word to a closed list.");
        return writer._text.ToString();
    }

    private void WriteIntroductionOfOutputs()
    {
        Line($"# PLC format {PlcDocument.FormatVersion}: what commands print as JSON");
        Line();
        Line("What `--format json` prints, and the writers of `Plc.Model.Serialization` write: every type with its members. Made by `PlcFormat.WriteOutputReference` from the declarations that write it; do not edit");
        Line("it. `plc schema --of NAME` prints the schema of an output.");
        Line();
        Line("| output | printed by | is a | schema |");
        Line("|---|---|---|---|");
        foreach (var output in Output.All) Line($"| `{output.Name}` | {string.Join(", ", output.Commands.Split(", ").Select(command => $"`{command}`"))} | {output.Form().Words} | [{output.Name}]({output.File}) |");
        Line();
        Line("- The first member of every output is `plc`, the version of the format. A minor version may add members: pass over those that you do not know. It takes none away and changes the meaning of none. A");
        Line("  schema is that of its version exactly, and knows no others.");
        Line("- Members stand in the order of this page. One that is not marked as required is left out where there is nothing to say; lists that are required may be empty.");
        Line("- Percents are 0 to 100. Nothing is rounded. What is not defined is `null`, with the reason beside it, and never 0.");
        Line("- Students are opaque ids. What has students or sections in it is for the team; only `shareable` is for everybody.");
        Line("- `plc validate` and `plc review` also print SARIF 2.1.0, which has its own schema. Documents are [plc-1.0.md](plc-1.0.md), and lines that are read again [summary-1.0.md](summary-1.0.md).");
    }

    private void WriteIntroduction()
    {
        Line($"# PLC format {PlcDocument.FormatVersion}: reference");
        Line();
        Line("Every type of a document with its members, the rules that it keeps and an example. Made by `PlcFormat.WriteReference` from the declarations that read and write");
        Line("documents; do not edit it. How documents work as a whole (references, versions, places of faults, results) stands in [README.md](README.md); the same in JSON");
        Line("Schema in [plc-1.0.schema.json](plc-1.0.schema.json). A member that is not marked as required may be left out; a list that may be left out may also be empty.");
        Line();
        var names = _forms.OfType<ObjectForm>().Select(form => form.Name).Order(StringComparer.Ordinal);
        Line($"Types: {string.Join(", ", names.Select(Link.To))}.");
        Line();
        Line("[Forms of values](#forms-of-values) · [Lists of words](#lists-of-words) · [What the schema does not say](#what-the-schema-does-not-say)");
    }

    private void WriteTypes()
    {
        Heading("Types");
        foreach (var form in _forms.OfType<ObjectForm>()) WriteType(form);
    }

    private void WriteType(ObjectForm form)
    {
        Line();
        Line($"### {form.Name}");
        Line();
        Line(form.Doc);
        if (form.IsCommunity) Line("\nThe ids within it are those of one community: each is unique among its kind, and a reference that is an id names one of them.");
        if (form.OpensScope) Line("\nIt opens a scope: ids that are unique within their scope are unique among their kind in one of these.");
        Line();
        Line("| member | type | | what it says |");
        Line("|---|---|---|---|");
        foreach (var member in form.Members) Line($"| `{member.Name}` | {Type(form, member)} | {(member.IsRequired ? "required" : "")} | {member.Doc} |");
        if (form.Rules.Count > 0)
        {
            Line();
            Line("Rules:");
            Line();
            foreach (var rule in form.Rules) Line($"- {Link.To(rule.Rule)} {rule.Rule.Title}.{Spaced(rule.Words)}{Spaced(Silence(form, rule))} Message: “{rule.Rule.Message}”{Extent(rule)}");
        }
        if (!_examples.TryGetValue(form.Name, out var example)) return;
        Line(example.Length <= LongestExample ? $"\n```json\n{example}\n```" : "\nAn example stands in [example.plc.json](example.plc.json).");
    }

    private static string Type(ObjectForm form, ShapeMember member)
    {
        var bounds = form.BoundsOf(member).Select(bound => bound.Words);
        return string.Join(", ", [member.Form.Words, .. bounds]);
    }

    private static string Spaced(string words) => words.Length == 0 ? "" : " " + words;

    /// <summary>Of which members each has to be read for the rule to be judged.</summary>
    private static string Silence(ObjectForm form, FormRule rule)
    {
        string[] members = [.. form.SilentWhileBroken(rule.Rule).Select(member => $"`{member.Name}`")];
        return members.Length == 0 ? "" : $"Silent while {(members.Length == 1 ? $"{members[0]} is" : $"{string.Join(", ", members[..^1])} or {members[^1]} is")} not read.";
    }

    private static string Extent(FormRule rule) =>
        rule.Why is null ? "" : rule.Clauses.Count > 0 ? " *(in the schema in part)*" : " *(not in the schema)*";

    private void WriteValues(string introduction)
    {
        Heading("Forms of values");
        Line();
        Line(introduction);
        foreach (var form in _forms.Where(form => form is TextForm or NumberForm or StatisticForm || form is MeaningForm || form is ChoiceForm && form.Rules.Count > 0))
        {
            Line();
            Line($"### {form.Name}");
            Line();
            Line(form.Doc + Kept(form));
        }
    }

    private static string Kept(Form form) => form.Rules.Count == 0 ? "" : $" Rules: {string.Join("; ", form.Rules.Select(rule => $"{Link.To(rule.Rule)} {rule.Rule.Title}"))}.";

    private void WriteWords(string introduction)
    {
        Heading("Lists of words");
        Line();
        Line(introduction);
        foreach (var form in _forms.Where(form => WordsOf(form) is not null))
        {
            Line();
            Line($"### {form.Name}");
            Line();
            var other = form is WordForm { Refusal: var refusal } && refusal != FormRules.ClosedList ? $" Anything else is {Link.To(refusal)}, as it is of the other forms of values." : "";
            Line($"{(form is WordForm ? "Closed" : "Open")}: {string.Join(", ", WordsOf(form)!.Select(word => $"`{word}`"))}.{other}");
        }
    }

    private static IReadOnlyList<string>? WordsOf(Form form) => (form as WordForm ?? form.Parts.OfType<WordForm>().FirstOrDefault(part => part.Name is null && form is ChoiceForm))?.List;

    private void WriteDifferences()
    {
        Heading("What the schema does not say");
        Line();
        Line("Whatever the schema refuses a reader refuses too. These rules the schema does not say, or not wholly, at these places; a reader keeps them nevertheless.");
        Line();
        Line("| rule | where | why |");
        Line("|---|---|---|");
        var unsaid =
            from form in _forms
            from rule in form.Rules
            where rule.Why is not null
            group form.Name by (rule.Rule, rule.Why) into rule
            orderby rule.Key.Rule.Id
            select rule;
        foreach (var rule in unsaid)
            Line($"| {Link.To(rule.Key.Rule)} {rule.Key.Rule.Title} | {string.Join(", ", rule.Select(name => Link.To(name!)))} | {rule.Key.Why} |");
    }

    private void Heading(string heading)
    {
        Line();
        Line($"## {heading}");
    }

    private void Line(string line = "") => _text.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
