using System.Globalization;
using System.Text;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

/// <summary>Reading by the layout of other lines gives what reading in the general way gives, results and faults alike.</summary>
public sealed class LearnedLayoutTests
{
    private const int LinesPerFile = 100;

    private static readonly LearningCommunity Community = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])],
        sections: [new(new("7-1"), roster: [.. Enumerable.Range(0, 98).Select(student => new Id<Student>($"S{student}"))]), new(new("7-é")), new(new("7]3"))],
        assessments: [Make("a", "Q1", "Q2", "Q3"), Make("b", "Q1", "Q2")]);

    private static readonly string[] Versions = ["2026", "2026", "2025", "", "20\\u00326", "7"];

    private static readonly string[] Layouts =
    [
        """{"assessment":"a","student":"$S","section":"$C","date":"$D","points":{"Q1":$1,"Q2":$2,"Q3":$3}}""",
        """{"assessment":"a","student":"$S","points":{"Q1":$1,"Q2":$2,"Q3":$3}}""",
        """{"assessment":"a","student":"$S","section":"$C","groups":$G,"points":{"Q3":$1,"Q2":$2,"Q1":$3}}""",
        """{ "points" : { "Q1" : $1 , "Q2" : $2 , "Q3" : $3 } , "date" : "$D" , "student" : "$S" , "assessment" : "a" }""",
        """{"assessment":"b","student":"$S","groups":$G,"points":{"Q1":$1,"Q2":$2}}""",
        """{"assessment":"b","version":"$V","student":"$S","points":{"Q1":$1,"Q2":$2}}""",
        """{"version":"$V","student":"$S","points":{"Q1":$1,"Q2":$2,"Q3":$3},"assessment":"a"}""",
        """{"assessment":"a","student":"$S","name":"$C","points":{"Q1":$1,"Q2":$2,"Q3":$3}}""",
    ];

    private static readonly string[] Sections = ["7-1", "7-é", "7-1", "7]3", "7-9", "", "7\\u002d1"];
    private static readonly string[] Dates = ["2026-10-05", "2026-10-06", "2026-02-30", "10/5/2026", "2026-1-05", "0000-00-00", "-0001-01-01"];
    private static readonly string[] Groups = ["[]", "[\"ell\"]", "[\"ell\",\"iep\"]", "[\"a]\",\"b\"]", "[ \"ell\" ]", "[\"ell\",\"ell\"]", "[7]", "null"];
    private static readonly string[] Points = ["1", "0", "2", "1.5", "0.25", "null", "\"absent\"", "\"exempt\"", "3", "01", "1.", "1e0", "-1", "1.00000", "0.00001", "100000", "999999", "true", "\"x\"", "2.0"];

    [Fact]
    public void Lines_that_were_changed_anywhere_are_read_alike_in_both_ways()
    {
        var lines = int.Parse(Environment.GetEnvironmentVariable("PLC_MUTATED_LINES") ?? "60000", CultureInfo.InvariantCulture);
        var (byLayout, faulty) = (0, 0);
        for (var file = 0; file < lines / LinesPerFile; file++)
        {
            var bytes = MakeFile(new Random(file), isMutated: file % 4 > 0);
            Id<CommonAssessment>? assessment = file % 3 == 0 ? new("a") : null;

            var fast = Read(bytes, assessment, learns: true);
            var general = Read(bytes, assessment, learns: false);

            if (!fast.Diagnostics.SequenceEqual(general.Diagnostics) || !Equals(fast.Value, general.Value)) Assert.Fail($"File {file}:\n{Encoding.UTF8.GetString(bytes)}\n{string.Join('\n', fast.Diagnostics.Except(general.Diagnostics))}\nbut\n{string.Join('\n', general.Diagnostics.Except(fast.Diagnostics))}");
            if (fast.Value is null) faulty++;
            else byLayout++;
        }
        Assert.True(faulty > 0 && byLayout > 0, $"{faulty} files with faults and {byLayout} without: the test has lost its point.");
    }

    [Fact]
    public void Lines_of_every_layout_are_read_in_any_order()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3_000).Select(line => Line(Layouts[line / 50 % 4], new Random(line), $"x{line}", isPlain: true) + "\n")));

        var read = ResultsReader.Read(bytes, Community);

        Assert.All(read.Diagnostics, one => Assert.Contains(one.Rule.Id, (string[])["PLC0113", "PLC0015"]));
        Assert.Equal(read.Value, Read(bytes, null, learns: false).Value);
        Assert.Equal(3_000, read.Value!.Count);
    }

    private static ReadResult<ResultSet> Read(byte[] bytes, Id<CommonAssessment>? assessment, bool learns) =>
        ResultsReader.Read(new(bytes, IsTooLong: false), Community, assessment, ReadOptions.Default, progress: null, learns, TestContext.Current.CancellationToken);

    private static byte[] MakeFile(Random random, bool isMutated)
    {
        var file = new List<byte>();
        var layout = random.Next(Layouts.Length);
        for (var line = 0; line < LinesPerFile; line++)
        {
            if (random.Next(6) == 0) layout = random.Next(Layouts.Length);
            var isPlain = random.Next(3) > 0 || !isMutated;
            var bytes = Encoding.UTF8.GetBytes(Line(isMutated ? Layouts[layout] : Layouts[layout % 4], random, random.Next(12) == 0 && isMutated ? $"S{random.Next(9)}" : $"S{line}", isPlain) + (random.Next(20) == 0 ? "\r\n" : "\n"));
            file.AddRange(isMutated && random.Next(3) == 0 ? Mutated(bytes, random) : bytes);
        }
        return [.. random.Next(3) == 0 ? file.SkipLast(1) : file];
    }

    /// <summary>A line of a layout; every value of it is drawn, from the first few of its kind where the line is plain.</summary>
    private static string Line(string layout, Random random, string student, bool isPlain)
    {
        var line = layout.Replace("$S", student, StringComparison.Ordinal);
        line = line.Replace("$C", One(Sections, 4), StringComparison.Ordinal).Replace("$D", One(Dates, 2), StringComparison.Ordinal).Replace("$V", One(Versions, 2), StringComparison.Ordinal).Replace("$G", One(Groups, 5), StringComparison.Ordinal);
        foreach (var points in (ReadOnlySpan<string>)["$1", "$2", "$3"]) line = line.Replace(points, One(Points, 8), StringComparison.Ordinal);
        return line;

        string One(string[] values, int plain) => values[random.Next(isPlain ? plain : values.Length)];
    }

    private static byte[] Mutated(byte[] line, Random random)
    {
        byte[] bytes = [.. "\"\\{}[],:0123456789.e-+ \t\r\n/'nul"u8, 0, 0x1F, 0x7F, 0x80, 0xC3, 0xA9, 0xEF, 0xFF];
        var changed = line.ToList();
        for (var times = random.Next(1, 3); times > 0 && changed.Count > 1; times--)
        {
            var at = random.Next(changed.Count - 1);
            switch (random.Next(5))
            {
                case 0: changed.RemoveAt(at); break;
                case 1: changed.Insert(at, bytes[random.Next(bytes.Length)]); break;
                case 2: changed[at] = bytes[random.Next(bytes.Length)]; break;
                case 3: changed.InsertRange(at, changed.GetRange(at, Math.Min(random.Next(12), changed.Count - 1 - at))); break;
                default: changed.RemoveRange(at, Math.Min(random.Next(12), changed.Count - 1 - at)); break;
            }
        }
        return [.. changed];
    }

    private static CommonAssessment Make(string id, params string[] items) =>
        new(new(id), id, [.. items.Select(item => new AssessmentItem(new(item), new(2), new Id<Learning.LearningTarget>("t")))], version: id == "b" ? "2026" : null);
}
