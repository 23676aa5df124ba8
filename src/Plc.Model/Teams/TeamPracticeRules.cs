using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>What is good practice for teams and their meetings (82xx); found by the practice review.</summary>
public static class TeamPracticeRules
{
    /// <summary>PLC8201: a team that is called a PLC.</summary>
    public static Rule TeamCalledPlc { get; } = new("PLC8201", RuleSeverity.Info,
        "The organization is the professional learning community, not one of its teams",
        "The name of the team says PLC.", "C-01",
        "Call it a team: the whole school or district is the professional learning community, and teams are its parts.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8202: meetings that led to no change in practice.</summary>
    public static Rule MeetingsWithoutChange { get; } = new("PLC8202", RuleSeverity.Warning,
        "Meetings of a team lead to a change in practice",
        "{0} meetings in {1} days, and no change in practice has begun{2}.", "C-03",
        "End the next meeting with one thing that each member does differently from tomorrow on, and begin the meeting after it with what came of it.", Characteristic.ActionOrientation);

    /// <summary>PLC8203: meetings of a teaching team that inquires into nothing.</summary>
    public static Rule MeetingsWithoutCycle { get; } = new("PLC8203", RuleSeverity.Warning,
        "A team that teaches and meets is in a cycle of inquiry",
        "{0} meetings in {1} days, and no cycle of inquiry{2}.", "C-03",
        "Take one question about learning that the last results raised, write it down as the opening question of a cycle, and gather evidence until the next meeting.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8204: meetings of a teaching team that has no common assessment.</summary>
    public static Rule MeetingsWithoutAssessment { get; } = new("PLC8204", RuleSeverity.Warning,
        "A team that teaches and meets has a common assessment",
        "{0} meetings in {1} days, and no common assessment{2}.", "C-03",
        "Agree on five to ten questions on the outcome that you teach now, and give them in all sections in the same week.", Characteristic.ResultsOrientation);

    /// <summary>PLC8205: meetings of a team that shares no goal.</summary>
    public static Rule MeetingsWithoutGoal { get; } = new("PLC8205", RuleSeverity.Warning,
        "A team that meets shares a goal",
        "{0} meetings in {1} days, and no goal that the team shares{2}.", "C-03",
        "Write one goal in the next meeting that no member can reach alone, with a measure and a day.", Characteristic.ResultsOrientation);

    /// <summary>PLC8208: critical questions to which a team has no answer for a course.</summary>
    public static Rule QuestionUnanswered { get; } = new("PLC8208", RuleSeverity.Warning,
        "A team answers the four critical questions for each of its courses",
        "Courses with a critical question that has no answer: {0}; unanswered: {1}.", "C-07",
        "Take the first question that is not answered into the next meeting: outcomes answer the first, a common assessment the second, a rule for support the third and one for extension the fourth.", Characteristic.FocusOnLearning);

    /// <summary>PLC8209: meetings running that touch none of the four questions.</summary>
    public static Rule MeetingsTouchNoQuestion { get; } = new("PLC8209", RuleSeverity.Warning,
        "Meetings are about the four critical questions",
        "The last {0} meetings with an agenda touched none of the four critical questions.", "C-07",
        "Put one of the four questions at the head of the next agenda, and move what can be said in an email there.", Characteristic.FocusOnLearning);

    /// <summary>PLC8210: a team with less protected time than it needs.</summary>
    public static Rule LittleProtectedTime { get; } = new("PLC8210", RuleSeverity.Warning,
        "A team has enough protected time each week",
        "The team has {0} protected minutes a week; {1} are needed.", "C-08",
        "Lengthen the block, add a second one, or join two planning periods, and keep other meetings out of it.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8211: teams where none has protected time.</summary>
    public static Rule NoProtectedTime { get; } = new("PLC8211", RuleSeverity.Warning,
        "The schedule protects time for teams",
        "No team has protected time; teams: {0}.", "C-08",
        "Look through the schedule with the teams for 45 minutes a week that no other duty can take, and write them down as time blocks.", Characteristic.CollaborativeCulture);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        TeamCalledPlc, MeetingsWithoutChange, MeetingsWithoutCycle, MeetingsWithoutAssessment, MeetingsWithoutGoal, QuestionUnanswered,
        MeetingsTouchNoQuestion, LittleProtectedTime, NoProtectedTime,
    ];
}
