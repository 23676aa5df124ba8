using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.People;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Decisions;

public sealed class CommunicationEntryTests
{
    [Fact, Trait("Practice", "F-16")]
    public void An_entry_says_what_was_said_or_modelled_where_and_to_whom()
    {
        var entry = new CommunicationEntry(
            Day(10, 1), CommunicationMode.Modelled, CommunicationVenue.LessonConversation, [FoundationPart.Vision, FoundationPart.Goals], [StakeholderGroup.Parents], new("principal"), "Listened.");

        Assert.Equal([FoundationPart.Vision, FoundationPart.Goals], entry.Parts);
        Assert.Equal(["PLC1014 /parts/1", "PLC1014 /audience/1"], Places(CommunicationEntry.Check(
            parts: [FoundationPart.Goals, FoundationPart.Goals], audience: [StakeholderGroup.Parents, StakeholderGroup.Parents])));
    }
}
