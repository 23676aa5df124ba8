using System.Runtime.InteropServices;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Rules;

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
/// and the result is that of computing over everything, as long as no student is in two of them. It says nothing of where the results came from, so whoever merges sees to it that
/// no part is merged twice.
/// </summary>
/// <remarks>
/// Equal when all lines are equal. Sums over sections count nobody twice, since a student has one row. A student in two groups counts in both, so groups are never added. Small numbers
/// are shown as they are: a summary is for those who may see the results.
/// </remarks>
public sealed record AssessmentSummary
{
    /// <summary>Makes a summary of lines in any order; lines of one key are added.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="RuleException">PLC5034: lines of one key are of assessments with other points; PLC5032: a number becomes too large to be exact.</exception>
    public AssessmentSummary(params ValueList<SummaryLine> lines)
    {
        var byKey = new Dictionary<SummaryKey, SummaryCounts>();
        foreach (var line in lines)
        {
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, line.Key, out var isKnown);
            counts = isKnown ? counts! + line.Counts : line.Counts;
        }
        Lines = [.. byKey.OrderBy(line => line.Key).Select(line => new SummaryLine(line.Key, line.Value))];
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
    /// <exception cref="ArgumentException">The results are of another assessment, another version of it, or of other items.</exception>
    public static AssessmentSummary Of(Id<Organization> community, CommonAssessment assessment, ResultSet results, AnalysisPolicy? policy = null)
    {
        MeasuredTarget.Require(assessment, results);
        var builder = new AssessmentSummaryBuilder(community, assessment, policy);
        var cells = new ResultCell[results.Items.Count];
        foreach (var row in results)
        {
            for (var item = 0; item < cells.Length; item++) cells[item] = row[item];
            builder.Add(cells, row.Section, row.Groups);
        }
        return builder.Build();
    }

    /// <summary>The lines of both; counts of the same key are added. The order and the grouping in which summaries are merged make no difference, and <see cref="Empty"/> changes nothing.</summary>
    /// <param name="other">A summary of other students.</param>
    /// <exception cref="RuleException">PLC5034: lines of one key are of assessments with other points; PLC5032: a number becomes too large to be exact.</exception>
    public AssessmentSummary Merge(AssessmentSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Lines, .. other.Lines]);
    }

    /// <summary>The same without student groups: their lines are left out and not added, since a student may be in several and counts in the lines of all students anyway.</summary>
    public AssessmentSummary WithoutGroups() => new([.. Lines.Where(line => line.Key.Group is null)]);

    /// <summary>The same without sections: the lines of all sections of a community are added. Nobody is counted twice, since a student has one row.</summary>
    /// <exception cref="RuleException">PLC5038: there is a line of all sections already, as <see cref="CheckOverSections"/> finds.</exception>
    public AssessmentSummary OverSections()
    {
        CheckOverSections().ThrowIfBroken(nameof(AssessmentSummary));
        return new([.. Lines.Select(line => new SummaryLine(line.Key.OverSections(), line.Counts))]);
    }

    /// <summary>
    /// The same without sections and communities: the lines of all communities are added to one of the organization that stands for them, such as a district or a state. A student who
    /// has results in two communities counts in both.
    /// </summary>
    /// <param name="whole">The organization.</param>
    /// <exception cref="RuleException">PLC1002, or what <see cref="CheckOverCommunities"/> finds; PLC5034: the communities' assessments have other points, for all that they have one id and version.</exception>
    public AssessmentSummary OverCommunities(Id<Organization> whole)
    {
        CheckOverCommunities(whole).ThrowIfBroken(nameof(AssessmentSummary));
        return new([.. Lines.Select(line => new SummaryLine(line.Key.OverCommunities(whole), line.Counts))]);
    }

    /// <summary>Why the lines of sections cannot be added: there is one of all of them already, which holds the same students (PLC5038). It is said once an assessment of a community.</summary>
    public RuleBreaches CheckOverSections()
    {
        var breaches = new RuleBreaches();
        SummaryScopes.CheckOverSections(ref breaches, Lines);
        return breaches;
    }

    /// <summary>
    /// Why the lines of communities cannot be added to each other. Each community declares its own assessments and targets, so that the same id alone does not say that they are the same:
    /// an assessment needs a version (PLC5036), and a target is one of an organization that they share (PLC5037). Lines of sections are not added to those of all sections, nor any to
    /// lines of the organization that stands for all, which may hold them (PLC5038). Each is said once an assessment.
    /// </summary>
    /// <param name="whole">The organization that is to stand for all; null where that is none of those in the lines.</param>
    public RuleBreaches CheckOverCommunities(Id<Organization>? whole = null)
    {
        var breaches = new RuleBreaches();
        var (said, saidOfTarget) = (new HashSet<Id<CommonAssessment>>(), new HashSet<Id<CommonAssessment>>());
        for (var i = 0; i < Lines.Count; i++)
        {
            var key = Lines[i].Key;
            if (key.AssessmentVersion is null && said.Add(key.Assessment)) breaches.Add(SummaryRules.VersionMissing, $"lines/{i}/assessmentVersion");
            if (key is { Scope: not SummaryScope.Communities, Target.IsLocal: true } && saidOfTarget.Add(key.Assessment)) breaches.Add(SummaryRules.TargetOfCommunity, $"lines/{i}/target");
        }
        SummaryScopes.CheckOverCommunities(ref breaches, Lines, whole);
        return breaches;
    }

    /// <summary>How many lines there are.</summary>
    public override string ToString() => $"Summary of {Lines.Count} lines";
}
