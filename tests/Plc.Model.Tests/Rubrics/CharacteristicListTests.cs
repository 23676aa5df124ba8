using Plc.Model.Rubrics;
using Plc.Model.Rules;

namespace Plc.Model.Tests.Rubrics;

public sealed class CharacteristicListTests
{
    [Fact, Trait("Practice", "F-18")]
    public void The_state_lists_eight_characteristics() => Assert.Equal(8, CharacteristicList.Missouri.Characteristics.Count);

    [Fact, Trait("Practice", "C-11")]
    public void The_authors_list_six_as_many_as_rules_can_name() => Assert.Equal(Enum.GetValues<Characteristic>().Length, CharacteristicList.Six.Characteristics.Count);

    [Fact, Trait("Practice", "F-18")]
    public void Another_edition_is_another_list()
    {
        var next = new CharacteristicList(CharacteristicList.Missouri.Name, "2018", CharacteristicList.Missouri.Characteristics);

        Assert.NotEqual(CharacteristicList.Missouri, next);
        Assert.Equal("PLC1004 at /characteristics/1: The text is blank.", Assert.Single(CharacteristicList.Check("State", "1", ["Learning", ""])).ToString());
    }
}
