using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>One version of a mission, a vision or a commitment (practice row F-01).</summary>
/// <remarks>Equal when all facts are equal. It has no author: what it says lives in the process, not in persons (F-19).</remarks>
public sealed record StatementVersion : ILinked
{
    /// <summary>Makes a statement version.</summary>
    /// <param name="statement">What it says.</param>
    /// <param name="status">Whether it is a draft or adopted.</param>
    /// <param name="date">The day on which it was drafted or adopted.</param>
    /// <param name="participation">The stakeholder groups that took part in making it.</param>
    /// <param name="endorsements">The stakeholder groups that endorsed it.</param>
    /// <param name="language">The language of the statement; that of the document where it is left out.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015, PLC1020.</exception>
    public StatementVersion(
        string statement, StatementStatus status, LocalDate? date = null, ValueList<Participation> participation = default,
        ValueList<Endorsement> endorsements = default, LanguageTag? language = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(statement, status, date, participation, endorsements, language).ThrowIfBroken(nameof(StatementVersion));
        (Statement, Status, Date, Participation, Endorsements, Language) = (statement, status, date?.WithCalendar(CalendarSystem.Iso), participation, endorsements, language);
    }

    /// <summary>What it says.</summary>
    public string Statement { get; }

    /// <summary>Whether it is a draft or adopted.</summary>
    public StatementStatus Status { get; }

    /// <summary>The day on which it was drafted or adopted; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>The stakeholder groups that took part in making it.</summary>
    public ValueList<Participation> Participation { get; }

    /// <summary>The stakeholder groups that endorsed it.</summary>
    public ValueList<Endorsement> Endorsements { get; }

    /// <summary>The language of the statement; null for that of the document.</summary>
    public LanguageTag? Language { get; }

    /// <summary>Whether it is adopted.</summary>
    public bool IsAdopted => Status == StatementStatus.Adopted;

    /// <summary>The status and the day, and nothing of what it says.</summary>
    public override string ToString() => $"{Status} {Date:uuuu-MM-dd}".TrimEnd();

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? statement = null, StatementStatus? status = null, LocalDate? date = null, ValueList<Participation>? participation = null,
        ValueList<Endorsement>? endorsements = null, LanguageTag? language = null)
    {
        _ = (date, participation, endorsements);
        var breaches = new RuleBreaches();
        breaches.Prose(statement, nameof(statement));
        breaches.Word(status, nameof(status));
        breaches.Language(language, nameof(language));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Participation, "participation");
}

/// <summary>How far a version has come.</summary>
public enum StatementStatus
{
    /// <summary>It is proposed.</summary>
    Draft,

    /// <summary>It is in force from its day until the next version is adopted.</summary>
    Adopted,
}
