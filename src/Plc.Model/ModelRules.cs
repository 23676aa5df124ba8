using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rubrics;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model;

/// <summary>The catalogue of this package: the rules of every area.</summary>
public static class ModelRules
{
    /// <summary>All rules of the model, by id.</summary>
    public static RuleCatalog Catalog { get; } = new(
    [
        .. PrimitiveRules.All, .. PeopleRules.All, .. FoundationRules.All, .. LearningRules.All, .. TeamRules.All, .. AssessmentRules.All,
        .. SummaryRules.All, .. ProgressRules.All, .. ResponseRules.All, .. SupportPlanRules.All, .. GoalRules.All, .. InquiryRules.All,
        .. DecisionRules.All, .. RubricRules.All,
        .. FoundationPracticeRules.All, .. GoalPracticeRules.All, .. PeoplePracticeRules.All, .. TeamPracticeRules.All, .. LearningPracticeRules.All, .. AssessmentPracticeRules.All,
        .. ResponsePracticeRules.All, .. InquiryPracticeRules.All, .. DecisionPracticeRules.All, .. RubricPracticeRules.All, .. ReviewRules.All,
    ]);
}
