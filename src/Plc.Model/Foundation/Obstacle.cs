using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>A tradition that stands in the way, and how the community responds to it (practice row F-08).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Obstacle
{
    /// <summary>Makes an obstacle.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="description">How it shows here.</param>
    /// <param name="response">What the community does about it.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public Obstacle(OpenTerm<ObstacleKind> kind, string? description = null, string? response = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Check(kind, description, response).ThrowIfBroken(nameof(Obstacle));
        (Kind, Description, Response) = (kind, description, response);
    }

    /// <summary>What it is.</summary>
    public OpenTerm<ObstacleKind> Kind { get; }

    /// <summary>How it shows here; null where that is not said.</summary>
    public string? Description { get; }

    /// <summary>What the community does about it; null while there is no answer.</summary>
    public string? Response { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Obstacle: {Kind}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(OpenTerm<ObstacleKind>? kind = null, string? description = null, string? response = null)
    {
        _ = kind;
        var breaches = new RuleBreaches();
        breaches.Prose(description, nameof(description));
        breaches.Prose(response, nameof(response));
        return breaches;
    }
}

/// <summary>Traditional obstacles to a professional learning community; a list that may grow.</summary>
public enum ObstacleKind
{
    /// <summary>People work alone.</summary>
    Isolation,

    /// <summary>Decisions are made without a voice for those who carry them out.</summary>
    TopDownHierarchy,
}
