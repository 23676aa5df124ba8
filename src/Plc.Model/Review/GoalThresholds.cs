namespace Plc.Model.Review;

/// <summary>Thresholds of the practice review for goals.</summary>
/// <remarks>Equal when all facts are equal. "Ours" means that no source gives the number.</remarks>
public sealed record GoalThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="openGoals">The most open goals of one scope: not every area at once; 3 where it is left out (ours).</param>
    /// <param name="checkpointDays">In how many school days the progress of an open goal is measured again; 60, about a third of a year, where it is left out (ours).</param>
    /// <param name="celebrationDays">Up to how many days ago celebrations are read, and the deadlines of goals that were met; 365 where it is left out (ours).</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is below 1.</exception>
    public GoalThresholds(
        int openGoals = 3, int checkpointDays = 60, int celebrationDays = 365)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(openGoals, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(checkpointDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(celebrationDays, 1);
        (OpenGoals, CheckpointDays, CelebrationDays) = (openGoals, checkpointDays, celebrationDays);
    }

    /// <summary>The documented defaults.</summary>
    public static GoalThresholds Default { get; } = new();

    /// <summary>The most open goals of one scope: not every area at once.</summary>
    public int OpenGoals { get; }

    /// <summary>In how many school days the progress of an open goal is measured again.</summary>
    public int CheckpointDays { get; }

    /// <summary>Up to how many days ago celebrations are read, and the deadlines of goals that were met.</summary>
    public int CelebrationDays { get; }
}
