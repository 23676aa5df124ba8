namespace Plc.Model.Fuzz.Oracles;

/// <summary>How much memory a reading may take, in all that it allocates.</summary>
internal static class Memory
{
    private const long Always = 8 << 20;

    private const long PerByte = 400;

    /// <summary>Checks what the thread took since.</summary>
    internal static void Check(long before, int inputLength)
    {
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        FuzzFailure.Unless(taken <= Always + PerByte * inputLength, $"The memory is bounded by the input: {taken:N0} bytes for {inputLength:N0}");
    }
}
