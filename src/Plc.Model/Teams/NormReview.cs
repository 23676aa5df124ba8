using System.Globalization;
using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>That a team looked at how it keeps its norms.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record NormReview
{
    /// <summary>Makes a norm review.</summary>
    /// <param name="date">The day on which the team looked at them.</param>
    /// <param name="adherence">How far the norms are kept.</param>
    /// <param name="effectiveness">How far the norms help.</param>
    /// <param name="note">What came of it.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015.</exception>
    public NormReview(LocalDate date, NormJudgement? adherence = null, NormJudgement? effectiveness = null, string? note = null)
    {
        Check(date, adherence, effectiveness, note).ThrowIfBroken(nameof(NormReview));
        (Date, Adherence, Effectiveness, Note) = (date.WithCalendar(CalendarSystem.Iso), adherence, effectiveness, note);
    }

    /// <summary>The day on which the team looked at them.</summary>
    public LocalDate Date { get; }

    /// <summary>How far the norms are kept; null where that is not judged.</summary>
    public NormJudgement? Adherence { get; }

    /// <summary>How far the norms help; null where that is not judged.</summary>
    public NormJudgement? Effectiveness { get; }

    /// <summary>What came of it; null where that is not said.</summary>
    public string? Note { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Norm review {Date:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(LocalDate? date = null, NormJudgement? adherence = null, NormJudgement? effectiveness = null, string? note = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Word(adherence, nameof(adherence));
        breaches.Word(effectiveness, nameof(effectiveness));
        breaches.Prose(note, nameof(note));
        return breaches;
    }
}

/// <summary>How far norms are kept, or help.</summary>
public enum NormJudgement
{
    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>Partly.</summary>
    Partly,

    /// <summary>Fully.</summary>
    Fully,
}
