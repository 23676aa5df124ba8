using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>How the lines of a file of records differ.</summary>
public enum Lines
{
    /// <summary>All have one layout, and students stand in the order of their ids.</summary>
    Alike,

    /// <summary>All have one layout, and students stand in no order.</summary>
    Shuffled,

    /// <summary>Members stand in another order in every line, with other spaces.</summary>
    Different,
}

/// <summary>
/// Records of results, one a line: ids, a date, points on two targets. The peers make an object a record and see that values are of their kinds; ours checks every rule and makes
/// the columns that are analysed.
/// </summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private const int Students = 200_000;

    private readonly LearningCommunity _community = Community();
    private byte[] _file = [];

    [Params(Lines.Alike, Lines.Shuffled, Lines.Different)]
    public Lines Layout { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _file = MakeFile(_community, Students, Layout);
        if (Reader().Count != Students || GeneratedRead().Count != Students || Summary().Lines.Count == 0) throw new InvalidOperationException("A way of reading does not read every record.");
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyCollection<object> GeneratedRead() => EachLine(line => System.Text.Json.JsonSerializer.Deserialize(line.Span, ResultDtoContext.Default.ResultDto)!);

    [Benchmark]
    public IReadOnlyCollection<object> StrictGeneratedRead() => EachLine(line => System.Text.Json.JsonSerializer.Deserialize(line.Span, StrictResultDtoContext.Default.StrictResultDto)!);

    [Benchmark]
    public IReadOnlyCollection<object> Newtonsoft()
    {
        var records = new List<object>();
        var serializer = new Newtonsoft.Json.JsonSerializer();
        using var text = new StreamReader(new MemoryStream(_file), Encoding.UTF8);
        using var json = new JsonTextReader(text) { SupportMultipleContent = true };
        while (json.Read()) records.Add(serializer.Deserialize<ResultDto>(json)!);
        return records;
    }

    [Benchmark]
    public int Tokens()
    {
        var tokens = 0;
        for (var rest = (ReadOnlySpan<byte>)_file; !rest.IsEmpty;)
        {
            var end = rest.IndexOf((byte)'\n');
            var json = new Utf8JsonReader(rest[..end]);
            while (json.Read()) tokens++;
            rest = rest[(end + 1)..];
        }
        return tokens;
    }

    [Benchmark]
    public ResultSet Reader() => ResultsReader.Read(_file, _community).Value ?? throw new InvalidOperationException("The file has errors.");

    [Benchmark]
    public AssessmentSummary Summary()
    {
        using var stream = new MemoryStream(_file);
        return ResultsReader.Summarize(stream, _community).Value ?? throw new InvalidOperationException("The file has errors.");
    }

    /// <summary>A community with an assessment of two targets, an item each.</summary>
    internal static LearningCommunity Community()
    {
        var school = MeasuredSchool.Community(assessments: 1, items: 2);
        var items = school.Assessments[0].Items;
        return new(
            school.Id, school.Name, school.Kind, members: school.Members, courses: school.Courses, outcomes: school.Outcomes, teams: school.Teams, sections: school.Sections,
            assessments: [new(new("unit-3-ratios-and-rates-form-a"), "Ratios", [new(new("7.RP.A.1-unit-rates"), new(10), items[0].Target), new(new("7.RP.A.2-proportional"), new(8), items[1].Target)])]);
    }

    /// <summary>A file of records of about 195 bytes.</summary>
    internal static byte[] MakeFile(LearningCommunity community, int students, Lines layout)
    {
        var random = MeasuredSchool.NewRandom();
        int[] order = [.. Enumerable.Range(0, students)];
        if (layout != Lines.Alike) random.Shuffle(order);
        var file = new StringBuilder(students * 200);
        foreach (var student in order)
        {
            var section = community.Sections[layout == Lines.Alike ? (int)((long)student * community.Sections.Count / students) : random.Next(community.Sections.Count)].Id;
            string[] members =
            [
                "\"assessment\":\"unit-3-ratios-and-rates-form-a\"", $"\"student\":\"S{student:0000000}\"", $"\"section\":\"{section}\"", $"\"date\":\"2026-10-{5 + random.Next(5):00}\"",
                $"\"points\":{{\"7.RP.A.1-unit-rates\":{random.Next(11)},\"7.RP.A.2-proportional\":{random.Next(9)}}}",
            ];
            if (layout == Lines.Different) random.Shuffle(members);
            file.Append('{').AppendJoin(layout == Lines.Different ? "," + new string(' ', random.Next(4)) : ",", members).Append("}\n");
        }
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private List<object> EachLine(Func<ReadOnlyMemory<byte>, object> read)
    {
        var records = new List<object>();
        for (var at = 0; at < _file.Length;)
        {
            var end = _file.AsSpan(at).IndexOf((byte)'\n');
            records.Add(read(_file.AsMemory(at, end)));
            at += end + 1;
        }
        return records;
    }
}
