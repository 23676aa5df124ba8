using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Teams;
using static Plc.Model.Tests.Review.Reviewed;

namespace Plc.Model.Tests.Review;

public sealed class PracticeImpactTests
{
    private static readonly LocalDate Begin = new(2026, 9, 14);
    private static readonly LearningEvidence Before = Evidence(52, new(2026, 9, 8));

    private static LearningEvidence Evidence(decimal? value, LocalDate date, string? outcome = "ratios", Measure? measure = null) => new(
        "Unit rates.", date, outcome is null ? null : new Reference<EssentialOutcome>(outcome),
        measurement: value is { } number ? new(number, date, measure: measure ?? Examples.Reading) : null);

    /// <summary>A school whose team carried out a strategy that cites evidence; what it found afterwards.</summary>
    private static LearningCommunity School(
        LearningEvidence? cited = null, LearningEvidence? later = null, LocalDate? begin = null, bool isOwned = true, FindingVerdict verdict = FindingVerdict.Inconclusive, bool isCited = true)
    {
        var strategy = new Strategy(
            new("tables"), "Tables.", begin: begin ?? Begin, owners: isOwned ? [new("t-1")] : [], evidence: isCited ? [cited ?? Before] : [], outcomes: [new("ratios")]);
        var analysis = later is null ? null : new ImpactAnalysis([new(new("tables"), verdict, [later], "So we read it.")]);
        return new(
            new("s"), "School", OrganizationKind.School, members: [new(new("t-1"), "T")], outcomes: [new(new("ratios"), "Ratios."), new(new("cells"), "Cells.")],
            teams: [new(new("math"), "M")], cycles: [new(new("c"), "Why?", new("math"), choice: new([strategy]), analysis: analysis)]);
    }

    private static ImpactVerdict Verdict(LearningCommunity school, LocalDate? asOf = null) => Assert.Single(PracticeImpact.Of(school, asOf ?? Day)).Verdict;

    [Fact, Trait("Practice", "I-07")]
    public void Later_evidence_on_the_same_outcome_that_is_better_shows_that_practice_improves()
    {
        var later = Evidence(68, new(2026, 10, 30));

        var impact = Assert.Single(PracticeImpact.Of(School(later: later), Day));

        Assert.Equal(ImpactVerdict.InformsAndImproves, impact.Verdict);
        Assert.Equal([("c", "tables")], impact.Evidence.Select(shown => (shown.Cycle.Value, shown.Strategy.Value)));
        Assert.Equal((Before, later), (impact.Evidence[0].Cited, impact.Evidence[0].Later));
        Assert.Empty(Places(School(later: later), InquiryPracticeRules.EvidenceDoesNotImprove));
    }

    [Fact, Trait("Practice", "I-07")]
    public void Evidence_that_is_equal_worse_earlier_or_of_another_outcome_shows_no_improvement()
    {
        Assert.Equal(ImpactVerdict.Informs, Verdict(School()));
        Assert.Equal(ImpactVerdict.Informs, Verdict(School(later: Evidence(52, new(2026, 10, 30)))));
        Assert.Equal(ImpactVerdict.Informs, Verdict(School(later: Evidence(40, new(2026, 10, 30)), verdict: FindingVerdict.Effective)));
        Assert.Equal(ImpactVerdict.Informs, Verdict(School(later: Evidence(68, Begin))));
        Assert.Equal(ImpactVerdict.Informs, Verdict(School(later: Evidence(68, new(2026, 10, 30), "cells"))));
        Assert.Equal(ImpactVerdict.Informs, Verdict(School(later: Evidence(68, Day.PlusDays(1)))));
        Assert.Equal(
            ["/teams/math: In the last 365 days it is shown that evidence of learning informs practice, and not that it improves it."],
            Findings(School(), InquiryPracticeRules.EvidenceDoesNotImprove));
    }

    [Fact, Trait("Practice", "I-07")]
    public void Where_no_values_can_be_compared_an_effective_finding_counts()
    {
        var other = new Measure("Ratios", MeasureKind.Mean, BetterDirection.Higher);

        Assert.Equal(ImpactVerdict.InformsAndImproves, Verdict(School(later: Evidence(null, new(2026, 10, 30)), verdict: FindingVerdict.Effective)));
        Assert.Equal(ImpactVerdict.InformsAndImproves, Verdict(School(later: Evidence(3, new(2026, 10, 30), measure: other), verdict: FindingVerdict.Effective)));
        Assert.Equal(ImpactVerdict.Informs, Verdict(School(later: Evidence(3, new(2026, 10, 30), measure: other))));
    }

    [Fact, Trait("Practice", "I-07")]
    public void Evidence_of_a_strategy_with_one_outcome_is_about_it() => Assert.Equal(
        ImpactVerdict.InformsAndImproves, Verdict(School(Evidence(52, new(2026, 9, 8), null), Evidence(68, new(2026, 10, 30), null))));

    [Fact, Trait("Practice", "I-07")]
    public void Without_cited_evidence_or_somebody_who_carries_it_out_nothing_is_shown()
    {
        Assert.Equal(ImpactVerdict.NotShown, Verdict(School(isCited: false)));
        Assert.Equal(ImpactVerdict.NotShown, Verdict(School(isOwned: false)));
        Assert.Equal(ImpactVerdict.NotShown, Verdict(School(begin: Day.PlusDays(1))));
        Assert.Equal(
            ["/teams/math: In the last 365 days it is not shown that evidence of learning informs practice."], Findings(School(isCited: false), InquiryPracticeRules.EvidenceDoesNotImprove));
    }

    [Fact, Trait("Practice", "I-07")]
    public void A_verdict_does_not_last()
    {
        var school = School(later: Evidence(68, new(2026, 10, 30)));

        Assert.Equal(ImpactVerdict.InformsAndImproves, Verdict(school, new(2027, 10, 29)));
        Assert.Equal(ImpactVerdict.NotShown, Verdict(school, new(2027, 10, 30)));
        Assert.Equal(ImpactVerdict.Informs, Verdict(school, new(2026, 10, 29)));
    }

    [Fact, Trait("Practice", "I-07")]
    public void Of_a_team_without_cycle_and_meeting_there_is_not_enough_data()
    {
        var silent = new LearningCommunity(new("s"), "School", OrganizationKind.School, teams: [new(new("math"), "M")]);

        Assert.Equal(ImpactVerdict.NotEnoughData, Verdict(silent));
        Assert.Empty(Places(silent, InquiryPracticeRules.EvidenceDoesNotImprove));
        Assert.Equal(ImpactVerdict.NotShown, Verdict(silent.With(new Meeting(new("m"), new("math"), Day))));
        Assert.Equal(ImpactVerdict.NotEnoughData, Verdict(silent.With(new Meeting(new("m"), new("math"), Day.PlusDays(-365)))));
    }

    [Fact, Trait("Practice", "I-07")]
    public void What_is_so_of_every_team_is_said_once()
    {
        var school = School(isCited: false).With(new Team(new("b"), "B")).With(new Meeting(new("m"), new("b"), Day));

        Assert.Equal(["/teams"], Places(school, InquiryPracticeRules.EvidenceDoesNotImprove));
    }
}
