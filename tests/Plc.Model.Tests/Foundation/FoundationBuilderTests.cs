using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.People;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Foundation;

public sealed class FoundationBuilderTests
{
    [Fact, Trait("Practice", "F-01")]
    public void Each_step_offers_only_the_next_one()
    {
        var foundation = FoundationBuilder.Adopt(new Mission([Version(Day(9, 1))])).Adopt(new Vision([Version(Day(9, 1))])).Adopt([Commitment(Day(9, 2)), Commitment(Day(10, 1), "d")]);

        Assert.Equal([Day(9, 1), Day(9, 1), Day(9, 2)], new[] { FoundationPart.Mission, FoundationPart.Vision, FoundationPart.Commitments }.Select(foundation.FirstAdoption));
        Assert.Equal(["Adopt"], Steps(typeof(BeforeVision)));
        Assert.Equal(["Adopt"], Steps(typeof(BeforeCommitments)));
        Assert.Equal(typeof(Vision), typeof(BeforeVision).GetMethod("Adopt")?.GetParameters().Single().ParameterType);

        static IEnumerable<string> Steps(Type type) => type.GetMethods().Where(method => method.DeclaringType == type && method.Name == "Adopt").Select(method => method.Name);
    }

    [Fact, Trait("Practice", "F-01")]
    public void A_draft_is_no_step()
    {
        Assert.Equal("PLC2012: An adopted version of the mission is missing.", Assert.Single(Broken(() => FoundationBuilder.Adopt(new Mission([Draft])))).ToString());
        Assert.Equal("PLC2012: An adopted version of the vision is missing.", Assert.Single(Broken(() => AfterMission().Adopt(new Vision([Draft])))).ToString());
        Assert.Equal("PLC2012: An adopted version of the commitments is missing.", Assert.Single(Broken(() => AfterVision().Adopt([]))).ToString());
        Assert.Single(Broken(() => AfterVision().Adopt([Commitment(Day(9, 3)), new(new("d"), [Draft], [StakeholderGroup.Parents])])));
    }

    [Fact, Trait("Practice", "F-01")]
    public void Nothing_is_adopted_before_what_it_rests_on()
    {
        Assert.Equal("PLC2012: The adoption of the vision is before that of what comes first.", Assert.Single(Broken(() => AfterMission().Adopt(new Vision([Version(Day(9, 1))])))).ToString());
        Assert.Single(Broken(() => AfterVision().Adopt([Commitment(Day(9, 4)), Commitment(Day(9, 2), "d")])));
        Assert.Single(Broken(() => AfterMission().Adopt(new Vision([Version(null)])).Adopt([Commitment(Day(9, 1))])));
        Assert.Empty(Broken(() => AfterMission().Adopt(new Vision([Version(null)])).Adopt([Commitment(null)])));
    }

    [Fact, Trait("Practice", "F-01")]
    public void A_record_of_another_order_can_be_made_all_the_same() =>
        Assert.Null(new SharedFoundation(vision: new([Version(Day(9, 1))]), commitments: [Commitment(Day(9, 1))]).Mission);

    private static StatementVersion Draft => new("All learn.", StatementStatus.Draft);

    private static BeforeVision AfterMission() => FoundationBuilder.Adopt(new Mission([Version(Day(9, 2))]));

    private static BeforeCommitments AfterVision() => AfterMission().Adopt(new Vision([Version(Day(9, 3))]));

    private static StatementVersion Version(LocalDate? date) => new("All learn.", StatementStatus.Adopted, date);

    private static CollectiveCommitment Commitment(LocalDate? date, string id = "c") => new(new(id), [Version(date)], [StakeholderGroup.Teachers]);
}
