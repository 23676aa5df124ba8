using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model;

/// <summary>Which goal serves which, in a community and its schools, to see that none serves a narrower one and that there is no circle (practice row G-03).</summary>
internal sealed class GoalGraph
{
    private readonly Dictionary<(Id<Organization> Organization, Id<SmartGoal> Id), int> _indexes = [];
    private readonly List<(Id<Organization> Organization, SmartGoal Goal, string Path, int Index)> _goals = [];

    internal void Add(Id<Organization> organization, ValueList<SmartGoal> goals, ValueList<LearningCommunity> schools, string path)
    {
        for (var i = 0; i < goals.Count; i++)
        {
            _indexes.TryAdd((organization, goals[i].Id), _goals.Count);
            _goals.Add((organization, goals[i], path, i));
        }
        for (var i = 0; i < schools.Count; i++) Add(schools[i].Id, schools[i].Goals, schools[i].Schools, $"{path}schools/{i}/");
    }

    internal void Check(ref RuleBreaches breaches)
    {
        foreach (var (organization, goal, path, index) in _goals)
            for (var i = 0; i < goal.Serves.Count; i++)
                if (IndexOf(organization, goal.Serves[i]) is { } served && _goals[served].Goal.Scope > goal.Scope) breaches.Add(GoalRules.ScopeNarrower, $"{path}goals/{index}/serves/{i}");
        var states = new State[_goals.Count];
        for (var i = 0; i < _goals.Count; i++)
            if (states[i] == State.Unseen) Walk(ref breaches, i, states);
    }

    /// <summary>Walks from a goal to those that it serves, depth first and without recursion, since goals may be many; a step to a goal that is still open closes a circle.</summary>
    private void Walk(ref RuleBreaches breaches, int start, State[] states)
    {
        var open = new Stack<(int Goal, int Next)>([(start, 0)]);
        states[start] = State.Open;
        while (open.TryPop(out var at))
        {
            var (organization, goal, path, index) = _goals[at.Goal];
            if (at.Next == goal.Serves.Count)
            {
                states[at.Goal] = State.Done;
                continue;
            }
            open.Push((at.Goal, at.Next + 1));
            // A step to a narrower goal is a fault by itself; it closes no circle.
            if (IndexOf(organization, goal.Serves[at.Next]) is not { } served || _goals[served].Goal.Scope > goal.Scope) continue;
            if (states[served] == State.Open) breaches.Add(GoalRules.Circle, $"{path}goals/{index}/serves/{at.Next}");
            if (states[served] != State.Unseen) continue;
            states[served] = State.Open;
            open.Push((served, 0));
        }
    }

    private int? IndexOf(Id<Organization> organization, Reference<SmartGoal> goal) =>
        _indexes.TryGetValue((goal.Organization ?? organization, goal.Id), out var index) ? index : null;

    private enum State
    {
        Unseen,
        Open,
        Done,
    }
}
