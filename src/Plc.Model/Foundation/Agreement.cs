using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>What the community holds its members to, or leaves to them (practice row C-12).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Agreement
{
    /// <summary>Makes an agreement.</summary>
    /// <param name="statement">What is agreed.</param>
    /// <param name="latitude">Whether it is tight, for all, or loose, left to teams or teachers.</param>
    /// <param name="date">Since when it holds.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015.</exception>
    public Agreement(string statement, Latitude latitude, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(statement, latitude, date).ThrowIfBroken(nameof(Agreement));
        (Statement, Latitude, Date) = (statement, latitude, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What is agreed.</summary>
    public string Statement { get; }

    /// <summary>Whether it is tight, for all, or loose, left to teams or teachers.</summary>
    public Latitude Latitude { get; }

    /// <summary>Since when it holds; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Agreement: {Latitude}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? statement = null, Latitude? latitude = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Prose(statement, nameof(statement));
        breaches.Word(latitude, nameof(latitude));
        return breaches;
    }
}
