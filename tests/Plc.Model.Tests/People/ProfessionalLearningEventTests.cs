using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.People;

public sealed class ProfessionalLearningEventTests
{
    [Fact, Trait("Practice", "C-08"), Trait("Practice", "C-09")]
    public void A_learning_event_names_kind_provider_strand_and_the_need_that_it_serves()
    {
        var learning = new ProfessionalLearningEvent(
            new("e"), "Common assessments", LearningEventKind.RegionalSupport, Day(9, 10), Day(9, 11), [new("lee")], [new("expert")], "Ratios stay hard.", "Regional center", "Results", true);

        Assert.Equal(("Ratios stay hard.", "Regional center", "Results"), (learning.StudentNeed, learning.Provider, learning.Strand));
        Assert.True(learning.IsJobEmbedded);
        Assert.Equal("Book club", new ProfessionalLearningEvent(new("f"), "Club", new OpenTerm<LearningEventKind>("Book club"), Day(9, 1)).Kind.ToString());
    }
}
