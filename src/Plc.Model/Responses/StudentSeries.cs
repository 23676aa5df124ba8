using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>The scores of one measure over time, with the student whose they are.</summary>
/// <remarks>Equal when student and series are equal. Says nothing of the student when it is turned to text.</remarks>
public sealed record StudentSeries
{
    /// <summary>Says whose a series is.</summary>
    /// <param name="student">The opaque id of the student.</param>
    /// <param name="series">The scores.</param>
    /// <exception cref="ArgumentException">The student is not named.</exception>
    public StudentSeries(Id<Student> student, ProgressSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (student.IsDefault) throw new ArgumentException("The student is not named.", nameof(student));
        (Student, Series) = (student, series);
    }

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>The scores.</summary>
    public ProgressSeries Series { get; }

    /// <summary>The number of scores.</summary>
    public override string ToString() => Series.ToString();
}
