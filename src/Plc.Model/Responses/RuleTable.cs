using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>The rules of a set as a decision table: in the order in which they decide, and asked of all outcomes at once.</summary>
internal sealed class RuleTable
{
    /// <summary>Rules that people write need fewer than a hundred steps a condition; what needs more than these would keep a reader of many such sets waiting.</summary>
    private const long StepsPerCondition = 1_000;

    private readonly (ResponseRule Rule, int Index, int Response)[] _rules;
    private readonly LevelRange? _levels;

    /// <param name="rules">The rules, in the order of the set.</param>
    /// <param name="levels">The levels of results.</param>
    /// <param name="steps">How much is looked at, as a multiple of what is looked at for contradictions.</param>
    internal RuleTable(ValueList<ResponseRule> rules, LevelRange? levels, int steps = 1)
    {
        // Responses are compared often, and numbers faster.
        var responses = new Dictionary<Response, int>();
        foreach (var rule in rules) responses.TryAdd(rule.Then, responses.Count);
        _rules = [.. rules.Select((rule, index) => (rule, index, responses[rule.Then])).OrderBy(entry => entry.rule.Priority)];
        _levels = levels;
        MaxSteps = steps * StepsPerCondition * rules.Sum(rule => (long)rule.When.Size);
        Search = new(levels, MaxSteps);
    }

    /// <summary>How many conditions are evaluated at most.</summary>
    internal long MaxSteps { get; }

    /// <summary>Whether something is not known since it took too many steps.</summary>
    internal bool IsExhausted => Search.IsExhausted;

    /// <summary>The number of rules; as the place of one, what is done otherwise.</summary>
    internal int Count => _rules.Length;

    /// <summary>The rule at a place in the order in which they decide.</summary>
    internal ResponseRule this[int place] => _rules[place].Rule;

    internal OutcomeSearch Search { get; }

    /// <summary>Every rule that decides an outcome otherwise than one of its priority before it does, with that one and an outcome; rules by their index in the set.</summary>
    internal IEnumerable<(int First, int Second, StudentOutcome Example)> Contradictions()
    {
        OutcomeBox[]? space = null;
        for (var begin = 0; begin < Count;)
        {
            var end = begin + 1;
            while (end < Count && this[end].Priority == this[begin].Priority) end++;
            for (var second = begin + 1; second < end; second++)
            {
                var others = Enumerable.Range(begin, second - begin).Where(first => _rules[first].Response != _rules[second].Response).ToArray();
                if (others.Length == 0) continue;
                var question = Both(Both(Holds(this[second].When), AnyOf(others)), NoneBefore(begin));
                if (Search.Find(space ??= OutcomeSpace.All(_levels), question) is { } example)
                    yield return (_rules[others.First(first => this[first].When.Holds(example))].Index, _rules[second].Index, example);
                if (IsExhausted) yield break;
            }
            begin = end;
        }
    }

    /// <summary>Whether a condition holds, whatever rules decide.</summary>
    internal OutcomeQuestion Holds(ResponseCondition condition) => (in OutcomeBox box, ref Division? division) => Search.Judge(condition, box, ref division);

    /// <summary>Whether the rule at a place decides: its condition holds, and none before it does.</summary>
    internal OutcomeQuestion Decides(int place) => place == Count ? NoneBefore(place) : Both(Holds(this[place].When), NoneBefore(place));

    /// <summary>Whether both hold.</summary>
    internal static OutcomeQuestion Both(OutcomeQuestion first, OutcomeQuestion second) => (in OutcomeBox box, ref Division? division) =>
    {
        var one = first(box, ref division);
        if (one == Truth.False) return one;
        var other = second(box, ref division);
        return other == Truth.True ? one : other;
    };

    private OutcomeQuestion AnyOf(int[] places) => (in OutcomeBox box, ref Division? division) =>
    {
        var any = Truth.False;
        Division? own = division;
        foreach (var place in places)
        {
            var truth = Search.Judge(this[place].When, box, ref own);
            if (truth == Truth.True) return truth;
            if (truth == Truth.Undecided) any = truth;
        }
        division = own;
        return any;
    };

    private OutcomeQuestion NoneBefore(int place)
    {
        var any = AnyOf([.. Enumerable.Range(0, place)]);
        return (in OutcomeBox box, ref Division? division) => any(box, ref division) switch
        {
            Truth.True => Truth.False,
            Truth.False => Truth.True,
            _ => Truth.Undecided,
        };
    }
}
