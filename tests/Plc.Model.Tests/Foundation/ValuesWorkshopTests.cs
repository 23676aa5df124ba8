using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Foundation;

public sealed class ValuesWorkshopTests
{
    [Fact, Trait("Practice", "F-12")]
    public void A_values_workshop_has_steps_teams_ideas_and_themes()
    {
        ValueList<WorkshopIdea> ideas = [new(new("a"), "Call home.", 1), new(new("b"), "Read daily.", 2), new(new("c"), "Left over.")];
        var workshop = new ValuesWorkshop(
            StakeholderGroup.Parents, [new(WorkshopStepKind.ExamineVision), new(WorkshopStepKind.SortIntoThemes, Day(9, 9))], 2, [5, 5], ideas, [new("Home", [new("a"), new("b")])]);

        Assert.Equal([5, 5], workshop.TeamSizes);
        Assert.Equal(["PLC2005 /steps/2/date"], Places(ValuesWorkshop.Check(steps: [new(WorkshopStepKind.ListIdeas, Day(9, 9)), new(WorkshopStepKind.ShareIdeas), new(WorkshopStepKind.SortIntoThemes, Day(9, 8))])));
        Assert.Equal(["PLC1003 /ideas/1/id"], Places(ValuesWorkshop.Check(ideas: [ideas[0], ideas[0]])));
        Assert.Equal(["PLC1101 /teamSizes/1"], Places(ValuesWorkshop.Check(teamSizes: [5, 0])));
        Assert.Equal(["PLC2006 /themes/2/ideas/0"], Places(ValuesWorkshop.Check(ideas: ideas, themes: [new("One", [new("a")]), new("Two"), new("Three", [new("a")])])));
        Assert.Equal(["PLC2009 /visionVersion"], Places(ValuesWorkshop.Check(visionVersion: 0)));
        Assert.Empty(SharedFoundation.Check(workshops: [workshop]));
    }
}
