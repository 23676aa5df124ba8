using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Reports;

/// <summary>How values are said to people, in English and alike in every culture. Rounding happens here and nowhere before: half away from zero.</summary>
public static partial class Words
{
    /// <summary>What somebody who is taught is called.</summary>
    public const string Student = "student";

    /// <summary>What a class is called.</summary>
    public const string Section = "section";

    /// <summary>What stands for a statistic that is not defined.</summary>
    public const string NotDefined = "–";

    /// <summary>A percent, rounded to a whole number, such as <c>37 %</c>.</summary>
    /// <param name="statistic">0 to 100.</param>
    public static string Percent(Statistic statistic) =>
        statistic.Value is { } value ? $"{Whole(value)} %" : NotDefined;

    /// <summary>A percent, rounded to a whole number, without a sign for percent.</summary>
    /// <param name="statistic">0 to 100.</param>
    public static string Whole(Statistic statistic) => statistic.Value is { } value ? Whole(value) : NotDefined;

    /// <summary>An interval of a share, rounded to whole percents, such as <c>55 to 88 %</c>.</summary>
    public static string Range(ProportionInterval interval) => interval.Low.Value is { } low && interval.High.Value is { } high ? $"{Whole(low)} to {Whole(high)} %" : NotDefined;

    /// <summary>A word as it begins a line.</summary>
    public static string Capital(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word[0])}{word[1..]}");
    }

    /// <summary>A statistic, rounded to two decimal places.</summary>
    public static string Number(Statistic statistic) => statistic.Value is { } value ? TwoPlaces(value) : NotDefined;

    /// <summary>An exact number, to four decimal places.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A number of things, such as <c>1 student</c> or <c>2 students</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one of them is called.</param>
    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count.ToString(CultureInfo.InvariantCulture)} {one}s";

    /// <summary>The two exact counts of a share.</summary>
    public static string Counts(Share share) => $"{Number(share.Part)} of {Number(share.Whole)}";

    /// <summary>A share, rounded, with its two exact counts.</summary>
    public static string Of(Share share) => $"{Percent(share.Percent)} ({Counts(share)})";

    /// <summary>A share as <see cref="Of(Share)"/> says it; one that is below a threshold has as many decimal places as it takes to show that.</summary>
    public static string Of(Share share, Percent threshold)
    {
        if (!share.IsBelow(threshold) || share.Percent.Value is not { } value) return Of(share);
        var places = 0;
        while (places < 6 && (decimal)Math.Round(value, places, MidpointRounding.AwayFromZero) >= threshold.Value) places++;
        return $"{Math.Round(value, places, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)} % ({Counts(share)})";
    }

    /// <summary>A cut.</summary>
    public static string Of(Cut cut)
    {
        ArgumentNullException.ThrowIfNull(cut);
        return cut.Percent is { } percent ? $"{Number(percent.Value)} % of the points" : $"{Count(cut.Count!.Value, "item")} at full points";
    }

    /// <summary>An interval of a share, rounded to whole percents, such as <c>95 % interval 55 to 88 %</c>.</summary>
    public static string Of(ProportionInterval interval, Percent confidence) =>
        interval.Low.Value is null ? NotDefined : $"{Number(confidence.Value)} % interval {Range(interval)}";

    /// <summary>A p, rounded to three decimal places.</summary>
    public static string P(Statistic p) =>
        p.Value is not { } value ? NotDefined : value < 0.0005 ? "below 0.001" : Math.Round(value, 3, MidpointRounding.AwayFromZero).ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>What a blank cell of a student who was assessed counts.</summary>
    public static string Of(BlankCells blanks) => blanks switch
    {
        BlankCells.CountZero => "counts zero points",
        BlankCells.NotCounted => "is left out",
        _ => "counts zero points in the total and is left out on its target",
    };

    /// <summary>Which part of the students makes the upper and the lower group of the discrimination of items.</summary>
    public static string Of(UpperLowerGroups groups) => groups switch
    {
        UpperLowerGroups.TwentySevenPercent => "27 %",
        UpperLowerGroups.Quarter => "quarter",
        UpperLowerGroups.Third => "third",
        _ => "half",
    };

    /// <summary>A section by its id.</summary>
    public static string Of(Id<Section>? section) => section?.Value ?? $"no {Section}";

    /// <summary>A day, such as <c>2026-10-05</c>.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The first and the last of some days in order, or the only one; empty where there are none.</summary>
    public static string Of(ValueList<LocalDate> days) => days switch
    {
        [] => "",
        [var day] => Of(day),
        [var first, .., var last] => $"{Of(first)} to {Of(last)}",
    };

    /// <summary>Why a statistic is not defined.</summary>
    public static string Of(NotDefinedReason reason) => reason switch
    {
        NotDefinedReason.NobodyAssessed => "nobody was assessed",
        NotDefinedReason.FewerThanTwoStudents => "it needs two students or more",
        NotDefinedReason.FewerThanTwoItems => "it needs two items or more",
        NotDefinedReason.FewerThanThreeItems => "it needs three items or more",
        NotDefinedReason.NoSpreadInTotals => "all students have the same total",
        NotDefinedReason.NoSpreadInItem => "all students have the same points on the item",
        NotDefinedReason.NothingToGain => "all students had all points before",
        NotDefinedReason.NoChangeToBeSeen => "all students had all points, or none, both times",
        NotDefinedReason.NoSpreadInRest => "all students have the same total without the item",
        NotDefinedReason.TooFewPoints => "there are too few scores",
        NotDefinedReason.NoSpreadInDays => "all scores are of one day",
        _ => "the method does not give it",
    };

    /// <summary>Why a student was not assessed.</summary>
    public static string Of(NotAssessedReason reason) => reason switch
    {
        NotAssessedReason.NoRow => "no row in the results",
        NotAssessedReason.NoAnswer => "no answer",
        NotAssessedReason.Absent => "absent",
        _ => "exempt",
    };

    /// <summary>How far statistics can be trusted.</summary>
    public static string Of(Trust trust) => trust switch
    {
        Trust.None => "too few students to say anything",
        Trust.Exploratory => "exploratory: a reason to read an item again, not to judge it",
        Trust.Cautious => "usable with caution",
        _ => "stable",
    };

    /// <summary>A characteristic of a professional learning community.</summary>
    public static string Of(Characteristic characteristic) => characteristic switch
    {
        Characteristic.FocusOnLearning => "a focus on learning",
        Characteristic.CollaborativeCulture => "a collaborative culture",
        Characteristic.CollectiveInquiry => "collective inquiry",
        Characteristic.ActionOrientation => "action orientation",
        Characteristic.ContinuousImprovement => "continuous improvement",
        _ => "results orientation",
    };

    private static string Whole(double value) => Math.Round(value, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adding zero takes the sign from a value that is rounded to nothing.</summary>
    private static string TwoPlaces(double value) =>
        (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.00", CultureInfo.InvariantCulture);
}
