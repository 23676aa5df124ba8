using System.Globalization;

namespace Plc.Model.Responses;

/// <summary>Conditions and outcomes in words that a teacher reads.</summary>
internal static class ConditionWords
{
    /// <summary>What a condition asks for.</summary>
    internal static string Of(ResponseCondition condition) =>
        condition.PercentBelow is { } below ? $"below {below} % of the points on the target"
        : condition.PercentAtLeast is { } atLeast ? $"at least {atLeast} % of the points on the target"
        : condition.LevelBelow is { } levelBelow ? Invariant($"below level {levelBelow}")
        : condition.LevelAtLeast is { } level ? Invariant($"level {level} or above")
        : condition.CountBelow is { } countBelow ? Invariant($"fewer than {countBelow} {Items(countBelow)} at full points")
        : condition.CountAtLeast is { } count ? Invariant($"at least {count} {Items(count)} at full points")
        : condition.Standing.Count > 0 ? string.Join(" or ", condition.Standing.Select(Of))
        : condition.NotProficientInARow is { } times ? NotProficient(times)
        : condition.Series is { } decision ? Of(decision)
        : condition.Missing ? "no result on the target"
        : condition.All.Count > 0 ? string.Join(" and ", condition.All.Select(Within))
        : string.Join(" or ", condition.Any.Select(Within));

    /// <summary>Why a condition holds of an outcome: the tests within it that hold, each with what it found.</summary>
    internal static IEnumerable<string> Reasons(ResponseCondition condition, StudentOutcome outcome) =>
        condition.Tests.Where(test => test.Holds(outcome)).Select(test => Reason(test, outcome)).Distinct();

    /// <summary>All that is known of an outcome.</summary>
    internal static string Of(StudentOutcome outcome)
    {
        var parts = new List<string>();
        if (outcome.Score is { } score)
        {
            parts.Add(Points(score));
            parts.Add(ItemsAtFullPoints(score));
            parts.Add(Of(score.Standing));
            if (score.Level is { } level) parts.Add(Invariant($"level {level}"));
        }
        else
        {
            parts.Add("no result on the target");
        }
        if (outcome.TimesNotProficient > (outcome.IsMissing ? 0 : 1)) parts.Add(NotProficient(outcome.TimesNotProficient));
        if (outcome.Series is { } decision) parts.Add(Of(decision));
        return string.Join(", ", parts);
    }

    private static string Reason(ResponseCondition test, StudentOutcome outcome) => outcome.Score is not { } score
        ? test.NotProficientInARow is null ? Of(test) : NotProficient(outcome.TimesNotProficient)
        : test.PercentBelow is { } below ? $"{Points(score)}, below {below} %"
        : test.PercentAtLeast is { } atLeast ? $"{Points(score)}, at least {atLeast} %"
        : test.LevelBelow is { } levelBelow ? Invariant($"level {score.Level}, below {levelBelow}")
        : test.LevelAtLeast is { } level ? Invariant($"level {score.Level}, at least {level}")
        : test.CountBelow is { } countBelow ? Invariant($"{ItemsAtFullPoints(score)}, fewer than {countBelow}")
        : test.CountAtLeast is { } count ? Invariant($"{ItemsAtFullPoints(score)}, at least {Math.Min(count, score.ItemCount)}")
        : test.Standing.Count > 0 ? Of(score.Standing)
        : test.NotProficientInARow is not null ? NotProficient(outcome.TimesNotProficient)
        : Of(test);

    private static string Within(ResponseCondition condition) => condition.All.Count + condition.Any.Count > 1 ? $"({Of(condition)})" : Of(condition);

    /// <summary>The counts are exact; the percent is rounded to be shown, and may look like the threshold that it is below.</summary>
    private static string Points(TargetScore score) => Invariant(
        $"{score.Earned} of {score.Possible} points on the target ({Math.Round(score.Earned * 100 / score.Possible, 1, MidpointRounding.AwayFromZero):0.#} %)");

    private static string ItemsAtFullPoints(TargetScore score) => Invariant($"{score.ItemsAtFullPoints} of {score.ItemCount} {Items(score.ItemCount)} at full points");

    private static string Of(TargetStanding standing) => standing switch
    {
        TargetStanding.BelowProficiency => "below proficiency",
        TargetStanding.Proficient => "proficient",
        _ => "ready for extension",
    };

    private static string Of(SeriesDecision decision) => decision switch
    {
        SeriesDecision.Continue => "monitoring says to go on",
        SeriesDecision.RaiseGoal => "monitoring says to raise the goal",
        _ => "monitoring says to change the instruction",
    };

    private static string NotProficient(int times) => times == 1 ? "not proficient the last time" : Invariant($"not proficient {times} times in a row");

    private static string Items(int count) => count == 1 ? "item" : "items";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
