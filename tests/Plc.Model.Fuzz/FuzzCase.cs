namespace Plc.Model.Fuzz;

/// <summary>One input.</summary>
/// <param name="Input">The bytes that are read.</param>
/// <param name="Made">How it was made, in words.</param>
/// <param name="Check">Reads bytes and checks what has to hold of it; throws where it does not.</param>
/// <param name="CanShrink">Whether the same has to hold of any part of the input, so that a smaller one can be looked for where it does not.</param>
internal sealed record FuzzCase(byte[] Input, string Made, Func<byte[], FuzzOutcome> Check, bool CanShrink = true);

/// <summary>What a reader said of an input.</summary>
/// <param name="IsAccepted">Whether there is a value.</param>
/// <param name="Rules">The ids of the rules that the input breaks.</param>
internal sealed record FuzzOutcome(bool IsAccepted, IEnumerable<string> Rules);

/// <summary>Something that must hold of every input does not hold of this one.</summary>
internal sealed class FuzzFailure(string message) : Exception(message)
{
    internal static void Unless(bool holds, string what)
    {
        if (!holds) throw new FuzzFailure(what);
    }
}
