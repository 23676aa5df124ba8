using System.Globalization;

namespace Plc.Model.Rules;

/// <summary>One rule of the catalogue: a permanent id, what is right, and what to do where it is broken.</summary>
/// <remarks>Equal when all facts are equal; ids are unique in a <see cref="RuleCatalog"/> and are never given to another rule.</remarks>
public sealed record Rule
{
    /// <summary>Declares a rule.</summary>
    /// <param name="id"><c>PLC</c> and four digits; the thousands name the area.</param>
    /// <param name="severity">How grave a breach is.</param>
    /// <param name="title">What is right, as one sentence without a full stop.</param>
    /// <param name="message">What was found, a composite format string for a breach's arguments.</param>
    /// <param name="source">The row of the practice that the rule carries (such as <c>Q-04</c>), or the standard that a rule of form rests on.</param>
    /// <param name="fix">What to do where the rule is broken.</param>
    /// <param name="characteristic">The characteristic of a professional learning community that the rule serves; none for a rule of form.</param>
    /// <exception cref="ArgumentException">The id is not <c>PLC</c> and four digits, or a text is blank.</exception>
    public Rule(string id, RuleSeverity severity, string title, string message, string source, string fix, Characteristic? characteristic = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(fix);
        if (id.Length != 7 || !id.StartsWith("PLC", StringComparison.Ordinal) || id.AsSpan(3).ContainsAnyExceptInRange('0', '9'))
            throw new ArgumentException("A rule id is PLC and four digits.", nameof(id));
        (Id, Severity, Title, Message, Source, Fix, Characteristic) = (id, severity, title, message, source, fix, characteristic);
    }

    /// <summary>The permanent id, such as <c>PLC5003</c>.</summary>
    public string Id { get; }

    /// <summary>How grave a breach is.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>What is right, as one sentence.</summary>
    public string Title { get; }

    /// <summary>The template of a breach's message.</summary>
    public string Message { get; }

    /// <summary>The row of the practice, or the standard, that the rule rests on.</summary>
    public string Source { get; }

    /// <summary>What to do where the rule is broken.</summary>
    public string Fix { get; }

    /// <summary>The characteristic that the rule serves; null for a rule of form.</summary>
    public Characteristic? Characteristic { get; }

    /// <summary>The message for these arguments, culture-invariant.</summary>
    /// <param name="arguments">As many as the template reads.</param>
    public string MessageFor(params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, Message, arguments);

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
