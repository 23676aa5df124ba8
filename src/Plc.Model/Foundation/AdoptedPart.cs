using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>That a school adopts a part of the foundation of another organization, such as its district, as its own (practice row C-04).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record AdoptedPart
{
    /// <summary>Says which part is whose.</summary>
    /// <param name="part">What is adopted: mission, vision, commitments or goals.</param>
    /// <param name="organization">The organization whose it is.</param>
    /// <exception cref="RuleException">PLC1002, PLC1015.</exception>
    public AdoptedPart(FoundationPart part, Id<Organization> organization)
    {
        Check(part, organization).ThrowIfBroken(nameof(AdoptedPart));
        (Part, Organization) = (part, organization);
    }

    /// <summary>What is adopted: mission, vision, commitments or goals.</summary>
    public FoundationPart Part { get; }

    /// <summary>The organization whose it is.</summary>
    public Id<Organization> Organization { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(FoundationPart? part = null, Id<Organization>? organization = null)
    {
        var breaches = new RuleBreaches();
        breaches.Word(part, nameof(part));
        breaches.Id(organization, nameof(organization));
        return breaches;
    }
}
