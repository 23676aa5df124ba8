namespace Plc.Model.Rules;

/// <summary>Thrown by a constructor, once, with all rules that its arguments break.</summary>
public sealed class RuleException : ArgumentException
{
    /// <summary>Says which rules the parts of a type break.</summary>
    /// <param name="typeName">The type that was to be made.</param>
    /// <param name="breaches">What is broken; at least one.</param>
    public RuleException(string typeName, RuleBreaches breaches)
        : base($"{typeName} cannot be made: {string.Join(" ", breaches.Select(breach => breach.ToString()))}") => Breaches = breaches;

    /// <summary>All rules that are broken, with their places.</summary>
    public RuleBreaches Breaches { get; }
}
