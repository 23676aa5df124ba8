using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>A set of results with the assessment whose it is, its place among those of the community, and what it says.</summary>
internal sealed record AssessedResults(ResultSet Set, CommonAssessment Assessment, ReviewPlace Place, AssessmentAnalysis Analysis)
{
    /// <summary>The last day on which somebody was assessed, by the results or, where they have no days, by the administrations; null where it is not known.</summary>
    internal LocalDate? Date { get; private init; }

    /// <summary>The sets of a community's own assessments of which no day is later than this one.</summary>
    /// <exception cref="ArgumentException">The community does not have the assessment of some results.</exception>
    internal static IReadOnlyList<AssessedResults> Of(LearningCommunity community, LocalDate asOf, AnalysisPolicy policy, ValueList<ResultSet> sets)
    {
        var all = new List<AssessedResults>();
        foreach (var set in sets)
        {
            var analysis = community.Analyze(set, policy);
            var index = community.Assessments.ToList().FindIndex(assessment => assessment.Id == set.Assessment);
            var assessment = community.Assessments[index];
            var days = analysis.Dates.Count > 0 ? analysis.Dates : [.. assessment.Administrations.Select(administration => administration.Date)];
            LocalDate? last = days.Count == 0 ? null : days.Max();
            if (last > asOf) continue;
            all.Add(new(set, assessment, ReviewPlace.Whole.At("assessments", index, assessment.Id), analysis) { Date = last });
        }
        return all;
    }
}
