using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Primitives;

public sealed class OpenTermTests
{
    [Fact, Trait("Practice", "F-11")]
    public void A_term_is_one_of_the_field_or_another_by_its_name()
    {
        OpenTerm<TeamKind> vertical = TeamKind.Vertical;

        Assert.True(vertical.Is(TeamKind.Vertical));
        Assert.Null(vertical.Other);
        Assert.Equal("Vertical", vertical.ToString());
        Assert.False(new OpenTerm<TeamKind>("Vertical").Is(TeamKind.Vertical));
        Assert.NotEqual(vertical, new OpenTerm<TeamKind>("Vertical"));
        Assert.Equal(new OpenTerm<TeamKind>("Choir"), new OpenTerm<TeamKind>("Choir"));
    }

    [Fact]
    public void What_is_no_term_is_refused()
    {
        Assert.Equal(["PLC1015 /term"], Places(Broken(() => new OpenTerm<StakeholderGroup>((StakeholderGroup)99))));
        Assert.Equal(["PLC1004 /other"], Places(Broken(() => new OpenTerm<StakeholderGroup>(""))));
        Assert.Equal(["PLC1005 /other"], Places(OpenTerm<StakeholderGroup>.CheckOther("a\nb")));
        Assert.Throws<ArgumentNullException>(() => new OpenTerm<StakeholderGroup>(null!));
    }
}
