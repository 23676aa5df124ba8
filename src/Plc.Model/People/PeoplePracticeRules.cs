using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.People;

/// <summary>What is good practice for the staff as a whole (82xx); found by the practice review.</summary>
public static class PeoplePracticeRules
{
    /// <summary>PLC8206: members of the staff who are on no team.</summary>
    public static Rule MemberOnNoTeam { get; } = new("PLC8206", RuleSeverity.Warning,
        "Each member of the staff is on a team",
        "{2} of the staff who are on no team: {0} of {1}.", "C-05",
        "Give each of them a team with which they share students, a course or a responsibility; for whoever is alone in a subject, link a team of another grade or school.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8207: lead roles that designated leaders alone hold.</summary>
    public static Rule LeadershipNotDispersed { get; } = new("PLC8207", RuleSeverity.Warning,
        "Lead roles are held by others than the designated leaders too",
        "Lead roles that are held by somebody else than the designated leaders: none of {0}.", "C-05",
        "Hand over the lead of one team, one goal of a team or one strategy to a teacher, and say publicly that it is theirs.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8212: members of the staff who took part in no learning for a year.</summary>
    public static Rule MemberWithoutLearning { get; } = new("PLC8212", RuleSeverity.Warning,
        "Each member of the staff keeps learning",
        "Members of the staff with no learning activity in {0} days: {1} of {2}.", "C-08",
        "Ask each of them what they want to get better at for their students, and bring them into a study group, an exchange with a colleague or a cycle.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8213: a learning activity that serves neither a student need nor an inquiry.</summary>
    public static Rule LearningTiedToNothing { get; } = new("PLC8213", RuleSeverity.Warning,
        "A learning activity names the student need or the inquiry that it serves",
        "The activity names no student need, and no cycle of inquiry draws on it.", "C-08",
        "Say which need of students it answers, or tie it to the cycle in which members use it; if there is neither, leave it out next time.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8214: no designated leader took part in learning for a year.</summary>
    public static Rule LeadersDoNotLearn { get; } = new("PLC8214", RuleSeverity.Warning,
        "Leaders take part in the learning that they ask of others",
        "Events of professional learning in {0} days: {1}; no designated leader took part.", "C-09",
        "Be there at the next one from its beginning to its end, as a learner among learners.", Characteristic.ContinuousImprovement);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        MemberOnNoTeam, LeadershipNotDispersed, MemberWithoutLearning, LearningTiedToNothing, LeadersDoNotLearn,
    ];
}
