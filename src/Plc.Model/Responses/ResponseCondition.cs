using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>What has to hold of a student's outcome on a target: exactly one test, or several of which all or any have to hold (practice row Q-07).</summary>
/// <remarks>Equal when all facts are equal. A test of something that is not known, such as the percent of a student who was not assessed, does not hold, whichever way round it asks.</remarks>
public sealed record ResponseCondition
{
    /// <summary>How deep conditions stand within conditions: deeper ones nobody can read, and a hostile document could exhaust the stack.</summary>
    public const int MaxDepth = 8;

    /// <summary>How many conditions one holds, itself included: more nobody can read, and each is evaluated for every student.</summary>
    public const int MaxSize = 100;

    /// <summary>Makes a condition of exactly one of these.</summary>
    /// <param name="percentBelow">Less than this share of the points on the target; above 0.</param>
    /// <param name="percentAtLeast">This share of the points on the target, or more; above 0.</param>
    /// <param name="levelBelow">A level below this one.</param>
    /// <param name="levelAtLeast">This level or a higher one.</param>
    /// <param name="countBelow">Fewer items of the target at full points, 1 or more; all of them are never too few.</param>
    /// <param name="countAtLeast">As many items of the target at full points, 1 or more; where fewer count for the student, all of them, as with a <see cref="Assessments.Cut"/>.</param>
    /// <param name="standing">One of these standings by the cuts of the target.</param>
    /// <param name="notProficientInARow">The latest so many assessed results are below proficiency; 2 or more, since standing says it of one.</param>
    /// <param name="series">What the decision rule of progress monitoring says.</param>
    /// <param name="missing">True: there is no result for the target.</param>
    /// <param name="all">Conditions that all have to hold.</param>
    /// <param name="any">Conditions of which one or more have to hold.</param>
    /// <exception cref="RuleException">PLC1007, PLC1014, PLC1015, PLC1021, PLC6001, PLC6002, PLC6003, PLC6004.</exception>
    public ResponseCondition(
        Percent? percentBelow = null, Percent? percentAtLeast = null, decimal? levelBelow = null, decimal? levelAtLeast = null, int? countBelow = null,
        int? countAtLeast = null, ValueList<TargetStanding> standing = default, int? notProficientInARow = null, SeriesDecision? series = null,
        bool missing = false, ValueList<ResponseCondition> all = default, ValueList<ResponseCondition> any = default)
    {
        Check(percentBelow, percentAtLeast, levelBelow, levelAtLeast, countBelow, countAtLeast, standing, notProficientInARow, series, missing, all, any)
            .ThrowIfBroken(nameof(ResponseCondition));
        (PercentBelow, PercentAtLeast, LevelBelow, LevelAtLeast) = (percentBelow, percentAtLeast, Quantity.Trim(levelBelow), Quantity.Trim(levelAtLeast));
        (CountBelow, CountAtLeast, Standing, NotProficientInARow) = (countBelow, countAtLeast, standing, notProficientInARow);
        (Series, Missing, All, Any) = (series, missing, all, any);
    }

    /// <summary>Less than this share of the points on the target; null where it is another test.</summary>
    public Percent? PercentBelow { get; }

    /// <summary>This share of the points on the target, or more; null where it is another test.</summary>
    public Percent? PercentAtLeast { get; }

    /// <summary>A level below this one; null where it is another test.</summary>
    public decimal? LevelBelow { get; }

    /// <summary>This level or a higher one; null where it is another test.</summary>
    public decimal? LevelAtLeast { get; }

    /// <summary>Fewer items of the target at full points; null where it is another test.</summary>
    public int? CountBelow { get; }

    /// <summary>As many items of the target at full points; null where it is another test.</summary>
    public int? CountAtLeast { get; }

    /// <summary>One of these standings; none where it is another test.</summary>
    public ValueList<TargetStanding> Standing { get; }

    /// <summary>The latest so many assessed results are below proficiency; null where it is another test.</summary>
    public int? NotProficientInARow { get; }

    /// <summary>What the decision rule of progress monitoring says; null where it is another test.</summary>
    public SeriesDecision? Series { get; }

    /// <summary>Whether it is that there is no result for the target.</summary>
    public bool Missing { get; }

    /// <summary>Conditions that all have to hold; none where it is another test.</summary>
    public ValueList<ResponseCondition> All { get; }

    /// <summary>Conditions of which one or more have to hold; none where it is another test.</summary>
    public ValueList<ResponseCondition> Any { get; }

    /// <summary>Below the cut for proficiency.</summary>
    public static ResponseCondition BelowProficiency { get; } = new(standing: [TargetStanding.BelowProficiency]);

    /// <summary>At or above the cut for proficiency, those who are ready for extension included.</summary>
    public static ResponseCondition ProficientOrBetter { get; } = new(standing: [TargetStanding.Proficient, TargetStanding.ReadyForExtension]);

    /// <summary>At or above the cut for extension.</summary>
    public static ResponseCondition ReadyForExtension { get; } = new(standing: [TargetStanding.ReadyForExtension]);

    /// <summary>No result for the target.</summary>
    public static ResponseCondition NoResult { get; } = new(missing: true);

    /// <summary>Conditions that all have to hold.</summary>
    /// <exception cref="RuleException">PLC6001, PLC6003, PLC6004.</exception>
    public static ResponseCondition AllOf(params ValueList<ResponseCondition> conditions) => new(all: conditions);

