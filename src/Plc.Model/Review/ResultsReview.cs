using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using static Plc.Model.Review.ReviewReadings;

namespace Plc.Model.Review;

/// <summary>What results ask for: that those who missed an assessment are assessed, that concerns are answered and that members learn from one another (practice rows ).</summary>
internal static class ResultsReview
{
    internal static void Add(ReviewScope scope)
    {
        if (scope.Evidence is not { } evidence) return;
        AddMissed(scope, evidence);
        AddConcerns(scope, evidence);
        AddDifferences(scope);
    }

    /// <summary>Students who were absent or without a row, and were not assessed on the target from that day on, by whichever assessment. Each counts once for an assessment.</summary>
    private static void AddMissed(ReviewScope scope, EvidenceOverTime evidence)
    {
        var missed = new Dictionary<Id<CommonAssessment>, Dictionary<Id<Student>, LocalDate>>();
        foreach (var history in evidence.Targets.SelectMany(evidence.HistoriesOn))
            foreach (var piece in history.Evidence)
                if (piece is { NotAssessed: NotAssessedReason.Absent or NotAssessedReason.NoRow, Date: { } day } && !history.IsAssessedSince(day) && scope.Taught.MayBeHere(history.Student))
                {
                    if (!missed.TryGetValue(piece.Assessment, out var students)) missed.Add(piece.Assessment, students = []);
                    students[history.Student] = LocalDate.Min(day, students.GetValueOrDefault(history.Student, day));
                }
        foreach (var (assessment, place) in scope.Assessments)
        {
            if (!missed.TryGetValue(assessment.Id, out var students)) continue;
            var days = students.Values.Distinct().ToDictionary(day => day, day => scope.DueAfter(day, scope.Policy.Learning.AbsentDays));
            var late = students.Values.Where(day => days[day] < scope.AsOf).ToList();
            if (late.Count > 0) scope.FindLate(AssessmentPracticeRules.AbsentNotAssessed, place, days[late.Min()], ReviewReadings.Count(late.Count, "student"), ReviewReadings.Count(scope.SchoolDaysSince(late.Min()), "school day"));
        }
    }

    /// <summary>A concern is one still where the newest evidence on each student shows it too; it stands from the first of the assessments that show it one after the other.</summary>
    private static void AddConcerns(ReviewScope scope, EvidenceOverTime evidence)
    {
        foreach (var (target, first, latest) in new Readings(scope).Lasting(static (analysis, target) => analysis.ProgramConcerns.Any(concern => concern.Result.Target == target)))
        {
            var due = scope.DueAfter(first, scope.Policy.Learning.ConcernDays);
            if (due >= scope.AsOf || !IsBelowNow(evidence, target) || IsAnswered(scope, target, latest.Assessment, first)) continue;
            var proficient = latest.Analysis.Targets.First(of => of.Result.Target == target).Result.Proficient;
            scope.FindLate(AssessmentPracticeRules.ConcernUnanswered, scope.Taught.PlaceOf(target) ?? latest.Place, due, Iso(latest.Date!.Value), proficient.Part, proficient.Whole, Iso(first));
        }
    }

    private static bool IsBelowNow(EvidenceOverTime evidence, Reference<LearningTarget> target)
    {
        var latest = evidence.HistoriesOn(target).Select(history => history.LatestAssessed).OfType<PieceOfEvidence>().ToList();
        return new Share(latest.Count(piece => piece.IsProficient), latest.Count).IsBelow(evidence.Policy.ProgramConcernBelow);
    }

    /// <summary>By a decision since, or a cycle that goes on or began since, which names the target or cites the assessment.</summary>
    private static bool IsAnswered(ReviewScope scope, Reference<LearningTarget> target, CommonAssessment assessment, LocalDate since) =>
        scope.Index.ReferringTo(scope.Whole(target)).Concat(scope.ReferringTo(assessment.Id)).Any(part => part switch
        {
            GuidedDecision decision => decision.Date >= since && scope.IsPast(decision.Date),
            ImprovementCycle cycle => !(cycle.Begin > scope.AsOf) && cycle.State != CycleState.Abandoned && !(cycle.End?.Date < since),
            _ => false,
        });

    private static void AddDifferences(ReviewScope scope)
    {
        var teachers = scope.Community.Sections.ToDictionary(section => section.Id, section => section.Teacher);
        foreach (var (target, first, latest) in new Readings(scope).Lasting(static (analysis, target) => Differing(analysis, target).Any()))
        {
            var due = scope.DueAfter(first, scope.Policy.Learning.ExchangeDays);
            if (due >= scope.AsOf) continue;
            var teaching = latest.Analysis.Comparisons.Where(comparison => comparison.Target == target).Select(comparison => teachers.GetValueOrDefault(comparison.Section)).ToHashSet();
            // Who teaches all the sections has nobody to learn from in them.
            if (teaching.Count == 1 && !teaching.Contains(null) || scope.Community.Exchanges.Any(exchange => IsAnswer(exchange, target, latest.Assessment.Id, teaching, first, scope.AsOf))) continue;
            scope.FindLate(DecisionPracticeRules.DifferenceUnanswered, scope.Taught.PlaceOf(target) ?? latest.Place, due, Iso(latest.Date!.Value), Iso(first));
        }
    }

    private static IEnumerable<SectionComparison> Differing(AssessmentAnalysis analysis, Reference<LearningTarget> target) =>
        analysis.Comparisons.Where(comparison => comparison.Target == target && comparison.Difference != SectionDifference.NotShown);

    /// <summary>One that names the target or the assessment, or names neither and is between members who teach the sections.</summary>
    private static bool IsAnswer(
        PracticeExchange exchange, Reference<LearningTarget> target, Id<CommonAssessment> assessment, HashSet<Reference<Member>?> teaching, LocalDate since, LocalDate asOf)
    {
        if (exchange.Date < since || exchange.Date > asOf) return false;
        if (exchange.Target is { } about) return about == target;
        return exchange.Assessment is { } of ? of == assessment : exchange.Learners.Any(member => teaching.Contains(member)) && exchange.Hosts.Any(member => teaching.Contains(member));
    }

    /// <summary>The results of whole courses by target, in the order of their days; a retake by fewer than half of the students says nothing of the whole.</summary>
    private sealed class Readings(ReviewScope scope)
    {
        /// <summary>The targets of which the newest results show something, from the first of the results that show it one after the other.</summary>
        internal IEnumerable<(Reference<LearningTarget> Target, LocalDate First, AssessedResults Latest)> Lasting(Func<AssessmentAnalysis, Reference<LearningTarget>, bool> shows)
        {
            var most = scope.Results.GroupBy(results => results.Assessment.Id).ToDictionary(sets => sets.Key, sets => sets.Max(results => results.Analysis.StudentCount));
            var readings = scope.Results.Where(results => results.Date is not null && results.Analysis.StudentCount * 2 >= most[results.Assessment.Id])
                .OrderBy(results => results.Date).SelectMany(results => results.Analysis.Targets.Select(target => (target.Result.Target, Results: results)));
            foreach (var target in readings.GroupBy(reading => reading.Target, reading => reading.Results))
            {
                var showing = target.Reverse().TakeWhile(results => shows(results.Analysis, target.Key)).ToList();
                if (showing.Count > 0) yield return (target.Key, showing[^1].Date!.Value, showing[0]);
            }
        }
    }
}
