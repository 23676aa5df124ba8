using Plc.Model.Learning;

namespace Plc.Model.Analysis;

/// <summary>Where the highest level of a proficiency scale begins on an assessment.</summary>
public enum HighestLevel
{
    /// <summary>At the cut for extension; the levels from proficiency on that are below it share the range between the two cuts evenly.</summary>
    FromExtensionCut,

    /// <summary>All levels from proficiency on share the range from that cut to all points evenly.</summary>
    SharesEvenly,
}

/// <summary>How many students are at one level of a proficiency scale on a target.</summary>
/// <remarks>Equal when level and count are equal.</remarks>
public sealed record LevelCount
{
    internal LevelCount(ProficiencyLevel level, int count) => (Level, Count) = (level, count);

    /// <summary>The level.</summary>
    public ProficiencyLevel Level { get; }

    /// <summary>The students at this level.</summary>
    public int Count { get; }
}
