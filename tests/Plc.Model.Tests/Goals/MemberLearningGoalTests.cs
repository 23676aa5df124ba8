using Plc.Model.Goals;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Goals;

public sealed class MemberLearningGoalTests
{
    [Fact, Trait("Practice", "C-12")]
    public void What_a_member_wants_to_learn_serves_the_goals_of_team_and_community()
    {
        var learning = new MemberLearningGoal(new("l"), new("lee"), "To ask better questions.", [new("g")], Day(9, 1));

        Assert.Equal([new Reference<SmartGoal>("g")], learning.Serves);
        Assert.DoesNotContain("questions", learning.ToString(), StringComparison.Ordinal);
    }
}
