using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Review;
using static Plc.Model.Tests.Review.FoundedSchool;

namespace Plc.Model.Tests.Review;

public sealed class WordingReviewTests
{
    private const string Thirty = "We are here so that every student learns and none of them is left behind or alone with a question that we could have answered in time together here now";

    [Fact, Trait("Practice", "F-02")]
    public void A_mission_of_thirty_words_is_remembered_and_one_of_thirty_one_is_not()
    {
        Assert.Equal(30, StatementWording.CountWords(Thirty));
        Assert.Empty(Found(School(Founded(Mission(Thirty)))));
        Assert.Equal(
            ["PLC8005 at /foundation/mission/versions/0/statement: The mission has 31 words; more than 30 are hard to remember."], Found(School(Founded(Mission(Thirty + " too")))));
    }

    [Fact, Trait("Practice", "F-03")]
    public void A_mission_is_about_learning_for_all_without_hedging() => Assert.Equal(
        ["PLC8006", "PLC8007", "PLC8008"], Found(School(Founded(Mission("We strive to provide quality instruction.")))).Select(finding => finding[..7]));

    [Fact, Trait("Practice", "F-03")]
    public void The_sample_mission_of_the_sources_is_about_learning() =>
        Assert.False(new StatementWording(StatementLexicon.English).IsOfTeaching("Our purpose is to identify proven strategies to teach children how to learn."));

    [Fact, Trait("Practice", "F-14"), Trait("Practice", "F-15")]
    public void A_commitment_says_what_the_group_itself_does()
    {
        var belief = Commitment("c-1", "We believe in every student.");
        var ofOthers = Commitment("c-2", "Parents will check homework.", [Plc.Model.People.StakeholderGroup.Teachers], []);

        Assert.Equal(
            [
                "PLC8032 at /foundation/commitments/c-1/versions/0/statement: The commitment says what is believed, and not what is done.",
                "PLC8033 at /foundation/commitments/c-2/versions/0/statement: The commitment says what others shall do, and not what those who make it will do.",
            ],
            Found(School(Founded(commitments: [belief, ofOthers]))));
    }

    [Fact, Trait("Practice", "G-01")]
    public void A_goal_that_is_an_activity_is_found_until_its_deadline()
    {
        var goal = new SmartGoal(new("g-1"), "Give 6 common assessments.", GoalScope.School, deadline: GoalDeadline.On(Today.PlusDays(1)), agreedBy: AllTookPart);

        Assert.Equal(["PLC8101 at /goals/g-1/statement: The goal names an activity, and not the result that it is to achieve."], Found(School(goals: [goal])));
        Assert.Empty(Found(School(goals: [goal]), Today.PlusDays(1)));
    }

    [Fact, Trait("Practice", "F-03")]
    public void Only_the_version_in_force_is_read_or_the_latest_draft_where_none_is()
    {
        StatementVersion Draft(string statement, int day) => new(statement, StatementStatus.Draft, new(2026, 9, day));
        var mended = new Mission([Adopted("We strive to teach.", new(2024, 9, 2)), Adopted(GoodMission, new(2025, 8, 25)), Draft("We strive.", 1)], Answers);
        var drafts = new Mission([Draft("We strive to teach.", 1), Draft(GoodMission, 2)]);

        Assert.Empty(Found(School(Founded(mended))));
        Assert.DoesNotContain(Found(School(Founded(drafts))), finding => finding[..7] is "PLC8006" or "PLC8007" or "PLC8008");
    }

    [Fact, Trait("Practice", "F-14")]
    public void Statements_in_another_language_are_counted_once_and_not_judged()
    {
        var spanish = Founded(Mission("Creemos en los estudiantes.", language: new("es")), commitments: [Commitment(statement: "Creemos en la escuela.", language: new("es-MX"))]);

        Assert.Equal(["PLC8903: The wording was not checked, since there is no lexicon of the language: 2 statements."], Found(School(spanish)));
        Assert.Equal(["PLC8903: The wording was not checked, since there is no lexicon of the language: 3 statements."], Found(School(), facts: new(language: new("fr"))));
        Assert.Empty(Found(School(), facts: new(language: new("en-GB"))));
    }

    [Fact]
    public void A_lexicon_grows_by_words_of_ones_own()
    {
        var lexicon = StatementLexicon.English.With("ours", "1", StatementWords.Hedges, ["fingers crossed"]);
        var policy = new ReviewPolicy("ours", "1", lexicons: [lexicon]);
        var school = School(Founded(Mission("Fingers crossed, every student learns.")));

        Assert.Empty(Found(school));
        Assert.Equal(["PLC8008"], Found(school, policy: policy).Select(finding => finding[..7]));
        Assert.NotEqual(ReviewPolicy.Default, policy);
    }

    [Fact]
    public void A_lexicon_has_a_name_a_version_a_language_and_one_list_a_kind()
    {
        StatementWordList list = new(StatementWords.Hedges, ["maybe"]);

        Assert.Throws<ArgumentException>(() => new StatementLexicon(" ", "1", new("en"), []));
        Assert.Throws<ArgumentException>(() => new StatementLexicon("ours", "1", default, []));
        Assert.Throws<ArgumentException>(() => new StatementLexicon("ours", "1", new("en"), [list, list]));
        Assert.Equal(new StatementLexicon("ours", "1", new("en"), [list]), new StatementLexicon("ours", "1", new("en"), [list]));
        Assert.Equal("default 1 (en)", StatementLexicon.English.ToString());
    }
}
