using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>One row of a sheet of items.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ItemsSheetRow
{
    internal ItemsSheetRow(Id<AssessmentItem> item, Id<LearningTarget> standard, Points points, bool isPointsDefault) =>
        (Item, Standard, Points, IsPointsDefault) = (item, standard, points, isPointsDefault);

    /// <summary>The id of the item.</summary>
    public Id<AssessmentItem> Item { get; }

    /// <summary>The code of the standard that it measures.</summary>
    public Id<LearningTarget> Standard { get; }

    /// <summary>The points of a full answer.</summary>
    public Points Points { get; }

    /// <summary>Whether the sheet does not say the points.</summary>
    public bool IsPointsDefault { get; }
}

/// <summary>A sheet of items as any team has it: <c>item,standard,points</c>. From it comes a community with one common assessment and one target per standard.</summary>
/// <remarks>Equal when all rows are equal.</remarks>
public sealed record ItemsSheet
{
    /// <summary>The id that the community has where nobody says another.</summary>
    public const string DefaultCommunityId = "my-school";

    /// <summary>The name that the community has where nobody says another.</summary>
    public const string DefaultCommunityName = "My school";

    /// <summary>The id that the assessment has where nobody says another.</summary>
    public const string DefaultAssessmentId = "assessment-1";

    /// <summary>The title that the assessment has where nobody says another.</summary>
    public const string DefaultTitle = "Common assessment 1";

    /// <summary>The points that an item has where the sheet does not say them.</summary>
    public static readonly Points DefaultPoints = new(1);

    internal ItemsSheet(ValueList<ItemsSheetRow> rows) => Rows = rows;

    /// <summary>The rows, in their order.</summary>
    public ValueList<ItemsSheetRow> Rows { get; }

    /// <summary>A document of a community with the assessment of this sheet: a target per standard, whose id is the standard's code, in an outcome of its own.</summary>
    /// <exception cref="RuleException">PLC5001: the sheet has no rows.</exception>
    public PlcDocument ToDocument()
    {
        var outcomes = Rows.Select(row => row.Standard).Distinct().Select(standard => new EssentialOutcome(
            new(standard.Value), standard.Value, [new LearningTarget(standard, standard.Value, [new StandardReference(standard.Value)])]));
        var assessment = new CommonAssessment(
            new(DefaultAssessmentId), DefaultTitle, [.. Rows.Select(row => new AssessmentItem(row.Item, row.Points, row.Standard))]);
        return new(new(new(DefaultCommunityId), DefaultCommunityName, OrganizationKind.School, outcomes: [.. outcomes], assessments: [assessment]));
    }

    /// <summary>A document of the smallest community, to be filled by hand.</summary>
    public static PlcDocument EmptyDocument() => new(new(new(DefaultCommunityId), DefaultCommunityName, OrganizationKind.School));
}
