using Plc.Model.Decisions;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Decisions;

public sealed class CelebrationTests
{
    [Fact, Trait("Practice", "G-10")]
    public void A_celebration_cites_the_evaluation_of_a_goal_and_honours_those_who_share_it()
    {
        var celebration = new Celebration(Day(5, 28), "Cake for all.", new("g"), Day(5, 28), [new("math")], [new("lee")], [StakeholderGroup.Students]);

        Assert.Equal(new Reference<SmartGoal>("g"), celebration.Goal);
        Assert.Null(new Celebration(Day(5, 28), "A good year.").Goal);
        Assert.Equal(["PLC7204 /evaluatedOn", "PLC7205 /evaluatedOn"], Places(Celebration.Check(Day(5, 27), evaluatedOn: Day(5, 28))));
    }
}
