using Plc.Model.Analysis;
using Plc.Model.Goals;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Goals;

public sealed class DataTeamGroupsTests
{
    /// <summary>9, 7, 6 and 6 of 28 students; 22 of 28 are 78.57 percent, shown as 79 (constructed from the formula of the data team process).</summary>
    [Fact, Trait("Practice", "G-04")]
    public void All_but_those_in_need_of_intervention_are_the_target()
    {
        var groups = new DataTeamGroups(9, 7, 6, 6);

        Assert.Equal(28, groups.Count);
        Assert.Equal("22 of 28", groups.Target.ToString());
        Assert.Equal("9 of 28", groups.Current.ToString());
        Assert.Equal(2200d / 28, groups.Target.Percent.Value);
        Assert.Equal(79, Math.Round(groups.Target.Percent.Value!.Value, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Counts_below_zero_nobody_and_too_many_are_refused_each_at_its_place()
    {
        Assert.Equal(["PLC3120 /close", "PLC3120 /intervention"], Places(DataTeamGroups.Check(9, -1, 6, int.MinValue)));
        Assert.Equal(["PLC3120 "], Places(DataTeamGroups.Check(int.MaxValue, 1, 0, 0)));
        Assert.Equal(["PLC3120 "], Places(DataTeamGroups.Check(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue)));
        Assert.Equal(int.MaxValue, new DataTeamGroups(int.MaxValue, 0, 0, 0).Count);
        Assert.Equal(Statistic.Of(100), new DataTeamGroups(int.MaxValue, 0, 0, 0).Target.Percent);
        Assert.Empty(DataTeamGroups.Check(0, 0, null, 0));
    }
}
