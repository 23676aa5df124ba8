using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>One part of what the school hopes to become, to which commitments, decisions and structures can refer (practice row F-06).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record VisionElement : ILinked
{
    /// <summary>Makes a vision element.</summary>
    /// <param name="id">Unique among the elements of the vision.</param>
    /// <param name="statement">What it says.</param>
    /// <param name="aspects">What it is about.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014.</exception>
    public VisionElement(Id<VisionElement> id, string statement, ValueList<OpenTerm<VisionAspect>> aspects = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(id, statement, aspects).ThrowIfBroken(nameof(VisionElement));
        (Id, Statement, Aspects) = (id, statement, aspects);
    }

    /// <summary>Unique among the elements of the vision.</summary>
    public Id<VisionElement> Id { get; }

    /// <summary>What it says.</summary>
    public string Statement { get; }

    /// <summary>What it is about.</summary>
    public ValueList<OpenTerm<VisionAspect>> Aspects { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Vision element {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Id<VisionElement>? id = null, string? statement = null, ValueList<OpenTerm<VisionAspect>>? aspects = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        breaches.Distinct(aspects, static term => term, nameof(aspects), PrimitiveRules.ListedTwice);
        return breaches;
    }

    void ILinked.Link(Links links) => links.Declare(Id, "id");
}

/// <summary>What an element of a vision is about; a list that may grow. The first three are about students.</summary>
public enum VisionAspect
{
    /// <summary>Students accept responsibility for their learning, decisions and actions.</summary>
    StudentResponsibility,

    /// <summary>Students grow to direct their own learning.</summary>
    StudentSelfDirection,

    /// <summary>Students engage and give effort.</summary>
    StudentEngagement,

    /// <summary>What is taught.</summary>
    Curriculum,

    /// <summary>How it is taught.</summary>
    Instruction,

    /// <summary>How learning is determined.</summary>
    Assessment,

    /// <summary>How adults work together.</summary>
    Collaboration,

    /// <summary>Who leads and how.</summary>
    Leadership,

    /// <summary>How the school feels.</summary>
    Climate,

    /// <summary>How families and the community take part.</summary>
    FamilyAndCommunity,
}
