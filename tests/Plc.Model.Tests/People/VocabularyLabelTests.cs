using Plc.Model.People;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.People;

public sealed class VocabularyLabelTests
{
    [Fact, Trait("Practice", "C-10")]
    public void The_words_of_reports_can_be_those_of_another_organization()
    {
        var clinic = new LearningCommunity(new("clinic"), "A clinic", OrganizationKind.Other("Clinic"), [new(LabelTerm.Student, "patient", "patients"), new(LabelTerm.School, "clinic", "clinics")]);

        Assert.Equal("patients", clinic.Labels[0].Plural);
        Assert.Equal(["PLC1014 /labels/1/term"], Places(LearningCommunity.Check(labels: [clinic.Labels[0], new(LabelTerm.Student, "client", "clients")])));
    }
}
