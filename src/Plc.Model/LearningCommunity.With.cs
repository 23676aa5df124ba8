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

/// <content>How a community changes: each verb makes another one, by way of the constructor, and throws where a rule of the whole community is broken.</content>
public sealed partial record LearningCommunity
{
    /// <summary>The same community with another foundation.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(SharedFoundation foundation)
    {
        ArgumentNullException.ThrowIfNull(foundation);
        return Changed(foundation: foundation);
    }

    /// <summary>The same community with a member, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Member member) => Changed(members: Members.Put(member, static member => member.Id));

    /// <summary>The same community with an external participant, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(ExternalParticipant participant) => Changed(externalParticipants: ExternalParticipants.Put(participant, static participant => participant.Id));

    /// <summary>The same community with another guiding coalition.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(GuidingCoalition coalition)
    {
        ArgumentNullException.ThrowIfNull(coalition);
        return Changed(coalition: coalition);
    }

    /// <summary>The same community with a professional learning event, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(ProfessionalLearningEvent learningEvent) => Changed(learningEvents: LearningEvents.Put(learningEvent, static learningEvent => learningEvent.Id));

    /// <summary>The same community with another recognition.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Recognition recognition) => Changed(recognitions: Recognitions.And(recognition));

    /// <summary>The same community with a calendar, in place of that of its school year where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(SchoolCalendar calendar) => Changed(calendars: Calendars.Put(calendar, static calendar => calendar.Year));

    /// <summary>The same community with a time block, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(TimeBlock timeBlock) => Changed(timeBlocks: TimeBlocks.Put(timeBlock, static timeBlock => timeBlock.Id));

    /// <summary>The same community with a course, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Course course) => Changed(courses: Courses.Put(course, static course => course.Id));

    /// <summary>The same community with a proficiency scale, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(ProficiencyScale scale) => Changed(scales: Scales.Put(scale, static scale => scale.Id));

    /// <summary>The same community with an outcome, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(EssentialOutcome outcome) => Changed(outcomes: Outcomes.Put(outcome, static outcome => outcome.Id));

    /// <summary>The same community with a team, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Team team) => Changed(teams: Teams.Put(team, static team => team.Id));

    /// <summary>The same community with a section, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Section section) => Changed(sections: Sections.Put(section, static section => section.Id));

    /// <summary>The same community with a meeting, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Meeting meeting) => Changed(meetings: Meetings.Put(meeting, static meeting => meeting.Id));

    /// <summary>The same community with a common assessment, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(CommonAssessment assessment) => Changed(assessments: Assessments.Put(assessment, static assessment => assessment.Id));

    /// <summary>The same community with a goal, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(SmartGoal goal) => Changed(goals: Goals.Put(goal, static goal => goal.Id));

    /// <summary>The same community with a learning goal of a member, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(MemberLearningGoal goal) => Changed(memberGoals: MemberGoals.Put(goal, static goal => goal.Id));

    /// <summary>The same community with an indicator, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Indicator indicator) => Changed(indicators: Indicators.Put(indicator, static indicator => indicator.Id));

    /// <summary>The same community with a cycle, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(ImprovementCycle cycle) => Changed(cycles: Cycles.Put(cycle, static cycle => cycle.Id));

    /// <summary>The same community with a decision, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(GuidedDecision decision) => Changed(decisions: Decisions.Put(decision, static decision => decision.Id));

    /// <summary>The same community with another entry of its communication log.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(CommunicationEntry communication) => Changed(communications: Communications.And(communication));

    /// <summary>The same community with an exchange, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(PracticeExchange exchange) => Changed(exchanges: Exchanges.Put(exchange, static exchange => exchange.Id));

    /// <summary>The same community with another celebration.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Celebration celebration) => Changed(celebrations: Celebrations.And(celebration));

    /// <summary>The same community with a rubric, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(ImplementationRubric rubric) => Changed(rubrics: Rubrics.Put(rubric, static rubric => rubric.Id));

    /// <summary>The same community with another rating.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(RubricRating rating) => Changed(ratings: Ratings.And(rating));

    /// <summary>The same community with a rule set, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(ResponseRuleSet rules) => Changed(responseRuleSets: ResponseRuleSets.Put(rules, static rules => rules.Id));

    /// <summary>The same community with a support plan, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(SupportPlan plan) => Changed(supportPlans: SupportPlans.Put(plan, static plan => plan.Id));

    /// <summary>The same community with another suppression.</summary>
    public LearningCommunity With(RuleSuppression suppression) => Changed(suppressions: Suppressions.And(suppression));

    /// <summary>The same community with a school, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(LearningCommunity school) => Changed(schools: Schools.Put(school, static school => school.Id));

    private LearningCommunity Changed(
        SharedFoundation? foundation = null, ValueList<Member>? members = null, ValueList<ExternalParticipant>? externalParticipants = null,
        GuidingCoalition? coalition = null, ValueList<ProfessionalLearningEvent>? learningEvents = null, ValueList<Recognition>? recognitions = null,
        ValueList<SchoolCalendar>? calendars = null, ValueList<TimeBlock>? timeBlocks = null, ValueList<Course>? courses = null,
        ValueList<ProficiencyScale>? scales = null, ValueList<EssentialOutcome>? outcomes = null, ValueList<Team>? teams = null,
        ValueList<Section>? sections = null, ValueList<Meeting>? meetings = null, ValueList<CommonAssessment>? assessments = null,
        ValueList<SmartGoal>? goals = null, ValueList<MemberLearningGoal>? memberGoals = null, ValueList<Indicator>? indicators = null,
        ValueList<ImprovementCycle>? cycles = null, ValueList<GuidedDecision>? decisions = null, ValueList<CommunicationEntry>? communications = null,
        ValueList<PracticeExchange>? exchanges = null, ValueList<Celebration>? celebrations = null, ValueList<ImplementationRubric>? rubrics = null,
        ValueList<RubricRating>? ratings = null, ValueList<ResponseRuleSet>? responseRuleSets = null, ValueList<SupportPlan>? supportPlans = null,
        ValueList<RuleSuppression>? suppressions = null, ValueList<LearningCommunity>? schools = null) => new(
        Id, Name, Kind, Labels, foundation ?? Foundation, members ?? Members, externalParticipants ?? ExternalParticipants, coalition ?? Coalition,
        learningEvents ?? LearningEvents, recognitions ?? Recognitions, calendars ?? Calendars, timeBlocks ?? TimeBlocks, courses ?? Courses, scales ?? Scales,
        outcomes ?? Outcomes, teams ?? Teams, sections ?? Sections, meetings ?? Meetings, assessments ?? Assessments, goals ?? Goals,
        memberGoals ?? MemberGoals, indicators ?? Indicators, cycles ?? Cycles, decisions ?? Decisions, communications ?? Communications,
        exchanges ?? Exchanges, celebrations ?? Celebrations, rubrics ?? Rubrics, ratings ?? Ratings, responseRuleSets ?? ResponseRuleSets,
        supportPlans ?? SupportPlans, suppressions ?? Suppressions, schools ?? Schools);
}
