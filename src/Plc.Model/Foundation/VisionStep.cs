using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>One step by which the vision was built (practice row F-07).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record VisionStep : ILinked
{
    /// <summary>Makes a vision step.</summary>
    /// <param name="kind">Which step.</param>
    /// <param name="date">The day on which it was taken.</param>
    /// <param name="participation">Who took part.</param>
    /// <param name="evidence">What was found and shared.</param>
    /// <exception cref="RuleException">PLC1015.</exception>
    public VisionStep(
        VisionStepKind kind, LocalDate? date = null, ValueList<Participation> participation = default, ValueList<Evidence> evidence = default)
    {
        Check(kind, date, participation, evidence).ThrowIfBroken(nameof(VisionStep));
        (Kind, Date, Participation, Evidence) = (kind, date?.WithCalendar(CalendarSystem.Iso), participation, evidence);
    }

    /// <summary>Which step.</summary>
    public VisionStepKind Kind { get; }

    /// <summary>The day on which it was taken; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>Who took part.</summary>
    public ValueList<Participation> Participation { get; }

    /// <summary>What was found and shared.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        VisionStepKind? kind = null, LocalDate? date = null, ValueList<Participation>? participation = null, ValueList<Evidence>? evidence = null)
    {
        _ = (date, participation, evidence);
        var breaches = new RuleBreaches();
        breaches.Word(kind, nameof(kind));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Participation, "participation");
}

/// <summary>The steps by which a vision is built, in their order.</summary>
public enum VisionStepKind
{
    /// <summary>The faculty agrees in general what it hopes the school becomes.</summary>
    GeneralAgreement,

    /// <summary>A task force finds what research says on improvement.</summary>
    TaskForceResearch,

    /// <summary>The findings are shared with the faculty.</summary>
    ResearchShared,

    /// <summary>Small groups discuss research and hopes.</summary>
    SmallGroupDiscussion,

    /// <summary>The traditional structure and culture are criticized.</summary>
    CriticismOfTradition,
}
