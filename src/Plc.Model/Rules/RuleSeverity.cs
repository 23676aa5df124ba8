namespace Plc.Model.Rules;

/// <summary>How grave it is when a rule is broken. Ordered: information, then warning, then error.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Info,

    /// <summary>Well-formed, but likely not what was meant, or not good practice.</summary>
    Warning,

    /// <summary>Makes no sense; a constructor refuses it and a reader gives no value.</summary>
    Error,
}
