using System.Diagnostics;

namespace Plc.Model.Serialization.Results;

/// <summary>
/// A set of numbers of up to 59 bits, exact and in little memory: an entry says which of eight numbers that follow each other are there. Entries lie in pages, found by a hash. A page that is full is split,
/// by one more bit of the hash, so that nothing is ever copied but half a page (extendible hashing).
/// </summary>
/// <remarks>Source: Fagin, Nievergelt, Pippenger and Strong, "Extendible Hashing", ACM Transactions on Database Systems 4 (1979).</remarks>
internal sealed class SeenNumbers
{
    /// <summary>An entry is the numbers divided by eight, and a bit for each of the eight.</summary>
    private const int BitsAnEntry = 3, MaskBits = 8;

    private const int PageEntries = 512, Full = PageEntries * 17 / 20;

    /// <summary>A page and what is known of it.</summary>
    internal const int PageBytes = PageEntries * sizeof(ulong) + 48;

    private readonly ulong _seed = (ulong)Random.Shared.NextInt64();
    private readonly ulong[] _moved = new ulong[PageEntries];
    private Page[] _pages = [new(0)];
    private int _depth;

    /// <summary>How much memory the set takes.</summary>
    internal long Bytes { get; private set; } = PageBytes;

    /// <summary>Whether a number is there.</summary>
    internal bool Contains(ulong number)
    {
        var hash = HashOf(number >> BitsAnEntry);
        return Contains(PageOf(hash).Find(hash, number >> BitsAnEntry), number);
    }

    /// <summary>Adds a number; false where it is there.</summary>
    internal bool Add(ulong number)
    {
        var block = number >> BitsAnEntry;
        var hash = HashOf(block);
        var page = PageOf(hash);
        ref var entry = ref page.Find(hash, block);
        if (Contains(entry, number)) return false;
        if (entry == 0)
        {
            if (page.Count >= Full)
            {
                Split(page, hash);
                return Add(number);
            }
            page.Count++;
        }
        entry |= block << MaskBits | BitOf(number);
        return true;
    }

    private static ulong BitOf(ulong number) => 1ul << (int)(number & 7);

    private static bool Contains(ulong entry, ulong number) => (entry & BitOf(number)) != 0;

    /// <summary>Seeded, so that nobody can write a file whose ids all lie in one page.</summary>
    private ulong HashOf(ulong block) => Math.BigMul(block + 1 ^ _seed, 0x9E3779B97F4A7C15, out var low) ^ low;

    private Page PageOf(ulong hash) => _pages[_depth == 0 ? 0 : (int)(hash >> 64 - _depth)];

    /// <summary>Moves the entries with one more bit in their hash to a page of their own.</summary>
    private void Split(Page page, ulong hash)
    {
        if (page.Depth == _depth) Double();
        var second = new Page(++page.Depth);
        Bytes += PageBytes;
        // The places that belong to the second half of those of the page.
        var first = (int)(hash >> 64 - _depth) >> _depth - page.Depth + 1 << _depth - page.Depth + 1;
        var half = 1 << _depth - page.Depth;
        _pages.AsSpan(first + half, half).Fill(second);

        page.Entries.CopyTo(_moved, 0);
        page.Clear();
        foreach (var entry in _moved)
        {
            if (entry == 0) continue;
            var own = HashOf(entry >> MaskBits);
            var into = PageOf(own);
            into.Find(own, entry >> MaskBits) = entry;
            into.Count++;
        }
    }

    private void Double()
    {
        var pages = new Page[_pages.Length * 2];
        for (var i = 0; i < pages.Length; i++) pages[i] = _pages[i / 2];
        Bytes += _pages.Length * IntPtr.Size;
        (_pages, _depth) = (pages, _depth + 1);
    }

    private sealed class Page(int depth)
    {
        internal ulong[] Entries { get; } = new ulong[PageEntries];

        /// <summary>How many bits of the hash its entries have in common.</summary>
        internal int Depth { get; set; } = depth;

        internal int Count { get; set; }

        /// <summary>The entry of a block of numbers, or the place where it belongs. A page is never full.</summary>
        internal ref ulong Find(ulong hash, ulong block)
        {
            Debug.Assert(Count < PageEntries);
            var slot = (int)hash & PageEntries - 1;
            while (Entries[slot] != 0 && Entries[slot] >> MaskBits != block) slot = slot + 1 & PageEntries - 1;
            return ref Entries[slot];
        }

        internal void Clear()
        {
            Array.Clear(Entries);
            Count = 0;
        }
    }
}
