namespace Plc.Model.Review;

/// <summary>Thresholds of the practice review for cycles of inquiry, practices and ratings.</summary>
/// <remarks>Equal when all facts are equal. "Ours" means that no source gives the number.</remarks>
public sealed record InquiryThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="strategySchoolDays">In how many school days after it began an inquiry has a strategy; 20 where it is left out (ours).</param>
    /// <param name="beginSchoolDays">In how many school days a chosen strategy is begun; 15 where it is left out (ours).</param>
    /// <param name="analysisSchoolDays">In how many school days after it ended a cycle is analysed; 20 where it is left out (ours).</param>
    /// <param name="successorSchoolDays">In how many school days after it closed a cycle has a successor; 30 where it is left out (ours).</param>
    /// <param name="evidenceDays">In how many days evidence is looked for that a team's practice is informed and improved; 365 where it is left out (ours).</param>
    /// <param name="ratingDays">In how many days an indicator of a rubric is rated again; 365 where it is left out (practice row I-10: in a year).</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is below 1.</exception>
    public InquiryThresholds(
        int strategySchoolDays = 20, int beginSchoolDays = 15, int analysisSchoolDays = 20, int successorSchoolDays = 30, int evidenceDays = 365,
        int ratingDays = 365)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(strategySchoolDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(beginSchoolDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(analysisSchoolDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(successorSchoolDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(evidenceDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ratingDays, 1);
        (StrategySchoolDays, BeginSchoolDays, AnalysisSchoolDays) = (strategySchoolDays, beginSchoolDays, analysisSchoolDays);
        (SuccessorSchoolDays, EvidenceDays, RatingDays) = (successorSchoolDays, evidenceDays, ratingDays);
    }

    /// <summary>The documented defaults.</summary>
    public static InquiryThresholds Default { get; } = new();

    /// <summary>In how many school days after it began an inquiry has a strategy.</summary>
    public int StrategySchoolDays { get; }

    /// <summary>In how many school days a chosen strategy is begun.</summary>
    public int BeginSchoolDays { get; }

    /// <summary>In how many school days after it ended a cycle is analysed.</summary>
    public int AnalysisSchoolDays { get; }

    /// <summary>In how many school days after it closed a cycle has a successor.</summary>
    public int SuccessorSchoolDays { get; }

    /// <summary>In how many days evidence is looked for that a team's practice is informed and improved.</summary>
    public int EvidenceDays { get; }

    /// <summary>In how many days an indicator of a rubric is rated again.</summary>
    public int RatingDays { get; }
}
