using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Tests.People;

public sealed class ExternalParticipantTests
{
    [Fact, Trait("Practice", "F-08"), Trait("Practice", "C-01")]
    public void An_outside_expert_takes_part_and_is_no_member()
    {
        var expert = new ExternalParticipant(new("x"), "Dr. Roe", "University", "Reading");

        Assert.DoesNotContain("Roe", expert.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(typeof(Id<Member>), typeof(ExternalParticipant).GetProperty("Id")?.PropertyType);
    }
}
