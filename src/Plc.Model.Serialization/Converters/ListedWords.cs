using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Converters;

/// <summary>The words of every closed list of the model, and the terms of every list that may grow.</summary>
internal static class ListedWords
{
    internal static void AddTo(ConverterList list)
    {
        AddWhy(list);
        AddWork(list);
    }

    /// <summary>Of rules, primitives, people, foundation and learning.</summary>
    private static void AddWhy(ConverterList list)
    {
        list.Word<Characteristic>();
        list.Word<RuleSeverity>();

        list.Word<CriticalQuestion>();
        list.Word<EvidenceKind>();
        list.Word<Latitude>();
        list.Term<TimeBlockKind>();

        list.Word<CoalitionStrength>();
        list.Term<LabelTerm>();
        list.Term<LearningEventKind>();
        list.Word<OrganizationCategory>();
        list.Term<StaffRole>();
        list.Term<StakeholderGroup>();

        list.Term<DeeperQuestionTopic>();
        list.Word<FoundationPart>();
        list.Term<ObstacleKind>();
        list.Word<StatementStatus>();
        list.Word<StructureKind>();
        list.Term<VisionAspect>();
        list.Word<VisionStepKind>();
        list.Word<WorkshopStepKind>();

        list.Word<OutcomeKind>();
        list.Word<TargetKind>();
    }

    /// <summary>Of teams, assessments, analysis, goals, inquiry, decisions and rubrics.</summary>
    private static void AddWork(ConverterList list)
    {
        list.Term<AgendaItemKind>();
        list.Term<NormHead>();
        list.Word<NormJudgement>();
        list.Term<TeamKind>();
        list.Term<TeamRole>();

        list.Term<AssessmentPurpose>();
        list.Word<CellStatus>();

        list.Word<BlankCells>();
        list.Word<NotAssessedReason>();
        list.Word<NotDefinedReason>();
        list.Word<Trust>();

        list.Word<BetterDirection>();
        list.Word<GoalDataGap>();
        list.Word<GoalHorizon>();
        list.Word<GoalScope>();
        list.Word<GoalStatus>();
        list.Word<MeasureKind>();
        list.Word<ResourceStatus>();
        list.Word<TargetDirection>();

        list.Word<CycleStage>();
        list.Word<CycleState>();
        list.Word<FindingVerdict>();
        list.Word<PracticeDecision>();
        list.Word<StrategyPurpose>();

        list.Word<CommunicationMode>();
        list.Term<CommunicationVenue>();
        list.Term<DecisionArea>();

        list.Term<RatingOccasion>();
    }
}
