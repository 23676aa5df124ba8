using System.Text.Json;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Rubrics;

namespace Plc.Model.Serialization.Tests.Guide;

/// <summary>The code of docs/guide/review.md.</summary>
public sealed class ReviewChapter
{
    [Fact]
    public void A_community_is_reviewed_a_finding_is_let_stand_and_a_profile_is_made()
    {
        // guide: review-1 begins
        var school = new LearningCommunity(
            new("cedar"), "Cedar Middle School", OrganizationKind.School,
            teams: [new(new("math-7"), "Mathematics 7 PLC")],
            outcomes: [new(new("ratios"), "Reason with ratios.")]);

        var review = PracticeReview.Of(school, asOf: new(2026, 11, 20));
        var name = review.Findings.Single(finding => finding.Rule.Id == "PLC8201");
        var found = name.Message;              // The name of the team says PLC.
        var where = name.Place;                // /teams/math-7/name
        var why = name.Rule.Source;            // C-01: a row of docs/practice.md
        var fix = name.Rule.Fix;               // Call it a team: …
        // guide: review-1 ends
        Assert.Equal("The name of the team says PLC.", found);
        Assert.Equal(("/teams/math-7/name", "C-01"), (where, why));
        Assert.StartsWith("Call it a team: ", fix, StringComparison.Ordinal);

        // guide: review-2 begins
        var reasoned = school.With(new RuleSuppression("PLC8201", "The sign on the door is changed in summer.", until: new(2027, 8, 31), place: "/teams/math-7"));
        var inAutumn = PracticeReview.Of(reasoned, asOf: new(2026, 11, 20)).Suppressed.Count;                                     // 1
        var nextAutumn = PracticeReview.Of(reasoned, asOf: new(2027, 9, 1)).Findings.Any(finding => finding.Rule.Id == "PLC8901"); // true: it is over
        // guide: review-2 ends
        Assert.Equal(1, inAutumn);
        Assert.True(nextAutumn);

        // guide: review-3 begins
        var policy = new ReviewPolicy("our district", "2026", teams: new TeamThresholds(protectedMinutes: 60));
        var stricter = PracticeReview.Of(school, asOf: new(2026, 11, 20), policy: policy).Policy.Name; // our district
        // guide: review-3 ends
        Assert.Equal("our district", stricter);

        // guide: review-4 begins
        var profile = CommunityProfile.Of(school, asOf: new(2026, 11, 20));
        var first = profile.Of(ProfileLens.CriticalQuestions).First();
        var verdict = first.Verdict;              // NotShown: there is an outcome, and nobody agreed on it
        var without = first.WithoutEvidence[0];   // OutcomesAgreed
        // guide: review-4 ends
        Assert.Equal(ProfileVerdict.NotShown, verdict);
        Assert.Equal(ProfileFact.OutcomesAgreed, without);

        // guide: review-5 begins
        var rubric = PresetRubrics.EightCharacteristics;
        var indicator = new Id<RubricIndicator>("support-by-rule");
        ValueList<RubricRating> ratings =
        [
            new(new(rubric.Id), indicator, "Begun", new(2026, 9, 10), rater: new("t-01"), occasion: RatingOccasion.Baseline, evidence: [new("Support log, September")]),
            new(new(rubric.Id), indicator, "In place", new(2027, 1, 14), rater: new("t-01"), occasion: RatingOccasion.Interim, evidence: [new("Support log, January")]),
        ];
        var counts = RubricDistribution.Of(rubric, ratings, asOf: new(2027, 1, 20)).Indicators.Single(one => one.Indicator.Id == indicator).Counts; // 0, 0, 1, 0
        var higher = RubricChange.Between(rubric, ratings, new(2026, 9, 30), new(2027, 1, 20)).Indicators.Single(one => one.Indicator.Id == indicator).Higher; // 1
        // guide: review-5 ends
        Assert.Equal([0, 0, 1, 0], counts);
        Assert.Equal(1, higher);

        // guide: review-6 begins
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForPlc();
        var ours = JsonSerializer.Deserialize<ImplementationRubric>("""
            {
              "id": "our-practice", "name": "How far our practice has come", "version": "1", "levels": ["Not yet", "Partly", "In place"],
              "strands": [{
                "name": "Teams",
                "indicators": [{ "id": "results", "statement": "Teams look at results in their meetings.", "descriptors": ["Nobody does.", "Some do.", "All do."], "isEvidenceRequired": true }]
              }]
            }
            """, options)!;
        var rated = school.With(ours).With(new RubricRating(new(ours.Id), new("results"), "Partly", new(2026, 10, 5)));
        var asked = PracticeReview.Of(rated, asOf: new(2026, 11, 20)).Findings.Any(finding => finding.Rule.Id == "PLC8702"); // true: where is the evidence?
        // guide: review-6 ends
        Assert.Equal(["Not yet", "Partly", "In place"], ours.Levels);
        Assert.True(asked);
    }
}
