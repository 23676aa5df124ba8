using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>What the versions of a mission, a vision and a commitment have in common.</summary>
internal static class StatementVersions
{
    /// <summary>The version that was adopted last.</summary>
    internal static StatementVersion? LastAdopted(this ValueList<StatementVersion> versions) => versions.LastOrDefault(version => version.IsAdopted);

    /// <summary>The version that was adopted last by a day; one whose day is not known counts as adopted by then.</summary>
    internal static StatementVersion? InForceOn(this ValueList<StatementVersion> versions, LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return versions.LastOrDefault(version => version.IsAdopted && !(version.Date > day));
    }

    /// <summary>The version that was adopted first.</summary>
    internal static StatementVersion? FirstAdopted(this ValueList<StatementVersion> versions) => versions.FirstOrDefault(version => version.IsAdopted);

    /// <summary>There is a version (PLC2002), and their known days ascend (PLC2001); a draft may be of the day on which the next version is made.</summary>
    internal static void Versions(this ref RuleBreaches breaches, ValueList<StatementVersion>? versions, string path)
    {
        if (versions is not { } list) return;
        if (list.Count == 0) breaches.Add(FoundationRules.NoVersion, path);
        LocalDate? last = null;
        LocalDate? lastAdopted = null;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Date is not { } date) continue;
            if (date < last || list[i].IsAdopted && date == lastAdopted) breaches.Add(FoundationRules.VersionDates, $"{path}/{i}/date");
            last = date;
            if (list[i].IsAdopted) lastAdopted = date;
        }
    }
}
