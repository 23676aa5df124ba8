using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>A goal, and all that it leads to (practice row Q-11).</summary>
/// <remarks>Equal when both are equal.</remarks>
public sealed record GoalWalk
{
    private GoalWalk(Id<SmartGoal> goal, FrameworkWalk walk) => (Goal, Walk) = (goal, walk);

    /// <summary>The goal.</summary>
    public Id<SmartGoal> Goal { get; }

    /// <summary>What it leads to, the goal itself and those that serve it among it.</summary>
    public FrameworkWalk Walk { get; }

    /// <summary>The goal, and how much there is of each.</summary>
    public override string ToString() => $"Goal {Goal}: {Walk}";

    internal static ValueList<GoalWalk> Of(LearningCommunity community, IEnumerable<SmartGoal> goals, IEnumerable<ResultSet> results)
    {
        var framework = new Framework(community);
        return [.. goals.Select(goal => new GoalWalk(goal.Id, FrameworkWalk.FromGoal(framework, new(goal.Id, community.Id), community, results)))];
    }
}
