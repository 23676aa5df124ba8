using System.Numerics;
using BenchmarkDotNet.Attributes;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Benchmarks;

/// <summary>
/// Percent proficient by section and target of a state: a million students, eight assessments of five targets with an item each, ten thousand sections. The wall is a plain sum of the same bytes; the
/// peers hold a score as an object, of one assessment alone, since eight would not fit: multiply their time by eight.
/// </summary>
public class ManyScoresBenchmarks
{
    private const int Students = 1_000_000, Assessments = 8, Targets = 5, Sections = 10_000, Cut = 80, Maximum = 100;

    private readonly CommonAssessment[] _assessments = new CommonAssessment[Assessments];
    private readonly ResultSet[] _results = new ResultSet[Assessments];
    private readonly byte[][] _bytes = new byte[Assessments][];
    private readonly List<Score> _scores = new(Students * Targets);

    [GlobalSetup]
    public void Setup()
    {
        var random = MeasuredSchool.NewRandom();
        string[] targets = [.. Enumerable.Range(0, Targets).Select(target => $"T{target}")];
        Id<Section>[] sections = [.. Enumerable.Range(0, Sections).Select(section => new Id<Section>($"section-{section:00000}"))];
        var cells = new ResultCell[Targets];
        for (var number = 0; number < Assessments; number++)
        {
            var assessment = _assessments[number] = new(new($"A{number}"), "A", [.. targets.Select(target => new AssessmentItem(new($"Q{target}"), new(Maximum), new Id<LearningTarget>(target)))]);
            var builder = new ResultSetBuilder(assessment);
            builder.EnsureCapacity(Students);
            var bytes = _bytes[number] = new byte[Students * Targets];
            for (var student = 0; student < Students; student++)
            {
                var section = sections[student / (Students / Sections)];
                for (var target = 0; target < Targets; target++)
                {
                    var points = (byte)random.Next(Maximum + 1);
                    bytes[target * Students + student] = points;
                    cells[target] = ResultCell.ScoredUnits(points * ResultCell.UnitsPerPoint);
                    if (number == 0) _scores.Add(new(section.Value, targets[target], points));
                }
                builder.Add(new(MeasuredSchool.StudentId(student)), cells, section);
            }
            _results[number] = builder.Build();
        }
        var (counted, expected) = (PercentProficient.Of(_assessments[0], _results[0]), DictionaryOfOne());
        for (var target = 0; target < Targets; target++)
            for (var section = 0; section < Sections; section++)
                if ((counted.Proficient(target, section).Part, counted.Proficient(target, section).Whole) is var (part, whole) && ((int)part, (int)whole) != expected[(sections[section].Value, targets[target])])
                    throw new InvalidOperationException("The ways of computing do not agree.");
    }

    [Benchmark(Baseline = true)]
    public int SumOfAllBytes()
    {
        var sum = 0;
        foreach (var bytes in _bytes)
        {
            var sums = Vector<uint>.Zero;
            for (var at = 0; at <= bytes.Length - Vector<byte>.Count; at += Vector<byte>.Count)
            {
                Vector.Widen(new Vector<byte>(bytes, at), out var low, out var high);
                Vector.Widen(low + high, out var lower, out var upper);
                sums += lower + upper;
            }
            sum += (int)Vector.Sum(sums);
        }
        return sum;
    }

    [Benchmark]
    public int PercentProficientOfAll()
    {
        var sections = 0;
        for (var i = 0; i < Assessments; i++) sections += PercentProficient.Of(_assessments[i], _results[i]).Sections.Count;
        return sections;
    }

    [Benchmark]
    public Dictionary<(string Section, string Target), (int Proficient, int Assessed)> DictionaryOfOne()
    {
        var counts = new Dictionary<(string, string), (int, int)>();
        foreach (var score in _scores)
        {
            var (proficient, assessed) = counts.GetValueOrDefault((score.Section, score.Target));
            counts[(score.Section, score.Target)] = (proficient + (score.Points >= Cut ? 1 : 0), assessed + 1);
        }
        return counts;
    }

    [Benchmark]
    public int LinqOfOne() => _scores.GroupBy(score => (score.Section, score.Target)).Select(group => (group.Key, group.Count(score => score.Points >= Cut), group.Count())).Count();

    private sealed record Score(string Section, string Target, byte Points);
}
