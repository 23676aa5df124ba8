using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Foundation;

public sealed class CollectiveCommitmentTests
{
    private static readonly Reference<Member> Lee = new("lee");
    private static readonly Reference<Member> Ray = new("ray");

    [Fact, Trait("Practice", "F-11")]
    public void A_commitment_is_that_of_a_group_which_pledges_it_by_name_or_by_number()
    {
        var families = new OpenTerm<StakeholderGroup>("Foster families");
        var commitment = new CollectiveCommitment(new("c"), [Draft], [StakeholderGroup.Teachers, families], [new("v")], [new(families, headCount: 12), new(StakeholderGroup.Teachers, members: [Lee, Ray])]);

        Assert.Null(commitment.LastAdopted);
        Assert.Equal(8, Enum.GetValues<StakeholderGroup>().Length);
        Assert.Equal(["PLC2003 /groups"], Places(Broken(() => new CollectiveCommitment(new("c"), [Draft], []))));
        Assert.Equal(["PLC1014 /groups/1"], Places(CollectiveCommitment.Check(groups: [families, new OpenTerm<StakeholderGroup>("Foster families")])));
        Assert.Equal(["PLC1102 /headCount"], Places(Pledge.Check(headCount: 1, members: [Lee, Ray])));
    }

    private static StatementVersion Draft => new("All learn.", StatementStatus.Draft);
}
