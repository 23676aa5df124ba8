using System.Globalization;

namespace Plc.Model.Reports.Charts;

/// <summary>Numbers in attributes of drawings: alike in every culture, to two decimal places.</summary>
internal static class Svg
{
    internal static string Number(double value) => (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A part, 0 to 1, as a percent.</summary>
    internal static string Percent(double part) => $"{Number(100 * part)}%";
}
