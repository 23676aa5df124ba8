using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using Plc.Model.Assessments;
using Plc.Model.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>A sheet with a row for every student and item. The peer makes an object a row and sees that numbers are numbers; ours checks every rule and makes columns.</summary>
[MemoryDiagnoser]
public class TidySheetBenchmarks
{
    private const int Students = 25_000, Items = 20;

    private readonly LearningCommunity _community = MeasuredSchool.Community(assessments: 1, Items);
    private byte[] _sheet = [];

    [Params(false, true)]
    public bool IsShuffled { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = MeasuredSchool.NewRandom();
        var items = _community.Assessments[0].Items;
        var rows = new List<string>();
        for (var student = 0; student < Students; student++)
        {
            var section = _community.Sections[student % _community.Sections.Count].Id;
            foreach (var item in items) rows.Add($"{MeasuredSchool.StudentId(student)},2026-10-05,{section},{item.Id},{MeasuredSchool.PointsOn(item, random)}\n");
        }
        var array = rows.ToArray();
        if (IsShuffled) random.Shuffle(array);
        _sheet = Encoding.UTF8.GetBytes("student,date,section,item,points\n" + string.Concat(array));
        if (Reader().Count != Students || TypedRecords().Count != Students * Items) throw new InvalidOperationException("A way of reading does not read every row.");
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyCollection<object> TypedRecords()
    {
        using var csv = CsvReader.Create(_sheet, new CsvReaderOptions());
        return csv.GetRecords<TidyRow>().ToList();
    }

    [Benchmark]
    public ResultSet Reader() => ResultsReader.Read(_sheet, _community).Value ?? throw new InvalidOperationException("The sheet has errors.");
}
