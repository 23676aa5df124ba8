using System.Collections.Immutable;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>What is good practice for mission, vision, commitments and agreements (80xx); found by the practice review.</summary>
public static class FoundationPracticeRules
{
    /// <summary>PLC8001: a vision without a mission, or commitments without a vision.</summary>
    public static Rule AdoptedWithoutPredecessor { get; } = new("PLC8001", RuleSeverity.Warning,
        "Mission, vision and commitments are adopted in this order",
        "Adopted already: the {0}; not adopted yet: the {1}.", "F-01",
        "Go back one step: agree on the step before and adopt it, and then look again at this one in its light.", Characteristic.FocusOnLearning);

    /// <summary>PLC8002: a step that was first adopted before the one on which it rests.</summary>
    public static Rule AdoptedBeforePredecessor { get; } = new("PLC8002", RuleSeverity.Warning,
        "A step is first adopted when the step before it has been",
        "First adopted: the {0} on {1}, the {2} only on {3}.", "F-01",
        "Read the earlier text again in the light of the one that should have come first, and adopt a new version where it needs one.", Characteristic.FocusOnLearning);

    /// <summary>PLC8003: an adoption whose day is not known.</summary>
    public static Rule AdoptionUndated { get; } = new("PLC8003", RuleSeverity.Info,
        "The day of an adoption is known",
        "Adopted on a day that is not recorded: the {0}.", "F-01",
        "Look the day up in the minutes and record it, or agree on the day from which it counts.", Characteristic.FocusOnLearning);

    /// <summary>PLC8004: a community that has not begun one of the steps; only the first of them is said.</summary>
    public static Rule StepNotBegun { get; } = new("PLC8004", RuleSeverity.Info,
        "The four steps are taken: mission, vision, commitments, goals",
        "The next step, {0}, is not begun.", "F-01",
        "Set aside one faculty meeting to begin it, with all groups at the table; a first draft is enough to go on with.", Characteristic.FocusOnLearning);

    /// <summary>PLC8005: a mission that is too long.</summary>
    public static Rule MissionLong { get; } = new("PLC8005", RuleSeverity.Warning,
        "A mission is short enough to be remembered",
        "The mission has {0} words; more than {1} are hard to remember.", "F-02",
        "Ask some members to say the mission by heart; keep what they remember, and cut the rest.", Characteristic.FocusOnLearning);

    /// <summary>PLC8006: a mission that speaks of teaching rather than of learning.</summary>
    public static Rule MissionOfTeaching { get; } = new("PLC8006", RuleSeverity.Warning,
        "The mission is about learning rather than teaching",
        "The mission says what the school does or offers, and not what students learn.", "F-03",
        "Say what students will have learned, and not what they are given: \"every student learns\" in place of \"we provide instruction\".", Characteristic.FocusOnLearning);

    /// <summary>PLC8007: a mission that does not say all, each or every.</summary>
    public static Rule MissionNotForAll { get; } = new("PLC8007", RuleSeverity.Warning,
        "The mission is for all students",
        "The mission does not say that it is for all, each or every student.", "F-03",
        "Say \"all\", \"each\" or \"every\" student, and ask what would have to change for that to be true.", Characteristic.FocusOnLearning);

    /// <summary>PLC8008: a mission that hedges.</summary>
    public static Rule MissionHedged { get; } = new("PLC8008", RuleSeverity.Warning,
        "The mission promises without hedging",
        "The mission takes back a part of its promise by a word such as strive, opportunity or where possible.", "F-03",
        "Strike the words that take back the promise: \"we ensure\" in place of \"we strive to\", \"learns\" in place of \"has the opportunity to learn\".", Characteristic.FocusOnLearning);

