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
using Plc.Model.Review;
using Plc.Model.Rubrics;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Converters;

/// <summary>The words of every closed list of the model, and the terms of every list that may grow.</summary>
internal static class WordTypes
{
    internal static Dictionary<Type, Func<ListedType>> All { get; } = new()
    {
        [typeof(Characteristic)] = static () => new ListedWords<Characteristic>(),
        [typeof(RuleSeverity)] = static () => new ListedWords<RuleSeverity>(),
        [typeof(CriticalQuestion)] = static () => new ListedWords<CriticalQuestion>(),
        [typeof(EvidenceKind)] = static () => new ListedWords<EvidenceKind>(),
        [typeof(Latitude)] = static () => new ListedWords<Latitude>(),
        [typeof(TimeBlockKind)] = static () => new ListedTerms<TimeBlockKind>(),
        [typeof(CoalitionStrength)] = static () => new ListedWords<CoalitionStrength>(),
        [typeof(LabelTerm)] = static () => new ListedTerms<LabelTerm>(),
        [typeof(LearningEventKind)] = static () => new ListedTerms<LearningEventKind>(),
        [typeof(OrganizationCategory)] = static () => new ListedWords<OrganizationCategory>(),
        [typeof(StaffRole)] = static () => new ListedTerms<StaffRole>(),
        [typeof(StakeholderGroup)] = static () => new ListedTerms<StakeholderGroup>(),
        [typeof(DeeperQuestionTopic)] = static () => new ListedTerms<DeeperQuestionTopic>(),
        [typeof(FoundationPart)] = static () => new ListedWords<FoundationPart>(),
        [typeof(ObstacleKind)] = static () => new ListedTerms<ObstacleKind>(),
        [typeof(StatementStatus)] = static () => new ListedWords<StatementStatus>(),
        [typeof(StructureKind)] = static () => new ListedWords<StructureKind>(),
        [typeof(VisionAspect)] = static () => new ListedTerms<VisionAspect>(),
        [typeof(VisionStepKind)] = static () => new ListedWords<VisionStepKind>(),
        [typeof(WorkshopStepKind)] = static () => new ListedWords<WorkshopStepKind>(),
        [typeof(OutcomeKind)] = static () => new ListedWords<OutcomeKind>(),
        [typeof(TargetKind)] = static () => new ListedWords<TargetKind>(),
        [typeof(AgendaItemKind)] = static () => new ListedTerms<AgendaItemKind>(),
        [typeof(NormHead)] = static () => new ListedTerms<NormHead>(),
        [typeof(NormJudgement)] = static () => new ListedWords<NormJudgement>(),
        [typeof(TeamKind)] = static () => new ListedTerms<TeamKind>(),
        [typeof(TeamRole)] = static () => new ListedTerms<TeamRole>(),
        [typeof(AssessmentPurpose)] = static () => new ListedTerms<AssessmentPurpose>(),
        [typeof(CellStatus)] = static () => new ListedWords<CellStatus>(),
        [typeof(BlankCells)] = static () => new ListedWords<BlankCells>(),
        [typeof(DecisiveP)] = static () => new ListedWords<DecisiveP>(),
        [typeof(GrowthBand)] = static () => new ListedWords<GrowthBand>(),
        [typeof(HighestLevel)] = static () => new ListedWords<HighestLevel>(),
        [typeof(SectionDifference)] = static () => new ListedWords<SectionDifference>(),
        [typeof(UpperLowerGroups)] = static () => new ListedWords<UpperLowerGroups>(),
        [typeof(NotAssessedReason)] = static () => new ListedWords<NotAssessedReason>(),
        [typeof(NotDefinedReason)] = static () => new ListedWords<NotDefinedReason>(),
        [typeof(MasteryGap)] = static () => new ListedWords<MasteryGap>(),
        [typeof(MasteryMethod)] = static () => new ListedWords<MasteryMethod>(),
        [typeof(ModeTie)] = static () => new ListedWords<ModeTie>(),
        [typeof(PercentCode)] = static () => new ListedWords<PercentCode>(),
        [typeof(ShareableMeasure)] = static () => new ListedWords<ShareableMeasure>(),
        [typeof(SuppressionReason)] = static () => new ListedWords<SuppressionReason>(),
        [typeof(TrendMethod)] = static () => new ListedWords<TrendMethod>(),
        [typeof(GoalRounding)] = static () => new ListedWords<GoalRounding>(),
        [typeof(GoalSettingMethod)] = static () => new ListedWords<GoalSettingMethod>(),
        [typeof(LineSide)] = static () => new ListedWords<LineSide>(),
        [typeof(MonitoringRule)] = static () => new ListedWords<MonitoringRule>(),
        [typeof(OnTheLine)] = static () => new ListedWords<OnTheLine>(),
        [typeof(ProgressDirection)] = static () => new ListedWords<ProgressDirection>(),
        [typeof(SameDayScores)] = static () => new ListedWords<SameDayScores>(),
        [typeof(SeriesDataGap)] = static () => new ListedWords<SeriesDataGap>(),
        [typeof(SeriesDecision)] = static () => new ListedWords<SeriesDecision>(),
        [typeof(SummaryScope)] = static () => new ListedWords<SummaryScope>(),
        [typeof(Trust)] = static () => new ListedWords<Trust>(),
        [typeof(ResponseKind)] = static () => new ListedWords<ResponseKind>(),
        [typeof(PlanKind)] = static () => new ListedWords<PlanKind>(),
        [typeof(StatementWords)] = static () => new ListedWords<StatementWords>(),
        [typeof(ProfileFact)] = static () => new ListedWords<ProfileFact>(),
        [typeof(ProfileLens)] = static () => new ListedWords<ProfileLens>(),
        [typeof(ProfileVerdict)] = static () => new ListedWords<ProfileVerdict>(),
        [typeof(RecognitionCriterion)] = static () => new ListedWords<RecognitionCriterion>(),
        [typeof(RecognitionStatus)] = static () => new ListedWords<RecognitionStatus>(),
        [typeof(PlanChange)] = static () => new ListedWords<PlanChange>(),
        [typeof(PlanRecommendation)] = static () => new ListedWords<PlanRecommendation>(),
        [typeof(PlanReviewReason)] = static () => new ListedWords<PlanReviewReason>(),
        [typeof(PlanEndReason)] = static () => new ListedTerms<PlanEndReason>(),
        [typeof(RuleSetFindingKind)] = static () => new ListedWords<RuleSetFindingKind>(),
        [typeof(TargetStanding)] = static () => new ListedWords<TargetStanding>(),
        [typeof(BetterDirection)] = static () => new ListedWords<BetterDirection>(),
        [typeof(GoalDataGap)] = static () => new ListedWords<GoalDataGap>(),
        [typeof(GoalHorizon)] = static () => new ListedWords<GoalHorizon>(),
        [typeof(GoalScope)] = static () => new ListedWords<GoalScope>(),
        [typeof(GoalStatus)] = static () => new ListedWords<GoalStatus>(),
        [typeof(MeasureKind)] = static () => new ListedWords<MeasureKind>(),
        [typeof(ResourceStatus)] = static () => new ListedWords<ResourceStatus>(),
        [typeof(TargetDirection)] = static () => new ListedWords<TargetDirection>(),
        [typeof(CycleStage)] = static () => new ListedWords<CycleStage>(),
        [typeof(CycleState)] = static () => new ListedWords<CycleState>(),
        [typeof(FindingVerdict)] = static () => new ListedWords<FindingVerdict>(),
        [typeof(PracticeDecision)] = static () => new ListedWords<PracticeDecision>(),
        [typeof(StrategyPurpose)] = static () => new ListedWords<StrategyPurpose>(),
        [typeof(ImpactVerdict)] = static () => new ListedWords<ImpactVerdict>(),
        [typeof(CommunicationMode)] = static () => new ListedWords<CommunicationMode>(),
        [typeof(CommunicationVenue)] = static () => new ListedTerms<CommunicationVenue>(),
        [typeof(DecisionArea)] = static () => new ListedTerms<DecisionArea>(),
        [typeof(RatingOccasion)] = static () => new ListedTerms<RatingOccasion>(),
    };
}
