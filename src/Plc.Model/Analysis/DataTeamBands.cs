using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>How far students below a cut are from it, in percent of the way to it: points, or items at full points.</summary>
/// <remarks>
/// Equal when both are equal. The data team process has its members judge who is far from proficient but likely to reach it; no score can know that. The defaults are this library's own, for teams
/// that begin with the scores: close from three quarters of the way on, far but likely from a half on. With a cut of 80 percent these are 60 and 40 percent of the points.
/// </remarks>
public sealed record DataTeamBands
{
    /// <summary>Makes bands.</summary>
    /// <param name="closeFrom">From which percent of the way to the cut on a student is close; 75 where it is left out.</param>
    /// <param name="likelyFrom">From which percent of the way on a student is likely to reach it; 50 where it is left out, and not above the other.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percents descend.</exception>
    public DataTeamBands(Percent? closeFrom = null, Percent? likelyFrom = null)
    {
        (CloseFrom, LikelyFrom) = (closeFrom ?? new Percent(75), likelyFrom ?? new Percent(50));
        ArgumentOutOfRangeException.ThrowIfLessThan(CloseFrom, LikelyFrom, nameof(closeFrom));
    }

    /// <summary>The documented defaults.</summary>
    public static DataTeamBands Default { get; } = new();

    /// <summary>From which percent of the way to the cut on a student is close.</summary>
    public Percent CloseFrom { get; }

    /// <summary>From which percent of the way to the cut on a student is likely to reach it.</summary>
    public Percent LikelyFrom { get; }
}
