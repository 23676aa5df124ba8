using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Decisions;

/// <summary>That members learned from the practice of others, because of a result (practice row Q-06).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record PracticeExchange : ILinked
{
    /// <summary>Makes a practice exchange.</summary>
    /// <param name="id">Unique among the exchanges of the community.</param>
    /// <param name="learners">Who learned; at least one.</param>
    /// <param name="hosts">From whom; at least one, and none of those who learned.</param>
    /// <param name="practice">What was learned.</param>
    /// <param name="date">The day on which they learned it.</param>
    /// <param name="assessment">The assessment whose result was the reason.</param>
    /// <param name="target">The learning target of that result.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC7201, PLC7202.</exception>
    public PracticeExchange(
        Id<PracticeExchange> id, ValueList<Reference<Member>> learners, ValueList<Reference<Member>> hosts, string practice, LocalDate? date = null,
        Reference<CommonAssessment>? assessment = null, Reference<LearningTarget>? target = null)
    {
        ArgumentNullException.ThrowIfNull(practice);
        Check(id, learners, hosts, practice, date, assessment, target).ThrowIfBroken(nameof(PracticeExchange));
        (Id, Learners, Hosts, Practice, Date, Assessment) = (id, learners, hosts, practice, date?.WithCalendar(CalendarSystem.Iso), assessment);
        Target = target;
    }

    /// <summary>Unique among the exchanges of the community.</summary>
    public Id<PracticeExchange> Id { get; }

    /// <summary>Who learned; at least one.</summary>
    public ValueList<Reference<Member>> Learners { get; }

    /// <summary>From whom; at least one, and none of those who learned.</summary>
    public ValueList<Reference<Member>> Hosts { get; }

    /// <summary>What was learned.</summary>
    public string Practice { get; }

    /// <summary>The day on which they learned it; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>The assessment whose result was the reason; null where there was none.</summary>
    public Reference<CommonAssessment>? Assessment { get; }

    /// <summary>The learning target of that result; null where it is not named.</summary>
    public Reference<LearningTarget>? Target { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Exchange {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<PracticeExchange>? id = null, ValueList<Reference<Member>>? learners = null, ValueList<Reference<Member>>? hosts = null, string? practice = null,
        LocalDate? date = null, Reference<CommonAssessment>? assessment = null, Reference<LearningTarget>? target = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.DistinctReferences(learners, nameof(learners));
        breaches.DistinctReferences(hosts, nameof(hosts));
        breaches.Prose(practice, nameof(practice));
        breaches.Reference(assessment, nameof(assessment));
        breaches.Reference(target, nameof(target));
        if (learners is { Count: 0 }) breaches.Add(DecisionRules.ExchangeSides, nameof(learners));
        if (hosts is { Count: 0 }) breaches.Add(DecisionRules.ExchangeSides, nameof(hosts));
        if (learners is { } learning && hosts is { } showing)
            for (var i = 0; i < showing.Count; i++)
                if (!showing[i].IsDefault && learning.Contains(showing[i])) breaches.Add(DecisionRules.ExchangeWithOneself, $"{nameof(hosts)}/{i}");
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Learners, "learners");
        links.Refer(Hosts, "hosts");
        links.Refer(Assessment, "assessment");
        links.Refer(Target, "target");
    }
}
