using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Analysis;

/// <summary>What counts and sums of summaries may be; each check is silent where its number is missing.</summary>
internal static class SummaryChecks
{
    /// <summary>2⁵³ − 1: the largest number up to which every program reads whole numbers of JSON exactly.</summary>
    internal const long MaxCount = 9_007_199_254_740_991;

    /// <summary>With eight decimal places these are 28 digits, so that a decimal holds the sum of any two exactly.</summary>
    internal const decimal MaxSum = 100_000_000_000_000_000_000m;

    /// <summary>A count is 0 or more and not too large (PLC5032).</summary>
    internal static void Count(this ref RuleBreaches breaches, long? count, string path)
    {
        if (count is < 0) breaches.Add(SummaryRules.NumberRange, path, "below 0");
        if (count is > MaxCount) breaches.Add(SummaryRules.NumberRange, path, "above 9,007,199,254,740,991");
    }

    /// <summary>A sum is 0 or more and not too large (PLC5032), and has no more decimal places than its terms (PLC1007).</summary>
    internal static void Sum(this ref RuleBreaches breaches, decimal? sum, string path, int places)
    {
        if (sum is < 0) breaches.Add(SummaryRules.NumberRange, path, "below 0");
        if (sum is > MaxSum) breaches.Add(SummaryRules.NumberRange, path, "above 100,000,000,000,000,000,000");
        if (Quantity.HasMorePlaces(sum, places)) breaches.Add(PrimitiveRules.DecimalPlaces, path, places);
    }

    /// <summary>A part is no more than its whole (PLC5031); silent where one of them is missing.</summary>
    internal static void Part(this ref RuleBreaches breaches, decimal? part, decimal? whole, string path, string found)
    {
        if (part > whole) breaches.Add(SummaryRules.PartAndWhole, path, found);
    }
}
