using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>That a community has looked at what a rule of the practice review finds, and why it lets it stand for a time.</summary>
/// <remarks>Equal when all facts are equal. It belongs to the community's own record, so that whoever reads the review can ask.</remarks>
public sealed record RuleSuppression
{
    /// <summary>Makes a suppression.</summary>
    /// <param name="rule">The id of a rule of the practice review, such as <c>PLC8201</c>.</param>
    /// <param name="justification">Why.</param>
    /// <param name="until">The last day on which it holds: what is good practice is asked again.</param>
    /// <param name="place">
    /// Where it holds: the members and ids that lead to an object, such as <c>/teams/math-7</c>, that object and all within it; the whole community where it is left out. What has no
    /// id is named by its place in its list, from 0; <c>~</c> and <c>/</c> within an id are written as <c>~0</c> and <c>~1</c>.
    /// </param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1023, PLC1024.</exception>
    public RuleSuppression(string rule, string justification, LocalDate until, string? place = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(justification);
        Check(rule, justification, until, place).ThrowIfBroken(nameof(RuleSuppression));
        (Rule, Justification, Until, Place) = (rule, justification, until.WithCalendar(CalendarSystem.Iso), place);
    }

    /// <summary>The id of a rule of the practice review.</summary>
    public string Rule { get; }

    /// <summary>Why.</summary>
    public string Justification { get; }

    /// <summary>The last day on which it holds.</summary>
    public LocalDate Until { get; }

    /// <summary>The object for which it holds, with all within it; null for the whole community.</summary>
    public string? Place { get; }

    /// <summary>Whether it holds for what is found at a place, as of a day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it found something, by members and ids.</param>
    /// <param name="asOf">The day.</param>
    public bool Covers(Rule rule, string place, LocalDate asOf) => asOf.WithCalendar(CalendarSystem.Iso) <= Until && Names(rule, place);

    /// <summary>Whether it is about what is found at a place, whatever the day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it found something, by members and ids.</param>
    public bool Names(Rule rule, string place)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(place);
        return rule.Id == Rule && (Place is null || (place.StartsWith(Place, StringComparison.Ordinal) && (place.Length == Place.Length || place[Place.Length] == '/')));
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(string? rule = null, string? justification = null, LocalDate? until = null, string? place = null)
    {
        _ = until;
        var breaches = new RuleBreaches();
        if (rule is not null && !(rule.Length == 7 && rule.StartsWith("PLC8", StringComparison.Ordinal) && !rule.AsSpan(4).ContainsAnyExceptInRange('0', '9')))
            breaches.Add(PrimitiveRules.SuppressedRule, nameof(rule));
        breaches.Line(justification, nameof(justification));
        breaches.Line(place, nameof(place));
        if (place is not null && (place.Length < 2 || place[0] != '/' || place[^1] == '/')) breaches.Add(PrimitiveRules.SuppressedPlace, nameof(place));
        return breaches;
    }

    /// <summary>The rule and the last day.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rule} until {Until:uuuu-MM-dd}");
}
