using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Rubrics;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model;

/// <content>How a community changes: each verb makes another one, by way of the constructor.</content>
public sealed partial record LearningCommunity
{
    /// <summary>The same community with another foundation.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(SharedFoundation foundation)
    {
        ArgumentNullException.ThrowIfNull(foundation);
        return Changed(foundation: foundation);
    }

    /// <summary>The same community with a team, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Team team) => Changed(teams: Put(Teams, team, static team => team.Id));

    /// <summary>The same community with an outcome, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(EssentialOutcome outcome) => Changed(outcomes: Put(Outcomes, outcome, static outcome => outcome.Id));

    /// <summary>The same community with a meeting, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Meeting meeting) => Changed(meetings: Put(Meetings, meeting, static meeting => meeting.Id));

    /// <summary>The same community with a common assessment, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(CommonAssessment assessment) => Changed(assessments: Put(Assessments, assessment, static assessment => assessment.Id));

    /// <summary>The same community with a goal, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(SmartGoal goal) => Changed(goals: Put(Goals, goal, static goal => goal.Id));

    /// <summary>The same community with an indicator, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Indicator indicator) => Changed(indicators: Put(Indicators, indicator, static indicator => indicator.Id));

    /// <summary>The same community with a cycle, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(ImprovementCycle cycle) => Changed(cycles: Put(Cycles, cycle, static cycle => cycle.Id));

    /// <summary>The same community with a decision, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(GuidedDecision decision) => Changed(decisions: Put(Decisions, decision, static decision => decision.Id));

    /// <summary>The same community with an exchange, in place of the one with its id where there is one.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(PracticeExchange exchange) => Changed(exchanges: Put(Exchanges, exchange, static exchange => exchange.Id));

    /// <summary>The same community with another entry of its communication log.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(CommunicationEntry communication) => Changed(communications: Add(Communications, communication));

    /// <summary>The same community with another celebration.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(Celebration celebration) => Changed(celebrations: Add(Celebrations, celebration));

    /// <summary>The same community with another rating.</summary>
    /// <exception cref="RuleException">A rule of the whole community is broken.</exception>
    public LearningCommunity With(RubricRating rating) => Changed(ratings: Add(Ratings, rating));

    private static ValueList<T> Put<T>(ValueList<T> list, T part, Func<T, Id<T>> id)
    {
        ArgumentNullException.ThrowIfNull(part);
        var isNew = !list.Any(other => id(other) == id(part));
        return isNew ? [.. list, part] : [.. list.Select(other => id(other) == id(part) ? part : other)];
    }

    private static ValueList<T> Add<T>(ValueList<T> list, T part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return [.. list, part];
    }

    private LearningCommunity Changed(
        SharedFoundation? foundation = null, ValueList<Team>? teams = null, ValueList<EssentialOutcome>? outcomes = null, ValueList<Meeting>? meetings = null,
        ValueList<CommonAssessment>? assessments = null, ValueList<SmartGoal>? goals = null, ValueList<Indicator>? indicators = null,
        ValueList<ImprovementCycle>? cycles = null, ValueList<GuidedDecision>? decisions = null, ValueList<PracticeExchange>? exchanges = null,
        ValueList<CommunicationEntry>? communications = null, ValueList<Celebration>? celebrations = null, ValueList<RubricRating>? ratings = null) => new(
        Id, Name, Kind, Labels, foundation ?? Foundation, Members, ExternalParticipants, Coalition, LearningEvents, Recognitions, Calendars, TimeBlocks,
        Courses, Scales, outcomes ?? Outcomes, teams ?? Teams, Sections, meetings ?? Meetings, assessments ?? Assessments, goals ?? Goals, MemberGoals,
        indicators ?? Indicators, cycles ?? Cycles, decisions ?? Decisions, communications ?? Communications, exchanges ?? Exchanges,
        celebrations ?? Celebrations, Rubrics, ratings ?? Ratings, Schools);
}
