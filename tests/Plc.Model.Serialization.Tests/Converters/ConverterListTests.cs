using System.Reflection;
using System.Text.Json;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Review;
using Plc.Model.Rubrics;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests.Converters;

/// <summary>The converters are listed by hand: none is forgotten.</summary>
public sealed class ConverterListTests
{
    /// <summary>What the framework writes as it does an app's own types: what is computed, settings of computations, and steps of building.</summary>
    private static readonly HashSet<Type> LeftToTheFramework =
    [
        typeof(AnalysisPolicy), typeof(TrustThresholds), typeof(Share), typeof(Statistic), typeof(TargetResult), typeof(TargetAnalysis), typeof(SectionAnalysis), typeof(ItemAnalysis),
        typeof(TargetEvidence), typeof(StudentNeed), typeof(NotAssessedStudent), typeof(TotalScore), typeof(Reliability), typeof(DataTeamGroups), typeof(EssentialStandardsRow),
        typeof(ResultCell), typeof(ResultRow), typeof(SchoolDay), typeof(SchoolDayCount), typeof(RuleBreaches), typeof(Foundation.BeforeVision),
        typeof(Foundation.BeforeCommitments), typeof(AssessmentSummary), typeof(SummaryLine), typeof(SummaryCounts), typeof(SummaryKey), typeof(CompleteRows),
        typeof(SuppressionPolicy), typeof(PercentBand), typeof(PublishedPercent), typeof(GroupFamily), typeof(GroupCombination), typeof(ShareableColumn), typeof(ShareableRow), typeof(ShareableCell),
        typeof(PieceOfEvidence), typeof(TargetHistory), typeof(TrendLine), typeof(TrendPoint), typeof(RateOfImprovement),
        typeof(ProgressScore), typeof(ProgressSeries), typeof(ProgressPhase), typeof(PhaseComparison), typeof(AimLine), typeof(SeriesVerdict), typeof(PointRule), typeof(TrendRule),
        typeof(PlanDelivery), typeof(PlanEvidence), typeof(PlanReview), typeof(MonitoredSeries), typeof(ResponseFacts), typeof(ResponseGroup), typeof(ResponsePlan), typeof(ResponsePolicy),
        typeof(ResponseStart), typeof(StudentResponse), typeof(UnansweredCourse), typeof(ContestedCourse), typeof(BlockCollision), typeof(LaterResults),
        typeof(ProportionInterval), typeof(LevelCount), typeof(GroupAnalysis), typeof(SectionComparison), typeof(ItemThresholds), typeof(GrowthBands), typeof(DataTeamBands),
        typeof(DataTeamList), typeof(AssessmentGrowth), typeof(TargetGrowth), typeof(ChoiceAnalysis), typeof(ItemAnswer), typeof(PercentProficient),
        typeof(StudentOutcome), typeof(TargetScore), typeof(RuleSetDecision), typeof(RuleSetReview), typeof(RuleSetFinding),
        typeof(RateRule), typeof(MasteryPolicy), typeof(MasteryResult), typeof(MasteryOverride), typeof(StudentSeries), typeof(GoalSettingPolicy), typeof(ProposedGoal), typeof(OralReadingNorm),
        typeof(PracticeReview), typeof(ReviewFinding), typeof(SuppressedFinding), typeof(ReviewFacts), typeof(ReviewPolicy), typeof(FoundationThresholds), typeof(GoalThresholds),
        typeof(CommunityProfile), typeof(ProfileEntry), typeof(ProfileEvidence), typeof(ProfileStep), typeof(RecognitionPolicy), typeof(RecognitionReadiness), typeof(RecognitionResult),
        typeof(RubricDistribution), typeof(IndicatorDistribution), typeof(RubricChange), typeof(IndicatorChange),
        typeof(FrameworkWalk), typeof(GoalWalk), typeof(OutcomeEvidence), typeof(StudentWithoutEvidence),
        typeof(TeamThresholds), typeof(LearningThresholds), typeof(InquiryThresholds), typeof(StatementLexicon), typeof(StatementWordList),
        typeof(LeadRoles), typeof(CriticalQuestionAnswers), typeof(CriticalQuestionAnswer), typeof(PracticeImpact), typeof(ImpactEvidence), typeof(IndicatorSeries), typeof(IndicatorYear),
    ];

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForPlc();

    private static IEnumerable<Type> ModelTypes => typeof(LearningCommunity).Assembly.GetExportedTypes().Where(type => !type.IsGenericType && (type.IsValueType || PublicApiText.IsRecord(type)));

    [Fact]
    public void Every_record_quantity_and_list_of_words_of_the_model_has_a_converter()
    {
        Conventions.RequireNone(ModelTypes.Except(LeftToTheFramework).Where(type => !HasConverter(type)).Select(type => type.FullName));
        Conventions.RequireNone(LeftToTheFramework.Where(HasConverter).Select(type => $"{type.FullName} has one and is named as if it had none."));
    }

    [Fact]
    public void Every_type_that_a_part_of_the_model_is_made_of_has_a_converter_be_it_a_list_a_reference_or_a_term() => Conventions.RequireNone(
        from type in ModelTypes.Except(LeftToTheFramework)
        where !type.IsEnum && type != typeof(Rule)
        from parameter in type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
        let part = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType
        where part.Assembly == typeof(LearningCommunity).Assembly && !HasConverter(part)
        select $"{type.Name}.{parameter.Name}: {part}");

    [Fact]
    public void What_has_a_converter_may_stand_in_a_list_and_what_has_an_id_may_be_named_by_it_and_referred_to() => Conventions.RequireNone(
        from type in ModelTypes
        where HasConverter(type) && type != typeof(AssessmentAnalysis) && type != typeof(GoalEvaluation) && type != typeof(ShareableTable) && type != typeof(Rule)
        from wanted in Wanted(type)
        where !HasConverter(wanted)
        select wanted.ToString());

    [Fact]
    public void A_second_call_changes_nothing()
    {
        var options = new JsonSerializerOptions().ConfigureForPlc();

        Assert.Same(options, options.ConfigureForPlc());
        Assert.Single(options.Converters);
    }

    [Fact]
    public void Options_in_use_cannot_be_configured() => Assert.Throws<InvalidOperationException>(() => JsonSerializerOptions.Default.ConfigureForPlc());

    [Fact]
    public void What_is_not_of_the_model_is_left_alone()
    {
        Assert.False(HasConverter(typeof(NodaTime.LocalDate)));
        Assert.False(HasConverter(typeof(ValueList<DateTime>)));
        Assert.Equal("\"2026-09-01\"", JsonSerializer.Serialize(new DateOnly(2026, 9, 1), Options));
    }

    private static bool HasConverter(Type type) => Options.Converters[0].CanConvert(type);

    private static IEnumerable<Type> Wanted(Type type)
    {
        yield return typeof(ValueList<>).MakeGenericType(type);
        if (type.GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)?.PropertyType != typeof(Id<>).MakeGenericType(type)) yield break;
        yield return typeof(Id<>).MakeGenericType(type);
        yield return typeof(Reference<>).MakeGenericType(type);
        yield return typeof(ValueList<>).MakeGenericType(typeof(Id<>).MakeGenericType(type));
        yield return typeof(ValueList<>).MakeGenericType(typeof(Reference<>).MakeGenericType(type));
    }
}
