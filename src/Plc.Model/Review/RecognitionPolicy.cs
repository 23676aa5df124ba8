using Plc.Model.Assessments;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>What a body asks of a community before it recognizes it, named and versioned (practice row C-09).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record RecognitionPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="name">What it is called in results.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="yearsOfPractice">For how many whole years the practice has been going on; 3 where it is left out, as Model PLC at Work asks (1 for its Promising Practices).</param>
    /// <param name="consecutiveYears">For how many school years running there are comparable results, up to the last one that is over; 3 where it is left out, as Model PLC at Work asks.</param>
    /// <param name="indicators">How many indicators have them; 2 where it is left out: language arts and mathematics.</param>
    /// <param name="groups">The student groups for which they are there too; those that any of the indicators names where none is given.</param>
    /// <exception cref="ArgumentException">Name or version is blank, or a number is below 1.</exception>
    public RecognitionPolicy(string name, string version, int yearsOfPractice = 3, int consecutiveYears = 3, int indicators = 2, ValueList<Id<StudentGroup>> groups = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentOutOfRangeException.ThrowIfLessThan(yearsOfPractice, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(consecutiveYears, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(indicators, 1);
        (Name, Version, YearsOfPractice, ConsecutiveYears, Indicators, Groups) = (name, version, yearsOfPractice, consecutiveYears, indicators, groups);
    }

    /// <summary>Model PLC at Work (All Things PLC): three years of practice and the last three years of comparable results, in language arts and mathematics, student groups included.</summary>
    public static RecognitionPolicy ModelPlc { get; } = new("model-plc-at-work", "1");

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Which version of it.</summary>
    public string Version { get; }

    /// <summary>For how many whole years the practice has been going on.</summary>
    public int YearsOfPractice { get; }

    /// <summary>For how many school years running there are comparable results.</summary>
    public int ConsecutiveYears { get; }

    /// <summary>How many indicators have them.</summary>
    public int Indicators { get; }

    /// <summary>The student groups for which they are there too; none for those that any of the indicators names.</summary>
    public ValueList<Id<StudentGroup>> Groups { get; }
}
