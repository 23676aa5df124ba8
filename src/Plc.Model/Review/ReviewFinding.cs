using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>What a rule of the practice review found, where, why it matters and what to do.</summary>
/// <remarks>Equal when all facts are equal. Its message holds counts, days and words of the model, never what somebody wrote, and no student's id.</remarks>
public sealed record ReviewFinding
{
    internal ReviewFinding(RuleBreach breach, string place, LocalDate? due) => (Breach, Place, Due) = (breach, place, due);

    /// <summary>The rule with what it found, and the place as a JSON Pointer within the community, such as <c>/teams/3</c>; empty for the community itself.</summary>
    public RuleBreach Breach { get; }

    /// <summary>The rule: its row of the practice says why it matters, its fix what to do.</summary>
    public Rule Rule => Breach.Rule;

    /// <summary>The place by members and ids, such as <c>/teams/math-7</c>: what a <see cref="RuleSuppression"/> names.</summary>
    public string Place { get; }

    /// <summary>The last day by which it should have been done, by the policy; null where the rule has no term.</summary>
    public LocalDate? Due { get; }

    /// <summary>What was found, in words.</summary>
    public string Message => Breach.Message;

    /// <summary>Rule id, place and message.</summary>
    public override string ToString() => Place.Length == 0 ? $"{Rule.Id}: {Message}" : $"{Rule.Id} at {Place}: {Message}";
}

/// <summary>A finding that the community lets stand for a time, and why.</summary>
/// <remarks>Equal when both are equal.</remarks>
public sealed record SuppressedFinding
{
    internal SuppressedFinding(ReviewFinding finding, RuleSuppression suppression) => (Finding, Suppression) = (finding, suppression);

    /// <summary>What was found.</summary>
    public ReviewFinding Finding { get; }

    /// <summary>Why it stands, and until when.</summary>
    public RuleSuppression Suppression { get; }
}
