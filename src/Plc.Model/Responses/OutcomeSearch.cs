namespace Plc.Model.Responses;

/// <summary>What is asked of all outcomes of a box at once.</summary>
/// <param name="box">The outcomes.</param>
/// <param name="division">Where it is undecided, at which threshold the box has to be divided; left alone where it is set already.</param>
internal delegate Truth OutcomeQuestion(in OutcomeBox box, ref Division? division);

/// <summary>
/// Looks for an outcome of which something holds, among all that can be: a box of which it holds, or of which it does not, is left as it is, and any other is divided at a
/// threshold that is undecided in it. So nothing is passed over, and nothing is tried by chance. What it looks at is counted, and bounded.
/// </summary>
/// <param name="levels">The levels of results.</param>
/// <param name="maxSteps">How many conditions it evaluates at most, in all searches together.</param>
internal sealed class OutcomeSearch(LevelRange? levels, long maxSteps)
{
    private long _steps;

    /// <summary>Whether a search ended because it took too many steps.</summary>
    internal bool IsExhausted { get; private set; }

    /// <summary>An outcome of which it holds; null where there is none, or where the search is exhausted.</summary>
    internal StudentOutcome? Find(IEnumerable<OutcomeBox> boxes, OutcomeQuestion holds)
    {
        var open = new Stack<OutcomeBox>(boxes.Reverse());
        while (open.TryPop(out var box))
        {
            if (_steps > maxSteps)
            {
                IsExhausted = true;
                return null;
            }
            Division? division = null;
            var truth = holds(box, ref division);
            if (truth == Truth.True) return OutcomeExample.Of(box, levels);
            if (truth == Truth.False) continue;
            var (low, high) = box.Divide(division!.Value);
            open.Push(low);
            open.Push(high);
        }
        return null;
    }

    /// <summary>Whether a condition holds of the outcomes of a box, as <see cref="ResponseCondition.Holds"/> has it of one.</summary>
    internal Truth Judge(ResponseCondition condition, in OutcomeBox box, ref Division? division)
    {
        _steps++;
        if (condition.All.Count > 0) return Combined(condition.All.AsSpan(), Truth.False, box, ref division);
        if (condition.Any.Count > 0) return Combined(condition.Any.AsSpan(), Truth.True, box, ref division);
        if (condition.NotProficientInARow is { } times) return Not(Below(Axis.Times, times, box, ref division));
        if (condition.Series is { } decision) return Says(OutcomeBox.BitOf(decision), box, ref division);
        if (condition.Missing) return Of(box.Standing is null);
        if (box.Standing is not { } standing) return Truth.False;
        if (condition.Standing.Count > 0) return Of(condition.Standing.AsSpan().Contains(standing));
        if (condition.PercentBelow is { } below) return Below(Axis.Percent, below.Value, box, ref division);
        if (condition.PercentAtLeast is { } atLeast) return Not(Below(Axis.Percent, atLeast.Value, box, ref division));
        if (condition.LevelBelow is { } levelBelow) return box.HasLevel ? Below(Axis.Level, levels!.Ceiling(levelBelow), box, ref division) : Truth.False;
        if (condition.LevelAtLeast is { } level) return box.HasLevel ? Not(Below(Axis.Level, levels!.Ceiling(level), box, ref division)) : Truth.False;
        if (condition.CountBelow is { } countBelow) return box.HasAllItems ? Truth.False : Below(Axis.Count, countBelow, box, ref division);
        return box.HasAllItems ? Truth.True : Not(Below(Axis.Count, condition.CountAtLeast!.Value, box, ref division));
    }

    /// <summary>What one of the conditions decides for all of them, or else whether one is undecided.</summary>
    private Truth Combined(ReadOnlySpan<ResponseCondition> conditions, Truth deciding, in OutcomeBox box, ref Division? division)
    {
        var all = Not(deciding);
        var own = division;
        foreach (var condition in conditions)
        {
            var truth = Judge(condition, box, ref own);
            if (truth == deciding) return truth;
            if (truth == Truth.Undecided) all = truth;
        }
        division = own;
        return all;
    }

    private static Truth Below(Axis axis, decimal threshold, in OutcomeBox box, ref Division? division)
    {
        var truth = box.IsBelow(axis, threshold);
        if (truth == Truth.Undecided) division ??= new(axis, threshold);
        return truth;
    }

    private static Truth Says(int word, in OutcomeBox box, ref Division? division)
    {
        if ((box.Series & word) == 0) return Truth.False;
        if (box.Series == word) return Truth.True;
        division ??= new(Axis.Series, word);
        return Truth.Undecided;
    }

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    private static Truth Not(Truth truth) => truth switch
    {
        Truth.False => Truth.True,
        Truth.True => Truth.False,
        _ => Truth.Undecided,
    };
}
