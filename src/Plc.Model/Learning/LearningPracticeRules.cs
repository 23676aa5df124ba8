using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Learning;

/// <summary>What is good practice for outcomes, and for the framework of goals, outcomes and standards (830x); found by the practice review.</summary>
public static class LearningPracticeRules
{
    /// <summary>PLC8301: an outcome without a kind.</summary>
    public static Rule KindNotStated { get; } = new("PLC8301", RuleSeverity.Warning,
        "An outcome says whether it is knowledge, a skill or a disposition",
        "No kind of learning is stated{0}.", "C-06",
        "Sit down with the team and mark each outcome as knowledge, skill, disposition or several of these.", Characteristic.FocusOnLearning);

    /// <summary>PLC8302: no disposition among the outcomes.</summary>
    public static Rule NoDisposition { get; } = new("PLC8302", RuleSeverity.Info,
        "What all students learn includes dispositions",
        "No outcome is a disposition, of {0}.", "C-06",
        "Ask in the next meeting what students should be inclined to do, such as to persevere or to check their work, and agree on one outcome of that kind.", Characteristic.FocusOnLearning);

    /// <summary>PLC8303: an outcome that rests on no standard.</summary>
    public static Rule NoStandard { get; } = new("PLC8303", RuleSeverity.Warning,
        "An outcome rests on a standard",
        "No learning target names a standard{0}.", "Q-01",
        "Name the standard that each target comes from; where the outcome is the school's own, rate its criterion of external examinations as 0.", Characteristic.FocusOnLearning);

    /// <summary>PLC8304: an outcome without targets.</summary>
    public static Rule NoTarget { get; } = new("PLC8304", RuleSeverity.Warning,
        "An outcome is taken apart into learning targets",
        "There is no learning target{0}.", "Q-01",
        "Take the outcome apart with those who teach it: what can a student do who is on the way, step by step?", Characteristic.FocusOnLearning);

    /// <summary>PLC8305: an outcome of which nobody says what proficient is.</summary>
    public static Rule NoCriterion { get; } = new("PLC8305", RuleSeverity.Warning,
        "It is agreed what proficient means for an outcome",
        "Neither a scale, nor an example of rigor, nor a cut says what proficient is{0}.", "Q-01",
        "Agree on what proficient work looks like before it is taught: name a scale, describe an example of rigor, or set a cut in the assessment.", Characteristic.FocusOnLearning);

    /// <summary>PLC8306: an outcome on which somebody who teaches it has not agreed.</summary>
    public static Rule TeacherNotAgreed { get; } = new("PLC8306", RuleSeverity.Warning,
        "Everybody who teaches an outcome has agreed on it",
        "Not agreed on the outcome: {0} of {1} members who teach the course{2}.", "Q-01",
        "Put the outcome on the agenda with all who teach the course, and record who agreed and when.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8307: a goal that leads to no outcome.</summary>
    public static Rule GoalWithoutOutcome { get; } = new("PLC8307", RuleSeverity.Warning,
        "A goal leads to the outcomes by which it is reached",
        "Neither this goal nor one that serves it names an outcome{0}.", "Q-11",
        "Name the outcomes that students have to learn so that the goal is reached; write them first where there are none.", Characteristic.ResultsOrientation);

    /// <summary>PLC8308: a reference that companion files do not resolve.</summary>
    public static Rule ReferenceUnresolved { get; } = new("PLC8308", RuleSeverity.Warning,
        "What is referred to in another organization is there",
        "The community of that organization is at hand and has no such {0}; places that refer to it: {1}.", "Q-11",
        "Correct the id, or ask the other organization for its newest file.", Characteristic.ResultsOrientation);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } = [KindNotStated, NoDisposition, NoStandard, NoTarget, NoCriterion, TeacherNotAgreed, GoalWithoutOutcome, ReferenceUnresolved];
}
