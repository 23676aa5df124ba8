using Plc.Model.Rules;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What rules, and what they find in files, look like in JSON; only ever written.</summary>
internal static class DiagnosticShapes
{
    internal static ObjectShape<Diagnostic> Diagnostic { get; } = MakeDiagnostic();

    internal static ObjectShape<ValidationView> Validation { get; } = MakeValidation();

    internal static ObjectShape<Rule> OneRule { get; } = MakeRule();

    /// <summary>All rules.</summary>
    internal static ObjectShape<RuleCatalog> Catalog { get; } = MakeCatalog();

    /// <summary>A rule that stands alone.</summary>
    internal static ObjectShape<Rule> Explained { get; } = MakeExplained();

    private static ObjectShape<Diagnostic> MakeDiagnostic()
    {
        var place = new ObjectShape<SourcePlace>("sourcePlace", "A place in a file.");
        AddPlace(place, static one => one);

        var shape = new ObjectShape<Diagnostic>("diagnostic", "Something that was found in a file, and where.");
        shape.Required("id", Kinds.Text, diagnostic => diagnostic.Rule.Id, "The rule.");
        shape.Required("severity", Kinds.Word<RuleSeverity>(), diagnostic => diagnostic.Severity, "How grave it is here.");
        shape.Required("message", Kinds.Text, diagnostic => diagnostic.Message, "What was found; no value of the file is in it.");
        AddPlace(shape, diagnostic => diagnostic.Place);
        shape.Optional("related", place, diagnostic => diagnostic.Related, "A place to which it is related, such as where an id was declared first.");
        shape.Required("fix", Kinds.Text, diagnostic => diagnostic.Rule.Fix, "What to do.");
        return shape;
    }

    private static void AddPlace<T>(ObjectShape<T> shape, Func<T, SourcePlace> place) where T : class
    {
        shape.Optional("pointer", Kinds.Text, owner => place(owner).JsonPointer, "In JSON: the JSON Pointer (RFC 6901) of the value or member; in a file of records, within the record.");
        shape.Optional("line", Kinds.WholeNumber, owner => IfKnown(place(owner), place(owner).Line), "The line of the file, from 1.");
        shape.Optional("column", Kinds.WholeNumber, owner => IfKnown(place(owner), place(owner).Column), "The column, from 1.");
        shape.Optional("offset", Kinds.Count, owner => IfKnown(place(owner), place(owner).Offset), "The byte of the file, from 0.");
        shape.Optional("record", Kinds.WholeNumber, owner => place(owner).Record, "In CSV: the number of the record, from 1; the header is the first.");
        shape.Optional("cell", Kinds.Text, owner => place(owner).Cell, "In CSV: the cell, as spreadsheets call it.");
    }

    private static T? IfKnown<T>(SourcePlace place, T number) where T : struct => place.Line > 0 ? number : null;

    private static ObjectShape<ValidationView> MakeValidation()
    {
        var file = new ObjectShape<FileView>("validatedFile", "A file, and everything that was found in it.");
        file.Required("file", Kinds.Text, view => view.Name, "The file, as it was named.");
        file.Sequence("diagnostics", Diagnostic, view => view.Diagnostics, "What was found, by its place.");

        var shape = new ObjectShape<ValidationView>("validation", "What was found in files.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Sequence("files", file, view => view.Files.Select(one => new FileView(one.Key, one.Value)), "The files that could be read, in their order.");
        shape.List("failures", Kinds.Text, view => [.. view.Failures], "Why other files could not be read, a sentence each.");
        return shape;
    }

    private static ObjectShape<Rule> MakeRule()
    {
        var shape = new ObjectShape<Rule>("rule", "What is right, and what is said where it is not so.");
        shape.Required("id", Kinds.Text, rule => rule.Id, "Its permanent id.");
        shape.Required("severity", Kinds.Word<RuleSeverity>(), rule => rule.Severity, "How grave a breach is.");
        shape.Required("title", Kinds.Text, rule => rule.Title, "What is right.");
        shape.Required("message", Kinds.Text, rule => rule.Message, "What is reported; {0} stands for what was found.");
        shape.Required("fix", Kinds.Text, rule => rule.Fix, "What to do.");
        shape.Required("source", Kinds.Text, rule => rule.Source, "What it rests on: a row of the practice, or the format.");
        shape.Optional("characteristic", Kinds.Word<Characteristic>(), rule => rule.Characteristic, "The characteristic of the practice that it serves; left out for rules of form.");
        return shape;
    }

    private static ObjectShape<RuleCatalog> MakeCatalog()
    {
        var shape = new ObjectShape<RuleCatalog>("rules", "All rules.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Sequence("rules", OneRule, static catalog => catalog, "The rules, by their ids.");
        return shape;
    }

    private static ObjectShape<Rule> MakeExplained()
    {
        var shape = new ObjectShape<Rule>("explainedRule", "One rule.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Required("rule", OneRule, static rule => rule, "The rule.");
        return shape;
    }
}

/// <summary>Files with what was found in each, and why others could not be read; the latter is looked at when all files were enumerated.</summary>
internal sealed record ValidationView(IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> Files, IReadOnlyCollection<string> Failures);

/// <summary>A file with what was found in it.</summary>
internal sealed record FileView(string Name, IReadOnlyList<Diagnostic> Diagnostics);
