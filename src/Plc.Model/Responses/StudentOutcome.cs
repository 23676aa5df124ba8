using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>What a rule set looks at: how a student came out on one target, or that there is no result (practice rows ).</summary>
/// <remarks>Equal when all facts are equal. Names no student. Says nothing of the result when it is turned to text; <see cref="Describe"/> does.</remarks>
public sealed record StudentOutcome
{
    /// <summary>Makes an outcome; without a score it is that there is no result.</summary>
    /// <param name="score">The result on the target; left out where there is none.</param>
    /// <param name="timesNotProficient">How many of the latest assessed results on the target, this one included, are below proficiency one after the other; 0 where the last one is proficient.</param>
    /// <param name="series">What the decision rule of progress monitoring says, where it can say something.</param>
    /// <exception cref="RuleException">PLC1015, PLC6015, PLC6016.</exception>
    public StudentOutcome(TargetScore? score = null, int timesNotProficient = 0, SeriesDecision? series = null)
    {
        Check(score, timesNotProficient, series).ThrowIfBroken(nameof(StudentOutcome));
        (Score, TimesNotProficient, Series) = (score, timesNotProficient, series);
    }

    /// <summary>The result on the target; null where there is none.</summary>
    public TargetScore? Score { get; }

    /// <summary>How many of the latest assessed results on the target are below proficiency, one after the other.</summary>
    public int TimesNotProficient { get; }

    /// <summary>What the decision rule of progress monitoring says; null where there is no series, or none that can be decided on.</summary>
    public SeriesDecision? Series { get; }

    /// <summary>Whether there is no result for the target.</summary>
    public bool IsMissing => Score is null;

    /// <summary>All that is known, in words: for examples, and for those who may see the result.</summary>
    public string Describe() => ConditionWords.Of(this);

    /// <summary>Whether there is a result, and nothing of it.</summary>
    public override string ToString() => IsMissing ? "No result" : "A result";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(TargetScore? score = null, int? timesNotProficient = null, SeriesDecision? series = null)
    {
        var breaches = new RuleBreaches();
        breaches.Word(series, nameof(series));
        if (timesNotProficient < 0) breaches.Add(ResponseRules.ScoreRange, nameof(timesNotProficient), "A count is below 0");
        if (score?.Standing == TargetStanding.BelowProficiency && timesNotProficient == 0)
            breaches.Add(ResponseRules.OutcomePossible, nameof(timesNotProficient), "This result is below proficiency, and none of the latest is");
        if (score is not null && score.Standing != TargetStanding.BelowProficiency && timesNotProficient > 0)
            breaches.Add(ResponseRules.OutcomePossible, nameof(timesNotProficient), "This result is proficient, and the latest one is not");
        return breaches;
    }
}
