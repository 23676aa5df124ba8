using Plc.Model.Assessments;
using Plc.Model.Rules;
using static Plc.Model.Tests.Examples;

namespace Plc.Model.Tests.Rules;

/// <summary>Every rule of the model, once where it fires, with its place, and once where it is silent.</summary>
public sealed class RuleExampleTests
{
    private static readonly RuleExample[] All =
    [
        .. PrimitiveRuleExamples.All, .. PeopleRuleExamples.All, .. FoundationRuleExamples.All, .. LearningRuleExamples.All, .. SummaryRuleExamples.All, .. ProgressRuleExamples.All,
        .. ResponseRuleExamples.All, .. SupportPlanRuleExamples.All, .. GoalRuleExamples.All, .. InquiryRuleExamples.All, .. DecisionRuleExamples.All,
    ];

    /// <summary>All rules of constructors; those of the practice review are shown by the examples on their pages.</summary>
    public static TheoryData<string> Ids => [.. ModelRules.Catalog.Where(rule => rule.Severity == RuleSeverity.Error).Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_fires_once_at_its_place_and_is_silent_elsewhere(string id)
    {
        var example = Assert.Single(All, example => example.Rule.Id == id);

        var breach = Assert.Single(example.Fires());
        Assert.Equal(id, breach.Rule.Id);
        Assert.Equal(example.Path, breach.Path);
        Assert.NotEmpty(breach.Message);
        Assert.DoesNotContain("{", breach.Message, StringComparison.Ordinal);

        Assert.Empty(example.IsSilent());
    }

    [Fact, Trait("Practice", "C-11")]
    public void Every_rule_of_the_practice_names_its_characteristic_and_all_six_are_named()
    {
        Assert.All(ModelRules.Catalog, rule => Assert.Equal(rule.Source is ['C' or 'F' or 'G' or 'I' or 'Q', '-', ..], rule.Characteristic is not null));
        Assert.Equal(Enum.GetValues<Characteristic>(), ModelRules.Catalog.Select(rule => rule.Characteristic).OfType<Characteristic>().Distinct().Order());
    }

    [Fact]
    public void A_constructor_throws_once_with_all_that_is_broken()
    {
        var cut = new TargetCut(new("T1"), Cut.AtCount(1));

        var exception = Assert.Throws<RuleException>(() => new CommonAssessment(default, " ", [], [cut, cut]));

        Assert.Equal(["PLC1002", "PLC1004", "PLC5001", "PLC5006"], exception.Breaches.Select(breach => breach.Rule.Id));
        Assert.Contains("PLC5006 at /cuts/1/target", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_misuse_and_not_a_breach() =>
        Assert.Throws<ArgumentNullException>("title", () => new CommonAssessment(new("A"), null!, [Item("Q1")]));

    [Fact]
    public void A_check_is_silent_about_what_is_missing() =>
        Assert.Empty(CommonAssessment.Check(cuts: [new(new("T1"), Cut.AtCount(9))]));
}
