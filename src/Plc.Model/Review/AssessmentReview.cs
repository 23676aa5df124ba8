using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Teams;
using static Plc.Model.Review.ReviewReadings;

namespace Plc.Model.Review;

/// <summary>Common assessments: that all outcomes are assessed, often enough and in every section, and that results are analysed in time (practice rows ).</summary>
internal static class AssessmentReview
{
    internal static void Add(ReviewScope scope)
    {
        AddNeverAssessed(scope);
        AddSeries(scope);
        foreach (var (assessment, place) in scope.Assessments)
        {
            AddWithoutStandard(scope, assessment, place);
            AddSections(scope, assessment, place);
        }
        AddAnalysis(scope);
    }

    /// <summary>An outcome whose time in the course is not over yet may still be assessed, and what a district sets may be assessed in schools that are not at hand.</summary>
    private static void AddNeverAssessed(ReviewScope scope)
    {
        if (scope.Community is { Kind: var kind, Assessments.Count: 0, Schools.Count: 0 } && kind == OrganizationKind.District) return;
        var asked = scope.Outcomes.Where(outcome => outcome.Part.Targets.Count > 0 && !((outcome.Part.Pacing?.End ?? outcome.Part.Pacing?.Begin) > scope.AsOf)).ToList();
        bool IsAssessed(EssentialOutcome outcome) => outcome.Targets.Any(target => scope.ReferringTo(target.Id).OfType<CommonAssessment>().Any());
        scope.FindEach(
            AssessmentPracticeRules.OutcomeNeverAssessed, scope.Place.At("outcomes"), asked.Count, "outcomes",
            [.. asked.Where(outcome => !IsAssessed(outcome.Part)).Select(outcome => outcome.Place)]);
    }

    private static void AddWithoutStandard(ReviewScope scope, CommonAssessment assessment, ReviewPlace place)
    {
        var outcomes = assessment.Items.Select(item => scope.Taught.OutcomeOf(item.Target)).OfType<EssentialOutcome>().Distinct<EssentialOutcome>(ReferenceEqualityComparer.Instance).ToList();
        var without = outcomes.Count(outcome => !LearningReview.HasStandard(outcome));
        if (without > 0) scope.Find(AssessmentPracticeRules.AssessedWithoutStandard, place, outcomes.Count, without);
    }

    /// <summary>As many as the part of the school year that has gone by asks for, and of that the part in which the course is taught.</summary>
    private static void AddSeries(ReviewScope scope)
    {
        var (begin, end) = scope.Calendar is { } calendar ? (calendar.Begin, calendar.End) : (new LocalDate(scope.Year.StartYear, 9, 1), new LocalDate(scope.Year.StartYear + 1, 5, 31));
        foreach (var (course, place) in scope.Courses)
        {
            if (!scope.Taught.MayBeTaught(course.Id)) continue;
            var (from, to) = TaughtFrom(scope, course, begin, end);
            var last = LocalDate.Min(scope.AsOf, to);
            var asked = last <= from ? 0 : scope.Policy.Learning.AssessmentsPerYear * Period.DaysBetween(from, last) / Math.Max(1, Period.DaysBetween(begin, end));
            var given = scope.Taught.AssessmentsOf(course.Id).Count(assessment => MayBeFormative(assessment) && IsGivenIn(assessment, begin, scope.AsOf));
            if (given < asked) scope.Find(AssessmentPracticeRules.TooFewFormative, place, Iso(from), Iso(last), given, asked);
        }
    }

    /// <summary>The days between which the outcomes of a course are taught, where all of them say it; else the whole year.</summary>
    private static (LocalDate From, LocalDate To) TaughtFrom(ReviewScope scope, Course course, LocalDate begin, LocalDate end)
    {
        var outcomes = scope.Taught.OutcomesOf(course.Id).ToList();
        if (outcomes.Count == 0 || outcomes.Exists(outcome => outcome.Pacing is not { Begin: not null, End: not null })) return (begin, end);
        return (LocalDate.Max(begin, outcomes.Min(outcome => outcome.Pacing!.Begin!.Value)), LocalDate.Min(end, outcomes.Max(outcome => outcome.Pacing!.End!.Value)));
    }

    private static bool MayBeFormative(CommonAssessment assessment) => assessment.Purpose is null || assessment.Purpose.Is(AssessmentPurpose.Formative);

    /// <summary>One of which it is not known when it was given may have been.</summary>
    private static bool IsGivenIn(CommonAssessment assessment, LocalDate from, LocalDate to) =>
        assessment.Administrations.Count == 0 || assessment.Administrations.Any(given => given.Date >= from && given.Date <= to);

