using NodaTime;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>Whether the records are of the work that is done now (practice row C-02).</summary>
internal static class RecordsReview
{
    /// <summary>Said once, of the district with its schools; where no record has a day, nothing is known.</summary>
    internal static void Add(ReviewScope scope)
    {
        if (scope.Around is not null) return;
        var days = scope.Policy.Inquiry.EvidenceDays;
        var newest = Days(scope.Community).Concat(scope.Results.Select(static results => results.Date).OfType<LocalDate>()).Where(scope.IsPast).DefaultIfEmpty(scope.AsOf).Max();
        if (!scope.IsWithin(newest, days)) scope.Find(ReviewRules.RecordsOld, scope.Place, ReviewReadings.Iso(newest), days);
    }

    /// <summary>The days on which somebody did what was recorded.</summary>
    private static IEnumerable<LocalDate> Days(LearningCommunity community)
    {
        IEnumerable<LocalDate?> known =
        [
            .. community.Cycles.Select(static cycle => cycle.Begin), .. community.Cycles.Select(static cycle => cycle.End?.Date), .. community.Exchanges.Select(static exchange => exchange.Date),
            .. community.Foundation?.Mission?.Versions.Select(static version => version.Date) ?? [], .. community.Foundation?.Vision?.Versions.Select(static version => version.Date) ?? [],
            .. community.Foundation?.Commitments.SelectMany(static commitment => commitment.Versions).Select(static version => version.Date) ?? [],
            .. community.Foundation?.Vision?.Reviews.Select(static review => (LocalDate?)review.Date) ?? [],
            .. community.Goals.Select(static goal => goal.Baseline?.When), .. community.Outcomes.SelectMany(static outcome => outcome.Agreements).Select(static agreement => (LocalDate?)agreement.Date),
            .. community.Calendars.Select(static calendar => (LocalDate?)calendar.Begin), .. community.ResponseRuleSets.Select(static set => set.AdoptedOn),
        ];
        return
        [
            .. known.OfType<LocalDate>(), .. community.Meetings.Select(static meeting => meeting.Date), .. community.Decisions.Select(static decision => decision.Date),
            .. community.Communications.Select(static entry => entry.Date), .. community.Celebrations.Select(static celebration => celebration.Date),
            .. community.Assessments.SelectMany(static assessment => assessment.Administrations).Select(static given => given.Date),
            .. community.Goals.SelectMany(static goal => goal.Measurements).Select(static measurement => measurement.When),
            .. community.SupportPlans.Select(static plan => plan.Begin), .. community.LearningEvents.Select(static held => held.Begin), .. community.Ratings.Select(static rating => rating.Date),
            .. community.Schools.SelectMany(Days),
        ];
    }
}
