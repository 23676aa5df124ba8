using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using Plc.Model.Assessments;
using Plc.Model.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>
/// A gradebook's sheet, one student a row and one item a column. The peers make objects and see that numbers are numbers; ours checks every
/// rule of ids, dates, sections and points, and makes the columns that are analysed.
/// </summary>
[MemoryDiagnoser]
public class WideSheetBenchmarks
{
    private const int Students = 10_000, Items = 20, FirstItemColumn = 3;

    private readonly LearningCommunity _community = MeasuredSchool.Community(assessments: 1, Items);
    private byte[] _sheet = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = MeasuredSchool.NewRandom();
        var items = _community.Assessments[0].Items;
        int[] students = [.. Enumerable.Range(0, Students)];
        random.Shuffle(students);
        var sheet = new StringBuilder($"student,section,date,{string.Join(',', items.Select(item => item.Id))}\n");
        foreach (var student in students)
        {
            sheet.Append(MeasuredSchool.StudentId(student)).Append(',').Append(_community.Sections[random.Next(_community.Sections.Count)].Id).Append(",2026-10-05");
            foreach (var item in items) sheet.Append(',').Append(random.Next(50) == 0 ? "" : MeasuredSchool.PointsOn(item, random).ToString());
            sheet.Append('\n');
        }
        _sheet = Encoding.UTF8.GetBytes(sheet.ToString());
        if (Reader().Count != Students || TypedRecords().Count != Students || Fields().Count != Students)
            throw new InvalidOperationException("A way of reading does not read every row.");
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyCollection<object> TypedRecords()
    {
        using var csv = CsvReader.Create(_sheet, new CsvReaderOptions());
        return csv.GetRecords<SheetRow>().ToList();
    }

    /// <summary>By field, since the items of an assessment are known at run time only.</summary>
    [Benchmark]
    public IReadOnlyCollection<object> Fields()
    {
        using var csv = CsvReader.Create(_sheet, new CsvReaderOptions());
        var rows = new List<object>();
        while (csv.Read())
        {
            var points = new decimal?[csv.FieldCount - FirstItemColumn];
            for (var item = 0; item < points.Length; item++)
                points[item] = csv.IsEmpty(item + FirstItemColumn) ? null : csv.Parse<decimal>(item + FirstItemColumn, CultureInfo.InvariantCulture);
            rows.Add((csv.GetString(0), csv.GetString(1), csv.Parse<DateOnly>(2), points));
        }
        return rows;
    }

    [Benchmark]
    public ResultSet Reader() =>
        ResultsReader.Read(_sheet, _community).Value ?? throw new InvalidOperationException("The sheet has errors.");
}
