using System.Text;
using Plc.Model.Review;

namespace Plc.Model.Reports;

/// <content>What a review found, and how far records show something.</content>
public static partial class Words
{
    /// <summary>How far the records show something, as of a day.</summary>
    public static string Of(ProfileVerdict verdict) => verdict switch
    {
        ProfileVerdict.Shown => "shown",
        ProfileVerdict.Partly => "partly shown",
        ProfileVerdict.NotShown => "not shown",
        _ => "not enough data",
    };

    /// <summary>The words of a name of the model, such as <c>results used</c>.</summary>
    /// <param name="name">A word of a closed list.</param>
    public static string NameOf<T>(T name) where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in name.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }

    /// <summary>Where something stands in a community, as a path of members and ids, such as <c>teams, math-7</c>.</summary>
    /// <param name="place">The place by members and ids, as a finding names it.</param>
    public static string Place(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Length == 0 ? "the community" : string.Join(" › ", place.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)));
    }
}
