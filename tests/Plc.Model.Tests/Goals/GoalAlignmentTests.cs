using Plc.Model.Goals;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Goals;

public sealed class GoalAlignmentTests
{
    private static readonly SmartGoal School = Goal("school", GoalScope.School, new Reference<SmartGoal>(new("aim"), new Id<Organization>("district")));
    private static readonly SmartGoal Unserved = Goal("unserved");
    private static readonly SmartGoal Direct = Goal("direct", GoalScope.Team, new Reference<SmartGoal>("school"));
    private static readonly SmartGoal Through = Goal("through", GoalScope.Team, new Reference<SmartGoal>("direct"));
    private static readonly SmartGoal ToDistrict = Goal("to-district", GoalScope.Team, new Reference<SmartGoal>(new("aim"), new Id<Organization>("district")));
    private static readonly SmartGoal Alone = Goal("alone", GoalScope.Team);
    private static readonly SmartGoal OfAlone = Goal("of-alone", GoalScope.Team, new Reference<SmartGoal>("alone"));

    private static readonly GoalAlignment Alignment = new([School, Unserved, Direct, Through, ToDistrict, Alone, OfAlone]);

    [Fact, Trait("Practice", "G-03")]
    public void A_goal_knows_what_it_serves_and_what_serves_it()
    {
        Assert.Equal([School], Alignment.ServedBy(Direct));
        Assert.Empty(Alignment.ServedBy(School));
        Assert.Equal([Direct], Alignment.Serving(new("school")));
        Assert.Empty(Alignment.Serving(new("nowhere")));
    }

    [Fact, Trait("Practice", "G-03")]
    public void A_goal_of_a_team_that_reaches_no_goal_beyond_teams_is_an_orphan() => Assert.Equal([Alone, OfAlone], Alignment.Orphans);

    [Fact, Trait("Practice", "G-03")]
    public void A_goal_of_the_school_that_no_team_serves_is_found() => Assert.Equal([Unserved], Alignment.WithoutTeams);

    [Fact, Trait("Practice", "G-03")]
    public void A_very_long_chain_of_goals_is_aligned()
    {
        const int Length = 100_000;
        ValueList<SmartGoal> chain = [School, .. Enumerable.Range(0, Length).Select(i => Goal($"g{i}", GoalScope.Team, new Reference<SmartGoal>(i == 0 ? "school" : $"g{i - 1}")))];
        ValueList<SmartGoal> loose = [.. chain.Skip(2)];

        Assert.Empty(new GoalAlignment(chain).Orphans);
        Assert.Empty(new GoalAlignment(chain).WithoutTeams);
        Assert.Equal(Length - 1, new GoalAlignment(loose).Orphans.Count);
    }
}
