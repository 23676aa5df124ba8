using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>What is good practice for rule sets, support and extension (84xx); found by the practice review.</summary>
public static class ResponsePracticeRules
{
    /// <summary>PLC8401: a result below proficiency that ends in continue.</summary>
    public static Rule BelowProficiencyContinues { get; } = new("PLC8401", RuleSeverity.Warning,
        "No result below proficiency ends in continuing as before",
        "{0}.", "Q-07",
        "Add a rule that answers this result with support, or with the gathering of evidence.", Characteristic.FocusOnLearning);

    /// <summary>PLC8402: a missing result that ends in continue.</summary>
    public static Rule MissingContinues { get; } = new("PLC8402", RuleSeverity.Warning,
        "No missing result ends in continuing as before",
        "{0}.", "Q-07",
        "Add a rule on missing results that asks for evidence.", Characteristic.FocusOnLearning);

    /// <summary>PLC8403: a rule that never fires.</summary>
    public static Rule RuleNeverDecides { get; } = new("PLC8403", RuleSeverity.Warning,
        "Every rule of a rule set decides for some result",
        "{0}.", "Q-07",
        "Correct the condition or the priority of the rule, or take it out.", Characteristic.ResultsOrientation);

    /// <summary>PLC8404: a rule that says what another says.</summary>
    public static Rule RuleTwice { get; } = new("PLC8404", RuleSeverity.Info,
        "A rule set says a thing once",
        "{0}.", "Q-07",
        "Take one of the two rules out.", Characteristic.ResultsOrientation);

    /// <summary>PLC8405: a rule set without support.</summary>
    public static Rule NoSupport { get; } = new("PLC8405", RuleSeverity.Warning,
        "A rule set answers what is done when students have not learned",
        "{0}.", "Q-07",
        "Add a rule that gives support to students below proficiency.", Characteristic.FocusOnLearning);

    /// <summary>PLC8406: a course without a rule set.</summary>
    public static Rule CourseWithoutRuleSet { get; } = new("PLC8406", RuleSeverity.Warning,
        "Every course has the school's rules of who gets time and support",
        "No rule set is in force{0}.", "Q-07",
        "Adopt one rule set for the school; for a start: support below proficiency, extension above, evidence where there is none.", Characteristic.FocusOnLearning);

    /// <summary>PLC8407: two rule sets for one course.</summary>
    public static Rule TwoRuleSets { get; } = new("PLC8407", RuleSeverity.Warning,
        "One rule set is in force for a course",
        "{0} rule sets are in force for the same courses, and no day of adoption says which of them decides.", "Q-07",
        "Keep the one that counts and take the others out, name the courses of each, or say on which day each was adopted: the newest decides.", Characteristic.FocusOnLearning);

    /// <summary>PLC8408: plans opened against the rules without a reason.</summary>
    public static Rule OpenedAgainstRules { get; } = new("PLC8408", RuleSeverity.Warning,
        "A plan that the rules do not ask for says why it was opened",
        "Open plans that no rule asks for and that give no reason: {0} of {1}.", "Q-07",
        "Name the rule that asked for each of these plans, or write the reason into the plan.", Characteristic.FocusOnLearning);

    /// <summary>PLC8409: support that the rules ask for and nobody opened.</summary>
    public static Rule SupportWithheld { get; } = new("PLC8409", RuleSeverity.Warning,
        "Every student for whom the rules ask for support gets it",
        "For {0} the rules ask for support, and there is no plan{1}.", "Q-07",
        "Open the plans this week; where there is a good reason not to, let the finding stand with that reason and a day.", Characteristic.FocusOnLearning);

    /// <summary>PLC8421: sessions in core time.</summary>
    public static Rule SessionInCore { get; } = new("PLC8421", RuleSeverity.Warning,
        "Support and extension are added to core instruction",
        "Open plans with sessions in a core block: {0} of {1}.", "Q-08",
        "Move the sessions into a block for support or extension, so that the students miss nothing that is taught to all.", Characteristic.FocusOnLearning);

