using NodaTime;

namespace Plc.Model.TestSupport;

/// <summary>Draws simple values by chance, for one seed always the same ones, and the awkward ones among them often.</summary>
/// <param name="seed">What decides everything that is drawn.</param>
/// <param name="fullness">How often what may be left out is there, from 0 to 1.</param>
internal sealed class Chance(int seed, double fullness)
{
    private static readonly string[] Words =
    [
        "a", "B-7", "CC.6.RP.3c", "7, \"honors\"", "½ año", "数学", "שלום",
        "🎓", "back\\slash", "</script>", "\u2028 é", "e\u0301", "x  y", "null", "~1/0",
    ];

    private readonly Random _random = new(seed);
    private LocalDate _today = new(1901 + seed % 200, 1, 1);

    /// <summary>Whether something that may be left out is there.</summary>
    internal bool Takes => _random.NextDouble() < fullness;

    internal bool Coin => _random.Next(2) == 0;

    /// <summary>A number from one to another, both included.</summary>
    internal int Between(int least, int greatest) => (int)_random.NextInt64(least, (long)greatest + 1);

    internal T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>Some of these, each at most once, in any order.</summary>
    internal T[] Some<T>(IReadOnlyList<T> items, int atLeast)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return shuffled[..Math.Min(shuffled.Length, Between(atLeast, Math.Max(2, atLeast)))];
    }

    /// <summary>A text of one line.</summary>
    internal string Line() => Coin ? One(Words) : One(Words) + One(Words);

    /// <summary>A text of one line or several.</summary>
    internal string Prose() => Coin ? Line() : $"{Line()}\r\n\tand\n{Line()}";

    /// <summary>A text that an id can be.</summary>
    internal string IdText() => Line().Trim();

    /// <summary>One or two ids that differ.</summary>
    internal string[] Ids() => [.. Enumerable.Range(0, Between(1, 2)).Select(number => $"{IdText()}{number}")];

    /// <summary>0 to 100, in the middle or at an end, with up to four decimal places and zeros after them.</summary>
    internal decimal Number() => One([0m, 100m, 62.5m, 50.00m, Between(1, 999_999) / 10_000m, Between(1, 999_999) / 10_000m]);

    /// <summary>
    /// A day that is later than every day that was drawn before: what is made in the order of time is then in the order of time. Now and then by
    /// another calendar, which no fact depends on.
    /// </summary>
    internal LocalDate Day()
    {
        _today = _today.PlusDays(Between(1, 20));
        return Between(0, 9) == 0 ? _today.WithCalendar(CalendarSystem.Julian) : _today;
    }

    internal LocalTime Time(bool isMorning)
    {
        var minute = LocalTime.Midnight.PlusMinutes(Between(0, 719) + (isMorning ? 0 : 720));
        return One([minute, minute.PlusSeconds(Between(1, 59)), minute.PlusNanoseconds(Between(1, 999_999_999))]);
    }

    internal Guid Guid()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }
}
