using System.Globalization;
using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>A step by which a goal is to be reached, or a strategy carried out: who does what by when (practice row G-08).</summary>
/// <remarks>Equal when all facts are equal. Its owners are members: only the staff can carry it out (C-05).</remarks>
public sealed record ActionStep : ILinked
{
    /// <summary>Makes an action step.</summary>
    /// <param name="description">What is to be done.</param>
    /// <param name="owners">Who does it.</param>
    /// <param name="begin">The day on which it begins or began.</param>
    /// <param name="due">By when.</param>
    /// <param name="completed">The day on which it was done.</param>
    /// <param name="evidence">How one will see that it was effective.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1013, PLC1014.</exception>
    public ActionStep(
        string description, ValueList<Reference<Member>> owners = default, LocalDate? begin = null, LocalDate? due = null, LocalDate? completed = null,
        ValueList<Evidence> evidence = default)
    {
        ArgumentNullException.ThrowIfNull(description);
        Check(description, owners, begin, due, completed, evidence).ThrowIfBroken(nameof(ActionStep));
        (Description, Owners, Begin, Due, Completed, Evidence) =
            (description, owners, begin?.WithCalendar(CalendarSystem.Iso), due?.WithCalendar(CalendarSystem.Iso), completed?.WithCalendar(CalendarSystem.Iso), evidence);
    }

    /// <summary>What is to be done.</summary>
    public string Description { get; }

    /// <summary>Who does it.</summary>
    public ValueList<Reference<Member>> Owners { get; }

    /// <summary>The day on which it begins or began; null where it is not set.</summary>
    public LocalDate? Begin { get; }

    /// <summary>By when; null where that is not set.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day on which it was done; null while it is not.</summary>
    public LocalDate? Completed { get; }

    /// <summary>How one will see that it was effective.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The same, done on a day.</summary>
    /// <exception cref="RuleException">PLC1013: it is before the day on which it began.</exception>
    public ActionStep Complete(LocalDate date) => new(Description, Owners, Begin, Due, date, Evidence);

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Action step, due {Due:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? description = null, ValueList<Reference<Member>>? owners = null, LocalDate? begin = null, LocalDate? due = null, LocalDate? completed = null,
        ValueList<Evidence>? evidence = null)
    {
        _ = (due, evidence);
        var breaches = new RuleBreaches();
        breaches.Prose(description, nameof(description));
        breaches.DistinctReferences(owners, nameof(owners));
        breaches.Interval(begin, completed, nameof(completed));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Owners, "owners");
}
