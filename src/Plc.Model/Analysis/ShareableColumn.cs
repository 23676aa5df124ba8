using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>Of which cut a column counts students.</summary>
public enum ShareableMeasure
{
    /// <summary>Students at or above the cut for proficiency.</summary>
    Proficient,

    /// <summary>Students at or above the cut for extension.</summary>
    ForExtension,
}

/// <summary>What the cells of a column of a shareable table are of.</summary>
/// <remarks>Equal when both facts are equal.</remarks>
public sealed record ShareableColumn
{
    internal ShareableColumn(Reference<LearningTarget>? target, ShareableMeasure measure) => (Target, Measure) = (target, measure);

    /// <summary>The target; null for all items together.</summary>
    public Reference<LearningTarget>? Target { get; }

    /// <summary>The cut at or above which students are counted.</summary>
    public ShareableMeasure Measure { get; }
}
