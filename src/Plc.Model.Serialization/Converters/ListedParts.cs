using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization.Converters;

/// <summary>Every part of a community, by its shape; of those that have an id of their own, the ids and references too.</summary>
internal static class ListedParts
{
    internal static void AddTo(ConverterList list)
    {
        AddPeople(list);
        AddFoundation(list);
        AddLearning(list);
        AddGoals(list);
        AddDecisions(list);
    }

    private static void AddPeople(ConverterList list)
    {
        list.Value(static () => CommunityShape.Community);
        list.Value(static () => PeopleShapes.RoleTerm);
        list.Named(static () => PeopleShapes.Member);
        list.Named(static () => PeopleShapes.ExternalParticipant);
        list.Value(static () => PeopleShapes.Participation);
        list.Value(static () => PeopleShapes.CoalitionMember);
        list.Value(static () => PeopleShapes.GuidingCoalition);
        list.Named(static () => PeopleShapes.ProfessionalLearningEvent);
        list.Value(static () => PeopleShapes.Recognition);
        list.Value(static () => PeopleShapes.VocabularyLabel);
        list.Value(static () => new OrganizationKindShape());
    }

    private static void AddFoundation(ConverterList list)
    {
        list.Value(static () => FoundationShapes.Endorsement);
        list.Value(static () => FoundationShapes.StatementVersion);
        list.Value(static () => FoundationShapes.DeeperQuestion);
        list.Value(static () => FoundationShapes.Mission);
        list.Named(static () => FoundationShapes.VisionElement);
        list.Value(static () => FoundationShapes.VisionStep);
        list.Value(static () => FoundationShapes.StatementReview);
        list.Value(static () => FoundationShapes.Vision);
        list.Value(static () => FoundationShapes.Pledge);
        list.Named(static () => FoundationShapes.CollectiveCommitment);
        list.Value(static () => FoundationShapes.Agreement);
        list.Value(static () => FoundationShapes.Obstacle);
        list.Value(static () => FoundationShapes.SupportingStructure);
        list.Value(static () => FoundationShapes.KeeperOfTheVision);
        list.Value(static () => FoundationShapes.AdoptedPart);
        list.Value(static () => FoundationShapes.SharedFoundation);
        list.Value(static () => WorkshopShapes.WorkshopStep);
        list.Named(static () => WorkshopShapes.WorkshopIdea);
        list.Value(static () => WorkshopShapes.WorkshopTheme);
        list.Value(static () => WorkshopShapes.ValuesWorkshop);
    }

    private static void AddLearning(ConverterList list)
    {
        list.Value(static () => StandardShapes.Standard);
        list.Named(static () => LearningShapes.Course);
        list.Value(static () => LearningShapes.Level);
        list.Named(static () => LearningShapes.Scale);
        list.Named(static () => LearningShapes.Target);
        list.Value(static () => LearningShapes.SelectionCriteria);
        list.Value(static () => LearningShapes.Pacing);
        list.Value(static () => LearningShapes.OutcomeAgreement);
        list.Named(static () => LearningShapes.Outcome);
        list.Value(static () => TeamShapes.Membership);
        list.Value(static () => TeamShapes.Norm);
        list.Value(static () => TeamShapes.NormReview);
        list.Named(static () => TeamShapes.Team);
        list.Value(static () => TeamShapes.AgendaItem);
        list.Value(static () => TeamShapes.MeetingAction);
        list.Named(static () => TeamShapes.Meeting);
        list.Named(static () => TeamShapes.Section);
        list.Named(static () => AssessmentShapes.Item);
        list.Value(static () => AssessmentShapes.Cut);
        list.Value(static () => AssessmentShapes.TargetCut);
        list.Value(static () => AssessmentShapes.Administration);
        list.Named(static () => AssessmentShapes.Assessment);
    }

    private static void AddGoals(ConverterList list)
    {
        list.Value(static () => GoalShapes.Measure);
        list.Value(static () => GoalShapes.Measurement);
        list.Value(static () => GoalShapes.GoalDeadline);
        list.Value(static () => GoalShapes.GoalTarget);
        list.Value(static () => GoalShapes.GoalResource);
        list.Value(static () => GoalShapes.ActionStep);
        list.Value(static () => GoalShapes.Checkpoint);
        list.Named(static () => GoalShapes.SmartGoal);
        list.Named(static () => GoalShapes.Indicator);
        list.Named(static () => GoalShapes.MemberLearningGoal);
        list.Value(static () => InquiryShapes.LearningEvidence);
        list.Value(static () => InquiryShapes.CurrentReality);
        list.Named(static () => InquiryShapes.Strategy);
        list.Value(static () => InquiryShapes.StrategyChoice);
        list.Value(static () => InquiryShapes.PracticeChange);
        list.Value(static () => InquiryShapes.Implementation);
        list.Value(static () => InquiryShapes.Finding);
        list.Value(static () => InquiryShapes.ImpactAnalysis);
        list.Value(static () => InquiryShapes.AppliedKnowledge);
        list.Value(static () => InquiryShapes.PracticeTrial);
        list.Value(static () => InquiryShapes.Practice);
        list.Value(static () => InquiryShapes.CycleEnd);
        list.Named(static () => InquiryShapes.ImprovementCycle);
    }

    private static void AddDecisions(ConverterList list)
    {
        list.Named(static () => DecisionShapes.GuidedDecision);
        list.Value(static () => DecisionShapes.CommunicationEntry);
        list.Named(static () => DecisionShapes.PracticeExchange);
        list.Value(static () => DecisionShapes.Celebration);
        list.Named(static () => RubricShapes.RubricIndicator);
        list.Value(static () => RubricShapes.RubricStrand);
        list.Named(static () => RubricShapes.ImplementationRubric);
        list.Value(static () => RubricShapes.RubricRating);
        list.Value(static () => RubricShapes.CharacteristicList);
    }
}