    /// <summary>PLC8422: plans that began later than their rule says.</summary>
    public static Rule StartedLate { get; } = new("PLC8422", RuleSeverity.Warning,
        "Support and extension begin within the days that the rule says",
        "{0} began later after the assessment of {1} than the rule says.", "Q-08",
        "Find out what the start waited for, such as grading or the schedule, and take that out of the way before the next assessment.", Characteristic.ActionOrientation);

    /// <summary>PLC8423: a schedule without support.</summary>
    public static Rule NoSupportBlock { get; } = new("PLC8423", RuleSeverity.Warning,
        "The schedule has time for support",
        "No time block is set aside for support.", "Q-08",
        "Set aside a block in the week in which support is given and nothing new is taught, and enter it with its days and times.", Characteristic.FocusOnLearning);

    /// <summary>PLC8431: a rule set without extension.</summary>
    public static Rule NoExtension { get; } = new("PLC8431", RuleSeverity.Warning,
        "A rule set answers what is done when students know it already",
        "{0}.", "Q-09",
        "Add a rule that gives extension to students who are ready for it.", Characteristic.FocusOnLearning);

    /// <summary>PLC8432: students above the cut for extension without a plan.</summary>
    public static Rule ExtensionWithheld { get; } = new("PLC8432", RuleSeverity.Warning,
        "Students who know it already are extended",
        "For {0} above the cut for extension there is no plan of extension{1}.", "Q-09",
        "Open a plan of extension, alone or in a group: deeper into the same target rather than ahead of the course.", Characteristic.FocusOnLearning);

    /// <summary>PLC8441: plans without an owner.</summary>
    public static Rule PlanWithoutOwner { get; } = new("PLC8441", RuleSeverity.Warning,
        "Somebody sees to each plan",
        "Open plans that name nobody who sees to them: {0} of {1}.", "Q-10",
        "Name for each plan the member who sees to it.", Characteristic.FocusOnLearning);

    /// <summary>PLC8442: plans with neither end nor exit.</summary>
    public static Rule PlanWithoutEnd { get; } = new("PLC8442", RuleSeverity.Warning,
        "A plan says when or by what it ends",
        "Open plans with neither a last day, nor a number of weeks, nor an exit condition: {0} of {1}.", "Q-10",
        "Say what the student's results have to show so that the plan can end, or until when it is planned.", Characteristic.ResultsOrientation);

    /// <summary>PLC8443: plans past their review.</summary>
    public static Rule ReviewOverdue { get; } = new("PLC8443", RuleSeverity.Warning,
        "A plan is reviewed on its day",
        "Open plans past the day of their review: {0} of {1}, the longest for {2}.", "Q-10",
        "Look at these plans in the next meeting: end, go on or intensify, and set the next review.", Characteristic.ResultsOrientation);

    /// <summary>PLC8444: a rule whose response never ends.</summary>
    public static Rule ResponseWithoutEnd { get; } = new("PLC8444", RuleSeverity.Warning,
        "Support and extension that a rule gives have a review, an exit or a number of weeks",
        "{0}.", "Q-10",
        "Give the response an exit condition, a review or a number of weeks.", Characteristic.ResultsOrientation);

    /// <summary>PLC8445: a rule whose response is over at once.</summary>
    public static Rule ResponseEndsAtOnce { get; } = new("PLC8445", RuleSeverity.Warning,
        "Support and extension are not ended by the result that begins them",
        "{0}.", "Q-10",
        "Correct the exit condition of the response.", Characteristic.ResultsOrientation);

    /// <summary>PLC8446: less expected of a group of students.</summary>
    public static Rule GroupTargetBelow { get; } = new("PLC8446", RuleSeverity.Info,
        "As much is expected of a group of students as of all",
        "The target for this group of students is below that for all on the same measure.", "Q-10",
        "Set the same target for all, and for those who have farther to go plan more time and support.", Characteristic.FocusOnLearning);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        BelowProficiencyContinues, MissingContinues, RuleNeverDecides, RuleTwice, NoSupport, CourseWithoutRuleSet, TwoRuleSets, OpenedAgainstRules,
        SupportWithheld, SessionInCore, StartedLate, NoSupportBlock, NoExtension, ExtensionWithheld, PlanWithoutOwner, PlanWithoutEnd,
        ReviewOverdue, ResponseWithoutEnd, ResponseEndsAtOnce, GroupTargetBelow,
    ];
}
