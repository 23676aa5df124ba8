using Plc.Model.Responses;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Responses.SeriesExamples;

namespace Plc.Model.Tests.Responses;

public sealed class AimLineTests
{
    /// <summary>Oracle PM-9: from 40 to 76 in 24 weeks.</summary>
    [Fact, Trait("Practice", "Q-02")]
    public void What_is_expected_lies_on_a_straight_line()
    {
        var aim = new AimLine(Week(0), 40, Week(24), 76);

        Assert.Equal(1.5, aim.RequiredRate.PerWeek.Value!.Value, 1e-12);
        Assert.Equal(50.5m, aim.ExpectedOn(Week(7)));
        Assert.Equal((40, 76, 79), (aim.ExpectedOn(Week(0)), aim.ExpectedOn(Week(24)), aim.ExpectedOn(Week(26))));
    }

    [Fact]
    public void A_score_is_compared_with_the_line_exactly()
    {
        // A third of a word a day: no decimal holds what is expected on the first day.
        var aim = new AimLine(Week(0), 40, Week(0).PlusDays(3), 41);

        Assert.Equal(LineSide.Below, aim.SideOf(Score(Week(0).PlusDays(1), 40.333333m)));
        Assert.Equal(LineSide.Above, aim.SideOf(Score(Week(0).PlusDays(1), 40.333334m)));
        Assert.Equal(LineSide.On, aim.SideOf(Score(Week(0).PlusDays(3), 41.000m)));
    }

    [Fact]
    public void Whether_the_goal_is_reached_follows_the_direction()
    {
        var aim = new AimLine(Week(0), 9, Week(8), 2);

        Assert.True(aim.IsReachedBy(Score(Week(7), 2), ProgressDirection.Decreasing));
        Assert.False(aim.IsReachedBy(Score(Week(7), 3), ProgressDirection.Decreasing));
        Assert.True(aim.IsReachedBy(Score(Week(7), 3), ProgressDirection.Increasing));
    }

    [Fact]
    public void A_goal_of_the_day_of_the_baseline_is_refused() =>
        Assert.Equal(["PLC5102 /goalDate"], Places(AimLine.Check(Week(1), 40, Week(1), 76)));
}
