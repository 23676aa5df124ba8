namespace Plc.Model.Fuzz;

/// <summary>Chance, which is the same for the same seed, target and number of the input.</summary>
internal sealed class Dice
{
    private readonly Random _random;

    /// <param name="seed">The seed of the run.</param>
    /// <param name="target">The target for which inputs are made.</param>
    /// <param name="number">The number of the input.</param>
    internal Dice(int seed, string target, int number)
    {
        var mixed = 14_695_981_039_346_656_037UL;
        foreach (var c in target) mixed = (mixed ^ c) * 1_099_511_628_211UL;
        mixed = Mix(mixed ^ (uint)seed) ^ (uint)number;
        _random = new((int)Mix(mixed));
        (Seed, Number) = (seed, number);
    }

    internal int Seed { get; }

    internal int Number { get; }

    internal bool Coin => _random.Next(2) == 0;

    /// <summary>Whether something happens that happens once in so many times.</summary>
    internal bool Once(int times) => _random.Next(times) == 0;

    /// <summary>A number from one to another, both included.</summary>
    internal int Between(int least, int greatest) => (int)_random.NextInt64(least, (long)greatest + 1);

    internal T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    internal T Pick<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    internal void Shuffle<T>(List<T> items) => _random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));

    internal byte Byte() => (byte)_random.Next(256);

    /// <summary>1 most often, 2 half as often, and so on.</summary>
    internal int Few(int most = 8)
    {
        var count = 1;
        while (count < most && Coin) count++;
        return count;
    }

    /// <summary>The mixing step of SplitMix64: neighbouring numbers give streams that have nothing in common.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