    /// <summary>PLC8009: a mission whose deeper questions are not answered.</summary>
    public static Rule QuestionsUnanswered { get; } = new("PLC8009", RuleSeverity.Warning,
        "The faculty answers the deeper questions behind its mission",
        "{0} of the {1} deeper questions have no answer.", "F-04",
        "Take one of them to each faculty meeting, beginning with how you respond when students do not learn, and write the answer down.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8010: an adopted step in which a usual group had no part.</summary>
    public static Rule GroupAbsent { get; } = new("PLC8010", RuleSeverity.Warning,
        "All stakeholders take part in each step, students included",
        "No part of {0} of the {1} usual groups in the {2} is recorded: {3}.", "F-05",
        "Invite those groups to look at the text before its next revision, and record who took part; begin with students.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8011: a vision whose elements say nothing of students.</summary>
    public static Rule VisionWithoutStudents { get; } = new("PLC8011", RuleSeverity.Info,
        "A vision says what students will be like",
        "None of the {0} elements of the vision is about students' responsibility, self-direction or engagement.", "F-06",
        "Ask what a visitor would see students do in the school that you describe, and add it.", Characteristic.FocusOnLearning);

    /// <summary>PLC8012: a vision that nothing has cited in a year.</summary>
    public static Rule VisionNotCited { get; } = new("PLC8012", RuleSeverity.Warning,
        "The vision guides decisions, commitments and goals",
        "In {0} days no decision, commitment or goal has named an element of the vision.", "F-06",
        "At the next decision ask which element of the vision it serves, and write it down with the decision.", Characteristic.ActionOrientation);

    /// <summary>PLC8013: a vision whose elements are all of one area.</summary>
    public static Rule VisionNarrow { get; } = new("PLC8013", RuleSeverity.Warning,
        "A vision is not narrowed to one area",
        "All {0} elements of the vision are about one area, {1}.", "F-06",
        "Hold the vision against the areas of school life, such as instruction, climate and families, and ask in which of them the school hopes to change too.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8014: an adopted vision for which steps are missing.</summary>
    public static Rule VisionStepMissing { get; } = new("PLC8014", RuleSeverity.Info,
        "A vision is built step by step",
        "{0} of the {1} steps by which a vision is built are not recorded: {2}.", "F-07",
        "Take the steps that are missing when the vision is next revisited: a vision rests on research that was shared, and on a frank look at what is.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8015: teachers, principals and district administrators who are in no team and took part in nothing together with others.</summary>
    public static Rule LeftAlone { get; } = new("PLC8015", RuleSeverity.Warning,
        "Nobody works alone",
        "{0} of {1} teachers, principals and district administrators have no team, and no joint work is recorded in {2} days.", "F-08",
        "Give each of them a team: of their grade or course, across grades, or with colleagues of another school; principals and administrators with their peers.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8016: a decision in which the faculty had no part.</summary>
    public static Rule DecisionWithoutFaculty { get; } = new("PLC8016", RuleSeverity.Warning,
        "Those who carry out decisions have a voice in them",
        "{0} groups took part in this decision, and no teacher.", "F-08",
        "Before it is carried out, bring it to the teams whom it concerns, and record what they said; next time, ask them first.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8017: a community in whose work nobody from outside took part in a year.</summary>
    public static Rule NoOutsideExpert { get; } = new("PLC8017", RuleSeverity.Info,
        "Daily work is connected with experts from outside",
        "No expert from outside took part in anything in {0} days.", "F-08",
        "Invite one person for one question that a team cannot answer alone: a university, a regional office, another school.", Characteristic.CollectiveInquiry);

    /// <summary>PLC8018: a tradition in the way that nothing is done about.</summary>
    public static Rule ObstacleUnanswered { get; } = new("PLC8018", RuleSeverity.Warning,
        "An obstacle that is named is answered",
        "Nothing is recorded of what is done about this obstacle.", "F-08",
        "Decide on one step against it that can be taken this month, who takes it, and write it down.", Characteristic.ActionOrientation);

    /// <summary>PLC8019: a version of the vision in force that a usual group has not endorsed.</summary>
    public static Rule VisionNotEndorsed { get; } = new("PLC8019", RuleSeverity.Warning,
        "All stakeholders can endorse the vision in force",
        "{0} of the {1} usual groups have not endorsed the version in force: {2}.", "F-09",
        "Bring the version in force to those groups, ask what they could not endorse, and record what they say.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8020: a vision without a structure, policy or process a year after its adoption.</summary>
    public static Rule VisionWithoutStructure { get; } = new("PLC8020", RuleSeverity.Warning,
        "Structures, policies or processes carry the vision",
        "The vision was adopted on {0}, and no structure, policy or process is recorded that carries it.", "F-09",
        "Choose one element of the vision and one structure that would carry it, such as common planning time; devise it with those whom it concerns.", Characteristic.ActionOrientation);

    /// <summary>PLC8021: a vision that is overdue for another look.</summary>
    public static Rule VisionReviewOverdue { get; } = new("PLC8021", RuleSeverity.Warning,
        "The vision is revisited periodically",
        "The vision was last adopted or revisited on {0}.", "F-10",
        "Put the vision on the agenda of a faculty meeting: what has come true, what has changed, what no longer holds? Record the day.", Characteristic.ContinuousImprovement);

    /// <summary>PLC8022: a usual group without a commitment.</summary>
    public static Rule GroupWithoutCommitment { get; } = new("PLC8022", RuleSeverity.Warning,
        "Each stakeholder group makes commitments",
        "{0} of the {1} usual groups have no commitment: {2}.", "F-11",
        "Ask each of those groups what it is prepared to do to advance the vision, and write down its answer in its words.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8023: a commitment that names no element of the vision, where the vision has some.</summary>
    public static Rule CommitmentWithoutVision { get; } = new("PLC8023", RuleSeverity.Warning,
        "A commitment advances the vision",
        "This commitment names no element of the vision.", "F-11",
        "Ask which element of the vision it advances, and name it; where there is none, the commitment or the vision lacks something.", Characteristic.FocusOnLearning);

    /// <summary>PLC8024: members of the staff who have not pledged.</summary>
    public static Rule StaffWithoutPledge { get; } = new("PLC8024", RuleSeverity.Warning,
        "Each member of the staff pledges a commitment",
        "{0} of {1} members of the staff have pledged no commitment.", "F-11",
        "Read the commitments in the teams and ask each member to pledge one; record who did and when.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8025: a workshop of which the version of the vision is not known.</summary>
    public static Rule WorkshopWithoutVision { get; } = new("PLC8025", RuleSeverity.Info,
        "A values workshop examines a version of the vision",
        "It is not recorded which version of the vision this workshop examined.", "F-12",
        "Record the version that lay on the table; where none did, begin the next workshop with the vision.", Characteristic.FocusOnLearning);

    /// <summary>PLC8026: a workshop in another number of teams than two.</summary>
    public static Rule WorkshopTeams { get; } = new("PLC8026", RuleSeverity.Info,
        "A group works in two teams",
        "This workshop worked in {0} teams; two are recommended.", "F-12",
        "Next time let two teams work side by side: what both find carries more weight.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8027: teams of another size than five.</summary>
    public static Rule WorkshopTeamSize { get; } = new("PLC8027", RuleSeverity.Info,
        "The teams of a workshop have five members",
        "{0} of the {1} teams of this workshop had another size than five.", "F-12",
        "Next time form teams of five: small enough that all speak, large enough that views differ.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8028: a workshop in which ideas were not shared.</summary>
    public static Rule IdeasNotShared { get; } = new("PLC8028", RuleSeverity.Info,
        "The teams of a workshop share their ideas",
        "The step in which the teams share their ideas is not recorded.", "F-12",
        "Let each team see the other's list before anything is sorted, and record the step.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8029: ideas in fewer than four or more than six themes.</summary>
    public static Rule ThemesNotFourToSix { get; } = new("PLC8029", RuleSeverity.Info,
        "Ideas are sorted into four to six themes",
        "The ideas were sorted into {0} themes; four to six are recommended.", "F-12",
        "Look for themes that say the same, or for one that holds two things, and sort again.", Characteristic.FocusOnLearning);

    /// <summary>PLC8030: a group with more commitments than a handful.</summary>
    public static Rule ManyCommitments { get; } = new("PLC8030", RuleSeverity.Info,
        "A group has a handful of commitments",
        "The group {0} has {1} commitments; more than {2} are no handful.", "F-13",
        "Ask which of them the group would miss; put together what says the same, and let go of the rest.", Characteristic.FocusOnLearning);

    /// <summary>PLC8031: a group with far too many commitments.</summary>
    public static Rule TooManyCommitments { get; } = new("PLC8031", RuleSeverity.Warning,
        "A group has no more than ten commitments",
        "The group {0} has {1} commitments; {2} are the most that can be lived.", "F-13",
        "Sort them into four to six themes, and say each theme in one sentence that begins with \"we\".", Characteristic.FocusOnLearning);

    /// <summary>PLC8032: a commitment that is a belief.</summary>
    public static Rule CommitmentIsBelief { get; } = new("PLC8032", RuleSeverity.Warning,
        "A commitment says what is done rather than what is believed",
        "The commitment says what is believed, and not what is done.", "F-14",
        "Go on from the belief: \"because we believe this, we will ...\", and name something that others can see.", Characteristic.ActionOrientation);

    /// <summary>PLC8033: a commitment about another group.</summary>
    public static Rule CommitmentOfOthers { get; } = new("PLC8033", RuleSeverity.Warning,
        "Each group speaks of itself",
        "The commitment says what others shall do, and not what those who make it will do.", "F-15",
        "Say what the group itself will do, beginning with \"we\"; where it needs something of others, ask them to make a commitment of their own.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8034: an adopted vision without a keeper.</summary>
    public static Rule NoKeeper { get; } = new("PLC8034", RuleSeverity.Warning,
        "Somebody keeps the vision",
        "Nobody keeps the vision on this day.", "F-19",
        "Agree on who reminds everybody of the vision from now on, as a rule the principal, and record the day.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8035: a vision that one person built alone.</summary>
    public static Rule VisionByOne { get; } = new("PLC8035", RuleSeverity.Warning,
        "A vision is built by many",
        "One and the same person alone took all {0} steps that built the vision.", "F-19",
        "Open the vision again in small groups, and let the faculty and other groups change it.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8036: a community that asks nothing of all its members.</summary>
    public static Rule NothingTight { get; } = new("PLC8036", RuleSeverity.Warning,
        "Some things are tight: for all",
        "No agreement is tight, so that nothing is asked of all.", "C-12",
        "Agree with the faculty on the few things that nobody may opt out of, such as common assessments and time for students who have not learned it yet, and record them as tight.", Characteristic.CollaborativeCulture);

    /// <summary>PLC8037: a community whose agreements are all tight.</summary>
    public static Rule NothingLoose { get; } = new("PLC8037", RuleSeverity.Info,
        "Some things are loose: left to teams or teachers",
        "{0} agreements are tight, and none leaves anything to teams or teachers.", "C-12",
        "Say for one of them what is left to the team or the teacher, such as how a target is taught, and record it.", Characteristic.CollaborativeCulture);

    /// <summary>All rules of this area.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        AdoptedWithoutPredecessor, AdoptedBeforePredecessor, AdoptionUndated, StepNotBegun, MissionLong, MissionOfTeaching, MissionNotForAll, MissionHedged,
        QuestionsUnanswered, GroupAbsent, VisionWithoutStudents, VisionNotCited, VisionNarrow, VisionStepMissing, LeftAlone, DecisionWithoutFaculty,
        NoOutsideExpert, ObstacleUnanswered, VisionNotEndorsed, VisionWithoutStructure, VisionReviewOverdue, GroupWithoutCommitment, CommitmentWithoutVision,
        StaffWithoutPledge, WorkshopWithoutVision, WorkshopTeams, WorkshopTeamSize, IdeasNotShared, ThemesNotFourToSix, ManyCommitments, TooManyCommitments,
        CommitmentIsBelief, CommitmentOfOthers, NoKeeper, VisionByOne, NothingTight, NothingLoose,
    ];
}
