using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/communities.md.</summary>
public sealed class CommunitiesChapter
{
    [Fact]
    public void Communities_refer_to_each_other_and_are_looked_up()
    {
        // guide: communities-1 begins
        var wider = new SmartGoal(new("reading"), "In 2028 every student of the district reads at grade level.", GoalScope.District);
        var goal = new SmartGoal(
            new("school-reading"), "In May 2027 at least 75 percent of our students read at grade level.", GoalScope.School,
            serves: [new(wider.Id, organization: new("sample-district"))]);
        var cycle = new ImprovementCycle(new("main-ideas"), "What makes a main idea hard to find?", goals: [goal.Id]);

        var school = new LearningCommunity(
            new("sample-school"), "Sample School", OrganizationKind.School,
            members: [new(new("principal"), "Principal")], goals: [goal], cycles: [cycle]);
        var district = new LearningCommunity(
            new("sample-district"), "Sample District", OrganizationKind.District, goals: [wider], schools: [school]);
        // guide: communities-1 ends

        // guide: communities-2 begins
        var index = new CommunityIndex(school);
        var found = index.Find(new Id<SmartGoal>("school-reading"));    // the goal
        var cycles = index.ReferringTo(goal.Id).OfType<ImprovementCycle>(); // main-ideas
        var elsewhere = index.Find(goal.Serves[0]);                     // null: the school does not hold the district

        var whole = new CommunityIndex(district);
        var there = whole.Find(goal.Serves[0]);                         // the goal of the district
        var serving = whole.ReferringTo(wider.Id).OfType<SmartGoal>();  // the goal of the school
        // guide: communities-2 ends
        Assert.Equal(goal, found);
        Assert.Equal([cycle], cycles);
        Assert.Null(elsewhere);
        Assert.Equal(wider, there);
        Assert.Equal([goal], serving);

        // guide: communities-3 begins
        var later = school.With(goal.WithStep(new("A second reading specialist", owners: [new("principal")])));
        var same = later == school;                                     // false: it is another value, and the first has not changed

        var dangling = "";
        try
        {
            school.With(goal.WithStep(new("A new library", owners: [new("librarian")])));
        }
        catch (RuleException exception)
        {
            dangling = exception.Breaches[0].ToString();                // PLC1011 at /goals/0/steps/0/owners/0: No member of this community has this id.
        }
        // guide: communities-3 ends
        Assert.False(same);
        Assert.Empty(school.Goals[0].Steps);
        Assert.Equal("PLC1011 at /goals/0/steps/0/owners/0: No member of this community has this id.", dangling);
    }
}
