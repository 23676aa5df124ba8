using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>What the members of a team commit to in working together.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Norm
{
    /// <summary>Makes a norm.</summary>
    /// <param name="statement">What it says.</param>
    /// <param name="head">What it is about.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public Norm(string statement, OpenTerm<NormHead>? head = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(statement, head).ThrowIfBroken(nameof(Norm));
        (Statement, Head) = (statement, head);
    }

    /// <summary>What it says.</summary>
    public string Statement { get; }

    /// <summary>What it is about; null where that is not said.</summary>
    public OpenTerm<NormHead>? Head { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Norm: {Head}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? statement = null, OpenTerm<NormHead>? head = null)
    {
        _ = head;
        var breaches = new RuleBreaches();
        breaches.Prose(statement, nameof(statement));
        return breaches;
    }
}

/// <summary>The heads under which a team agrees on norms; a list that may grow.</summary>
public enum NormHead
{
    /// <summary>When the team meets, and that it begins and ends in time.</summary>
    Time,

    /// <summary>How members listen.</summary>
    Listening,

    /// <summary>What stays in the team.</summary>
    Confidentiality,

    /// <summary>How the team decides.</summary>
    DecisionMaking,

    /// <summary>How members take part.</summary>
    Participation,

    /// <summary>What members expect of each other.</summary>
    Expectations,
}
