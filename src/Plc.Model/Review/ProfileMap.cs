using Plc.Model.Primitives;
using Plc.Model.Rubrics;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>Which facts and which rules each characteristic and question is seen by. Fixed, so that two profiles can be compared (practice row F-18).</summary>
internal static class ProfileMap
{
    private static readonly string[] Questions =
    [
        "What should students know and be able to do?", "How do we determine that they have learned it?", "How do we respond when they have not?", "How do we respond when they already have?",
    ];

    private static readonly ProfileFact[][] FactsOfSix =
    [
        [ProfileFact.MissionInForce, ProfileFact.OutcomesAgreed, ProfileFact.AssessmentsGiven, ProfileFact.SupportGiven],
        [ProfileFact.CommitmentsInForce, ProfileFact.CommitmentsPledged, ProfileFact.TeamsMeet, ProfileFact.TeamTimeProtected, ProfileFact.NormsReviewed],
        [ProfileFact.CyclesBegun, ProfileFact.PracticeExchanged, ProfileFact.JobEmbeddedLearning],
        [ProfileFact.PracticeChanged, ProfileFact.PracticesTried],
        [ProfileFact.LessonsNamed, ProfileFact.CyclesFollowed, ProfileFact.PracticeRated],
        [ProfileFact.GoalsSet, ProfileFact.GoalsMonitored, ProfileFact.GoalsOnTrack, ProfileFact.EffectsFound],
    ];

    private static readonly ProfileFact[][] FactsOfMissouri =
    [
        [
            ProfileFact.MissionInForce, ProfileFact.VisionInForce, ProfileFact.CommitmentsInForce, ProfileFact.CommitmentsPledged, ProfileFact.FoundationCommunicated,
            ProfileFact.DecisionsServe, ProfileFact.StructuresCarryVision,
        ],
        [ProfileFact.CutsAgreed, ProfileFact.GoalsSet, ProfileFact.SupportRules],
        [ProfileFact.OutcomesAgreed, ProfileFact.AssessmentsGiven, ProfileFact.ResultsUsed],
        [ProfileFact.SupportRules, ProfileFact.SupportTime, ProfileFact.SupportGiven],
        [ProfileFact.JobEmbeddedLearning, ProfileFact.PracticesTried, ProfileFact.PracticeExchanged],
        [ProfileFact.TeamsMeet, ProfileFact.CyclesBegun, ProfileFact.IndicatorsTracked, ProfileFact.IndicatorsBetter],
        [ProfileFact.ResultsUsed, ProfileFact.PracticeChanged, ProfileFact.EffectsFound, ProfileFact.GoalsMonitored],
        [ProfileFact.LeadershipShared, ProfileFact.CoalitionInPlace],
    ];

    private static readonly ProfileFact[][] FactsOfQuestions =
    [
        [ProfileFact.OutcomesAgreed],
        [ProfileFact.AssessmentsGiven, ProfileFact.CutsAgreed, ProfileFact.ResultsUsed],
        [ProfileFact.SupportRules, ProfileFact.SupportTime, ProfileFact.SupportGiven],
        [ProfileFact.ExtensionGiven],
    ];

    /// <summary>The rows of the practice whose rules are about each of the eight.</summary>
    private static readonly string[][] RowsOfMissouri =
    [
        ["C-04", "F-01", "F-02", "F-03", "F-04", "F-05", "F-06", "F-07", "F-09", "F-10", "F-11", "F-12", "F-13", "F-14", "F-15", "F-16", "F-17", "G-02"],
        ["C-06", "Q-10", "G-04", "G-09"],
        ["Q-01", "Q-02", "Q-03"],
        ["Q-07", "Q-08", "Q-09"],
        ["C-08", "I-02", "I-08", "I-09", "Q-06"],
        ["C-01", "C-03", "F-08", "G-03", "G-06", "I-11"],
        ["G-01", "G-05", "G-08", "G-10", "I-01", "I-03", "I-04", "I-05", "I-06", "I-07", "Q-05", "Q-11"],
        ["C-05", "C-09", "C-12", "F-19", "G-07"],
    ];

    private static readonly string[][] RowsOfQuestions = [["Q-01", "C-06"], ["Q-02", "Q-03", "Q-05", "Q-06"], ["Q-07", "Q-08", "Q-10"], ["Q-09"]];

    /// <summary>Every entry of every lens, with what it says and the facts that are looked for.</summary>
    internal static IEnumerable<(ProfileLens Lens, int Number, string Statement, ProfileFact[] Facts)> Entries =>
        Of(ProfileLens.SixCharacteristics, CharacteristicList.Six.Characteristics, FactsOfSix)
            .Concat(Of(ProfileLens.MissouriCharacteristics, CharacteristicList.Missouri.Characteristics, FactsOfMissouri))
            .Concat(Of(ProfileLens.CriticalQuestions, Questions, FactsOfQuestions));

    internal static ValueList<Rule> RulesOf(ProfileLens lens, int number) => [.. ModelRules.Catalog.Where(rule => rule.Severity != RuleSeverity.Error && IsOf(rule, lens, number))];

    /// <summary>Whether a rule of the practice review is about an entry.</summary>
    internal static bool IsOf(Rule rule, ProfileLens lens, int number) => lens switch
    {
        ProfileLens.SixCharacteristics => rule.Characteristic is { } characteristic && (int)characteristic == number - 1,
        ProfileLens.MissouriCharacteristics => RowsOfMissouri[number - 1].Contains(rule.Source),
        _ => RowsOfQuestions[number - 1].Contains(rule.Source),
    };

    private static IEnumerable<(ProfileLens, int, string, ProfileFact[])> Of(ProfileLens lens, IEnumerable<string> statements, ProfileFact[][] facts) =>
        statements.Select((statement, i) => (lens, i + 1, statement, facts[i]));
}
