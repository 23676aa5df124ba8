using System.Globalization;
using NodaTime.Text;
using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Reports;
using Plc.Model.Review;
using Plc.Model.Rubrics;

namespace Plc.Model.Tool.Output;

/// <summary>What a profile counts and does not judge: how goals, results and responses hang together, the four questions by team and course, who leads, results year by year, ratings.</summary>
internal static class ProfileDetails
{
    internal static void Add(CommunityProfile profile, TextPage page)
    {
        Walks(profile.Walks, page);
        Answers(profile.Answers, page);
        Practice(profile, page);
        Indicators(profile.Indicators, page);
        foreach (var ratings in profile.Ratings) Ratings(ratings, page);
    }

    private static void Walks(ValueList<GoalWalk> walks, TextPage page)
    {
        if (walks.Count == 0) return;
        page.Heading("FROM GOALS TO RESULTS AND BACK", "what each open goal leads to");
        var table = new TextTable(1, "goal", "serving goals", "outcomes", "targets", "assessments", "results", "plans", "cycles");
        foreach (var (goal, walk) in walks.Select(walk => (walk.Goal, walk.Walk)))
            table.Add([SafeText.Of(goal.Value), .. new[] { walk.Goals.Count - 1, walk.Outcomes.Count, walk.Targets.Count, walk.Assessments.Count, walk.Results.Count, walk.Plans.Count, walk.Cycles.Count }.Select(Text)]);
        page.Table(table);
    }

    private static void Answers(ValueList<CriticalQuestionAnswer> answers, TextPage page)
    {
        if (answers.Count == 0) return;
        page.Heading("THE FOUR QUESTIONS BY TEAM AND COURSE", "how many records answer each, and the last day");
        var table = new TextTable(6, ["team", "course", .. Enum.GetValues<CriticalQuestion>().Select(question => ((int)question + 1).ToString(CultureInfo.InvariantCulture))]);
        foreach (var course in answers.GroupBy(answer => (answer.Team, answer.Course)))
            table.Add([SafeText.Of(course.Key.Team.Value), SafeText.Of(course.Key.Course.Id.Value), .. course.OrderBy(answer => answer.Question).Select(Text)]);
        page.Table(table);
    }

    private static void Practice(CommunityProfile profile, TextPage page)
    {
        if (profile.Impacts.Count == 0 && profile.LeadRoles.ByOthers.Whole == 0) return;
        page.Heading("EVIDENCE AND PRACTICE", profile.Impacts is [var any, ..] ? $"in the last {Text(any.Days)} days" : "");
        foreach (var teams in profile.Impacts.GroupBy(impact => impact.Verdict).OrderBy(group => OrderOf(group.Key)))
            page.Wrapped($"  {WordsOf(teams.Key)}: ", teams.Select(impact => SafeText.Of(impact.Team.Value)));
        if (profile.LeadRoles.ByOthers.Whole > 0) page.Line($"  Of the roles that lead, others than designated leaders hold {Words.Of(profile.LeadRoles.ByOthers)}.");
        if (profile.LeadRoles.Unknown > 0) page.Line($"  Of {Words.Count(profile.LeadRoles.Unknown, "role")} more it is not known whether a designated leader holds it.");
    }

    private static void Indicators(ValueList<IndicatorSeries> indicators, TextPage page)
    {
        if (indicators.Count == 0) return;
        page.Heading("RESULTS YEAR BY YEAR", "an asterisk: another instrument than the year before, not to be compared");
        foreach (var series in indicators)
            page.Wrapped($"  {SafeText.Of(series.Indicator.Value)}, {(series.Group is { } group ? SafeText.Of(group.Value) : "all")}: ", series.Years.Select(Text));
    }

    private static void Ratings(RubricDistribution ratings, TextPage page)
    {
        page.Heading("RATINGS", string.Create(CultureInfo.InvariantCulture, $"rubric '{SafeText.Of(ratings.Rubric.Id.Value)}', version {SafeText.Of(ratings.Rubric.Version)}; raters at each level, the last rating of each"));
        var rated = ratings.Indicators.Where(indicator => indicator.RaterCount > 0).ToList();
        var table = new TextTable(1, ["indicator", .. ratings.Rubric.Levels.Select(SafeText.Of), "without evidence"]);
        foreach (var indicator in rated) table.Add([SafeText.Of(indicator.Indicator.Id.Value), .. indicator.Counts.Select(Text), indicator.Indicator.IsEvidenceRequired ? Text(indicator.WithoutEvidence) : "not asked"]);
        page.Table(table);
        if (rated.Count < ratings.Indicators.Count) page.Line($"  Not rated yet: {Words.Count(ratings.Indicators.Count - rated.Count, "indicator")}.");
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Text(CriticalQuestionAnswer answer) =>
        !answer.IsAnswered ? "none" : answer.Date is { } day ? $"{Text(answer.Count)} ({LocalDatePattern.Iso.Format(day)})" : Text(answer.Count);

    private static string Text(IndicatorYear year) =>
        $"{year.Year} {(year.Value is { } value ? Words.Number(value) + (year.Measure.Kind is MeasureKind.PercentProficient or MeasureKind.Percent ? " %" : "") : Words.NotDefined)}{(year.IsBreak ? "*" : "")}";

    private static int OrderOf(ImpactVerdict verdict) => verdict switch
    {
        ImpactVerdict.InformsAndImproves => 0,
        ImpactVerdict.Informs => 1,
        ImpactVerdict.NotShown => 2,
        _ => 3,
    };

    private static string WordsOf(ImpactVerdict verdict) => verdict switch
    {
        ImpactVerdict.InformsAndImproves => "Evidence of learning informed practice, and later evidence is better",
        ImpactVerdict.Informs => "Evidence of learning informed practice; that it helped is not shown yet",
        ImpactVerdict.NotShown => "No record shows that evidence of learning informed practice",
        _ => "Not enough data",
    };
}
