using Plc.Model.Decisions;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Decisions;

public sealed class PracticeExchangeTests
{
    [Fact, Trait("Practice", "Q-06")]
    public void In_an_exchange_members_learn_from_others_because_of_a_result()
    {
        var exchange = new PracticeExchange(new("x"), [new("lee")], [new("ray")], "Number talks.", Day(10, 9), new("A1"), new("T1"));

        Assert.Equal("ray", exchange.Hosts[0].Id.Value);
        Assert.Equal(["PLC7201 /learners", "PLC7201 /hosts"], Places(Broken(() => new PracticeExchange(new("x"), [], [], "Number talks."))));
        Assert.Equal(["PLC7202 /hosts/0"], Places(PracticeExchange.Check(learners: [new("lee")], hosts: [new("lee"), new(new("lee"), new Id<Organization>("other"))])));
        Assert.Equal(["PLC1002 /learners/0", "PLC1002 /hosts/0"], Places(PracticeExchange.Check(learners: [default], hosts: [default])));
    }
}
