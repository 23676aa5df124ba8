using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Rubrics;

/// <summary>One thing that a rubric asks for.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record RubricIndicator
{
    /// <summary>Makes a rubric indicator.</summary>
    /// <param name="id">Unique among the indicators of its rubric.</param>
    /// <param name="statement">What it asks for.</param>
    /// <param name="descriptors">What each level looks like, in the order of the levels; none where that is not described.</param>
    /// <param name="isEvidenceRequired">Whether a rating needs evidence.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005.</exception>
    public RubricIndicator(Id<RubricIndicator> id, string statement, ValueList<string> descriptors = default, bool isEvidenceRequired = false)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(id, statement, descriptors, isEvidenceRequired).ThrowIfBroken(nameof(RubricIndicator));
        (Id, Statement, Descriptors, IsEvidenceRequired) = (id, statement, descriptors, isEvidenceRequired);
    }

    /// <summary>Unique among the indicators of its rubric.</summary>
    public Id<RubricIndicator> Id { get; }

    /// <summary>What it asks for.</summary>
    public string Statement { get; }

    /// <summary>What each level looks like, in the order of the levels; none where that is not described.</summary>
    public ValueList<string> Descriptors { get; }

    /// <summary>Whether a rating needs evidence.</summary>
    public bool IsEvidenceRequired { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Indicator {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<RubricIndicator>? id = null, string? statement = null, ValueList<string>? descriptors = null, bool? isEvidenceRequired = null)
    {
        _ = isEvidenceRequired;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        breaches.EachProse(descriptors, nameof(descriptors));
        return breaches;
    }
}