    /// <summary>Of an assessment that was given to all, or of which nothing is said, nothing is missing. A section has some days to catch up.</summary>
    private static void AddSections(ReviewScope scope, CommonAssessment assessment, ReviewPlace place)
    {
        var given = assessment.Administrations.Where(given => scope.IsPast(given.Date)).ToList();
        if (assessment.Course is not { } course || given.Count == 0 || given.Exists(given => given.Sections.Count == 0)) return;
        var first = given.Min(given => given.Date);
        var year = scope.Calendars.FirstOrDefault(calendar => calendar.Covers(first))?.Year ?? ReviewParts.YearOf(first);
        var sections = scope.Taught.SectionsOf(course, year);
        var having = given.SelectMany(given => given.Sections).Concat(scope.Results.Where(results => results.Assessment.Id == assessment.Id)
            .SelectMany(results => results.Analysis.Sections).Select(section => section.Section).OfType<Id<Section>>().Select(Reference<Section>.FromId)).ToHashSet();
        // One that is planned for a later day is not missing.
        having.UnionWith(assessment.Administrations.SelectMany(given => given.Sections));
        var missing = sections.Count(section => !having.Contains(section.Id));
        if (missing == 0) return;
        var due = scope.DueAfter(first, scope.Policy.Learning.AbsentDays);
        if (due < scope.AsOf) scope.FindLate(AssessmentPracticeRules.SectionMissing, place, due, sections.Count - missing, sections.Count);
    }

    private static void AddAnalysis(ReviewScope scope)
    {
        var signs = new AnalysisSigns(scope);
        var (asked, late) = (0, new List<(ReviewPlace Place, LocalDate Last, LocalDate Due)>());
        foreach (var (assessment, place) in scope.Assessments)
        {
            List<LocalDate> days = [.. assessment.Administrations.Select(given => given.Date).Concat(scope.Results.Where(results => results.Assessment.Id == assessment.Id).Select(results => results.Date).OfType<LocalDate>()).Where(scope.IsPast)];
            if (days.Count == 0 || !scope.IsWithin(days.Max(), scope.Policy.Foundation.UseDays)) continue;
            var due = scope.DueAfter(days.Max(), scope.Policy.Learning.AnalysisDays);
            if (due >= scope.AsOf) continue;
            asked++;
            if (!signs.AreThere(assessment, days.Min(), due)) late.Add((place, days.Max(), due));
        }
        if (late.Count > 1 && late.Count == asked)
        {
            var newest = late.MaxBy(assessment => assessment.Last);
            scope.FindLate(AssessmentPracticeRules.AnalysisLate, scope.Place.At("assessments"), late.Min(assessment => assessment.Due), scope.Policy.Learning.AnalysisDays, Iso(newest.Last), $", nor from those of any other of {asked} assessments");
        }
        else
            foreach (var (place, last, due) in late) scope.FindLate(AssessmentPracticeRules.AnalysisLate, place, due, scope.Policy.Learning.AnalysisDays, Iso(last), "");
    }

    /// <summary>
    /// What shows that somebody looked at the results of an assessment: a meeting of its team, or of one that teaches its course, that touches question 2, 3 or 4; a cycle or an exchange that
    /// cites it; a decision or a cycle on the concern, or a plan, on one of its targets.
    /// </summary>
    private sealed class AnalysisSigns(ReviewScope scope)
    {
        private readonly ILookup<Reference<Team>, LocalDate> _meetings = scope.Meetings
            .Where(meeting => meeting.Part.Questions.Any(question => question != CriticalQuestion.WhatToLearn)).ToLookup(meeting => meeting.Part.Team, meeting => meeting.Part.Date);

        /// <summary>Whether there is one between two days, or one of which it is not known when.</summary>
        internal bool AreThere(CommonAssessment assessment, LocalDate from, LocalDate to) =>
            Days(assessment).Any(day => day is not { } known || known >= from && known <= to);

        private IEnumerable<LocalDate?> Days(CommonAssessment assessment)
        {
            foreach (var team in TeamsOf(assessment))
                foreach (var day in _meetings[team]) yield return day;
            foreach (var part in scope.ReferringTo(assessment.Id))
                if (part is ImprovementCycle { Reality: var reality, Begin: var begin }) yield return reality?.Date ?? begin;
                else if (part is PracticeExchange exchange) yield return exchange.Date;
            foreach (var target in assessment.Items.Select(item => item.Target).Distinct())
                foreach (var part in scope.Index.ReferringTo(scope.Whole(target)))
                    if (part is GuidedDecision decision) yield return decision.Date;
                    else if (part is ImprovementCycle { Begin: var begin }) yield return begin;
                    else if (part is SupportPlan plan) yield return plan.Begin;
        }

        private IEnumerable<Reference<Team>> TeamsOf(CommonAssessment assessment)
        {
            if (assessment.Team is { } team) return [team];
            var teaching = scope.Community.Teams.Where(other => assessment.Course is { } course && other.Courses.Contains(course)).Select(other => new Reference<Team>(other.Id)).ToList();
            return teaching.Count > 0 ? teaching : _meetings.Select(meetings => meetings.Key);
        }
    }
}
