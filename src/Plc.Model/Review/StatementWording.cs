using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>
/// Questions about the wording of a mission, a commitment or a goal, answered by the words of a lexicon (practice rows F-02, F-03, F-14, F-15 and G-01). They judge words, not
/// what is meant: where the words do not tell, the answer is null, and the practice review is silent.
/// </summary>
public sealed class StatementWording
{
    private readonly MissionWording _mission;
    private readonly CommitmentWording _commitment;
    private readonly GoalWording _goal;

    /// <summary>Makes the questions ready to be asked.</summary>
    /// <param name="lexicon">The words.</param>
    public StatementWording(StatementLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (Lexicon, _mission, _commitment, _goal) = (lexicon, new(lexicon), new(lexicon), new(lexicon));
    }

    /// <summary>The words.</summary>
    public StatementLexicon Lexicon { get; }

    /// <summary>How many words a statement has.</summary>
    /// <param name="statement">The statement.</param>
    public static int CountWords(string statement) => Read(statement).Words;

    /// <summary>Whether a mission speaks of what the school does or offers, and not of learning: "to provide instruction". Null where it speaks of neither.</summary>
    /// <param name="mission">The mission.</param>
    public bool? IsOfTeaching(string mission) => _mission.IsOfTeaching(Read(mission));

    /// <summary>Whether a mission does not say that it is for all, each or every one who learns. Null where it has no words.</summary>
    /// <param name="mission">The mission.</param>
    public bool? IsNotForAll(string mission) => _mission.IsNotForAll(Read(mission));

    /// <summary>Whether a mission takes back what it promises: "strive to", "where possible". Null where it has no words.</summary>
    /// <param name="mission">The mission.</param>
    public bool? IsHedged(string mission) => _mission.IsHedged(Read(mission));

    /// <summary>Whether a commitment says what is believed and not what is done. Null where it has no words.</summary>
    /// <param name="commitment">The commitment.</param>
    public bool? IsBelief(string commitment) => _commitment.IsBelief(Read(commitment));

    /// <summary>Whether a commitment says what another stakeholder group shall do. Null where it has no words, or one of its groups is not in the lexicon.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="groups">The groups that make it.</param>
    public bool? IsOfOthers(string commitment, ValueList<OpenTerm<StakeholderGroup>> groups) => _commitment.IsOfOthers(Read(commitment), groups);

    /// <summary>Whether a goal names an activity, a means, and no result to be achieved. Null where the words tell neither.</summary>
    /// <param name="goal">The goal.</param>
    public bool? IsActivity(string goal) => _goal.IsActivity(Read(goal));

    private static StatementText Read(string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new(statement);
    }
}
