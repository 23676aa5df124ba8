using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/foundation.md.</summary>
public sealed class FoundationChapter
{
    [Fact]
    public void The_parts_are_built_in_their_order_and_pledged_by_every_group()
    {
        // guide: foundation-1 begins
        var mission = new Mission([new("Every child in this school learns to read and to reason.", StatementStatus.Adopted, new(2023, 5, 9))]);

        var time = new VisionElement(new("time"), "The day has time for each child to learn what is essential.", [VisionAspect.Instruction]);
        var vision = new Vision(
            [new("Children direct their own learning, and adults learn from each other.", StatementStatus.Adopted, new(2023, 11, 14))],
            elements: [time],
            reviewEveryMonths: 24);

        var respond = new CollectiveCommitment(
            new("respond"),
            [new("We act together on what results show.", StatementStatus.Adopted, new(2024, 4, 9))],
            groups: [StakeholderGroup.Teachers],
            visionElements: [time.Id]);

        var foundation = FoundationBuilder
            .Adopt(mission)
            .Adopt(vision)
            .Adopt([respond], agreements: [new("All classes take the common assessments.", Latitude.Tight)], keepers: [new(new("principal"))]);

        LocalDate? due = foundation.Vision?.ReviewDue;                  // 14 November 2025
        // guide: foundation-1 ends
        Assert.Equal(new LocalDate(2025, 11, 14), due);
        Assert.Equal("principal", Assert.Single(foundation.KeepersOn(new(2026, 1, 1))).ToString());

        // guide: foundation-2 begins
        var tooEarly = new Vision([new("We become a school for all.", StatementStatus.Adopted, new(2022, 9, 1))]);
        var broken = "";
        try
        {
            FoundationBuilder.Adopt(mission).Adopt(tooEarly);
        }
        catch (RuleException exception)
        {
            broken = exception.Breaches[0].ToString();                  // PLC2012: The adoption of the vision is before that of what comes first.
        }
        var asItWas = new SharedFoundation(mission, tooEarly);          // the record of a school that went this way
        // guide: foundation-2 ends
        Assert.Equal("PLC2012: The adoption of the vision is before that of what comes first.", broken);
        Assert.Equal(tooEarly, asItWas.Vision);

        // guide: foundation-3 begins
        var pledged = respond.WithPledge(new(StakeholderGroup.Teachers, new(2024, 4, 23), headCount: 21));
        var byTeachers = new SharedFoundation(mission, vision, [pledged]);
        LocalDate? notYet = byTeachers.FirstMilestone;                  // null: seven groups are to come

        var others = Enum.GetValues<StakeholderGroup>().Where(group => group != StakeholderGroup.Teachers);
        var byAll = new SharedFoundation(mission, vision,
        [
            pledged,
            .. others.Select(group => new CollectiveCommitment(
                new($"{group}"), [new("We do our part.", StatementStatus.Adopted, new(2024, 4, 9))], [group],
                pledges: [new(group, new(2024, 5, 14))])),
        ]);
        LocalDate? milestone = byAll.FirstMilestone;                    // 14 May 2024
        // guide: foundation-3 ends
        Assert.Null(notYet);
        Assert.Equal(new LocalDate(2024, 5, 14), milestone);
    }
}
