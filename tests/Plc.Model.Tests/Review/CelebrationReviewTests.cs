using NodaTime;
using Plc.Model.Decisions;
using Plc.Model.Goals;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class CelebrationReviewTests
{
    private static SmartGoal Goal(decimal reached = 80) => new(
        new("g"), "Readers.", GoalScope.School, Reading, new(60, new LocalDate(2025, 9, 15)), GoalTarget.UpTo(80), GoalDeadline.On(new(2026, 5, 29)),
        measurements: [new(reached, new LocalDate(2026, 5, 20))]);

    private static LearningCommunity School(SmartGoal goal, params ValueList<Celebration> celebrations) =>
        new(new("s"), "School", OrganizationKind.School, goals: [goal], celebrations: celebrations);

    [Fact, Trait("Practice", "G-10")]
    public void A_celebration_cites_a_result()
    {
        Assert.Equal(["/celebrations/0: The celebration of 2026-06-01 cites no result."], Findings(School(Goal(), new Celebration(new(2026, 6, 1), "Well done.")), GoalPracticeRules.CelebrationWithoutResult));
        Assert.Equal(["/celebrations/0"], Places(School(Goal(), new Celebration(new(2026, 5, 19), "Well done.", new Reference<SmartGoal>("g"))), GoalPracticeRules.CelebrationWithoutResult));
        Assert.Empty(Places(School(Goal(), new Celebration(new(2026, 5, 20), "Well done.", new Reference<SmartGoal>("g"))), GoalPracticeRules.CelebrationWithoutResult));
        Assert.Empty(Places(School(Goal(), new Celebration(Reviewed.Day.PlusDays(1), "Well done.")), GoalPracticeRules.CelebrationWithoutResult));
        Assert.Empty(Places(School(Goal(), new Celebration(Reviewed.Day.PlusDays(-365), "Well done.")), GoalPracticeRules.CelebrationWithoutResult));
    }

    [Fact, Trait("Practice", "G-10")]
    public void A_goal_that_was_met_is_celebrated()
    {
        Assert.Equal(["/goals/g: The goal was met by 2026-05-29, and no celebration is recorded."], Findings(School(Goal()), GoalPracticeRules.MetGoalNotCelebrated));
        Assert.Empty(Places(School(Goal(79.9m)), GoalPracticeRules.MetGoalNotCelebrated));
        Assert.Empty(Places(School(Goal(), new Celebration(new(2026, 6, 1), "Well done.", new Reference<SmartGoal>("g"))), GoalPracticeRules.MetGoalNotCelebrated));
        Assert.Empty(Places(School(Goal()), GoalPracticeRules.MetGoalNotCelebrated, new(2026, 5, 28)));
    }
}
