namespace Plc.Model.Serialization;

/// <summary>What a reader does with the bytes of a file.</summary>
public enum ReadStage
{
    /// <summary>They are taken in from a stream.</summary>
    TakingIn,

    /// <summary>They are read: checked, and made into values.</summary>
    Reading,
}

/// <summary>How far a read has come. A stream is taken in first, as a whole, and then read.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public readonly record struct ReadProgress
{
    /// <summary>Says how far a read has come.</summary>
    /// <param name="stage">What is done.</param>
    /// <param name="bytes">With how many bytes.</param>
    /// <param name="total">Of how many; null where a stream does not know its length.</param>
    public ReadProgress(ReadStage stage, long bytes, long? total) => (Stage, Bytes, Total) = (stage, bytes, total);

    /// <summary>What is done.</summary>
    public ReadStage Stage { get; }

    /// <summary>With how many bytes it was done.</summary>
    public long Bytes { get; }

    /// <summary>Of how many; null where a stream does not know its length.</summary>
    public long? Total { get; }
}
