using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What a community profile looks like in JSON; only ever written.</summary>
internal static class ProfileShapes
{
    internal static ObjectShape<ProfileView> Profile { get; } = MakeProfile();

    private static ObjectShape<ProfileView> MakeProfile()
    {
        var shape = new ObjectShape<ProfileView>("communityProfile", "What a community's own records show of its practice as of a day, and what is missing, through several lenses on the same evidence.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.Required("community", Kinds.Id<Organization>(), view => view.Profile.Review.Community, "The community.");
        shape.Required("asOf", Kinds.Date, view => view.Profile.Review.AsOf, "The day as of which it is read; no verdict lasts longer.");
        shape.Required("policy", ReviewShapes.Policy, view => view.Profile.Review.Policy, "By whose thresholds.");
        shape.List("entries", MakeEntry(), view => view.Profile.Entries, "Every characteristic and question, lens by lens.", isRequired: true);
        shape.List("answers", ProfileDetailShapes.Answer, view => view.Profile.Answers, "Each of the four questions for each course of each team.", isRequired: true);
        shape.List("impacts", ProfileDetailShapes.Impact, view => view.Profile.Impacts, "Whether evidence of learning informs and improves the practice of each team.", isRequired: true);
        shape.Required("leadRoles", ProfileDetailShapes.LeadRoles, view => view.Profile.LeadRoles, "Who holds the roles that lead.");
        shape.List("walks", ProfileDetailShapes.Walk, view => view.Profile.Walks, "What each goal that is open leads to.", isRequired: true);
        shape.List("indicators", ProfileDetailShapes.Series, view => view.Profile.Indicators, "The indicators of achievement, year by year.", isRequired: true);
        shape.List("ratings", ProfileDetailShapes.Distribution, view => view.Profile.Ratings, "How the community is rated, rubric by rubric.", isRequired: true);
        shape.Optional("recognition", MakeReadiness(), view => view.Readiness, "How near the community is to what a body asks for before it recognizes it.");
        return shape;
    }

    private static ObjectShape<ProfileEntry> MakeEntry()
    {
        var shape = new ObjectShape<ProfileEntry>("profileEntry", "One characteristic or critical question with the evidence found for it, and what is missing.");
        shape.Required("lens", Kinds.Word<ProfileLens>(), entry => entry.Lens, "The list of which it is.");
        shape.Required("number", Kinds.WholeNumber, entry => entry.Number, "Its place in that list, from 1.");
        shape.Required("statement", Kinds.Text, entry => entry.Statement, "What it says.");
        shape.Required("verdict", Kinds.Word<ProfileVerdict>(), entry => entry.Verdict, "How far the records show it.");
        shape.List("evidence", MakeEvidence(), entry => entry.Evidence, "The records that show it.", isRequired: true);
        shape.List("withoutEvidence", Kinds.Word<ProfileFact>(), entry => entry.WithoutEvidence, "The facts that were looked for and not found.", isRequired: true);
        shape.List("missing", MakeStep(), entry => entry.Missing, "What rules found, the earliest day first.", isRequired: true);
        return shape;
    }

    private static ObjectShape<ProfileEvidence> MakeEvidence()
    {
        var shape = new ObjectShape<ProfileEvidence>("profileEvidence", "A record of the community that shows a fact.");
        shape.Required("fact", Kinds.Word<ProfileFact>(), evidence => evidence.Fact, "The fact.");
        shape.Required("pointer", Kinds.Text, evidence => "/community" + evidence.Path, "Where: a JSON Pointer within the document.");
        shape.Required("place", Kinds.Text, evidence => evidence.Place, "Where, by members and ids.");
        shape.Optional("date", Kinds.Date, evidence => evidence.Date, "The day of it.");
        return shape;
    }

    private static ObjectShape<ProfileStep> MakeStep()
    {
        var shape = new ObjectShape<ProfileStep>("profileStep", "What a rule of the practice review found to be missing, and by when it is to be there.");
        shape.Required("id", Kinds.Text, step => step.Finding.Rule.Id, "The rule.");
        shape.Required("place", Kinds.Text, step => step.Finding.Place, "Where, by members and ids.");
        shape.Required("message", Kinds.Text, step => step.Finding.Message, "What was found.");
        shape.Required("by", Kinds.Date, step => step.By, "By when.");
        shape.Required("fix", Kinds.Text, step => step.Finding.Rule.Fix, "What to do.");
        return shape;
    }

    private static ObjectShape<RecognitionReadiness> MakeReadiness()
    {
        var policy = new ObjectShape<RecognitionPolicy>("recognitionPolicy", "How much of each criterion a body asks for, named and versioned.");
        policy.Required("name", Kinds.Text, one => one.Name, "What it is called.");
        policy.Required("version", Kinds.Text, one => one.Version, "Which version.");
        var result = new ObjectShape<RecognitionResult>("recognitionResult", "One criterion with what is asked for and what there is.");
        result.Required("criterion", Kinds.Word<RecognitionCriterion>(), one => one.Criterion, "What is asked for.");
        result.Required("status", Kinds.Word<RecognitionStatus>(), one => one.Status, "Whether it is there.");
        result.Required("required", Kinds.WholeNumber, one => one.Required, "How much is asked for.");
        result.Required("found", Kinds.WholeNumber, one => one.Found, "How much there is.");

        var shape = new ObjectShape<RecognitionReadiness>("recognitionReadiness", "How near a community is to what a body asks for: years of practice, consecutive years of comparable results, student groups.");
        shape.Required("policy", policy, readiness => readiness.Policy, "What is asked for.");
        shape.Required("ready", Kinds.Truth, readiness => readiness.IsReady, "Whether all of it is there.");
        shape.List("results", result, readiness => readiness.Results, "Each criterion.", isRequired: true);
        shape.List("comparable", Kinds.Id<Indicator>(), readiness => readiness.Comparable, "The indicators with comparable results in each of the years.", isRequired: true);
        return shape;
    }
}

/// <summary>A profile with what is written beside it.</summary>
internal sealed record ProfileView(CommunityProfile Profile, RecognitionReadiness? Readiness);
