using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>A time that the schedule of the school sets aside, week for week (practice rows C-08 and Q-08).</summary>
/// <remarks>Equal when all facts are equal. Owned by the organization, never by a team (C-04).</remarks>
public sealed record TimeBlock : ILinked
{
    /// <summary>Makes a time block.</summary>
    /// <param name="id">Unique among the time blocks of the community.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="kind">What the time is for.</param>
    /// <param name="days">The days of the week; at least one.</param>
    /// <param name="begin">When it begins.</param>
    /// <param name="end">When it ends, on the same day.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1013, PLC1014, PLC1015, PLC1019.</exception>
    public TimeBlock(Id<TimeBlock> id, string name, OpenTerm<TimeBlockKind> kind, ValueList<IsoDayOfWeek> days, LocalTime begin, LocalTime end)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(kind);
        Check(id, name, kind, days, begin, end).ThrowIfBroken(nameof(TimeBlock));
        (Id, Name, Kind, Days, Begin, End) = (id, name, kind, days, begin, end);
    }

    /// <summary>Unique among the time blocks of the community.</summary>
    public Id<TimeBlock> Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What the time is for.</summary>
    public OpenTerm<TimeBlockKind> Kind { get; }

    /// <summary>The days of the week; at least one.</summary>
    public ValueList<IsoDayOfWeek> Days { get; }

    /// <summary>When it begins.</summary>
    public LocalTime Begin { get; }

    /// <summary>When it ends, on the same day.</summary>
    public LocalTime End { get; }

    /// <summary>How long it is in a week without closures.</summary>
    public Duration PerWeek => Duration.FromTicks((End - Begin).ToDuration().BclCompatibleTicks * Days.Count);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<TimeBlock>? id = null, string? name = null, OpenTerm<TimeBlockKind>? kind = null, ValueList<IsoDayOfWeek>? days = null, LocalTime? begin = null,
        LocalTime? end = null)
    {
        _ = kind;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        breaches.Weekdays(days, nameof(days));
        if (days is { Count: 0 }) breaches.Add(PrimitiveRules.NoDays, nameof(days));
        breaches.Interval(begin, end, nameof(end));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}

/// <summary>What a time block is for; a list that may grow.</summary>
public enum TimeBlockKind
{
    /// <summary>Instruction in the core curriculum, which no support replaces.</summary>
    Core,

    /// <summary>Additional time and support for students who have not learned it yet.</summary>
    Support,

    /// <summary>Extension for students who have learned it already.</summary>
    Extension,

    /// <summary>Protected time in which a team works together.</summary>
    Team,
}
