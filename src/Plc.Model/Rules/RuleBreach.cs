using System.Collections.Immutable;

namespace Plc.Model.Rules;

/// <summary>A rule broken at a place. Data only: the message is made when it is asked for.</summary>
/// <remarks>Equal when rule, path and message are equal.</remarks>
public sealed class RuleBreach : IEquatable<RuleBreach>
{
    /// <summary>Records a breach.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">A JSON Pointer of constructor parameter names and list indexes, such as <c>/items/3/points</c>; empty for the object itself.</param>
    /// <param name="arguments">What the rule's message reads: counts, kinds and names of the model, never a value that a user wrote.</param>
    public RuleBreach(Rule rule, string path, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(path);
        (Rule, Path, Arguments) = (rule, path, [.. arguments]);
    }

    /// <summary>The rule that is broken.</summary>
    public Rule Rule { get; }

    /// <summary>Where: a JSON Pointer of constructor parameter names and list indexes; empty for the object itself.</summary>
    public string Path { get; }

    /// <summary>What the message reads.</summary>
    public ImmutableArray<object?> Arguments { get; }

    /// <summary>What was found, in words.</summary>
    public string Message => Rule.MessageFor(Arguments.AsSpan());

    /// <inheritdoc/>
    public bool Equals(RuleBreach? other) =>
        other is not null && Rule.Equals(other.Rule) && Path == other.Path && Message == other.Message;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleBreach);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Path);

    /// <summary>Rule id, path and message.</summary>
    public override string ToString() => Path.Length == 0 ? $"{Rule.Id}: {Message}" : $"{Rule.Id} at {Path}: {Message}";
}
