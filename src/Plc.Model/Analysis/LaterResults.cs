using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>Results of an assessment that are of later days than the one as of which something is told, and were left out.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record LaterResults
{
    internal LaterResults(Id<CommonAssessment> assessment, IReadOnlyCollection<LocalDate> days) =>
        (Assessment, Count, First, Last) = (assessment, days.Count, days.Min(), days.Max());

    /// <summary>The assessment.</summary>
    public Id<CommonAssessment> Assessment { get; }

    /// <summary>How many results of students were left out; 1 or more.</summary>
    public int Count { get; }

    /// <summary>The first of their days.</summary>
    public LocalDate First { get; }

    /// <summary>The last of their days.</summary>
    public LocalDate Last { get; }

    /// <summary>The assessment and how many there are.</summary>
    public override string ToString() => $"{Count} later results of {Assessment}";
}
