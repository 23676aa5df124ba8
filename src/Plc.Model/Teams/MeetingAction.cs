using System.Globalization;
using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>What was agreed in a meeting: who does what by when.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record MeetingAction : ILinked
{
    /// <summary>Makes a meeting action.</summary>
    /// <param name="description">What is to be done.</param>
    /// <param name="owners">Who does it.</param>
    /// <param name="due">By when.</param>
    /// <param name="completed">The day on which it was done.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014.</exception>
    public MeetingAction(string description, ValueList<Reference<Member>> owners = default, LocalDate? due = null, LocalDate? completed = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        Check(description, owners, due, completed).ThrowIfBroken(nameof(MeetingAction));
        (Description, Owners, Due, Completed) = (description, owners, due?.WithCalendar(CalendarSystem.Iso), completed?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What is to be done.</summary>
    public string Description { get; }

    /// <summary>Who does it.</summary>
    public ValueList<Reference<Member>> Owners { get; }

    /// <summary>By when; null where that is not set.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day on which it was done; null while it is not.</summary>
    public LocalDate? Completed { get; }

    /// <summary>Whether it was due before a day and is not done.</summary>
    public bool IsOverdue(LocalDate asOf) => Completed is null && Due < asOf.WithCalendar(CalendarSystem.Iso);

    /// <summary>The same, done on a day.</summary>
    public MeetingAction Complete(LocalDate date) => new(Description, Owners, Due, date);

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Meeting action, due {Due:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? description = null, ValueList<Reference<Member>>? owners = null, LocalDate? due = null, LocalDate? completed = null)
    {
        _ = (due, completed);
        var breaches = new RuleBreaches();
        breaches.Prose(description, nameof(description));
        breaches.DistinctReferences(owners, nameof(owners));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Refer(Owners, "owners");
}
