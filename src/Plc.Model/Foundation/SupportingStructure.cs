using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>A structure, policy or process that carries elements of the vision (practice row F-09).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record SupportingStructure : ILinked
{
    /// <summary>Makes a supporting structure.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="kind">A structure, a policy or a process.</param>
    /// <param name="visionElements">The elements of the vision that it carries.</param>
    /// <param name="devisedWith">Who helped devise it.</param>
    /// <param name="date">Since when it is there.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC1015.</exception>
    public SupportingStructure(
        string name, StructureKind kind, ValueList<Reference<VisionElement>> visionElements = default, ValueList<Participation> devisedWith = default,
        LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(name, kind, visionElements, devisedWith, date).ThrowIfBroken(nameof(SupportingStructure));
        (Name, Kind, VisionElements, DevisedWith, Date) = (name, kind, visionElements, devisedWith, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>A structure, a policy or a process.</summary>
    public StructureKind Kind { get; }

    /// <summary>The elements of the vision that it carries.</summary>
    public ValueList<Reference<VisionElement>> VisionElements { get; }

    /// <summary>Who helped devise it.</summary>
    public ValueList<Participation> DevisedWith { get; }

    /// <summary>Since when it is there; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? name = null, StructureKind? kind = null, ValueList<Reference<VisionElement>>? visionElements = null,
        ValueList<Participation>? devisedWith = null, LocalDate? date = null)
    {
        _ = (devisedWith, date);
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.Word(kind, nameof(kind));
        breaches.DistinctReferences(visionElements, nameof(visionElements));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Refer(VisionElements, "visionElements");
        links.Each(DevisedWith, "devisedWith");
    }
}

/// <summary>What carries an element of the vision.</summary>
public enum StructureKind
{
    /// <summary>A structure, such as common planning time.</summary>
    Structure,

    /// <summary>A policy.</summary>
    Policy,

    /// <summary>A process.</summary>
    Process,
}
