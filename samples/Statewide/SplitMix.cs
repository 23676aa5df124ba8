namespace Statewide;

/// <summary>SplitMix64: numbers that look random and are the same at every run, on every machine and with every runtime, as those of System.Random need not be.</summary>
/// <remarks>Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014. Integers alone, so that no processor rounds differently.</remarks>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to one less than the limit: the upper half of the product, which is even enough for limits as small as those of a sample.</summary>
    internal int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
