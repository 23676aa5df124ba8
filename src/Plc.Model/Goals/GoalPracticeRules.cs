using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>What is good practice for goals, indicators and celebrations (81xx); found by the practice review.</summary>
public static class GoalPracticeRules
{
    /// <summary>PLC8101: R of SMART: a goal that is an activity.</summary>
    public static Rule GoalIsActivity { get; } = new("PLC8101", RuleSeverity.Warning,
        "A goal is a result to be achieved",
        "The goal names an activity, and not the result that it is to achieve.", "G-01",
        "Ask what students will have learned when the activity has worked, make that the goal, and keep the activity as an action step.", Characteristic.ResultsOrientation);

    /// <summary>PLC8102: a goal that rests on no commitment.</summary>
    public static Rule GoalWithoutCommitment { get; } = new("PLC8102", RuleSeverity.Warning,
        "A goal rests on a commitment that people have made",
        "No commitment is named on which the goal rests{0}.", "G-02",
        "Name the commitments on which the goal rests, or ask with the staff whether anybody has promised to do what it takes.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8103: a goal for which something is lacking.</summary>
    public static Rule ResourceLacking { get; } = new("PLC8103", RuleSeverity.Warning,
        "A goal has, or can obtain, what it needs",
        "Resources that the goal needs and that are lacking: {0}.", "G-02",
        "Find with the district where the resource can come from, or change the goal or its steps so that it can be reached without.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8104: a goal that was in force before values were adopted.</summary>
    public static Rule GoalBeforeValues { get; } = new("PLC8104", RuleSeverity.Info,
        "Goals follow the commitments, and the commitments do not follow the goals",
        "The goal was agreed on or begun on {0}, before the first commitment was adopted on {1}.", "G-02",
        "Read the goal again with those who made the commitments: say which of them it rests on, and change what they would not promise.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8105: a goal of a team that serves no goal of the school or district.</summary>
    public static Rule TeamGoalServesNothing { get; } = new("PLC8105", RuleSeverity.Warning,
        "A goal of a team serves a goal of the school or the district",
        "The goal of the team serves no goal of the school or district.", "G-03",
        "Ask in the next meeting which goal of the school this one helps to reach, and name it; where there is none, change the goal.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8106: goals of teams where neither school nor district has one.</summary>
    public static Rule NoGoalToServe { get; } = new("PLC8106", RuleSeverity.Warning,
        "School or district have goals that those of the teams can serve",
        "Open goals of teams that have no goal of the school or district to serve: {0}.", "G-03",
        "Set one to three goals of the school with the staff, and let each team say what its own goal contributes.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8107: a goal that moves a measure the other way than the goal that it serves.</summary>
    public static Rule OppositeDirection { get; } = new("PLC8107", RuleSeverity.Warning,
        "A goal moves the measure in the direction of the goal that it serves",
        "On the same measure, this goal is to go {0} and the goal that it serves {1}.", "G-03",
        "Look at both goals together and correct the direction of one, or take the link away if the goal does not serve the other.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8108: a goal of the school that no team serves.</summary>
    public static Rule SchoolGoalUnserved { get; } = new("PLC8108", RuleSeverity.Warning,
        "A goal of the school is served by the goal of a team",
        "No open goal of a team serves this goal of the school.", "G-03",
        "Ask each team what it can contribute, and let at least one set a goal of its own that serves this one.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8109: S of SMART: a goal that names no students.</summary>
    public static Rule GoalWithoutPopulation { get; } = new("PLC8109", RuleSeverity.Warning,
        "A goal says which students it is about",
        "The goal names no population.", "G-04",
        "Say whose learning is meant: all students of a grade, of a course, or of the school.", Characteristic.ResultsOrientation);

    /// <summary>PLC8110: M of SMART: a goal without a measure or a target.</summary>
    public static Rule GoalNotMeasurable { get; } = new("PLC8110", RuleSeverity.Warning,
        "A goal has a measure and a target",
        "The goal does not say {0}.", "G-04",
        "Choose one number that the team can get at least twice a year, and say what it is to be.", Characteristic.ResultsOrientation);

    /// <summary>PLC8111: A of SMART: a goal without a baseline or a word on resources.</summary>
    public static Rule GoalNotSeenAttainable { get; } = new("PLC8111", RuleSeverity.Warning,
        "A goal says where it starts and what it needs",
        "The goal does not say {0}.", "G-04",
        "Write down the last value of the measure with its day, and what it takes to reach the target: time, people, material.", Characteristic.ResultsOrientation);

    /// <summary>PLC8112: T of SMART: a goal without a deadline.</summary>
    public static Rule GoalWithoutDeadline { get; } = new("PLC8112", RuleSeverity.Warning,
        "A goal says by when it is to be reached",
        "The goal has no deadline.", "G-04",
        "Set a day, or the end of a grade, by which it is to be reached.", Characteristic.ResultsOrientation);

    /// <summary>PLC8113: more open goals of one scope than it can attack at once.</summary>
    public static Rule TooManyGoals { get; } = new("PLC8113", RuleSeverity.Warning,
        "The open goals of a school or a team are few",
        "Open goals of {0}: {1}; no more than {2} can be attacked at once.", "G-06",
        "Choose with those who own them the two or three that matter most for learning now, and let the others wait.", Characteristic.FocusOnLearning);

    /// <summary>PLC8114: a goal that names no area of learning.</summary>
    public static Rule GoalWithoutLearningArea { get; } = new("PLC8114", RuleSeverity.Warning,
        "A goal is about learning, and says of what",
        "The goal names neither an area of learning nor an essential outcome.", "G-06",
        "Name the area, such as reading, writing, mathematics or learning how to learn, or the essential outcomes that the goal is about.", Characteristic.FocusOnLearning);

    /// <summary>PLC8115: a goal of the school that its head does not own.</summary>
    public static Rule HeadDoesNotOwn { get; } = new("PLC8115", RuleSeverity.Warning,
        "The head of the school is among the owners of its goals",
        "The head of the school is not among the owners of this goal.", "G-07",
        "Let the principal own the goal together with those who do now.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8116: a goal of the school on which no teacher agreed.</summary>
    public static Rule NoTeacherAgreed { get; } = new("PLC8116", RuleSeverity.Warning,
        "Teachers agree on a goal of the school before it is theirs to reach",
        "No teacher agreed on this goal of the school.", "G-07",
        "Put the goal before the faculty, change what they show to be wrong, and write down who agreed and when.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8117: an open goal whose progress was not measured for long.</summary>
    public static Rule ProgressNotMeasured { get; } = new("PLC8117", RuleSeverity.Warning,
        "The progress of an open goal is measured again and again",
        "Nothing was measured since {0}.", "G-08",
        "Measure now, write the value to the goal, and set the days on which the team looks again.", Characteristic.ResultsOrientation);

    /// <summary>PLC8118: a team without an open goal.</summary>
    public static Rule TeamWithoutGoal { get; } = new("PLC8118", RuleSeverity.Warning,
        "Each team has a goal",
        "No goal is open{0}.", "G-09",
        "Put one goal on the agenda of the next meeting: what shall students of this team be able to do by the end of the term, and how many of them?", Characteristic.ResultsOrientation);

    /// <summary>PLC8119: members of the staff whom no goal reaches.</summary>
    public static Rule MemberWithoutGoal { get; } = new("PLC8119", RuleSeverity.Warning,
        "Each member of the staff has a part in a goal",
        "Members of the staff whom no open goal reaches: {0} of {1}.", "G-09",
        "Ask those members which goal their work serves, and give each a team with a goal, a step of one, or a learning goal that serves one.", Characteristic.ResultsOrientation);

    /// <summary>PLC8120: a celebration that cites no result.</summary>
    public static Rule CelebrationWithoutResult { get; } = new("PLC8120", RuleSeverity.Warning,
        "A celebration cites the result that it celebrates",
        "The celebration of {0} cites no result.", "G-10",
        "Name the goal, and the result that was measured, when you celebrate; what has no result yet can be thanked for.", Characteristic.ResultsOrientation);

    /// <summary>PLC8121: a goal that was met and is not celebrated.</summary>
    public static Rule MetGoalNotCelebrated { get; } = new("PLC8121", RuleSeverity.Info,
        "A goal that was met is celebrated",
        "The goal was met by {0}, and no celebration is recorded.", "G-10",
        "Tell the staff and the students what was achieved, thank those who share it, and write the celebration down.", Characteristic.ResultsOrientation);

    /// <summary>PLC8122: a shared goal with all steps on one person.</summary>
    public static Rule StepsOnOnePerson { get; } = new("PLC8122", RuleSeverity.Warning,
        "The steps of a shared goal are shared",
        "All {0} steps of the goal are on one person.", "C-12",
        "Ask who takes over a step, so that each of those who share the goal does a part of it.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8123: an indicator without a value of the last school year.</summary>
    public static Rule IndicatorWithoutValue { get; } = new("PLC8123", RuleSeverity.Warning,
        "An indicator has a value of each year",
        "There is no value of school year {0}.", "I-11",
        "Get the value of last year and add it, or say in a review why this indicator is no longer looked at.", Characteristic.ResultsOrientation);

    /// <summary>PLC8124: an indicator that declines and has neither goal nor cycle.</summary>
    public static Rule DeclineUnanswered { get; } = new("PLC8124", RuleSeverity.Warning,
        "An indicator that declines is answered by a goal or a cycle",
        "The value of school year {1} is worse than that of {0}, and no open goal or cycle is about it.", "I-11",
        "Look into the reasons in a cycle of inquiry, or set a goal on this measure.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        GoalIsActivity, GoalWithoutCommitment, ResourceLacking, GoalBeforeValues, TeamGoalServesNothing, NoGoalToServe, OppositeDirection, SchoolGoalUnserved,
        GoalWithoutPopulation, GoalNotMeasurable, GoalNotSeenAttainable, GoalWithoutDeadline, TooManyGoals, GoalWithoutLearningArea, HeadDoesNotOwn,
        NoTeacherAgreed, ProgressNotMeasured, TeamWithoutGoal, MemberWithoutGoal, CelebrationWithoutResult, MetGoalNotCelebrated, StepsOnOnePerson,
        IndicatorWithoutValue, DeclineUnanswered,
    ];
}
