using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>What reading gave: a value where nothing was wrong, and everything that was found.</summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class ReadResult<T> where T : class
{
    internal ReadResult(T? value, ValueList<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        Value = HasErrors ? null : value;
    }

    /// <summary>The value; null where there is any error.</summary>
    public T? Value { get; }

    /// <summary>Everything that was found, by place.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is any error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error);
}
