using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>Of how many sections and communities the counts of a line of a summary are.</summary>
public enum SummaryScope
{
    /// <summary>One section, or the students whose results name none.</summary>
    Section,

    /// <summary>All sections of a community, and the students without one.</summary>
    Community,

    /// <summary>All communities of an organization, such as the schools of a state.</summary>
    Communities,
}

/// <summary>Of whom and of what the counts of a line of a summary are. Lines of one key are added to each other.</summary>
/// <remarks>
/// Equal when all facts are equal. Ordered by community, assessment, its version, policy, its version, scope, section, group and target, texts by their UTF-16 code units; what is not
/// there stands first.
/// </remarks>
public sealed record SummaryKey : IComparable<SummaryKey>
{
    /// <summary>Makes a key.</summary>
    /// <param name="community">The community whose assessment it is; where the counts are of several, the organization that stands for them.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="policy">The name of the policy by which students were counted.</param>
    /// <param name="policyVersion">The version of that policy.</param>
    /// <param name="section">The section; null for the students whose results name none, and where the counts are of all sections.</param>
    /// <param name="group">The student group; null for all students.</param>
    /// <param name="target">The learning target; null for all items together.</param>
    /// <param name="assessmentVersion">The version of the assessment, where it has one.</param>
    /// <param name="scope">Of how many sections and communities the counts are.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1015, PLC5035.</exception>
    public SummaryKey(
        Id<Organization> community, Id<CommonAssessment> assessment, string policy, string policyVersion,
        Id<Section>? section = null, Id<StudentGroup>? group = null, Reference<LearningTarget>? target = null,
        string? assessmentVersion = null, SummaryScope scope = SummaryScope.Section)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(policyVersion);
        Check(community, assessment, policy, policyVersion, section, group, target, assessmentVersion, scope).ThrowIfBroken(nameof(SummaryKey));
        (Community, Assessment, Policy, PolicyVersion, Section, Group, Target) = (community, assessment, policy, policyVersion, section, group, target);
        (AssessmentVersion, Scope) = (assessmentVersion, scope);
    }

    /// <summary>The community whose assessment it is; where the counts are of several, the organization that stands for them.</summary>
    public Id<Organization> Community { get; }

    /// <summary>The assessment.</summary>
    public Id<CommonAssessment> Assessment { get; }

    /// <summary>The version of the assessment; null where it has none.</summary>
    public string? AssessmentVersion { get; }

    /// <summary>The name of the policy.</summary>
    public string Policy { get; }

    /// <summary>The version of the policy.</summary>
    public string PolicyVersion { get; }

    /// <summary>Of how many sections and communities the counts are.</summary>
    public SummaryScope Scope { get; }

    /// <summary>The section; null for the students whose results name none, and where the counts are of all sections.</summary>
    public Id<Section>? Section { get; }

    /// <summary>The student group; null for all students.</summary>
    public Id<StudentGroup>? Group { get; }

    /// <summary>The learning target; null for all items together.</summary>
    public Reference<LearningTarget>? Target { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<Organization>? community = null, Id<CommonAssessment>? assessment = null, string? policy = null, string? policyVersion = null,
        Id<Section>? section = null, Id<StudentGroup>? group = null, Reference<LearningTarget>? target = null,
        string? assessmentVersion = null, SummaryScope? scope = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(community, nameof(community));
        breaches.Id(assessment, nameof(assessment));
        breaches.Line(policy, nameof(policy));
        breaches.Line(policyVersion, nameof(policyVersion));
        breaches.Id(section, nameof(section));
        breaches.Id(group, nameof(group));
        breaches.Reference(target, nameof(target));
        breaches.Line(assessmentVersion, nameof(assessmentVersion));
        breaches.Word(scope, nameof(scope));
        if (section is not null && scope is SummaryScope.Community or SummaryScope.Communities) breaches.Add(SummaryRules.SectionOfScope, nameof(section));
        return breaches;
    }

    /// <summary>The key of the same counts over all sections of the community.</summary>
    internal SummaryKey OverSections() => Scope == SummaryScope.Section
        ? new(Community, Assessment, Policy, PolicyVersion, null, Group, Target, AssessmentVersion, SummaryScope.Community)
        : this;

    /// <summary>The key of the same counts over all communities of an organization.</summary>
    internal SummaryKey OverCommunities(Id<Organization> whole) => new(whole, Assessment, Policy, PolicyVersion, null, Group, Target, AssessmentVersion, SummaryScope.Communities);

    /// <inheritdoc/>
    public int CompareTo(SummaryKey? other)
    {
        if (other is null) return 1;
        if (Community.CompareTo(other.Community) is var byCommunity and not 0) return byCommunity;
        if (Assessment.CompareTo(other.Assessment) is var byAssessment and not 0) return byAssessment;
        if (string.CompareOrdinal(AssessmentVersion, other.AssessmentVersion) is var byAssessmentVersion and not 0) return byAssessmentVersion;
        if (string.CompareOrdinal(Policy, other.Policy) is var byPolicy and not 0) return byPolicy;
        if (string.CompareOrdinal(PolicyVersion, other.PolicyVersion) is var byVersion and not 0) return byVersion;
        if (Scope.CompareTo(other.Scope) is var byScope and not 0) return byScope;
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
