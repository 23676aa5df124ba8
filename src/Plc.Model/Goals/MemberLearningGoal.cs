using NodaTime;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Goals;

/// <summary>What a member wants to learn, and the goals of team or community that it serves (practice row C-12).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record MemberLearningGoal : ILinked
{
    /// <summary>Makes a member learning goal.</summary>
    /// <param name="id">Unique among the learning goals of members.</param>
    /// <param name="member">Who wants to learn.</param>
    /// <param name="statement">What the member wants to learn.</param>
    /// <param name="serves">The goals of team or community that it serves.</param>
    /// <param name="date">The day on which it was set.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014.</exception>
    public MemberLearningGoal(
        Id<MemberLearningGoal> id, Reference<Member> member, string statement, ValueList<Reference<SmartGoal>> serves = default, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Check(id, member, statement, serves, date).ThrowIfBroken(nameof(MemberLearningGoal));
        (Id, Member, Statement, Serves, Date) = (id, member, statement, serves, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Unique among the learning goals of members.</summary>
    public Id<MemberLearningGoal> Id { get; }

    /// <summary>Who wants to learn.</summary>
    public Reference<Member> Member { get; }

    /// <summary>What the member wants to learn.</summary>
    public string Statement { get; }

    /// <summary>The goals of team or community that it serves.</summary>
    public ValueList<Reference<SmartGoal>> Serves { get; }

    /// <summary>The day on which it was set; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>The id alone, so that nothing about a person gets into a log.</summary>
    public override string ToString() => $"Learning goal {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<MemberLearningGoal>? id = null, Reference<Member>? member = null, string? statement = null, ValueList<Reference<SmartGoal>>? serves = null,
        LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Reference(member, nameof(member));
        breaches.Prose(statement, nameof(statement));
        breaches.DistinctReferences(serves, nameof(serves));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Member, "member");
        links.Refer(Serves, "serves");
    }
}
