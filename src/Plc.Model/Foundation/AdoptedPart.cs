using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>That a school adopts a part of the foundation of another organization, such as its district, as its own (practice row C-04).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record AdoptedPart : ILinked
{
    /// <summary>Says which part is whose.</summary>
    /// <param name="part">What is adopted: mission, vision, commitments or goals.</param>
    /// <param name="organization">The organization whose it is.</param>
    /// <param name="date">The day on which it was adopted.</param>
    /// <param name="participation">The stakeholder groups that took part in adopting it.</param>
    /// <param name="endorsements">The stakeholder groups that endorsed it.</param>
    /// <exception cref="RuleException">PLC1002, PLC1015.</exception>
    public AdoptedPart(
        FoundationPart part, Id<Organization> organization, LocalDate? date = null, ValueList<Participation> participation = default,
        ValueList<Endorsement> endorsements = default)
    {
        Check(part, organization, date, participation, endorsements).ThrowIfBroken(nameof(AdoptedPart));
        (Part, Organization, Date, Participation, Endorsements) = (part, organization, date?.WithCalendar(CalendarSystem.Iso), participation, endorsements);
    }

    /// <summary>What is adopted: mission, vision, commitments or goals.</summary>
    public FoundationPart Part { get; }

    /// <summary>The organization whose it is.</summary>
    public Id<Organization> Organization { get; }

    /// <summary>The day on which it was adopted; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>The stakeholder groups that took part in adopting it.</summary>
    public ValueList<Participation> Participation { get; }

    /// <summary>The stakeholder groups that endorsed it.</summary>
    public ValueList<Endorsement> Endorsements { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        FoundationPart? part = null, Id<Organization>? organization = null, LocalDate? date = null, ValueList<Participation>? participation = null,
        ValueList<Endorsement>? endorsements = null)
    {
        _ = (date, participation, endorsements);
        var breaches = new RuleBreaches();
        breaches.Word(part, nameof(part));
        breaches.Id(organization, nameof(organization));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Participation, "participation");
}
