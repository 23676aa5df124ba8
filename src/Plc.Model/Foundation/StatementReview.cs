using System.Globalization;
using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>That a statement was revisited (practice row F-10).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record StatementReview : ILinked
{
    /// <summary>Makes a statement review.</summary>
    /// <param name="date">The day on which it was revisited.</param>
    /// <param name="participation">Who took part.</param>
    /// <param name="note">What came of it.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005.</exception>
    public StatementReview(LocalDate date, ValueList<Participation> participation = default, string? note = null)
    {
        Check(date, participation, note).ThrowIfBroken(nameof(StatementReview));
        (Date, Participation, Note) = (date.WithCalendar(CalendarSystem.Iso), participation, note);
    }

    /// <summary>The day on which it was revisited.</summary>
    public LocalDate Date { get; }

    /// <summary>Who took part.</summary>
    public ValueList<Participation> Participation { get; }

    /// <summary>What came of it; null where that is not said.</summary>
    public string? Note { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Review {Date:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? date = null, ValueList<Participation>? participation = null, string? note = null)
    {
        _ = (date, participation);
        var breaches = new RuleBreaches();
        breaches.Prose(note, nameof(note));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Participation, "participation");
}
