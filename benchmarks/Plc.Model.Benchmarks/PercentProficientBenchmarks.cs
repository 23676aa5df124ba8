using BenchmarkDotNet.Attributes;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Benchmarks;

/// <summary>
/// Percent proficient by section and target of one assessment. The peers compute that and nothing else; the analysis computes everything:
/// items, reliability, distributions and who needs what.
/// </summary>
[MemoryDiagnoser]
public class PercentProficientBenchmarks
{
    private const int Students = 100_000, Items = 10, Sections = 300;

    private readonly CommonAssessment _assessment = MeasuredSchool.Assessment(1, 1, Items);
    private readonly List<Response> _responses = new(Students * Items);
    private ResultSet _results = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = MeasuredSchool.NewRandom();
        var builder = new ResultSetBuilder(_assessment);
        var cells = new ResultCell[Items];
        for (var student = 0; student < Students; student++)
        {
            var (id, section) = (MeasuredSchool.StudentId(student), $"section-{random.Next(Sections):000}");
            for (var item = 0; item < Items; item++)
            {
                var points = MeasuredSchool.PointsOn(_assessment.Items[item], random);
                cells[item] = ResultCell.Scored(points);
                _responses.Add(new(id, section, _assessment.Items[item].Target.Id.Value, points.Value, _assessment.Items[item].Points.Value));
            }
            builder.Add(new(id), cells, new Id<Section>(section));
        }
        _results = builder.Build();
        RequireSame(GroupByOverObjects(), DictionaryOverObjects());
        RequireSame(OfAnalysis(Analysis()), DictionaryOverObjects());
    }

    [Benchmark(Baseline = true)]
    public Dictionary<(string Section, string Target), (int Proficient, int Assessed)> DictionaryOverObjects()
    {
        var students = new Dictionary<(string Student, string Target), (string Section, decimal Earned, decimal Possible)>();
        foreach (var response in _responses)
        {
            var (_, earned, possible) = students.GetValueOrDefault((response.Student, response.Target));
            students[(response.Student, response.Target)] = (response.Section, earned + response.Points, possible + response.Possible);
        }
        var sections = new Dictionary<(string, string), (int, int)>();
        foreach (var ((_, target), (section, earned, possible)) in students)
        {
            var (proficient, assessed) = sections.GetValueOrDefault((section, target));
            sections[(section, target)] = (proficient + (earned * 100 >= CutOf(target) * possible ? 1 : 0), assessed + 1);
        }
        return sections;
    }

    [Benchmark]
    public Dictionary<(string Section, string Target), (int Proficient, int Assessed)> GroupByOverObjects() => _responses
        .GroupBy(response => (response.Student, response.Section, response.Target))
        .GroupBy(student => (student.Key.Section, student.Key.Target))
        .ToDictionary(section => section.Key, section => (
            section.Count(student => student.Sum(response => response.Points) * 100 >= CutOf(section.Key.Target) * student.Sum(response => response.Possible)),
            section.Count()));

    [Benchmark]
    public AssessmentAnalysis Analysis() => AssessmentAnalysis.Of(_assessment, _results);

    private decimal CutOf(string target) => target == _assessment.Cuts[0].Target.Id.Value ? _assessment.Cuts[0].Proficiency.Percent!.Value.Value : 80;

    private static Dictionary<(string Section, string Target), (int Proficient, int Assessed)> OfAnalysis(AssessmentAnalysis analysis) => analysis.Sections
        .SelectMany(section => section.Targets.Select(target => (Key: (section.Section!.Value.Value, target.Target.Id.Value), target.Proficient)))
        .ToDictionary(pair => pair.Key, pair => ((int)pair.Proficient.Part, (int)pair.Proficient.Whole));

    /// <summary>Ways that do not agree are not worth comparing.</summary>
    private static void RequireSame<TKey, TValue>(Dictionary<TKey, TValue> left, Dictionary<TKey, TValue> right) where TKey : notnull
    {
        if (left.Count != right.Count || left.Except(right).Any()) throw new InvalidOperationException("The ways of computing do not agree.");
    }

    private sealed record Response(string Student, string Section, string Target, decimal Points, decimal Possible);
}
