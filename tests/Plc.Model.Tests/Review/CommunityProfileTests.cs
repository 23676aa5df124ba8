using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Review;
using Plc.Model.Rubrics;

namespace Plc.Model.Tests.Review;

public sealed class CommunityProfileTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    [Fact, Trait("Practice", "C-07"), Trait("Practice", "C-11"), Trait("Practice", "F-18")]
    public void A_profile_has_six_characteristics_eight_characteristics_and_four_questions()
    {
        var profile = CommunityProfile.Of(School(), Day);

        Assert.Equal(CharacteristicList.Six.Characteristics, profile.Of(ProfileLens.SixCharacteristics).Select(entry => entry.Statement));
        Assert.Equal(CharacteristicList.Missouri.Characteristics, profile.Of(ProfileLens.MissouriCharacteristics).Select(entry => entry.Statement));
        Assert.Equal([1, 2, 3, 4], profile.Of(ProfileLens.CriticalQuestions).Select(entry => entry.Number));
    }

    [Fact, Trait("Practice", "F-18")]
    public void Of_a_community_with_no_records_nothing_is_said_for_want_of_data() =>
        Assert.All(CommunityProfile.Of(School(), Day).Entries, entry => Assert.Equal(ProfileVerdict.NotEnoughData, entry.Verdict));

    [Fact, Trait("Practice", "C-07")]
    public void A_question_is_partly_shown_by_what_is_there_and_says_what_is_not()
    {
        var school = School(responseRuleSets: [PresetRuleSets.ThreeTiers(new("rules"), "Rules")], timeBlocks: [new(new("core"), "Core", TimeBlockKind.Core, [IsoDayOfWeek.Monday], new(8, 0), new(9, 0))]);

        var third = CommunityProfile.Of(school, Day).Of(ProfileLens.CriticalQuestions).ElementAt(2);

        Assert.Equal(ProfileVerdict.Partly, third.Verdict);
        Assert.Equal(["SupportRules at /responseRuleSets/rules"], third.Evidence.Select(evidence => evidence.ToString()));
        Assert.Equal([ProfileFact.SupportTime, ProfileFact.SupportGiven], third.WithoutEvidence);
    }

    [Fact]
    public void Records_without_evidence_are_not_shown_and_none_at_all_are_not_enough_data()
    {
        var school = School(outcomes: [new(new("o"), "Reason with ratios.", [new(new("t"), "I can find a unit rate.")])]);

        Assert.Equal([ProfileVerdict.NotShown, ProfileVerdict.NotEnoughData], CommunityProfile.Of(school, Day).Of(ProfileLens.CriticalQuestions).Take(2).Select(entry => entry.Verdict));
    }

    [Fact, Trait("Practice", "C-04")]
    public void A_foundation_that_is_adopted_from_the_district_is_evidence()
    {
        var school = School(foundation: new(adopted: [new(FoundationPart.Mission, new("district"), new(2026, 8, 1))]));

        var purpose = CommunityProfile.Of(school, Day).Of(ProfileLens.MissouriCharacteristics).First();

        Assert.Equal(["MissionInForce at /foundation/adopted/0"], purpose.Evidence.Select(evidence => evidence.ToString()));
        Assert.Empty(CommunityProfile.Of(school, new(2026, 7, 31)).Of(ProfileLens.MissouriCharacteristics).First().Evidence);
    }

    [Fact]
    public void What_is_missing_has_a_day_by_which_it_is_to_be_there()
    {
        var school = School(teams: [new(new("t"), "PLC")]);

        var steps = CommunityProfile.Of(school, Day).Entries.SelectMany(entry => entry.Missing).Where(step => step.Finding.Rule.Id == "PLC8201").ToList();

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Equal(new LocalDate(2026, 12, 18), step.By));
    }

    [Fact, Trait("Practice", "F-18")]
    public void Every_rule_of_the_review_is_in_a_lens_and_every_entry_has_rules()
    {
        var lenses = CommunityProfile.Of(School(), Day).Entries.SelectMany(entry => ProfileEntry.RulesOf(entry.Lens, entry.Number)).ToHashSet();

        Conventions.RequireNone(ModelRules.Catalog.Where(rule => rule.Id.StartsWith("PLC8", StringComparison.Ordinal) && !lenses.Contains(rule)).Select(rule => rule.Id));
    }

    [Fact, Trait("Practice", "C-07"), Trait("Practice", "Q-11"), Trait("Practice", "I-07")]
    public void A_profile_follows_open_goals_and_counts_answers_by_team_and_course()
    {
        var school = School(
            outcomes: [new(new("o"), "Reason with ratios.", [new(new("t"), "I can find a unit rate.")], course: new(new Id<Course>("math-7")))],
            teams: [new(new("math"), "Mathematics 7", courses: [new("math-7")])],
            courses: [new(new("math-7"), "Mathematics 7")],
            goals: [new(new("ratios"), "Ratios are learned.", GoalScope.School, outcomes: [new("o")]), new(new("over"), "Past.", GoalScope.School, deadline: GoalDeadline.On(Day.PlusDays(-1)))]);

        var profile = CommunityProfile.Of(school, Day);

        Assert.Equal(["Goal ratios: 1 goals, 1 outcomes, 1 targets, 0 assessments, 0 results, 0 plans, 0 cycles"], profile.Walks.Select(walk => walk.ToString()));
        Assert.Equal([1, 0, 0, 0], profile.Answers.Select(answer => answer.Count));
        Assert.Equal(["math as of 2026-11-20: NotEnoughData"], profile.Impacts.Select(impact => impact.ToString()));
        Assert.Equal(0, profile.LeadRoles.ByOthers.Whole);
    }

    [Fact, Trait("Practice", "I-10"), Trait("Practice", "I-11")]
    public void A_profile_shows_indicators_and_ratings_up_to_its_day()
    {
        var rubric = PresetRubrics.EightCharacteristics;
        var indicator = rubric.Strands[0].Indicators[0].Id;
        var school = School(
            indicators: [new(new("reading"), new("State test", MeasureKind.PercentProficient, BetterDirection.Higher), [new(55, year: new(2024)), new(61, year: new(2026))])],
            rubrics: [rubric], ratings: [new(new(rubric.Id), indicator, rubric.Levels[1], Day), new(new(rubric.Id), indicator, rubric.Levels[2], Day.PlusDays(1))]);

        var profile = CommunityProfile.Of(school, Day);

        Assert.Equal(["reading: 1 years"], profile.Indicators.Select(series => series.ToString()));
        Assert.Equal([0, 1, 0, 0], Assert.Single(profile.Ratings).Indicators[0].Counts);
    }

    private static LearningCommunity School(
        SharedFoundation? foundation = null, ValueList<EssentialOutcome> outcomes = default, ValueList<Plc.Model.Teams.Team> teams = default,
        ValueList<ResponseRuleSet> responseRuleSets = default, ValueList<TimeBlock> timeBlocks = default, ValueList<Course> courses = default, ValueList<SmartGoal> goals = default,
        ValueList<Indicator> indicators = default, ValueList<ImplementationRubric> rubrics = default, ValueList<RubricRating> ratings = default) => new(
        new("s"), "School", OrganizationKind.School, foundation: foundation, outcomes: outcomes, teams: teams, responseRuleSets: responseRuleSets, timeBlocks: timeBlocks,
        courses: courses, goals: goals, indicators: indicators, rubrics: rubrics, ratings: ratings);
}
