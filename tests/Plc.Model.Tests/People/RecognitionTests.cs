using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.People;

public sealed class RecognitionTests
{
    [Fact, Trait("Practice", "C-09")]
    public void A_recognition_has_a_kind_a_body_and_a_year()
    {
        var school = new LearningCommunity(new("s"), "School", OrganizationKind.School, recognitions: [new("Exemplary school", "State department", new(2026))]);

        Assert.Equal("2026-27", school.Recognitions[0].Year.ToString());
        Assert.Equal(["PLC1010 /year"], Places(Recognition.Check(year: default(SchoolYear))));
    }
}
