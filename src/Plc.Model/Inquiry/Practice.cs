using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Inquiry;

/// <summary>A practice that the team identified, tried and reflected on (practice row I-09).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Practice : ILinked
{
    /// <summary>Makes a practice.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="trials">Who tried it.</param>
    /// <param name="reflection">What the team thinks of it.</param>
    /// <param name="decision">Whether it was adopted or set aside.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1015.</exception>
    public Practice(
        string name, string? source = null, ValueList<PracticeTrial> trials = default, string? reflection = null, PracticeDecision? decision = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(name, source, trials, reflection, decision).ThrowIfBroken(nameof(Practice));
        (Name, Source, Trials, Reflection, Decision) = (name, source, trials, reflection, decision);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Where it comes from; null where that is not said.</summary>
    public string? Source { get; }

    /// <summary>Who tried it.</summary>
    public ValueList<PracticeTrial> Trials { get; }

    /// <summary>What the team thinks of it; null where that is not said.</summary>
    public string? Reflection { get; }

    /// <summary>Whether it was adopted or set aside; null while that is open.</summary>
    public PracticeDecision? Decision { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Practice: {Decision}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? name = null, string? source = null, ValueList<PracticeTrial>? trials = null, string? reflection = null, PracticeDecision? decision = null)
    {
        _ = trials;
        var breaches = new RuleBreaches();
        breaches.Line(name, nameof(name));
        breaches.Prose(source, nameof(source));
        breaches.Prose(reflection, nameof(reflection));
        breaches.Word(decision, nameof(decision));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Trials, "trials");
}

/// <summary>What became of a practice.</summary>
public enum PracticeDecision
{
    /// <summary>It was adopted.</summary>
    Adopted,

    /// <summary>It was set aside.</summary>
    SetAside,
}
