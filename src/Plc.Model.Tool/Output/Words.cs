using System.Globalization;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Rules;

namespace Plc.Model.Tool.Output;

/// <summary>How values are said to people. Rounding happens here and nowhere before: half away from zero.</summary>
internal static class Words
{
    internal const string NotDefined = "–";

    internal static string Percent(Statistic statistic) =>
        statistic.Value is { } value ? $"{Math.Round(value, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)} %" : NotDefined;

    internal static string Number(Statistic statistic) =>
        statistic.Value is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) : NotDefined;

    internal static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    internal static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count.ToString(CultureInfo.InvariantCulture)} {one}s";

    internal static string Of(Cut cut) => cut.Percent is { } percent ? $"{Number(percent.Value)} % of the points" : $"{Count(cut.Count!.Value, "item")} at full points";

    internal static string Of(NotDefinedReason reason) => reason switch
    {
        NotDefinedReason.NobodyAssessed => "nobody was assessed",
        NotDefinedReason.FewerThanTwoStudents => "it needs two students or more",
        NotDefinedReason.FewerThanTwoItems => "it needs two items or more",
        NotDefinedReason.FewerThanThreeItems => "it needs three items or more",
        NotDefinedReason.NoSpreadInTotals => "all students have the same total",
        NotDefinedReason.NoSpreadInItem => "all students have the same points on the item",
        _ => "all students have the same total without the item",
    };

    internal static string Of(NotAssessedReason reason) => reason switch
    {
        NotAssessedReason.NoRow => "no row in the results",
        NotAssessedReason.NoAnswer => "no answer",
        NotAssessedReason.Absent => "absent",
        _ => "exempt",
    };

    internal static string Of(Trust trust) => trust switch
    {
        Trust.None => "too few students to say anything",
        Trust.Exploratory => "exploratory: a reason to read an item again, not to judge it",
        Trust.Cautious => "usable with caution",
        _ => "stable",
    };

    internal static string Of(Characteristic characteristic) => characteristic switch
    {
        Characteristic.FocusOnLearning => "a focus on learning",
        Characteristic.CollaborativeCulture => "a collaborative culture",
        Characteristic.CollectiveInquiry => "collective inquiry",
        Characteristic.ActionOrientation => "action orientation",
        Characteristic.ContinuousImprovement => "continuous improvement",
        _ => "results orientation",
    };
}
