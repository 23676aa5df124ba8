using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;

namespace Plc.Model.Serialization;

/// <summary>A sheet of progress scores: a series for every student and measure.</summary>
/// <remarks>Equal when all series are equal.</remarks>
public sealed record ProgressSheet
{
    internal ProgressSheet(ValueList<StudentSeries> series) => Series = series;

    /// <summary>The series, by student and then by measure. The sheet does not say which way a measure goes: they are increasing, and <see cref="WithDecreasing"/> turns them.</summary>
    public ValueList<StudentSeries> Series { get; }

    /// <summary>The series of a student on a measure; null where the sheet has none.</summary>
    public ProgressSeries? Find(Id<Student> student, string measure) => Series.FirstOrDefault(one => one.Student == student && one.Series.Measure == measure)?.Series;

    /// <summary>The same sheet, with the series of some measures decreasing: those that go down when a student improves.</summary>
    public ProgressSheet WithDecreasing(params ValueList<string> measures) => new(
        [.. Series.Select(one => measures.Contains(one.Series.Measure) ? new StudentSeries(one.Student, one.Series.WithDirection(ProgressDirection.Decreasing)) : one)]);

    /// <summary>The number of series.</summary>
    public override string ToString() => $"Sheet of {Series.Count} series";
}
