using NodaTime;
using NodaTime.Text;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.People;

namespace Plc.Model.Review;

/// <summary>How mission, vision, commitments and goals are communicated (practice row F-16).</summary>
internal static class CommunicationReview
{
    internal static void Add(ReviewScope scope)
    {
        // Who has none of the four yet has nothing to communicate.
        if (scope.Community.Foundation is null && scope.Community.Goals.Count == 0) return;
        var entries = EntriesOf(scope);
        AddLate(scope, entries);
        var place = scope.Place.At("communications");
        var days = scope.Policy.Foundation.UseDays;
        var current = entries.FindAll(entry => scope.IsWithin(entry.Date, days));
        if (current.Count > 1 && current.DistinctBy(entry => entry.Venue).Count() == 1) scope.Find(DecisionPracticeRules.OneVenue, place, current.Count, days);
        if (current.Count > 0 && current.TrueForAll(entry => entry.Mode == CommunicationMode.Said)) scope.Find(DecisionPracticeRules.NothingModelled, place, current.Count, days);
        AddGroups(scope, entries);
    }

    private static List<CommunicationEntry> EntriesOf(ReviewScope scope) => [.. scope.Community.Communications.Where(entry => scope.IsPast(entry.Date))];

    /// <summary>What was adopted lately need not be communicated again yet.</summary>
    private static void AddLate(ReviewScope scope, List<CommunicationEntry> entries)
    {
        var days = scope.Policy.Foundation.CommunicationDays;
        LocalDate? last = entries.Count > 0 ? entries.Max(entry => entry.Date) : LatestAdoption(scope);
        LocalDate? due = last is null ? null : scope.DueAfter(last.Value, days);
        if (due >= scope.AsOf) return;
        var place = scope.Place.At("communications");
        var message = entries.Count > 0
            ? FormattableString.Invariant($"None of the four has been communicated since {LocalDatePattern.Iso.Format(last!.Value)}, for more than {days} school days.")
            : "None of the four has been communicated so far.";
        if (due is { } known) scope.FindLate(DecisionPracticeRules.NotCommunicated, place, known, message);
        else scope.Find(DecisionPracticeRules.NotCommunicated, place, message);
    }

    private static LocalDate? LatestAdoption(ReviewScope scope) =>
        scope.Community.Foundation is { } foundation ? Enum.GetValues<FoundationPart>().Select(foundation.FirstAdoption).Where(date => date <= scope.AsOf).Max() : null;

    /// <summary>The eight groups, but for those that the district around it addresses. Where no entry says for whom it was, nothing is known.</summary>
    private static void AddGroups(ReviewScope scope, List<CommunicationEntry> entries)
    {
        if (entries.TrueForAll(entry => entry.Audience.Count == 0)) return;
        var addressed = entries.SelectMany(entry => entry.Audience).ToHashSet();
        for (var around = scope.Around; around is not null; around = around.Around) addressed.UnionWith(EntriesOf(around).SelectMany(entry => entry.Audience));
        var missing = Enum.GetValues<StakeholderGroup>().Where(group => !addressed.Contains(new(group))).ToList();
        if (missing.Count > 0) scope.Find(DecisionPracticeRules.GroupNeverAddressed, scope.Place.At("communications"), ReviewReadings.Words(missing));
    }
}
