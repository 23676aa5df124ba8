using NodaTime;
using Plc.Model.Foundation;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Foundation;

public sealed class VisionTests
{
    [Fact, Trait("Practice", "F-10")]
    public void It_is_to_be_revisited_so_many_months_after_the_last_adoption_or_review()
    {
        var vision = Adopted(new(2026, 8, 31), 6);

        Assert.Equal(new(2027, 2, 28), vision.ReviewDue);
        Assert.Equal(new(2027, 7, 15), vision.WithReview(new(new(2027, 1, 15))).WithReview(new(new(2026, 12, 1))).ReviewDue);
        Assert.Equal(new(2027, 9, 1), vision.WithVersion(new("Next.", StatementStatus.Adopted, new(2027, 3, 1))).ReviewDue);
        Assert.Equal(vision.ReviewDue, vision.WithVersion(new("Next.", StatementStatus.Draft, new(2027, 3, 1))).ReviewDue);
        Assert.Null(Adopted(new(2026, 8, 31), null).ReviewDue);
        Assert.Null(Adopted(null, 12).ReviewDue);
    }

    [Fact, Trait("Practice", "F-10")]
    public void Far_in_the_future_it_is_to_be_revisited_on_the_last_day_that_there_is()
    {
        Assert.Equal(LocalDate.MaxIsoValue, Adopted(LocalDate.MaxIsoValue, 120).ReviewDue);
        Assert.Equal(LocalDate.MaxIsoValue, Adopted(LocalDate.MaxIsoValue.PlusMonths(-12), 12).ReviewDue);
        Assert.Equal(["PLC2010 /reviewEveryMonths"], Places(Vision.Check(reviewEveryMonths: int.MaxValue)));
        Assert.Equal(["PLC2010 /reviewEveryMonths"], Places(Vision.Check(reviewEveryMonths: 0)));
    }

    [Fact, Trait("Practice", "F-06")]
    public void Its_elements_say_what_they_are_about()
    {
        var element = new VisionElement(new("v1"), "Students lead their own learning.", [VisionAspect.StudentSelfDirection, VisionAspect.Climate]);

        Assert.Equal("v1", new Vision([new("All lead.", StatementStatus.Draft)], [element]).Elements[0].Id.Value);
        Assert.Equal(["PLC1003 /elements/1/id"], Places(Vision.Check(elements: [element, element])));
    }

    [Fact, Trait("Practice", "F-07")]
    public void It_is_built_in_steps_of_which_some_may_be_missing()
    {
        var vision = new Vision([new("All lead.", StatementStatus.Draft)], steps: [new(VisionStepKind.CriticismOfTradition), new(VisionStepKind.TaskForceResearch, Day(9, 1), evidence: [new("Ten studies.")])]);

        Assert.Equal(2, vision.Steps.Count);
        Assert.Equal(VisionStepKind.GeneralAgreement, Enum.GetValues<VisionStepKind>()[0]);
    }

    private static Vision Adopted(LocalDate? date, int? months) => new([new("All lead.", StatementStatus.Adopted, date)], reviewEveryMonths: months);
}
