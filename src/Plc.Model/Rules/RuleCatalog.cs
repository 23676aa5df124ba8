using System.Collections;
using System.Collections.Immutable;

namespace Plc.Model.Rules;

/// <summary>Rules ordered by id, each id once. Every package adds its own to those of the package below.</summary>
public sealed class RuleCatalog : IReadOnlyList<Rule>
{
    private readonly ImmutableArray<Rule> _rules;

    /// <summary>Collects rules.</summary>
    /// <param name="rules">In any order.</param>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public RuleCatalog(params IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        for (var i = 1; i < _rules.Length; i++)
            if (_rules[i].Id == _rules[i - 1].Id) throw new ArgumentException($"Two rules have the id {_rules[i].Id}.", nameof(rules));
    }

    /// <summary>How many rules there are.</summary>
    public int Count => _rules.Length;

    /// <summary>The rule at a place in the order of ids.</summary>
    public Rule this[int index] => _rules[index];

    /// <summary>The rule with this id, compared without case; null where there is none.</summary>
    public Rule? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The rules in the order of their ids.</summary>
    public IEnumerator<Rule> GetEnumerator() => ((IEnumerable<Rule>)_rules).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
