namespace Plc.Model.Review;

/// <summary>Thresholds of the practice review for mission, vision, commitments and how they are lived.</summary>
/// <remarks>Equal when all facts are equal. "Ours" means that no source gives the number.</remarks>
public sealed record FoundationThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="missionWords">From more words than this on a mission is too long to be remembered; 30 where it is left out (ours).</param>
    /// <param name="statementsPerGroup">From more statements of one group than this on they are no handful any more; 6 where it is left out (themes of the values workshop: four to six).</param>
    /// <param name="statementsPerGroupAtMost">The most statements of one group; 10 where it is left out (a practice guide caps the draft at ten).</param>
    /// <param name="visionReviewMonths">In how many months a vision is revisited that says nothing of it itself; 12 where it is left out (Missouri's rubric asks for an annual revisit).</param>
    /// <param name="structureMonths">In how many months after its adoption the vision is carried by a structure, policy or process; 12 where it is left out (ours).</param>
    /// <param name="communicationDays">In how many school days mission, vision, commitments or goals are communicated again; 60 where it is left out (ours).</param>
    /// <param name="useDays">In how many days the vision is cited, each area has a decision and an outside expert takes part; 365 where it is left out (practice rows F-06, F-08, F-17: in a year).</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is below 1.</exception>
    public FoundationThresholds(
        int missionWords = 30, int statementsPerGroup = 6, int statementsPerGroupAtMost = 10, int visionReviewMonths = 12, int structureMonths = 12,
        int communicationDays = 60, int useDays = 365)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(missionWords, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(statementsPerGroup, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(statementsPerGroupAtMost, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(visionReviewMonths, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(structureMonths, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(communicationDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(useDays, 1);
        (MissionWords, StatementsPerGroup, StatementsPerGroupAtMost) = (missionWords, statementsPerGroup, statementsPerGroupAtMost);
        (VisionReviewMonths, StructureMonths, CommunicationDays) = (visionReviewMonths, structureMonths, communicationDays);
        UseDays = useDays;
    }

    /// <summary>The documented defaults.</summary>
    public static FoundationThresholds Default { get; } = new();

    /// <summary>From more words than this on a mission is too long to be remembered.</summary>
    public int MissionWords { get; }

    /// <summary>From more statements of one group than this on they are no handful any more.</summary>
    public int StatementsPerGroup { get; }

    /// <summary>The most statements of one group.</summary>
    public int StatementsPerGroupAtMost { get; }

    /// <summary>In how many months a vision is revisited that says nothing of it itself.</summary>
    public int VisionReviewMonths { get; }

    /// <summary>In how many months after its adoption the vision is carried by a structure, policy or process.</summary>
    public int StructureMonths { get; }

    /// <summary>In how many school days mission, vision, commitments or goals are communicated again.</summary>
    public int CommunicationDays { get; }

    /// <summary>In how many days the vision is cited, each area has a decision and an outside expert takes part.</summary>
    public int UseDays { get; }
}
