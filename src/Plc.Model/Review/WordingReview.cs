using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Review;

/// <summary>
/// The wording of mission, commitments and goals (practice rows F-02, F-03, F-14, F-15 and G-01), in the version in force on the day, or in the latest draft where none is.
/// </summary>
internal static class WordingReview
{
    internal static void Add(ReviewScope scope)
    {
        var unread = 0;
        var place = scope.Place.At("foundation");
        if (scope.Community.Foundation is { } foundation)
        {
            if (foundation.Mission is { } mission && Current(scope, mission.Versions) is { } at)
            {
                AddLength(scope, mission.Versions[at].Statement, place.At("mission").At("versions", at));
                if (scope.WordingOf(mission.Versions[at].Language) is { } wording) AddMission(scope, wording, mission.Versions[at].Statement, place.At("mission").At("versions", at));
                else unread++;
            }
            foreach (var (commitment, of) in place.Each(foundation.Commitments, "commitments", static commitment => commitment.Id))
            {
                if (Current(scope, commitment.Versions) is not { } version) continue;
                if (scope.WordingOf(commitment.Versions[version].Language) is { } wording) AddCommitment(scope, wording, commitment, version, of);
                else unread++;
            }
        }
        var ofGoals = scope.WordingOf(null);
        foreach (var (goal, of) in scope.Place.Each(scope.Community.Goals, "goals", static goal => goal.Id))
        {
            if (!goal.IsOpen(scope.AsOf, scope.Calendars)) continue;
            if (ofGoals is null) unread++;
            else if (ofGoals.IsActivity(goal.Statement) == true) scope.Find(GoalPracticeRules.GoalIsActivity, of.At("statement"));
        }
        if (unread > 0) scope.Find(ReviewRules.WordingUnread, scope.Place, ReviewReadings.Count(unread, "statement"));
    }

    private static void AddLength(ReviewScope scope, string statement, ReviewPlace place)
    {
        var (words, most) = (StatementWording.CountWords(statement), scope.Policy.Foundation.MissionWords);
        if (words > most) scope.Find(FoundationPracticeRules.MissionLong, place.At("statement"), words, most);
    }

    private static void AddMission(ReviewScope scope, StatementWording wording, string statement, ReviewPlace place)
    {
        if (wording.IsOfTeaching(statement) == true) scope.Find(FoundationPracticeRules.MissionOfTeaching, place.At("statement"));
        if (wording.IsNotForAll(statement) == true) scope.Find(FoundationPracticeRules.MissionNotForAll, place.At("statement"));
        if (wording.IsHedged(statement) == true) scope.Find(FoundationPracticeRules.MissionHedged, place.At("statement"));
    }

    private static void AddCommitment(ReviewScope scope, StatementWording wording, CollectiveCommitment commitment, int version, ReviewPlace place)
    {
        var (statement, at) = (commitment.Versions[version].Statement, place.At("versions", version).At("statement"));
        if (wording.IsBelief(statement) == true) scope.Find(FoundationPracticeRules.CommitmentIsBelief, at);
        if (wording.IsOfOthers(statement, commitment.Groups) == true) scope.Find(FoundationPracticeRules.CommitmentOfOthers, at);
    }

    /// <summary>The version in force on the day, or else the latest draft by then; null where there is neither yet.</summary>
    private static int? Current(ReviewScope scope, ValueList<StatementVersion> versions)
    {
        int? draft = null;
        for (var i = versions.Count - 1; i >= 0; i--)
        {
            if (versions[i].Date > scope.AsOf) continue;
            if (versions[i].IsAdopted) return i;
            draft ??= i;
        }
        return draft;
    }
}
