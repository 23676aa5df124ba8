using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>Why the organization exists: its fundamental purpose (practice rows F-02 to F-04).</summary>
/// <remarks>Equal when all facts are equal. Belongs to the organization, never to a team (C-04).</remarks>
public sealed record Mission : ILinked
{
    /// <summary>Makes a mission.</summary>
    /// <param name="versions">Its versions, the oldest first; at least one.</param>
    /// <param name="questions">The deeper questions that make it relevant.</param>
    /// <exception cref="RuleException">PLC2001, PLC2002.</exception>
    public Mission(ValueList<StatementVersion> versions, ValueList<DeeperQuestion> questions = default)
    {
        Check(versions, questions).ThrowIfBroken(nameof(Mission));
        (Versions, Questions) = (versions, questions);
    }

    /// <summary>Its versions, the oldest first; at least one.</summary>
    public ValueList<StatementVersion> Versions { get; }

    /// <summary>The deeper questions that make it relevant.</summary>
    public ValueList<DeeperQuestion> Questions { get; }

    /// <summary>The version that was adopted last; null while none is.</summary>
    public StatementVersion? LastAdopted => Versions.LastAdopted();

    /// <summary>The version in force on a day, as far as the days are known; null where none was adopted by then.</summary>
    public StatementVersion? InForceOn(LocalDate date) => Versions.InForceOn(date);

    /// <summary>The version that was adopted first; null while none is.</summary>
    public StatementVersion? FirstAdopted => Versions.FirstAdopted();

    /// <summary>The same mission with another version.</summary>
    /// <exception cref="RuleException">PLC2001: the version is older than the one before it, or adopted on the day of the one that was adopted before.</exception>
    public Mission WithVersion(StatementVersion version) => new([.. Versions, version], Questions);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(ValueList<StatementVersion>? versions = null, ValueList<DeeperQuestion>? questions = null)
    {
        _ = questions;
        var breaches = new RuleBreaches();
        breaches.Versions(versions, nameof(versions));
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Versions, "versions");
}
