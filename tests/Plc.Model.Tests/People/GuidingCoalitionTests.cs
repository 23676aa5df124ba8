using Plc.Model.People;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.People;

public sealed class GuidingCoalitionTests
{
    [Fact, Trait("Practice", "C-05")]
    public void A_guiding_coalition_says_what_nobody_in_it_brings_on_a_day()
    {
        var coalition = new GuidingCoalition(
            [new(new("a"), [CoalitionStrength.Expertise, CoalitionStrength.Credibility], end: Day(12, 31)), new(new("a"), [CoalitionStrength.Credibility], Day(1, 1)), new(new("b"))]);

        Assert.Equal([CoalitionStrength.PositionPower, CoalitionStrength.Leadership], coalition.Missing(Day(12, 31)));
        Assert.Equal([CoalitionStrength.PositionPower, CoalitionStrength.Expertise, CoalitionStrength.Leadership], coalition.Missing(Day(1, 1)));
        Assert.Equal(4, new GuidingCoalition().Missing(Day(9, 1)).Count);
        Assert.Equal(["PLC1014 /strengths/1"], Places(CoalitionMember.Check(strengths: [CoalitionStrength.Expertise, CoalitionStrength.Expertise])));
    }
}
