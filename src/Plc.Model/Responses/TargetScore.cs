using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>The result of a student who was assessed on a target: points, items at full points, and the standing by the cuts of the target.</summary>
/// <remarks>
/// Equal when all facts are equal. Says nothing of the result when it is turned to text. What cannot be is refused: all points are earned exactly where all items are at full
/// points, and reach every cut; no points reach none; a level is proficient exactly where the standing is.
/// </remarks>
public sealed record TargetScore
{
    /// <summary>Makes a score.</summary>
    /// <param name="earned">The points that were earned, 0 or more, with up to 6 decimal places.</param>
    /// <param name="possible">The points that were possible for this student, above 0.</param>
    /// <param name="itemsAtFullPoints">The items of the target that are at full points.</param>
    /// <param name="itemCount">The items of the target that count for this student; 1 or more.</param>
    /// <param name="standing">How the student stands by the cuts of the target.</param>
    /// <param name="level">The level of a proficiency scale, where there is one.</param>
    /// <param name="levels">The levels of which it is one; given where a level is.</param>
    /// <exception cref="RuleException">PLC1007, PLC1015, PLC1021, PLC6015, PLC6016.</exception>
    public TargetScore(
        decimal earned, decimal possible, int itemsAtFullPoints, int itemCount, TargetStanding standing, decimal? level = null, LevelRange? levels = null)
    {
        Check(earned, possible, itemsAtFullPoints, itemCount, standing, level, levels).ThrowIfBroken(nameof(TargetScore));
        (Earned, Possible, ItemsAtFullPoints, ItemCount) = (Quantity.Trim(earned), Quantity.Trim(possible), itemsAtFullPoints, itemCount);
        (Standing, Level, Levels) = (standing, Quantity.Trim(level), levels);
    }

    /// <summary>The points that were earned.</summary>
    public decimal Earned { get; }

    /// <summary>The points that were possible for this student.</summary>
    public decimal Possible { get; }

    /// <summary>The items of the target that are at full points.</summary>
    public int ItemsAtFullPoints { get; }

    /// <summary>The items of the target that count for this student.</summary>
    public int ItemCount { get; }

    /// <summary>How the student stands by the cuts of the target.</summary>
    public TargetStanding Standing { get; }

    /// <summary>The level of a proficiency scale; null where there is none.</summary>
    public decimal? Level { get; }

    /// <summary>The levels of which it is one; null where there is none.</summary>
    public LevelRange? Levels { get; }

    /// <summary>That it is a score, and nothing of it.</summary>
    public override string ToString() => "Score on a target";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        decimal? earned = null, decimal? possible = null, int? itemsAtFullPoints = null, int? itemCount = null, TargetStanding? standing = null,
        decimal? level = null, LevelRange? levels = null)
    {
        var breaches = new RuleBreaches();
        breaches.Number(earned, nameof(earned));
        breaches.Number(possible, nameof(possible));
        breaches.Word(standing, nameof(standing));
        breaches.Number(level, nameof(level));
        if (earned < 0) breaches.Add(ResponseRules.ScoreRange, nameof(earned), "The points are below 0");
        if (possible <= 0) breaches.Add(ResponseRules.ScoreRange, nameof(possible), "No points are possible");
        if (earned > possible) breaches.Add(ResponseRules.ScoreRange, nameof(earned), "The points are above those possible");
        if (itemsAtFullPoints < 0) breaches.Add(ResponseRules.ScoreRange, nameof(itemsAtFullPoints), "A count is below 0");
        if (itemCount < 1) breaches.Add(ResponseRules.ScoreRange, nameof(itemCount), "No item counts");
        if (itemsAtFullPoints > itemCount) breaches.Add(ResponseRules.ScoreRange, nameof(itemsAtFullPoints), "The items at full points are more than those that count");
        if (level is { } given && levels?.Contains(given) != true) breaches.Add(ResponseRules.ScoreRange, nameof(level), "The level is none of the levels");
        if (breaches.Count == 0) CheckPossible(ref breaches, earned, possible, itemsAtFullPoints, itemCount, standing, level, levels);
        return breaches;
    }

    private static void CheckPossible(
        ref RuleBreaches breaches, decimal? earned, decimal? possible, int? itemsAtFullPoints, int? itemCount, TargetStanding? standing, decimal? level, LevelRange? levels)
    {
        var hasAll = earned is not null && earned == possible;
        if (earned is not null && possible is not null && itemsAtFullPoints is not null && itemCount is not null && hasAll != (itemsAtFullPoints == itemCount))
            breaches.Add(ResponseRules.OutcomePossible, nameof(itemsAtFullPoints), hasAll ? "All points are earned, and not all items are at full points" : "All items are at full points, and not all points are earned");
        if (earned == 0 && itemsAtFullPoints > 0) breaches.Add(ResponseRules.OutcomePossible, nameof(itemsAtFullPoints), "No points are earned, and items are at full points");
        if (standing is not { } stands) return;
        if (hasAll && stands != TargetStanding.ReadyForExtension) breaches.Add(ResponseRules.OutcomePossible, nameof(standing), "All points reach every cut");
        if (earned == 0 && stands != TargetStanding.BelowProficiency) breaches.Add(ResponseRules.OutcomePossible, nameof(standing), "No points reach no cut");
        if (level is not null && level >= levels!.ProficientFrom != (stands != TargetStanding.BelowProficiency))
            breaches.Add(ResponseRules.OutcomePossible, nameof(level), "The level is proficient where the standing is not, or the other way round");
    }
}
