using Plc.Model.Primitives;

namespace Plc.Model.Goals;

/// <summary>Which goal serves which, both ways (practice row G-03).</summary>
public sealed class GoalAlignment
{
    private readonly Dictionary<Id<SmartGoal>, SmartGoal> _goals;
    private readonly ILookup<Id<SmartGoal>, SmartGoal> _servedBy;

    /// <summary>Aligns the goals of a community.</summary>
    /// <param name="goals">Its goals; of goals of other organizations, which they may serve, only the references are known.</param>
    /// <exception cref="ArgumentException">Two goals have one id, which those of a community never do.</exception>
    public GoalAlignment(ValueList<SmartGoal> goals)
    {
        Goals = goals;
        _goals = goals.ToDictionary(goal => goal.Id);
        _servedBy = goals.SelectMany(goal => goal.Serves.Where(served => served.IsLocal).Select(served => (Served: served.Id, Goal: goal))).ToLookup(pair => pair.Served, pair => pair.Goal);
    }

    /// <summary>The goals.</summary>
    public ValueList<SmartGoal> Goals { get; }

    /// <summary>The goals of this community that a goal serves, without those that these serve in turn.</summary>
    public ValueList<SmartGoal> ServedBy(SmartGoal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return [.. goal.Serves.Where(served => served.IsLocal && _goals.ContainsKey(served.Id)).Select(served => _goals[served.Id])];
    }

    /// <summary>The goals of this community that serve a goal.</summary>
    public ValueList<SmartGoal> Serving(Id<SmartGoal> goal) => [.. _servedBy[goal]];

    /// <summary>Goals of teams that serve no goal of a school or district, be it through others.</summary>
    public ValueList<SmartGoal> Orphans
    {
        get
        {
            var reaching = Reached(Goals.Where(ServesBeyondTeams), goal => _servedBy[goal.Id]);
            return [.. Goals.Where(goal => goal.Scope == GoalScope.Team && !reaching.Contains(goal.Id))];
        }
    }

    /// <summary>Goals of the school that no goal of a team serves, be it through others.</summary>
    public ValueList<SmartGoal> WithoutTeams
    {
        get
        {
            var served = Reached(Goals.Where(goal => goal.Scope == GoalScope.Team), goal => ServedBy(goal));
            return [.. Goals.Where(goal => goal.Scope == GoalScope.School && !served.Contains(goal.Id))];
        }
    }

    private bool ServesBeyondTeams(SmartGoal goal) =>
        goal.Serves.Any(served => !served.IsLocal || _goals.TryGetValue(served.Id, out var of) && of.Scope != GoalScope.Team);

    /// <summary>These goals, and all that one comes to from them; without recursion, since goals may be many.</summary>
    private static HashSet<Id<SmartGoal>> Reached(IEnumerable<SmartGoal> from, Func<SmartGoal, IEnumerable<SmartGoal>> next)
    {
        var reached = new HashSet<Id<SmartGoal>>();
        var open = new Stack<SmartGoal>(from);
        while (open.TryPop(out var goal))
            if (reached.Add(goal.Id))
                foreach (var other in next(goal)) open.Push(other);
        return reached;
    }
}
