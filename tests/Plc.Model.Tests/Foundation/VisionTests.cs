using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
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

    [Fact, Trait("Practice", "F-02"), Trait("Practice", "F-04")]
    public void A_mission_is_one_statement_with_deeper_questions_that_may_wait_for_an_answer()
    {
        var mission = new Mission([new("All students learn.", StatementStatus.Adopted)], [.. Enum.GetValues<DeeperQuestionTopic>().Select(topic => new DeeperQuestion(topic))]);

        Assert.Equal("All students learn.", mission.InForce?.Statement);
        Assert.Equal(10, mission.Questions.Count(question => question.Answer is null));
        Assert.Equal(["PLC1004 /statement"], Places(Broken(() => new StatementVersion("\n", StatementStatus.Draft))));
        Assert.Equal(["PLC2002 /versions"], Places(Broken(() => new Mission([]))));
        Assert.Equal(["PLC1004 /answer"], Places(DeeperQuestion.Check(answer: "")));
    }

    [Theory, Trait("Practice", "F-14")]
    [InlineData("en", true)]
    [InlineData("es-US", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("sl-rozaj-biske-1994", true)]
    [InlineData("e", false)]
    [InlineData("en_US", false)]
    [InlineData("en-", false)]
    [InlineData("-en", false)]
    [InlineData("", false)]
    [InlineData("12", false)]
    [InlineData("español", false)]
    [InlineData("en-abcdefghi", false)]
    public void A_statement_may_name_its_language(string tag, bool isTag)
    {
        Assert.Equal(isTag, LanguageTag.TryParse(tag, null, out var language));
        Assert.Equal(isTag, LanguageTag.Check(tag).Count == 0);
        Assert.Equal(isTag ? tag : null, language.Value);
        Assert.Equal(isTag ? [] : ["PLC1020 /language"], Places(StatementVersion.Check(language: language)));
    }

    [Fact, Trait("Practice", "F-14")]
    public void Language_tags_are_equal_but_for_case()
    {
        Assert.Equal(new LanguageTag("es-us"), new LanguageTag("ES-US"));
        Assert.Equal(new LanguageTag("es-us").GetHashCode(), new LanguageTag("ES-US").GetHashCode());
        Assert.Equal("", default(LanguageTag).ToString());
    }

    [Fact, Trait("Practice", "F-12")]
    public void A_values_workshop_has_steps_teams_ideas_and_themes()
    {
        ValueList<WorkshopIdea> ideas = [new(new("a"), "Call home.", 1), new(new("b"), "Read daily.", 2), new(new("c"), "Left over.")];
        var workshop = new ValuesWorkshop(
            StakeholderGroup.Parents, [new(WorkshopStepKind.ExamineVision), new(WorkshopStepKind.SortIntoThemes, Day(9, 9))], 2, [5, 5], ideas, [new("Home", [new("a"), new("b")])]);

        Assert.Equal([5, 5], workshop.TeamSizes);
        Assert.Equal(["PLC2005 /steps/2/date"], Places(ValuesWorkshop.Check(steps: [new(WorkshopStepKind.ListIdeas, Day(9, 9)), new(WorkshopStepKind.ShareIdeas), new(WorkshopStepKind.SortIntoThemes, Day(9, 8))])));
        Assert.Equal(["PLC1003 /ideas/1/id"], Places(ValuesWorkshop.Check(ideas: [ideas[0], ideas[0]])));
        Assert.Equal(["PLC1101 /teamSizes/1"], Places(ValuesWorkshop.Check(teamSizes: [5, 0])));
        Assert.Equal(["PLC2006 /themes/2/ideas/0"], Places(ValuesWorkshop.Check(ideas: ideas, themes: [new("One", [new("a")]), new("Two"), new("Three", [new("a")])])));
        Assert.Equal(["PLC2009 /visionVersion"], Places(ValuesWorkshop.Check(visionVersion: 0)));
        Assert.Empty(SharedFoundation.Check(workshops: [workshop]));
    }

    private static Vision Adopted(LocalDate? date, int? months) => new([new("All lead.", StatementStatus.Adopted, date)], reviewEveryMonths: months);
}
