namespace Plc.Model.Review;

/// <summary>Thresholds of the practice review for outcomes, assessments and the answers to their results. Days are school days.</summary>
/// <remarks>Equal when all facts are equal. "Ours" means that no source gives the number.</remarks>
public sealed record LearningThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="analysisDays">In how many days after an assessment its results are analysed; 10 where it is left out (practice row Q-02).</param>
    /// <param name="absentDays">In how many days a student who was absent is assessed; 10 where it is left out (practice row Q-02).</param>
    /// <param name="assessmentsPerYear">How many common formative assessments a year-long course has; 3 where it is left out (ours).</param>
    /// <param name="concernDays">In how many days a program concern is answered by a cycle or a decision; 15 where it is left out (ours).</param>
    /// <param name="exchangeDays">In how many days a clear difference between sections leads to an exchange of practice; 15 where it is left out (ours).</param>
    /// <param name="extensionDays">In how many days a student above the extension cut has a plan; 10 where it is left out (ours).</param>
    /// <param name="supportDays">In how many days a student for whom the rules ask for support has a plan, where the rule does not say it; 10 where it is left out (ours).</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is below 1.</exception>
    public LearningThresholds(
        int analysisDays = 10, int absentDays = 10, int assessmentsPerYear = 3, int concernDays = 15, int exchangeDays = 15, int extensionDays = 10,
        int supportDays = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(analysisDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(absentDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(assessmentsPerYear, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(concernDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(exchangeDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(extensionDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(supportDays, 1);
        (AnalysisDays, AbsentDays, AssessmentsPerYear) = (analysisDays, absentDays, assessmentsPerYear);
        (ConcernDays, ExchangeDays, ExtensionDays, SupportDays) = (concernDays, exchangeDays, extensionDays, supportDays);
    }

    /// <summary>The documented defaults.</summary>
    public static LearningThresholds Default { get; } = new();

    /// <summary>In how many days after an assessment its results are analysed.</summary>
    public int AnalysisDays { get; }

    /// <summary>In how many days a student who was absent is assessed.</summary>
    public int AbsentDays { get; }

    /// <summary>How many common formative assessments a year-long course has.</summary>
    public int AssessmentsPerYear { get; }

    /// <summary>In how many days a program concern is answered by a cycle or a decision.</summary>
    public int ConcernDays { get; }

    /// <summary>In how many days a clear difference between sections leads to an exchange of practice.</summary>
    public int ExchangeDays { get; }

    /// <summary>In how many days a student above the extension cut has a plan.</summary>
    public int ExtensionDays { get; }

    /// <summary>In how many days a student for whom the rules ask for support has a plan, where the rule does not say it.</summary>
    public int SupportDays { get; }
}
