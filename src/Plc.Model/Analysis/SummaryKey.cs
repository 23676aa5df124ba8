using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>Of whom and of what the counts of a line of a summary are. Lines of one key are added to each other.</summary>
/// <remarks>Equal when all facts are equal. Ordered by community, assessment, policy, section, group and target; what is not there stands first.</remarks>
public sealed record SummaryKey : IComparable<SummaryKey>
{
    /// <summary>Makes a key.</summary>
    /// <param name="community">The community whose assessment it is.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="policy">The name of the policy by which students were counted.</param>
    /// <param name="policyVersion">The version of that policy.</param>
    /// <param name="section">The section; null for the students whose results name none.</param>
    /// <param name="group">The student group; null for all students of the section.</param>
    /// <param name="target">The learning target; null for all items together.</param>
    /// <exception cref="ArgumentException">The policy has no name or no version, or an id names nothing.</exception>
    public SummaryKey(
        Id<Organization> community, Id<CommonAssessment> assessment, string policy, string policyVersion,
        Id<Section>? section = null, Id<StudentGroup>? group = null, Reference<LearningTarget>? target = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(policyVersion);
        if (community.IsDefault || assessment.IsDefault || section is { IsDefault: true } || group is { IsDefault: true } || target is { IsDefault: true })
            throw new ArgumentException("An id of a key names something.");
        (Community, Assessment, Policy, PolicyVersion, Section, Group, Target) = (community, assessment, policy, policyVersion, section, group, target);
    }

    /// <summary>The community whose assessment it is.</summary>
    public Id<Organization> Community { get; }

    /// <summary>The assessment.</summary>
    public Id<CommonAssessment> Assessment { get; }

    /// <summary>The name of the policy.</summary>
    public string Policy { get; }

    /// <summary>The version of the policy.</summary>
    public string PolicyVersion { get; }

    /// <summary>The section; null for the students whose results name none.</summary>
    public Id<Section>? Section { get; }

    /// <summary>The student group; null for all students of the section.</summary>
    public Id<StudentGroup>? Group { get; }

    /// <summary>The learning target; null for all items together.</summary>
    public Reference<LearningTarget>? Target { get; }

    /// <inheritdoc/>
    public int CompareTo(SummaryKey? other)
    {
        if (other is null) return 1;
        if (Community.CompareTo(other.Community) is var byCommunity and not 0) return byCommunity;
        if (Assessment.CompareTo(other.Assessment) is var byAssessment and not 0) return byAssessment;
        if (string.CompareOrdinal(Policy, other.Policy) is var byPolicy and not 0) return byPolicy;
        if (string.CompareOrdinal(PolicyVersion, other.PolicyVersion) is var byVersion and not 0) return byVersion;
        if (Nullable.Compare(Section, other.Section) is var bySection and not 0) return bySection;
        if (Nullable.Compare(Group, other.Group) is var byGroup and not 0) return byGroup;
        return Nullable.Compare(Target, other.Target);
    }

    /// <summary>Whether the first stands before the second.</summary>
    public static bool operator <(SummaryKey left, SummaryKey right) => Comparer<SummaryKey>.Default.Compare(left, right) < 0;

    /// <summary>Whether the first stands after the second.</summary>
    public static bool operator >(SummaryKey left, SummaryKey right) => Comparer<SummaryKey>.Default.Compare(left, right) > 0;

    /// <summary>Whether the first does not stand after the second.</summary>
    public static bool operator <=(SummaryKey left, SummaryKey right) => Comparer<SummaryKey>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the first does not stand before the second.</summary>
    public static bool operator >=(SummaryKey left, SummaryKey right) => Comparer<SummaryKey>.Default.Compare(left, right) >= 0;
}
