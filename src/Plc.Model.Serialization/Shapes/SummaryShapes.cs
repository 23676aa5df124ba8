using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What a summary looks like in JSON: its lines, to be read again, and all of it with what follows from them, for programs that only read.</summary>
internal static class SummaryShapes
{
    private static readonly ObjectShape<CompleteRows> Complete = MakeComplete();

    /// <summary>A line, without the checksum that it ends with.</summary>
    internal static ObjectShape<SummaryLine> Line { get; } = MakeLine();

    /// <summary>A summary with shares, means and standard deviations.</summary>
    internal static ObjectShape<AssessmentSummary> Summary { get; } = MakeSummary();

    private static ObjectShape<CompleteRows> MakeComplete()
    {
        var shape = new ObjectShape<CompleteRows>("completeRows", "Exact sums over the students for whom every item counts, without an absent or exempt answer.");
        var students = shape.Required("students", Kinds.Count, rows => rows.Students, "How many students they are.");
        var earned = shape.Required("earned", Kinds.Sum, rows => rows.Earned, "The points that they earned.");
        var possible = shape.Required("possible", Kinds.Sum, rows => rows.Possible, "The points that they could earn.");
        var squares = shape.Required("squares", Kinds.Sum, rows => rows.Squares, "The sum of the squares of the points that each of them earned.");
        shape.Reads(
            parts => CompleteRows.Check(parts.Get(students), parts.Get(earned), parts.Get(possible), parts.Get(squares)),
            parts => new(parts.Of(students), parts.Of(earned), parts.Of(possible), parts.Of(squares)));
        return shape;
    }

    private static ObjectShape<SummaryLine> MakeLine()
    {
        var shape = new ObjectShape<SummaryLine>("summaryLine", "One line of a summary: how the students of a section, a community or an organization, or those of one group among them, stand on a target.");
        shape.Required("plc", new VersionKind(), static _ => PlcDocument.FormatVersion, "The version of the format, as major and minor: 1.0.");
        var key = Key(shape);
        var counts = Counts(shape);
        shape.Add("checksum", Kinds.Text, "The checksum of the line.", static _ => static (_, _) => { });
        shape.Reads(parts => Both(key.Check(parts), counts.Check(parts)), parts => new(key.Make(parts), counts.Make(parts)));
        return shape;
    }

    private static ObjectShape<AssessmentSummary> MakeSummary()
    {
        var line = new ObjectShape<SummaryLine>("summaryEntry", "How students stand on a target, with what follows from the counts.");
        Key(line);
        Counts(line);
        line.Statistic("percentProficient", one => one.Counts.ProficientShare.Percent, "The proficient of the assessed, in percent.");
        line.Statistic("percentExtension", one => one.Counts.ExtensionShare.Percent, "Those ready for extension of the assessed, in percent.");
        line.Statistic("percentCorrect", one => one.Counts.CorrectShare.Percent, "The points earned of the points possible, in percent.");
        line.Statistic("mean", one => one.Counts.Complete.Mean, "The mean total of those for whom every item counts, in points.");
        line.Statistic("standardDeviation", one => one.Counts.Complete.StandardDeviation, "The standard deviation of these totals (n - 1).");
        var shape = new ObjectShape<AssessmentSummary>("assessmentSummary", "What results add up to, without any student: counts and sums by section, group and target.");
        shape.Required("plc", Kinds.Text, static _ => PlcDocument.FormatVersion, "The version of the format.");
        shape.List("lines", line, summary => summary.Lines, "The lines, in the order of their keys.", isRequired: true);
        return shape;
    }

    private static PartsOf<SummaryKey> Key(ObjectShape<SummaryLine> shape)
    {
        var community = shape.Required("community", Kinds.Id<Organization>(), line => line.Key.Community, "The community; where the counts are of several, the organization that stands for them.");
        var assessment = shape.Required("assessment", Kinds.Id<CommonAssessment>(), line => line.Key.Assessment, "The assessment.");
        var assessmentVersion = shape.Optional("assessmentVersion", Kinds.Line, line => line.Key.AssessmentVersion, "Its version, where it has one.");
        var policy = shape.Required("policy", Kinds.Line, line => line.Key.Policy, "The name of the policy by which students were counted.");
        var policyVersion = shape.Required("policyVersion", Kinds.Line, line => line.Key.PolicyVersion, "The version of that policy.");
        var scope = shape.Optional("scope", Kinds.Word<SummaryScope>(), line => line.Key.Scope == SummaryScope.Section ? default(SummaryScope?) : line.Key.Scope,
            "Of how many sections and communities the counts are; of one section where it is left out.");
        var section = shape.Optional("section", Kinds.Id<Section>(), line => line.Key.Section, "The section.");
        var group = shape.Optional("group", Kinds.Id<StudentGroup>(), line => line.Key.Group, "The student group; left out for all students.");
        var target = shape.Optional("target", Kinds.Reference<LearningTarget>(isChecked: false), line => line.Key.Target, "The learning target; left out for all items together.");
        return new(
            parts => SummaryKey.Check(
                parts.Get(community), parts.Get(assessment), parts.Get(policy), parts.Get(policyVersion), parts.Get(section), parts.Get(group), parts.Get(target),
                parts.Get(assessmentVersion), parts.Get(scope)),
            parts => new(
                parts.Of(community), parts.Of(assessment), parts.Of(policy), parts.Of(policyVersion), parts.Get(section), parts.Get(group), parts.Get(target),
                parts.Get(assessmentVersion), parts.Get(scope) ?? SummaryScope.Section));
    }

    private static PartsOf<SummaryCounts> Counts(ObjectShape<SummaryLine> shape)
    {
        var assessed = shape.Required("assessed", Kinds.Count, line => line.Counts.Assessed, "The students for whom an item counts (N).");
        var notAssessed = shape.Required("notAssessed", Kinds.Count, line => line.Counts.NotAssessed, "The students with a row for whom none does.");
        var proficient = shape.Required("proficient", Kinds.Count, line => line.Counts.Proficient, "The assessed at or above the cut for proficiency.");
        var extension = shape.Required("extension", Kinds.Count, line => line.Counts.Extension, "The assessed at or above the cut for extension.");
        var pointsEarned = shape.Required("pointsEarned", Kinds.Sum, line => line.Counts.PointsEarned, "The points that the assessed earned.");
        var pointsPossible = shape.Required("pointsPossible", Kinds.Sum, line => line.Counts.PointsPossible, "The points that they could earn.");
        var complete = shape.Optional("complete", Complete, line => line.Counts.Complete.Students == 0 ? null : line.Counts.Complete, "The same of those for whom every item counts; left out where there is nobody.");
        return new(
            parts => SummaryCounts.Check(
                parts.Get(assessed), parts.Get(notAssessed), parts.Get(proficient), parts.Get(extension), parts.Get(pointsEarned), parts.Get(pointsPossible), parts.Get(complete)),
            parts => new(
                parts.Of(assessed), parts.Of(notAssessed), parts.Of(proficient), parts.Of(extension), parts.Of(pointsEarned), parts.Of(pointsPossible), parts.Get(complete)));
    }

    private static RuleBreaches Both(RuleBreaches breaches, RuleBreaches others)
    {
        foreach (var breach in others) breaches.Add(breach.Rule, breach.Path[1..], breach.Arguments.AsSpan());
        return breaches;
    }

    /// <summary>How a part of an object is checked and made of some of its members.</summary>
    private sealed record PartsOf<T>(Func<Parts, RuleBreaches> Check, Func<Parts, T> Make);
}
