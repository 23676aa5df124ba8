using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model;

/// <summary>The catalogue of this package: the rules of every area.</summary>
public static class ModelRules
{
    /// <summary>All rules of the model, by id.</summary>
    public static RuleCatalog Catalog { get; } = new([.. PrimitiveRules.All, .. LearningRules.All, .. AssessmentRules.All]);
}
