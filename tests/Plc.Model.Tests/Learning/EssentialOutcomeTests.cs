using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Learning;

public sealed class EssentialOutcomeTests
{
    [Fact, Trait("Practice", "Q-01")]
    public void An_outcome_belongs_to_a_course_or_grade_and_members_agree_on_it()
    {
        var outcome = new EssentialOutcome(
            new("o"), "Reason with ratios.", [Target("T1")], [OutcomeKind.Skill, OutcomeKind.Disposition], new("math7"), new GradeLevel(7), criteria: new(3, 3, 2),
            pacing: new("Unit 2", Day(10, 1), Day(10, 30)), agreements: [new([new("lee"), new("ray")], Day(9, 1))]);

        Assert.Equal(2, outcome.Agreements[0].Members.Count);
        Assert.DoesNotContain(typeof(EssentialOutcome).GetProperties(), property => property.PropertyType == typeof(Reference<Member>) || property.PropertyType == typeof(Reference<Member>?));
        Assert.Equal(["PLC1003 /targets/1/id"], Places(EssentialOutcome.Check(targets: [Target("T1"), Target("T1")])));
        Assert.Equal(["PLC1003 /outcomes/1/targets/0/id"], Places(LearningCommunity.Check(outcomes: [outcome, new(new("p"), "P", [Target("T1")])])));
    }

    [Fact, Trait("Practice", "C-06")]
    public void An_outcome_is_knowledge_skill_disposition_several_or_not_stated()
    {
        Assert.Empty(new EssentialOutcome(new("o"), "O").Kinds);
        Assert.Equal(3, new EssentialOutcome(new("o"), "O", kinds: [.. Enum.GetValues<OutcomeKind>()]).Kinds.Count);
        Assert.Equal(["PLC1014 /kinds/1"], Places(EssentialOutcome.Check(kinds: [OutcomeKind.Skill, OutcomeKind.Skill])));
    }
}
