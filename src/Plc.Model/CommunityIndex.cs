using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model;

/// <summary>Looks up the parts of a community by id. Made on demand and kept by whoever looks up, so that a community holds facts alone.</summary>
public sealed class CommunityIndex
{
    private readonly Dictionary<Id<LearningTarget>, LearningTarget> _targets;
    private readonly Dictionary<Id<CommonAssessment>, CommonAssessment> _assessments;

    /// <summary>Indexes a community.</summary>
    public CommunityIndex(LearningCommunity community)
    {
        ArgumentNullException.ThrowIfNull(community);
        _targets = community.Outcomes.SelectMany(outcome => outcome.Targets).ToDictionary(target => target.Id);
        _assessments = community.Assessments.ToDictionary(assessment => assessment.Id);
    }

    /// <summary>The learning target that is referred to; null where it belongs to another organization.</summary>
    public LearningTarget? Find(Reference<LearningTarget> target) => target.IsLocal ? _targets.GetValueOrDefault(target.Id) : null;

    /// <summary>The assessment with this id; null where there is none.</summary>
    public CommonAssessment? Find(Id<CommonAssessment> assessment) => _assessments.GetValueOrDefault(assessment);
}
