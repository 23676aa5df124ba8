using System.Globalization;

namespace Statewide;

/// <summary>What the command line asks for.</summary>
/// <param name="Schools">How many schools there are.</param>
/// <param name="PrintsLines">Whether the totals are printed as lines.</param>
/// <param name="Folder">Where files are written; null where schools are summarized.</param>
internal sealed record StateOptions(int Schools = 2_000, bool PrintsLines = false, string? Folder = null)
{
    private const int MostSchools = 9_999;

    /// <summary>The options of a command line; null where it is wrong.</summary>
    internal static StateOptions? Read(string[] args)
    {
        var options = new StateOptions();
        while (args.Length > 0)
        {
            switch (args)
            {
                case ["--lines", .. var rest]:
                    (options, args) = (options with { PrintsLines = true }, rest);
                    break;
                case ["--schools", var text, .. var rest] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var schools) && schools is > 0 and <= MostSchools:
                    (options, args) = (options with { Schools = schools }, rest);
                    break;
                case ["--write", { Length: > 0 } folder, .. var rest]:
                    (options, args) = (options with { Folder = folder }, rest);
                    break;
                default:
                    return null;
            }
        }
        return options;
    }
}
