using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Plc.Model.Analysis;
using Plc.Model.Assessments;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

public sealed class ResultsSummaryTests
{
    private static readonly LearningCommunity Community = new(
        new("s"), "S", OrganizationKind.School, outcomes: [new(new("o"), "O", [new(new("t"), "T")])], assessments: [Make("a", "Q1", "Q2"), Make("b", "Q1")]);

    [Fact]
    public void A_stream_of_any_format_is_summarized_as_the_set_is() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (community, results) = ResultSets.Make(seed, students: 1 + seed % 90);
            foreach (var format in Enum.GetValues<ResultsFormat>())
            {
                using var stream = new Trickle(ResultsWriter.Write(results, format), seed);
                var read = ResultsReader.Summarize(stream, community, cancellationToken: TestContext.Current.CancellationToken);

                Assert.Empty(read.Diagnostics);
                Assert.Equal(community.Summarize(results), read.Value);
            }
        }));

    [Fact]
    public void Records_of_several_assessments_are_summarized_together()
    {
        var read = Summarize("""
            {"assessment":"b","student":"S1","points":{"Q1":1}}
            {"assessment":"a","student":"S1","points":{"Q1":1,"Q2":2}}
            {"assessment":"b","student":"S2","points":{"Q1":2}}
            """);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["a 1", "b 2"], read.Value!.Lines.Where(line => line.Key.Target is null).Select(line => $"{line.Key.Assessment} {line.Counts.Assessed}"));
    }

    [Theory]
    [InlineData("{\"assessment\":\"b\",\"student\":\"S1\",\"points\":{\"Q1\":1}}\n{\"assessment\":\"b\",\"student\":\"S1\",\"points\":{\"Q1\":3}}\n", "2:29 PLC5010", "2:49 PLC5011")]
    [InlineData("student,Q1\nS1,1\nS2,1\nS1,3\n", "4:1 PLC5010", "4:4 PLC5011")]
    [InlineData("student,item,points\nS1,Q1,1\nS2,Q1,1\nS1,Q1,3\n", "4:1 PLC0122", "4:7 PLC5011")]
    [InlineData("student,item,points\nS1,Q1,1\nS1,Q1,1\n", "3:4 PLC0120")]
    public void Faults_are_those_of_reading(string file, params string[] expected)
    {
        var read = Summarize(file, "b");

        Assert.Equal(expected, read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id}"));
        Assert.Null(read.Value);
    }

    [Fact]
    public void A_line_longer_than_any_record_is_reported_and_the_rest_is_read()
    {
        var file = $"{{\"assessment\":\"b\",\"student\":\"{new string('x', 5_000_000)}\"}}\n{{\"assessment\":\"b\",\"student\":\"S1\",\"points\":{{\"Q1\":3}}}}\n";

        var read = Summarize(file);

        Assert.Equal(["1:1 PLC0014 0", "2:49 PLC5011 5000080"], read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id} {one.Place.Offset}"));
    }

    [Fact]
    public void Students_are_found_twice_among_as_many_as_are_kept_and_an_info_says_where_that_ends()
    {
        var sheet = "student,Q1\n" + string.Concat(Enumerable.Range(0, 40).Select(student => $"S{student},1\n"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(sheet + "S1,1\n"));

        var read = ResultsReader.Summarize(stream, Community, new Id<CommonAssessment>("b"), options: new(maxStudentsKept: 30), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["32:1 PLC0123", "42:1 PLC5010"], read.Diagnostics.Select(one => $"{one.Place} {one.Rule.Id}"));
    }

    [Fact]
    public void Every_student_of_very_many_is_found_again()
    {
        var random = new Random(7);
        var ids = Enumerable.Range(0, 50_000).Select(_ => Guid.NewGuid().ToString("N")[..random.Next(3, 30)]).Distinct().ToList();
        var lines = string.Concat(ids.Concat(ids.Take(200)).Select(id => $"{{\"assessment\":\"b\",\"student\":\"{id}\",\"points\":{{\"Q1\":1}}}}\n"));

        var read = Summarize(lines);

        Assert.Equal(Enumerable.Range(ids.Count + 1, 200), read.Diagnostics.Select(one => one.Place.Line));
        Assert.All(read.Diagnostics, one => Assert.Equal("PLC5010", one.Rule.Id));
    }

    private static CommonAssessment Make(string id, params string[] items) =>
        new(new(id), id, [.. items.Select(item => new AssessmentItem(new(item), new(2), new Id<Learning.LearningTarget>("t")))]);

    private static ReadResult<AssessmentSummary> Summarize(string file, string? assessment = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return ResultsReader.Summarize(stream, Community, assessment is null ? null : new Id<CommonAssessment>(assessment));
    }

    /// <summary>A stream that gives a few bytes at a time, as networks do.</summary>
    private sealed class Trickle(byte[] bytes, int seed) : MemoryStream(bytes)
    {
        private readonly Random _random = new(seed);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, _random.Next(1, 60)));
    }
}
