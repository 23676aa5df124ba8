using System.Globalization;
using NodaTime;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Decisions;

/// <summary>That a result was celebrated, with those who share it (practice row G-10).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Celebration : ILinked
{
    /// <summary>Makes a celebration.</summary>
    /// <param name="date">The day of the celebration.</param>
    /// <param name="description">What was celebrated and how.</param>
    /// <param name="goal">The goal whose result it cites.</param>
    /// <param name="evaluatedOn">The day as of which that goal was evaluated.</param>
    /// <param name="teams">The teams that it honours.</param>
    /// <param name="members">The members whom it honours.</param>
    /// <param name="groups">The stakeholder groups that it honours.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC7204, PLC7205.</exception>
    public Celebration(
        LocalDate date, string description, Reference<SmartGoal>? goal = null, LocalDate? evaluatedOn = null, ValueList<Reference<Team>> teams = default,
        ValueList<Reference<Member>> members = default, ValueList<OpenTerm<StakeholderGroup>> groups = default)
    {
        ArgumentNullException.ThrowIfNull(description);
        Check(date, description, goal, evaluatedOn, teams, members, groups).ThrowIfBroken(nameof(Celebration));
        (Date, Description, Goal, EvaluatedOn, Teams, Members) = (date.WithCalendar(CalendarSystem.Iso), description, goal, evaluatedOn?.WithCalendar(CalendarSystem.Iso), teams, members);
        Groups = groups;
    }

    /// <summary>The day of the celebration.</summary>
    public LocalDate Date { get; }

    /// <summary>What was celebrated and how.</summary>
    public string Description { get; }

    /// <summary>The goal whose result it cites; null where it cites none.</summary>
    public Reference<SmartGoal>? Goal { get; }

    /// <summary>The day as of which that goal was evaluated; null where it is not said.</summary>
    public LocalDate? EvaluatedOn { get; }

    /// <summary>The teams that it honours.</summary>
    public ValueList<Reference<Team>> Teams { get; }

    /// <summary>The members whom it honours.</summary>
    public ValueList<Reference<Member>> Members { get; }

    /// <summary>The stakeholder groups that it honours.</summary>
    public ValueList<OpenTerm<StakeholderGroup>> Groups { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Celebration {Date:uuuu-MM-dd}");

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        LocalDate? date = null, string? description = null, Reference<SmartGoal>? goal = null, LocalDate? evaluatedOn = null,
        ValueList<Reference<Team>>? teams = null, ValueList<Reference<Member>>? members = null, ValueList<OpenTerm<StakeholderGroup>>? groups = null)
    {
        var breaches = new RuleBreaches();
        breaches.Prose(description, nameof(description));
        breaches.Reference(goal, nameof(goal));
        breaches.DistinctReferences(teams, nameof(teams));
        breaches.DistinctReferences(members, nameof(members));
        breaches.Distinct(groups, static term => term, nameof(groups), PrimitiveRules.ListedTwice);
        if (evaluatedOn is not null && goal is null) breaches.Add(DecisionRules.EvaluationOfGoal, nameof(evaluatedOn));
        if (date is { } on && evaluatedOn is { } day && day.WithCalendar(CalendarSystem.Iso) > on.WithCalendar(CalendarSystem.Iso)) breaches.Add(DecisionRules.CelebratedBefore, nameof(evaluatedOn));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Refer(Goal, "goal");
        links.Refer(Teams, "teams");
        links.Refer(Members, "members");
    }
}
