using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What a practice review looks like in JSON; only ever written.</summary>
internal static class ReviewShapes
{
    internal static ObjectShape<ReviewPolicy> Policy { get; } = MakePolicy();

    internal static ObjectShape<LocatedReview> Review { get; } = MakeReview();

    private static ObjectShape<LocatedReview> MakeReview()
    {
        var shape = new ObjectShape<LocatedReview>("practiceReview", "A reading of a community against the practice as of a day: what is good practice and is not found in its records.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Required("community", Kinds.Id<Organization>(), review => review.Review.Community, "The community.");
        shape.Required("asOf", Kinds.Date, review => review.Review.AsOf, "The day as of which it is read.");
        shape.Required("policy", Policy, review => review.Review.Policy, "By whose thresholds.");
        shape.Required("restsOnWeekdays", Kinds.Truth, review => review.Review.RestsOnWeekdays, "Whether a term in school days was counted by weekdays, because no calendar covers it.");
        var finding = MakeFinding();
        shape.List("findings", finding, review => review.Findings, "What was found, the community before its schools, by the ids of rules.", isRequired: true);
        shape.List("suppressed", finding, review => review.Suppressed, "What was found and the community lets stand.", isRequired: true);
        return shape;
    }

    private static ObjectShape<ReviewPolicy> MakePolicy()
    {
        var shape = new ObjectShape<ReviewPolicy>("reviewPolicy", "The thresholds of a practice review, named and versioned.");
        shape.Required("name", Kinds.Text, policy => policy.Name, "What they are called.");
        shape.Required("version", Kinds.Text, policy => policy.Version, "Which version.");
        return shape;
    }

    private static ObjectShape<LocatedFinding> MakeFinding()
    {
        var shape = new ObjectShape<LocatedFinding>("reviewFinding", "What a rule of the practice review found, where, why it matters and what to do.");
        shape.Required("id", Kinds.Text, finding => finding.Finding.Rule.Id, "The rule.");
        shape.Required("severity", Kinds.Word<RuleSeverity>(), finding => finding.Diagnostic.Severity, "How grave it is here.");
        shape.Required("message", Kinds.Text, finding => finding.Finding.Message, "What was found.");
        shape.Required("pointer", Kinds.Text, finding => finding.Diagnostic.Place.JsonPointer!, "Where: a JSON Pointer within the document.");
        shape.Required("place", Kinds.Text, finding => finding.Finding.Place, "Where, by members and ids: what a suppression names.");
        shape.Optional("line", Kinds.WholeNumber, finding => Known(finding.Diagnostic.Place.Line), "The line of the document, from 1.");
        shape.Optional("column", Kinds.WholeNumber, finding => Known(finding.Diagnostic.Place.Column), "The column, from 1.");
        shape.Optional("due", Kinds.Date, finding => finding.Finding.Due, "The last day by which it should have been done.");
        shape.Required("practice", Kinds.Text, finding => finding.Finding.Rule.Source, "Why it matters: the row of the practice.");
        shape.Required("characteristic", Kinds.Word<Characteristic>(), finding => finding.Finding.Rule.Characteristic!.Value, "The characteristic of the practice that it serves.");
        shape.Required("title", Kinds.Text, finding => finding.Finding.Rule.Title, "What is right.");
        shape.Required("fix", Kinds.Text, finding => finding.Finding.Rule.Fix, "What to do.");
        shape.Optional("justification", Kinds.Text, finding => finding.Suppression?.Justification, "Why the community lets it stand.");
        shape.Optional("until", Kinds.Date, finding => finding.Suppression?.Until, "The last day on which it does.");
        return shape;
    }

    private static int? Known(int number) => number > 0 ? number : null;
}
