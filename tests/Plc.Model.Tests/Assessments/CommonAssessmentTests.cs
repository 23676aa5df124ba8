using Plc.Model.Assessments;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Assessments;

public sealed class CommonAssessmentTests
{
    [Fact, Trait("Practice", "Q-03")]
    public void A_common_assessment_has_a_purpose_and_is_given_to_sections_on_several_days()
    {
        var assessment = new CommonAssessment(
            new("A"), "Ratios", [Item("Q1")], course: new("math7"), administrations: [new(Day(10, 1), [new("7-1"), new("7-2")]), new(Day(11, 1)), new(Day(12, 1))], purpose: AssessmentPurpose.Formative);

        Assert.True(assessment.Purpose?.Is(AssessmentPurpose.Formative));
        Assert.Equal(3, assessment.Administrations.Count);
        Assert.Equal(["PLC1014 /sections/1"], Places(Administration.Check(sections: [new("7-1"), new("7-1")])));
    }
}
