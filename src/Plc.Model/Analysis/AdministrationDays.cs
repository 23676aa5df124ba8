using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Analysis;

/// <summary>When an assessment was given, as far as its administrations say it.</summary>
internal static class AdministrationDays
{
    /// <summary>The day on which the assessment was given to a section: by the administration that names it, or else by the one to all.</summary>
    internal static LocalDate? DayFor(this CommonAssessment assessment, Id<Section>? section)
    {
        LocalDate? toAll = null;
        foreach (var given in assessment.Administrations)
        {
            if (section is { } named && given.Sections.AsSpan().Contains(named)) return given.Date;
            if (given.Sections.Count == 0) toAll ??= given.Date;
        }
        return toAll;
    }

    /// <summary>The day on which a student was assessed: the row's own, or else that of the administration.</summary>
    internal static LocalDate? DayOf(this CommonAssessment assessment, ResultRow row) => row.Date ?? assessment.DayFor(row.Section);
}
