using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Review;
using Plc.Model.Rubrics;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What the parts of a profile that are counted and not judged look like in JSON; only ever written.</summary>
internal static class ProfileDetailShapes
{
    internal static ObjectShape<CriticalQuestionAnswer> Answer { get; } = MakeAnswer();

    internal static ObjectShape<PracticeImpact> Impact { get; } = MakeImpact();

    internal static ObjectShape<LeadRoles> LeadRoles { get; } = MakeLeadRoles();

    internal static ObjectShape<GoalWalk> Walk { get; } = MakeWalk();

    internal static ObjectShape<IndicatorSeries> Series { get; } = MakeSeries();

    internal static ObjectShape<RubricDistribution> Distribution { get; } = MakeDistribution();

    private static ObjectShape<CriticalQuestionAnswer> MakeAnswer()
    {
        var shape = new ObjectShape<CriticalQuestionAnswer>("criticalQuestionAnswer", "How many outcomes, assessments, or rules and plans answer one of the four questions for a course of a team, and since when.");
        shape.Required("team", Kinds.Id<Team>(), answer => answer.Team, "The team.");
        shape.Required("course", Kinds.Reference<Course>(), answer => answer.Course, "The course.");
        shape.Required("question", Kinds.Word<CriticalQuestion>(), answer => answer.Question, "The question.");
        shape.Required("count", Kinds.WholeNumber, answer => answer.Count, "How many records answer it.");
        shape.Optional("date", Kinds.Date, answer => answer.Date, "The last day of them, where one is known.");
        return shape;
    }

    private static ObjectShape<PracticeImpact> MakeImpact()
    {
        var evidence = new ObjectShape<ImpactEvidence>("impactEvidence", "Evidence that a strategy cites, with better evidence on the same outcome from after the strategy was carried out, where there is some.");
        evidence.Required("cycle", Kinds.Id<ImprovementCycle>(), one => one.Cycle, "The cycle.");
        evidence.Required("strategy", Kinds.Id<Strategy>(), one => one.Strategy, "The strategy.");
        evidence.Required("improved", Kinds.Truth, one => one.Later is not null, "Whether later evidence on the same outcome is better.");

        var shape = new ObjectShape<PracticeImpact>("practiceImpact", "Whether evidence of student learning informs and improves the practice of a team, as of a day and never for good.");
        shape.Required("team", Kinds.Id<Team>(), impact => impact.Team, "The team.");
        shape.Required("verdict", Kinds.Word<ImpactVerdict>(), impact => impact.Verdict, "What is shown, as of the day.");
        shape.Required("days", Kinds.WholeNumber, impact => impact.Days, "In how many days up to it.");
        shape.List("evidence", evidence, impact => impact.Evidence, "What shows it.", isRequired: true);
        return shape;
    }

    private static ObjectShape<LeadRoles> MakeLeadRoles()
    {
        var shape = new ObjectShape<LeadRoles>("leadRoles", "How many of the roles in which somebody leads are held by designated leaders and how many by others: facilitators of teams, owners of goals of teams and of strategies, and members of the guiding coalition.");
        shape.Required("leaders", Kinds.WholeNumber, roles => roles.Leaders, "Held by designated leaders.");
        shape.Required("others", Kinds.WholeNumber, roles => roles.Others, "Held by others.");
        shape.Required("unknown", Kinds.WholeNumber, roles => roles.Unknown, "Held by members of whom no role on the day is known.");
        return shape;
    }

    private static ObjectShape<GoalWalk> MakeWalk()
    {
        var shape = new ObjectShape<GoalWalk>("goalWalk", "A goal, and all that it leads to: outcomes, targets, assessments, results, support and cycles.");
        shape.Required("goal", Kinds.Id<SmartGoal>(), walk => walk.Goal, "The goal.");
        shape.List("goals", Kinds.Id<SmartGoal>(), walk => [.. walk.Walk.Goals.Select(goal => goal.Id)], "The goal, and those that serve it, on and on.", isRequired: true);
        shape.List("outcomes", Kinds.Id<EssentialOutcome>(), walk => [.. walk.Walk.Outcomes.Select(outcome => outcome.Id)], "The essential outcomes that these goals name.", isRequired: true);
        shape.List("targets", Kinds.Reference<LearningTarget>(), walk => walk.Walk.Targets, "Their learning targets.", isRequired: true);
        shape.List("assessments", Kinds.Id<CommonAssessment>(), walk => [.. walk.Walk.Assessments.Select(assessment => assessment.Id)], "The assessments that measure a target.", isRequired: true);
        shape.Required("results", Kinds.WholeNumber, walk => walk.Walk.Results.Count, "How many sets of results of them were read.");
        shape.Required("plans", Kinds.WholeNumber, walk => walk.Walk.Plans.Count, "How many plans of support and extension are on a target.");
        shape.List("cycles", Kinds.Id<ImprovementCycle>(), walk => [.. walk.Walk.Cycles.Select(cycle => cycle.Id)], "The cycles that are about any of this.", isRequired: true);
        return shape;
    }

    private static ObjectShape<IndicatorSeries> MakeSeries()
    {
        var year = new ObjectShape<IndicatorYear>("indicatorYear", "What an indicator was in a school year, pooled by numbers of students, and whether another instrument was used than in the year before.");
        year.Required("year", Kinds.SchoolYear, one => one.Year, "The school year.");
        year.Required("measure", GoalShapes.Measure, one => one.Measure, "What it was measured by, last in the year.");
        year.Optional("value", Kinds.Number, one => one.Value, "The value, pooled and unrounded; absent where several cannot be pooled.");
        year.Optional("count", Kinds.Count, one => one.Count, "How many students were measured (N).");
        year.Required("isBreak", Kinds.Truth, one => one.IsBreak, "Whether another instrument was used than in the year before.");

        var shape = new ObjectShape<IndicatorSeries>("indicatorSeries", "An indicator of achievement year by year, for all students or for one group.");
        shape.Required("indicator", Kinds.Id<Indicator>(), series => series.Indicator, "The indicator.");
        shape.Optional("group", Kinds.Id<StudentGroup>(), series => series.Group, "The group; all students where it is left out.");
        shape.List("years", year, series => series.Years, "The years of which something was measured, in their order.", isRequired: true);
        return shape;
    }

    private static ObjectShape<RubricDistribution> MakeDistribution()
    {
        var indicator = new ObjectShape<IndicatorDistribution>("indicatorDistribution", "How many raters gave an indicator each level.");
        indicator.Required("indicator", Kinds.Id<RubricIndicator>(), one => one.Indicator.Id, "The indicator.");
        indicator.List("counts", Kinds.WholeNumber, one => one.Counts, "How many raters gave each level, from the lowest to the highest.", isRequired: true);
        indicator.Required("withoutEvidence", Kinds.WholeNumber, one => one.WithoutEvidence, "How many of these ratings lack the evidence that the indicator requires.");

        var shape = new ObjectShape<RubricDistribution>("rubricDistribution", "How many raters gave each level of each indicator, by their last ratings up to a day.");
        shape.Required("rubric", Kinds.Id<ImplementationRubric>(), ratings => ratings.Rubric.Id, "The rubric.");
        shape.Required("version", Kinds.Text, ratings => ratings.Rubric.Version, "Its version.");
        shape.List("levels", Kinds.Text, ratings => ratings.Rubric.Levels, "Its levels, from the lowest to the highest.", isRequired: true);
        shape.List("indicators", indicator, ratings => ratings.Indicators, "Every indicator, those without a rating too.", isRequired: true);
        return shape;
    }
}
