using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model;

/// <summary>Which goal serves which, in a community and its schools, to see that none serves a narrower one and that there is no circle (practice row G-03).</summary>
internal sealed class GoalGraph
{
    private readonly Dictionary<Id<Organization>, Dictionary<Id<SmartGoal>, int>> _organizations = [];
    private readonly List<(Dictionary<Id<SmartGoal>, int> Beside, SmartGoal Goal, string Path, int Index)> _goals = [];
    private readonly Stack<(int Goal, int Next)> _open = [];

    internal void Add(Id<Organization> organization, ValueList<SmartGoal> goals, ValueList<LearningCommunity> schools, string path)
    {
        var beside = new Dictionary<Id<SmartGoal>, int>(goals.Count);
        _organizations.TryAdd(organization, beside);
        for (var i = 0; i < goals.Count; i++)
        {
            beside.TryAdd(goals[i].Id, _goals.Count);
            _goals.Add((beside, goals[i], path, i));
        }
        for (var i = 0; i < schools.Count; i++) Add(schools[i].Id, schools[i].Goals, schools[i].Schools, $"{path}schools/{i}/");
    }

    internal void Check(ref RuleBreaches breaches)
    {
        foreach (var (beside, goal, path, index) in _goals)
            for (var i = 0; i < goal.Serves.Count; i++)
                if (IndexOf(beside, goal.Serves[i]) is { } served && _goals[served].Goal.Scope > goal.Scope) breaches.Add(GoalRules.ScopeNarrower, $"{path}goals/{index}/serves/{i}");
        var states = new State[_goals.Count];
        for (var i = 0; i < _goals.Count; i++)
            if (states[i] == State.Unseen) Walk(ref breaches, i, states);
    }

    /// <summary>Walks from a goal to those that it serves, depth first and without recursion, since goals may be many; a step to a goal that is still open closes a circle.</summary>
    private void Walk(ref RuleBreaches breaches, int start, State[] states)
    {
        _open.Push((start, 0));
        states[start] = State.Open;
        while (_open.TryPop(out var at))
        {
            var (beside, goal, path, index) = _goals[at.Goal];
            if (at.Next == goal.Serves.Count)
            {
                states[at.Goal] = State.Done;
                continue;
            }
            _open.Push((at.Goal, at.Next + 1));
            // A step to a narrower goal is a fault by itself; it closes no circle.
            if (IndexOf(beside, goal.Serves[at.Next]) is not { } served || _goals[served].Goal.Scope > goal.Scope) continue;
            if (states[served] == State.Open) breaches.Add(GoalRules.Circle, $"{path}goals/{index}/serves/{at.Next}");
            if (states[served] != State.Unseen) continue;
            states[served] = State.Open;
            _open.Push((served, 0));
        }
    }

    private int? IndexOf(Dictionary<Id<SmartGoal>, int> beside, Reference<SmartGoal> goal) =>
        (goal.Organization is { } other ? _organizations.GetValueOrDefault(other) : beside)?.TryGetValue(goal.Id, out var index) == true ? index : null;

    private enum State
    {
        Unseen,
        Open,
        Done,
    }
}
