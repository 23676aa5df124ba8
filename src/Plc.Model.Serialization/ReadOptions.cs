using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization;

/// <summary>How much a reader takes in, and how grave it takes rules to be. The defaults hold every real file and stop hostile ones.</summary>
/// <remarks>Equal when all limits and severities are equal; the order in which severities were given is of no account.</remarks>
public sealed record ReadOptions
{
    /// <summary>The most that <see cref="MaxDepth"/> can be: what is nested is read on the stack, and a thread has only so much.</summary>
    public const int MaxMaxDepth = 250;

    /// <summary>Makes options.</summary>
    /// <param name="maxDiagnostics">How many faults are listed; a file of nothing but faults must not fill the memory.</param>
    /// <param name="maxDocumentBytes">How large a document is; it is held in memory as a whole.</param>
    /// <param name="maxDepth">How deep a document is nested; the format itself is less than 10 deep.</param>
    /// <param name="maxTextBytes">How long one text, or one record of results, is.</param>
    /// <param name="severities">Rules that are raised, lowered or silenced; each rule once.</param>
    /// <param name="warningsAreErrors">Whether whatever is a warning, by the catalogue or by <paramref name="severities"/>, is an error.</param>
    /// <param name="maxStudentsKept">
    /// Among how many students one who stands twice is found while results are summarized: that takes up to 14 bytes a student where ids end with digits, and a tenth of it where these are
    /// consecutive. Of other ids fewer are kept, as many as take no more memory than that.
    /// </param>
    /// <param name="maxSummaryKeys">How many lines a merged summary has: only they are held, of about half a kilobyte each, however many lines are read.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1, or the depth more than <see cref="MaxMaxDepth"/>.</exception>
    /// <exception cref="ArgumentException">A rule has two severities.</exception>
    public ReadOptions(
        int maxDiagnostics = 1_000, int maxDocumentBytes = 256 << 20, int maxDepth = 64, int maxTextBytes = 1 << 20,
        ValueList<SeverityOverride> severities = default, bool warningsAreErrors = false, int maxStudentsKept = 10_000_000,
        int maxSummaryKeys = 1_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDiagnostics, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDocumentBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxDepth, MaxMaxDepth);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxTextBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxStudentsKept, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSummaryKeys, 1);
        (MaxStudentsKept, MaxSummaryKeys) = (maxStudentsKept, maxSummaryKeys);
        (MaxDiagnostics, MaxDocumentBytes, MaxDepth, MaxTextBytes) = (maxDiagnostics, maxDocumentBytes, maxDepth, maxTextBytes);
        Severities = severities.Count == 0 ? default : [.. severities.OrderBy(severity => severity.RuleId, StringComparer.Ordinal)];
        WarningsAreErrors = warningsAreErrors;
        for (var i = 1; i < Severities.Count; i++)
            if (Severities[i].RuleId == Severities[i - 1].RuleId) throw new ArgumentException($"{Severities[i].RuleId} has two severities.", nameof(severities));
    }

    /// <summary>The default limits.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>How many faults are listed.</summary>
    public int MaxDiagnostics { get; }

    /// <summary>How large a document is, in bytes.</summary>
    public int MaxDocumentBytes { get; }

    /// <summary>How deep a document is nested.</summary>
    public int MaxDepth { get; }

    /// <summary>How long one text, or one record of results, is, in bytes.</summary>
    public int MaxTextBytes { get; }

    /// <summary>Rules that are raised, lowered or silenced, by id.</summary>
    public ValueList<SeverityOverride> Severities { get; }

    /// <summary>Whether whatever is a warning is an error.</summary>
    public bool WarningsAreErrors { get; }

    /// <summary>How grave a rule is by these options; null where it is not reported.</summary>
    internal RuleSeverity? SeverityOf(Rule rule)
    {
        var severity = rule.Severity == RuleSeverity.Error ? RuleSeverity.Error : Chosen(rule);
        return severity == RuleSeverity.Warning && WarningsAreErrors ? RuleSeverity.Error : severity;
    }

    private RuleSeverity? Chosen(Rule rule)
    {
        foreach (var chosen in Severities)
            if (chosen.RuleId == rule.Id) return chosen.Severity;
        return rule.Severity;
    }

    /// <summary>Among how many students one who stands twice is found while results are summarized.</summary>
    public int MaxStudentsKept { get; }

    /// <summary>How many lines a merged summary has.</summary>
    public int MaxSummaryKeys { get; }
}
