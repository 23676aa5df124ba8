using Plc.Model.Foundation;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Foundation;

public sealed class MissionTests
{
    [Fact, Trait("Practice", "F-02"), Trait("Practice", "F-04")]
    public void A_mission_is_one_statement_with_deeper_questions_that_may_wait_for_an_answer()
    {
        var mission = new Mission([new("All students learn.", StatementStatus.Adopted)], [.. Enum.GetValues<DeeperQuestionTopic>().Select(topic => new DeeperQuestion(topic))]);

        Assert.Equal("All students learn.", mission.LastAdopted?.Statement);
        Assert.Equal(10, mission.Questions.Count(question => question.Answer is null));
        Assert.Equal(["PLC1004 /statement"], Places(Broken(() => new StatementVersion("\n", StatementStatus.Draft))));
        Assert.Equal(["PLC2002 /versions"], Places(Broken(() => new Mission([]))));
        Assert.Equal(["PLC1004 /answer"], Places(DeeperQuestion.Check(answer: "")));
    }

    [Fact, Trait("Practice", "F-01")]
    public void What_is_in_force_is_asked_as_of_a_day()
    {
        var mission = new Mission([new("One.", StatementStatus.Adopted), new("Two.", StatementStatus.Adopted, Day(9, 1)), new("Three.", StatementStatus.Draft, Day(9, 2)), new("Four.", StatementStatus.Adopted, Day(10, 1))]);

        Assert.Equal(["One.", "Two.", "Two.", "Four."], new[] { Day(9, 1).PlusDays(-1), Day(9, 1), Day(9, 30), Day(10, 1) }.Select(day => mission.InForceOn(day)!.Statement));
        Assert.Equal("Four.", mission.LastAdopted?.Statement);
        Assert.Null(new Mission([new("Next year.", StatementStatus.Adopted, Day(10, 1))]).InForceOn(Day(9, 30)));
    }
}
