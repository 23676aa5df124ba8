using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>One line of a summary: how the students of a section, or those of one group in it, stand on a target.</summary>
/// <remarks>Equal when key and counts are equal.</remarks>
public sealed record SummaryLine
{
    /// <summary>Makes a line.</summary>
    /// <param name="key">Of whom and of what the counts are.</param>
    /// <param name="counts">The counts.</param>
    public SummaryLine(SummaryKey key, SummaryCounts counts)
    {
        ArgumentNullException.ThrowIfNull(key);
        (Key, Counts) = (key, counts);
    }

    /// <summary>Of whom and of what the counts are.</summary>
    public SummaryKey Key { get; }

    /// <summary>The counts.</summary>
    public SummaryCounts Counts { get; }
}

/// <summary>
/// What results add up to, without any student: counts and sums by section, group and target, for one assessment or many. Summaries are merged in any order and grouping,
/// and the result is that of computing over everything, as long as no student is in two of them. It says nothing of where the results came from.
/// </summary>
/// <remarks>Equal when all lines are equal. A student in two groups counts in both, so sums over groups count such students twice; sums over sections count nobody twice.</remarks>
public sealed record AssessmentSummary
{
    /// <summary>Makes a summary of lines in any order; lines of one key are added.</summary>
    public AssessmentSummary(params ValueList<SummaryLine> lines)
    {
        var byKey = new SortedDictionary<SummaryKey, SummaryCounts>();
        foreach (var line in lines) byKey[line.Key] = byKey.GetValueOrDefault(line.Key) + line.Counts;
        Lines = [.. byKey.Select(line => new SummaryLine(line.Key, line.Value))];
    }

    /// <summary>Nothing; merged with another summary it gives that one.</summary>
    public static AssessmentSummary Empty { get; } = new();

    /// <summary>The lines in the order of their keys, each key once.</summary>
    public ValueList<SummaryLine> Lines { get; }

    /// <summary>Summarizes the results of an assessment.</summary>
    /// <param name="community">The community to which they belong.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="results">Its results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentException">The results are of another assessment, or of other items.</exception>
    public static AssessmentSummary Of(Id<Organization> community, CommonAssessment assessment, ResultSet results, AnalysisPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(results);
        if (results.Assessment != assessment.Id || !results.Items.SequenceEqual(assessment.Items.Select(item => item.Id)))
            throw new ArgumentException("The results are of another assessment, or of other items.", nameof(results));
        var builder = new AssessmentSummaryBuilder(community, assessment, policy);
        var cells = new ResultCell[results.Items.Count];
        foreach (var row in results)
        {
            for (var item = 0; item < cells.Length; item++) cells[item] = row[item];
            builder.Add(cells, row.Section, row.Groups);
        }
        return builder.Build();
    }

    /// <summary>The lines of both; counts of the same key are added.</summary>
    public AssessmentSummary Merge(AssessmentSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Lines, .. other.Lines]);
    }

    /// <summary>How many lines there are.</summary>
    public override string ToString() => $"Summary of {Lines.Count} lines";
}
