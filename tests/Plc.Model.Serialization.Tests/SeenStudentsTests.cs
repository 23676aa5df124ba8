using System.Text;
using Plc.Model.Serialization.Results;

namespace Plc.Model.Serialization.Tests;

/// <summary>Students who stand twice are found exactly, whatever their ids look like, in a memory that is bounded.</summary>
public sealed class SeenStudentsTests
{
    private const int Many = 1_000_000;

    public static TheoryData<string> Kinds => ["dense", "sparse", "zeros", "beginnings", "long digits", "uuid", "hexadecimal", "unicode", "mixed"];

    [Theory, MemberData(nameof(Kinds))]
    public void As_a_set_of_texts_would(string kind)
    {
        var random = new Random(kind.Length);
        var (seen, known) = (new SeenStudents(Many), new HashSet<(int, string)>());
        seen.NewAssessment();
        seen.NewAssessment();

        for (var i = 0; i < 120_000; i++)
        {
            var (assessment, id) = (random.Next(2), Id(kind, random));
            if (known.Add((assessment, id)) != seen.Add(assessment, Encoding.UTF8.GetBytes(id))) Assert.Fail($"{assessment} {id} of {i}");
        }
        Assert.Equal(known.Count, seen.Count);
        Assert.False(seen.TakeNotice());
        foreach (var (assessment, id) in known.Take(10_000)) Assert.False(seen.Add(assessment, Encoding.UTF8.GetBytes(id)));
    }

    [Fact]
    public void Ids_that_are_nearly_the_same_are_not()
    {
        var seen = new SeenStudents(Many);
        string[] ids =
        [
            "1", "01", "001", "S1", "s1", "S01", "S10", "1S", "1-1", "0000000000001", "000000000001", "999999999999", "1999999999999", "2999999999999", "S", "-", "0", "00", "٣",
            "0d6d1b2c-52a8-4d1a-9d3f-3f1c1a0b7e55", "0D6D1B2C-52A8-4D1A-9D3F-3F1C1A0B7E55", "0d6d1b2c-52a8-4d1a-9d3f-3f1c1a0b7E55", "0d6d1b2c-52a8-4d1a-9d3f-3f1c1a0b7e5x",
            "0d6d1b2c52a84d1a9d3f3f1c1a0b7e55", "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000001", new string('a', 40) + "7", new string('a', 41) + "7",
        ];

        Assert.All(ids, id => Assert.True(seen.Add(0, Encoding.UTF8.GetBytes(id))));
        Assert.All(ids, id => Assert.True(seen.Add(1, Encoding.UTF8.GetBytes(id))));
        Assert.All(ids, id => Assert.False(seen.Add(0, Encoding.UTF8.GetBytes(id))));
        Assert.Equal(2 * ids.Length, seen.Count);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Beyond_what_is_kept_those_who_are_kept_are_still_found_and_it_is_said_once(string kind)
    {
        var random = new Random(kind.Length);
        var seen = new SeenStudents(1_000);
        var ids = new HashSet<string>();
        while (ids.Count < 3_000) ids.Add(Id(kind, random));
        var told = 0;

        foreach (var id in ids)
        {
            Assert.True(seen.Add(0, Encoding.UTF8.GetBytes(id)));
            if (seen.TakeNotice()) told++;
        }

        Assert.Equal(1_000, seen.Count);
        Assert.Equal(1, told);
        Assert.Equal([.. Enumerable.Repeat(false, 1_000), .. Enumerable.Repeat(true, 2_000)], ids.Select(id => seen.Add(0, Encoding.UTF8.GetBytes(id))));
    }

    // All memory that was ever taken: what grows leaves garbage behind, but for pages.
    [Theory]
    [InlineData("dense", 4)]
    [InlineData("sparse", 22)]
    [InlineData("uuid", 50)]
    [InlineData("long", 60)]
    public void Memory_is_in_proportion_to_the_students_and_bounded(string kind, int mostBytes)
    {
        const int Students = 400_000;
        var random = new Random(1);
        byte[][] ids = [.. Enumerable.Range(0, Students).Select(i => Encoding.UTF8.GetBytes(
            kind switch { "dense" => $"S{i:00000000}", "sparse" => $"S{random.NextInt64(1_000_000_000_000)}", "long" => new string('x', 190) + $"{i}y", _ => Uuid(random) }))];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var seen = new SeenStudents(Many);
        foreach (var id in ids) seen.Add(0, id);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Students * (long)mostBytes);
        Assert.Equal(kind == "long", seen.Count < Students - 1);
    }

    [Fact]
    public void Many_beginnings_take_no_more_memory_than_other_ids()
    {
        byte[][] ids = [.. Enumerable.Range(0, 300_000).Select(i => Encoding.UTF8.GetBytes($"{i:x}-1"))];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var seen = new SeenStudents(Many);
        foreach (var id in ids) Assert.True(seen.Add(0, id));
        foreach (var id in ids) Assert.False(seen.Add(0, id));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, ids.Length * 80L);
    }

    private static string Id(string kind, Random random) => kind switch
    {
        "dense" => $"S{random.Next(60_000):0000000}",
        "sparse" => $"{random.NextInt64(1_000_000_000_000)}",
        "zeros" => new string('0', random.Next(14)) + random.Next(4_000),
        "beginnings" => $"{(char)('A' + random.Next(26))}{random.Next(90_000):x}-{random.Next(9)}",
        "long digits" => $"{random.Next(100)}{random.NextInt64(1_000_000_000_000_000_000)}",
        "uuid" => random.Next(3) == 0 ? Uuid(new(random.Next(20_000))).ToUpperInvariant() : Uuid(new(random.Next(20_000))),
        "hexadecimal" => $"{random.Next(40_000):x12}{random.Next(2):x12}",
        "unicode" => $"é{random.Next(30_000)}第",
        _ => Id(((string[])["dense", "sparse", "zeros", "beginnings", "uuid", "unicode"])[random.Next(6)], random),
    };

    private static string Uuid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString("D");
    }
}
