namespace Plc.Model.Review;

/// <summary>What the words of a list are for, when statements are read. A list holds words and phrases; verbs stand in their base form, and irregular forms beside it.</summary>
public enum StatementWords
{
    /// <summary>Those who learn. Also the words for the stakeholder group of students.</summary>
    Learners,

    /// <summary>Words for the board of education.</summary>
    BoardOfEducation,

    /// <summary>Words for the superintendent.</summary>
    Superintendent,

    /// <summary>Words for the administrative team.</summary>
    AdministrativeTeam,

    /// <summary>Words for teachers.</summary>
    Teachers,

    /// <summary>Words for support staff.</summary>
    SupportStaff,

    /// <summary>Words for parents.</summary>
    Parents,

    /// <summary>Words for members of the community.</summary>
    CommunityMembers,

    /// <summary>Words for all who work in the organization: teachers, support staff, the administrative team and the superintendent.</summary>
    Staff,

    /// <summary>Those who speak: we and I.</summary>
    Speakers,

    /// <summary>Words that leave nobody out.</summary>
    Universals,

    /// <summary>What "all", "each" or "every" can stand before without meaning all who learn: "every day".</summary>
    NotOfLearners,

    /// <summary>Phrases that take back what a mission promises.</summary>
    Hedges,

    /// <summary>Verbs that do so where the subject is the school, and not those who learn: "we strive", but not "students who strive".</summary>
    HedgingVerbs,

    /// <summary>What "learning" can stand before without being the end: a learning environment is provided.</summary>
    LearningProvided,

    /// <summary>Words and phrases for what learning leads to in those who learn.</summary>
    LearningEnds,

    /// <summary>What a school does or offers: to teach, to provide.</summary>
    Teaching,

    /// <summary>Verbs of holding something true or dear.</summary>
    Beliefs,

    /// <summary>Phrases by which a statement holds something true without saying who does.</summary>
    BeliefPhrases,

    /// <summary>Verbs that say no action.</summary>
    States,

    /// <summary>Words before the verb of a sentence: will, must.</summary>
    Modals,

    /// <summary>Words that can stand between a subject and its verb.</summary>
    Adverbs,

    /// <summary>Words that open a part of a sentence which is not its main clause: when, by.</summary>
    Openers,

    /// <summary>Verbs of what is done in order to reach something.</summary>
    Activities,

    /// <summary>Verbs of reaching something.</summary>
    Achievements,

    /// <summary>What is a means even where it is increased or improved: the use of something, instruction.</summary>
    Means,

    /// <summary>Phrases by which a performance is measured: at grade level.</summary>
    Performances,

    /// <summary>Nouns for what is dear to people: a commitment that is only a list of them says no action.</summary>
    Values,

    /// <summary>Words for a school or district as a whole, of which students, parents and the community are not those who act.</summary>
    Organizations,
}
