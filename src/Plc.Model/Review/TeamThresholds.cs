namespace Plc.Model.Review;

/// <summary>Thresholds of the practice review for teams, their meetings and their members' learning.</summary>
/// <remarks>Equal when all facts are equal. "Ours" means that no source gives the number.</remarks>
public sealed record TeamThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="meetings">From how many meetings in the time on it is asked what they lead to; 4 where it is left out (ours).</param>
    /// <param name="meetingDays">In how many days meetings are counted; 90 where it is left out (ours).</param>
    /// <param name="meetingsWithoutQuestion">From how many meetings running on that touch none of the four questions it is said; 4 where it is left out (ours).</param>
    /// <param name="protectedMinutes">How many protected minutes a week a team has; 45 where it is left out (Missouri Collaborative Work, collaborative data teams: about 45 minutes weekly).</param>
    /// <param name="teamsPerMember">The most teams of one member; 2 where it is left out (W. Ferriter, PLC logistics, 2011).</param>
    /// <param name="learningDays">In how many days each member of the staff, and a leader, takes part in an event of professional learning; 365 where it is left out (practice rows C-08 and C-09: in a year).</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is below 1.</exception>
    public TeamThresholds(
        int meetings = 4, int meetingDays = 90, int meetingsWithoutQuestion = 4, int protectedMinutes = 45, int teamsPerMember = 2,
        int learningDays = 365)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(meetings, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(meetingDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(meetingsWithoutQuestion, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(protectedMinutes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(teamsPerMember, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(learningDays, 1);
        (Meetings, MeetingDays, MeetingsWithoutQuestion) = (meetings, meetingDays, meetingsWithoutQuestion);
        (ProtectedMinutes, TeamsPerMember, LearningDays) = (protectedMinutes, teamsPerMember, learningDays);
    }

    /// <summary>The documented defaults.</summary>
    public static TeamThresholds Default { get; } = new();

    /// <summary>From how many meetings in the time on it is asked what they lead to.</summary>
    public int Meetings { get; }

    /// <summary>In how many days meetings are counted.</summary>
    public int MeetingDays { get; }

    /// <summary>From how many meetings running on that touch none of the four questions it is said.</summary>
    public int MeetingsWithoutQuestion { get; }

    /// <summary>How many protected minutes a week a team has.</summary>
    public int ProtectedMinutes { get; }

    /// <summary>The most teams of one member.</summary>
    public int TeamsPerMember { get; }

    /// <summary>In how many days each member of the staff, and a leader, takes part in an event of professional learning.</summary>
    public int LearningDays { get; }
}
