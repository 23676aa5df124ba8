using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Assessments;

/// <summary>That an assessment was given on a day, to some sections or to all.</summary>
/// <remarks>Equal when all facts are equal. The date is of the ISO calendar.</remarks>
public sealed record Administration : ILinked
{
    /// <summary>Makes an administration.</summary>
    /// <param name="date">The day on which it was given; a date in the results overrides it.</param>
    /// <param name="sections">The sections to which it was given; none for all.</param>
    /// <exception cref="RuleException">PLC1002, PLC1014 (a section twice).</exception>
    public Administration(LocalDate date, ValueList<Reference<Section>> sections = default)
    {
        Check(date, sections).ThrowIfBroken(nameof(Administration));
        (Date, Sections) = (date.WithCalendar(CalendarSystem.Iso), sections);
    }

    /// <summary>The day on which it was given.</summary>
    public LocalDate Date { get; }

    /// <summary>The sections to which it was given; none for all.</summary>
    public ValueList<Reference<Section>> Sections { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? date = null, ValueList<Reference<Section>>? sections = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.DistinctReferences(sections, nameof(sections));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Sections, "sections");
}
