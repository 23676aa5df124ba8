namespace Plc.Model.Review;

/// <summary>The facts of a community's own records that are taken for evidence of its practice: each is looked for in one way, the same for every community.</summary>
public enum ProfileFact
{
    /// <summary>A mission is in force, its own or one that it adopted.</summary>
    MissionInForce,

    /// <summary>A vision is in force, its own or one that it adopted.</summary>
    VisionInForce,

    /// <summary>Collective commitments are in force, its own or adopted ones.</summary>
    CommitmentsInForce,

    /// <summary>Members or groups have pledged a commitment that is in force.</summary>
    CommitmentsPledged,

    /// <summary>Mission, vision, commitments or goals were said or modelled of late.</summary>
    FoundationCommunicated,

    /// <summary>A decision of the last year names what it serves.</summary>
    DecisionsServe,

    /// <summary>A structure, policy or process carries an element of the vision.</summary>
    StructuresCarryVision,

    /// <summary>Members agreed on an essential outcome.</summary>
    OutcomesAgreed,

    /// <summary>A common assessment was given in the last year.</summary>
    AssessmentsGiven,

    /// <summary>A common assessment has cuts that were agreed on.</summary>
    CutsAgreed,

    /// <summary>Results of a common assessment were cited: by a cycle, a decision or an exchange of practice, or they are at hand.</summary>
    ResultsUsed,

    /// <summary>A rule set says who gets support.</summary>
    SupportRules,

    /// <summary>The schedule has time for support.</summary>
    SupportTime,

    /// <summary>Support was given: a session of a plan was held.</summary>
    SupportGiven,

    /// <summary>A rule set or a plan extends students who have learned it already.</summary>
    ExtensionGiven,

    /// <summary>Teams met of late.</summary>
    TeamsMeet,

    /// <summary>A team has protected time.</summary>
    TeamTimeProtected,

    /// <summary>A team looked at its norms in the last year.</summary>
    NormsReviewed,

    /// <summary>A cycle of inquiry was begun.</summary>
    CyclesBegun,

    /// <summary>Members changed their practice in a cycle.</summary>
    PracticeChanged,

    /// <summary>A cycle judged a strategy by evidence of learning.</summary>
    EffectsFound,

    /// <summary>A cycle named what was learned.</summary>
    LessonsNamed,

    /// <summary>A cycle was followed by another.</summary>
    CyclesFollowed,

    /// <summary>A practice was tried by members and reflected on.</summary>
    PracticesTried,

    /// <summary>Members learned from each other's practice.</summary>
    PracticeExchanged,

    /// <summary>Adults learned in their daily work in the last year, for a need of students.</summary>
    JobEmbeddedLearning,

    /// <summary>A goal has a measure, a target and a deadline.</summary>
    GoalsSet,

    /// <summary>A goal was measured after its baseline.</summary>
    GoalsMonitored,

    /// <summary>A goal is met or exceeded, or on track.</summary>
    GoalsOnTrack,

    /// <summary>An indicator of achievement was measured more than once.</summary>
    IndicatorsTracked,

    /// <summary>An indicator is better than when it was measured before.</summary>
    IndicatorsBetter,

    /// <summary>Somebody who is not a designated leader leads a team, a goal or a strategy.</summary>
    LeadershipShared,

    /// <summary>A guiding coalition leads the change.</summary>
    CoalitionInPlace,

    /// <summary>The practice was rated by a rubric.</summary>
    PracticeRated,
}
