using System.Collections.Concurrent;
using System.Globalization;
using Plc.Model.Analysis;

namespace Plc.Model.Tests.Analysis.Disclosure;

/// <summary>How a policy codes a percent, a second time and from its documentation: with fractions, count by count.</summary>
internal static class Coding
{
    private static readonly ConcurrentDictionary<(string Policy, int Students), string[]> Known = new();

    internal static string Of(SuppressionPolicy policy, int part, int whole)
    {
        if (whole < 3) return "0–100";
        var band = policy.Bands.Last(band => band.FromStudents <= whole || band == policy.Bands[0]);
        var percent = 100m * part / whole;
        // A limit that only "all" would pass gives way to all but one, and one that only "none" would to one.
        if (!IsAbove(band, 100m * (whole - 1) / whole))
        {
            if (part >= whole - 1) return $"≥{Text(Math.Floor(100m * (whole - 1) / whole))}";
        }
        else if (IsAbove(band, percent)) return $"{(band.CodesAreOpen ? ">" : "≥")}{band.Top}";
        if (!IsBelow(band, 100m / whole))
        {
            if (part <= 1) return $"≤{Text(Math.Ceiling(100m / whole))}";
        }
        else if (IsBelow(band, percent)) return $"{(band.CodesAreOpen || band.Bottom == band.Top ? "<" : "≤")}{band.Bottom}";
        if (band.Step == 1) return Text(Math.Round(percent, MidpointRounding.AwayFromZero));
        var step = Math.Floor(percent / band.Step) * band.Step;
        return $"{Text(Math.Max(step, band.Bottom + (band.CodesAreOpen ? 0 : 1)))}–{Text(Math.Min(step + band.Step - 1, band.Top - (band.CodesAreOpen ? 0 : 1)))}";
    }

    /// <summary>The counts that are published so.</summary>
    internal static (int Least, int Greatest) Alike(SuppressionPolicy policy, string published, int whole)
    {
        var all = Known.GetOrAdd((policy.Name, whole), _ => [.. Enumerable.Range(0, whole + 1).Select(part => Of(policy, part, whole))]);
        return (Array.IndexOf(all, published), Array.LastIndexOf(all, published));
    }

    private static bool IsAbove(PercentBand band, decimal percent) => band.CodesAreOpen ? percent > band.Top : percent >= band.Top;

    private static bool IsBelow(PercentBand band, decimal percent) => band.CodesAreOpen || band.Bottom == band.Top ? percent < band.Bottom : percent <= band.Bottom;

    private static string Text(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);
}
