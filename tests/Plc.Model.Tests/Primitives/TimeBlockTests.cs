using NodaTime;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Primitives;

public sealed class TimeBlockTests
{
    [Fact, Trait("Practice", "C-08"), Trait("Practice", "Q-08")]
    public void A_time_block_is_so_long_in_a_week()
    {
        var block = new TimeBlock(new("b"), "Win time", TimeBlockKind.Support, [IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday], new(9, 30), new(10, 15));

        Assert.Equal(Duration.FromMinutes(90), block.PerWeek);
        Assert.Equal([TimeBlockKind.Core, TimeBlockKind.Support, TimeBlockKind.Extension, TimeBlockKind.Team], Enum.GetValues<TimeBlockKind>());
        Assert.Equal("Advisory", new TimeBlock(new("b"), "Advisory", new OpenTerm<TimeBlockKind>("Advisory"), [IsoDayOfWeek.Sunday], LocalTime.Midnight, LocalTime.MaxValue).Kind.Other);
        Assert.Equal(["PLC1013 /end"], Places(TimeBlock.Check(begin: new(9, 30), end: new(9, 30))));
    }
}
