using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>That a stakeholder group endorsed a version (practice row F-09).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Endorsement
{
    /// <summary>Makes an endorsement.</summary>
    /// <param name="group">The group that endorsed it.</param>
    /// <param name="date">The day on which they endorsed it.</param>
    /// <param name="headCount">How many of the group endorsed it, 1 or more.</param>
    /// <exception cref="RuleException">PLC1101.</exception>
    public Endorsement(OpenTerm<StakeholderGroup> group, LocalDate? date = null, int? headCount = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        Check(group, date, headCount).ThrowIfBroken(nameof(Endorsement));
        (Group, Date, HeadCount) = (group, date?.WithCalendar(CalendarSystem.Iso), headCount);
    }

    /// <summary>The group that endorsed it.</summary>
    public OpenTerm<StakeholderGroup> Group { get; }

    /// <summary>The day on which they endorsed it; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>How many of the group endorsed it; null where it is not known.</summary>
    public int? HeadCount { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(OpenTerm<StakeholderGroup>? group = null, LocalDate? date = null, int? headCount = null)
    {
        _ = (group, date);
        var breaches = new RuleBreaches();
        breaches.HeadCount(headCount, null, nameof(headCount));
        return breaches;
    }
}