    /// <summary>Conditions of which one or more have to hold.</summary>
    /// <exception cref="RuleException">PLC6001, PLC6003, PLC6004.</exception>
    public static ResponseCondition AnyOf(params ValueList<ResponseCondition> conditions) => new(any: conditions);

    /// <summary>Whether it holds of an outcome. Shares are compared exactly: 12 of 15 points are not below 80 percent.</summary>
    public bool Holds(StudentOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var score = outcome.Score;
        if (PercentBelow is { } below) return score is not null && score.Earned * 100 < below.Value * score.Possible;
        if (PercentAtLeast is { } atLeast) return score is not null && score.Earned * 100 >= atLeast.Value * score.Possible;
        if (LevelBelow is { } levelBelow) return score?.Level < levelBelow;
        if (LevelAtLeast is { } level) return score?.Level >= level;
        if (CountBelow is { } countBelow) return score is not null && score.ItemsAtFullPoints < Math.Min(countBelow, score.ItemCount);
        if (CountAtLeast is { } count) return score is not null && score.ItemsAtFullPoints >= Math.Min(count, score.ItemCount);
        if (Standing.Count > 0) return score is not null && Standing.AsSpan().Contains(score.Standing);
        if (NotProficientInARow is { } times) return outcome.TimesNotProficient >= times;
        if (Series is { } decision) return outcome.Series == decision;
        if (Missing) return outcome.IsMissing;
        return All.Count > 0 ? All.All(condition => condition.Holds(outcome)) : Any.Any(condition => condition.Holds(outcome));
    }

    /// <summary>The condition in words, such as: below 80 % of the points.</summary>
    public override string ToString() => ConditionWords.Of(this);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Percent? percentBelow = null, Percent? percentAtLeast = null, decimal? levelBelow = null, decimal? levelAtLeast = null, int? countBelow = null,
        int? countAtLeast = null, ValueList<TargetStanding>? standing = null, int? notProficientInARow = null, SeriesDecision? series = null,
        bool? missing = null, ValueList<ResponseCondition>? all = null, ValueList<ResponseCondition>? any = null)
    {
        var breaches = new RuleBreaches();
        CheckKind(ref breaches,
        [
            (percentBelow is not null, nameof(percentBelow)), (percentAtLeast is not null, nameof(percentAtLeast)), (levelBelow is not null, nameof(levelBelow)),
            (levelAtLeast is not null, nameof(levelAtLeast)), (countBelow is not null, nameof(countBelow)), (countAtLeast is not null, nameof(countAtLeast)),
            (standing is { Count: > 0 }, nameof(standing)), (notProficientInARow is not null, nameof(notProficientInARow)), (series is not null, nameof(series)),
            (missing is true, nameof(missing)), (all is { Count: > 0 }, nameof(all)), (any is { Count: > 0 }, nameof(any)),
        ]);
        if (percentBelow is { Value: 0 }) breaches.Add(ResponseRules.ConditionThreshold, nameof(percentBelow), "above 0 percent");
        if (percentAtLeast is { Value: 0 }) breaches.Add(ResponseRules.ConditionThreshold, nameof(percentAtLeast), "above 0 percent");
        breaches.Number(levelBelow, nameof(levelBelow));
        breaches.Number(levelAtLeast, nameof(levelAtLeast));
        if (countBelow < 1) breaches.Add(ResponseRules.ConditionThreshold, nameof(countBelow), "1 item or more");
        if (countAtLeast < 1) breaches.Add(ResponseRules.ConditionThreshold, nameof(countAtLeast), "1 item or more");
        breaches.DistinctWords(standing, nameof(standing));
        if (notProficientInARow < 2) breaches.Add(ResponseRules.ConditionThreshold, nameof(notProficientInARow), "2 results or more");
        breaches.Word(series, nameof(series));
        CheckNesting(ref breaches, all, nameof(all));
        CheckNesting(ref breaches, any, nameof(any));
        return breaches;
    }

    private static void CheckKind(ref RuleBreaches breaches, ReadOnlySpan<(bool IsGiven, string Name)> tests)
    {
        var given = 0;
        foreach (var (isGiven, name) in tests)
            if (isGiven && ++given == 2) breaches.Add(ResponseRules.ConditionKind, name, "More than one is");
        if (given == 0) breaches.Add(ResponseRules.ConditionKind, "", "None is");
    }

    private static void CheckNesting(ref RuleBreaches breaches, ValueList<ResponseCondition>? conditions, string path)
    {
        if (conditions is not { Count: > 0 } list) return;
        if (list.Max(condition => condition.Depth) >= MaxDepth) breaches.Add(ResponseRules.ConditionDepth, path, MaxDepth);
        else if (list.Sum(condition => (long)condition.Size) >= MaxSize) breaches.Add(ResponseRules.ConditionSize, path, MaxSize);
    }

    /// <summary>The conditions within it that are tests of their own.</summary>
    internal IEnumerable<ResponseCondition> Tests => All.Count + Any.Count == 0 ? [this] : All.Concat(Any).SelectMany(condition => condition.Tests);

    /// <summary>Whether it or a condition within it asks for a level.</summary>
    internal bool ReadsLevels => Tests.Any(test => test.LevelBelow is not null || test.LevelAtLeast is not null);

    private int Depth => 1 + Math.Max(All.Select(condition => condition.Depth).DefaultIfEmpty().Max(), Any.Select(condition => condition.Depth).DefaultIfEmpty().Max());

    /// <summary>How many conditions it holds, itself included.</summary>
    internal int Size => 1 + All.Sum(condition => condition.Size) + Any.Sum(condition => condition.Size);
}
