using System.Collections;
using System.Runtime.InteropServices;

namespace Plc.Model.Rules;

/// <summary>All rules that some parts break: what a type's <c>Check</c> returns and its constructor throws.</summary>
/// <remarks>Takes no memory while nothing is broken. A <c>Check</c> fills one and hands it out; from then on it is only read.</remarks>
public struct RuleBreaches : IReadOnlyList<RuleBreach>
{
    private List<RuleBreach>? _breaches;

    /// <summary>How many rules are broken.</summary>
    public readonly int Count => _breaches?.Count ?? 0;

    /// <summary>The breach at a place in the order in which they were found.</summary>
    public readonly RuleBreach this[int index] =>
        _breaches is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _breaches[index];

    /// <summary>Adds a breach.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">Constructor parameter names and list indexes, separated by slashes, without a leading one; empty for the object itself.</param>
    /// <param name="arguments">What the rule's message reads.</param>
    public void Add(Rule rule, string path, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(path);
        (_breaches ??= []).Add(new RuleBreach(rule, path.Length == 0 ? path : "/" + path, arguments));
    }

    /// <summary>Throws once, with everything that is broken; does nothing where nothing is.</summary>
    /// <param name="typeName">The type whose parts were checked.</param>
    /// <exception cref="RuleException">At least one rule is broken.</exception>
    public readonly void ThrowIfBroken(string typeName)
    {
        if (_breaches is not null) throw new RuleException(typeName, this);
    }

    /// <summary>The breaches in the order in which they were found, without taking memory.</summary>
    public readonly ReadOnlySpan<RuleBreach>.Enumerator GetEnumerator() => ((ReadOnlySpan<RuleBreach>)CollectionsMarshal.AsSpan(_breaches)).GetEnumerator();

    readonly IEnumerator<RuleBreach> IEnumerable<RuleBreach>.GetEnumerator() => (_breaches ?? Enumerable.Empty<RuleBreach>()).GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<RuleBreach>)this).GetEnumerator();
}
