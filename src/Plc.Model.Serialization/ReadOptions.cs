namespace Plc.Model.Serialization;

/// <summary>How much a reader takes in. The defaults hold every real file and stop hostile ones.</summary>
/// <remarks>Equal when all limits are equal.</remarks>
public sealed record ReadOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="maxDiagnostics">How many faults are listed; a file of nothing but faults must not fill the memory.</param>
    /// <param name="maxDocumentBytes">How large a document is; it is held in memory as a whole.</param>
    /// <param name="maxDepth">How deep a document is nested; the format itself is less than 10 deep.</param>
    /// <param name="maxTextBytes">How long one text, or one record of results, is.</param>
    /// <param name="maxStudentsKept">Among how many students one who stands twice is found while results are summarized: that takes about 25 bytes a student. Where ids are longer than 10 bytes, fewer are kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    public ReadOptions(int maxDiagnostics = 1_000, int maxDocumentBytes = 256 << 20, int maxDepth = 64, int maxTextBytes = 1 << 20, int maxStudentsKept = 5_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDiagnostics, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDocumentBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxTextBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxStudentsKept, 1);
        MaxStudentsKept = maxStudentsKept;
        (MaxDiagnostics, MaxDocumentBytes, MaxDepth, MaxTextBytes) = (maxDiagnostics, maxDocumentBytes, maxDepth, maxTextBytes);
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

    /// <summary>Among how many students one who stands twice is found while results are summarized.</summary>
    public int MaxStudentsKept { get; }
}
