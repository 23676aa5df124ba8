using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>The students of an assessment in the four groups of the data team process, on one target. A step for people: who is likely to reach the cut is theirs to judge.</summary>
/// <remarks>Every list is ordered by id. Equal when all facts are equal. Says nothing of a student when it is turned to text.</remarks>
public sealed record DataTeamList
{
    private DataTeamList(
        Reference<LearningTarget> target, ValueList<Id<Student>> proficient, ValueList<Id<Student>> close, ValueList<Id<Student>> farButLikely, ValueList<Id<Student>> intervention)
    {
        (Target, Proficient, Close, FarButLikely, Intervention) = (target, proficient, close, farButLikely, intervention);
    }

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>Proficient or higher, by the cut of the target.</summary>
    public ValueList<Id<Student>> Proficient { get; }

    /// <summary>Close to the cut.</summary>
    public ValueList<Id<Student>> Close { get; }

    /// <summary>Far from the cut, but likely to reach it in the time that there is.</summary>
    public ValueList<Id<Student>> FarButLikely { get; }

    /// <summary>Far, and in need of intervention.</summary>
    public ValueList<Id<Student>> Intervention { get; }

    /// <summary>Sorts the students of an assessment, on each of its targets.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="results">Its results.</param>
    /// <param name="policy">The thresholds and conventions; <see cref="AnalysisPolicy.Default"/> where it is left out.</param>
    /// <param name="likely">The students whom their teachers judge likely to reach a cut from which they are far; where it is left out, the policy's bands say it.</param>
    /// <returns>A list for every target, in the order in which items first name it; students for whom no item of it counts are in none.</returns>
    /// <exception cref="ArgumentException">The results are of another assessment, another version of it, or of other items.</exception>
    public static ValueList<DataTeamList> Of(CommonAssessment assessment, ResultSet results, AnalysisPolicy? policy = null, ValueList<Id<Student>>? likely = null)
    {
        MeasuredTarget.Require(assessment, results);
        var students = new AssessedStudents(assessment, results, policy ?? AnalysisPolicy.Default);
        var named = likely?.ToHashSet();
        return [.. students.Targets.Select(target => Of(target, students, named))];
    }

    /// <summary>The target alone.</summary>
    public override string ToString() => $"Data team groups on {Target}";

    private static DataTeamList Of(AssessedTarget target, AssessedStudents students, HashSet<Id<Student>>? likely)
    {
        List<Id<Student>> proficient = [], close = [], farButLikely = [], intervention = [];
        var bands = students.Policy.DataTeam;
        foreach (var student in students.ById)
        {
            if (!target.Tally.Counts(student)) continue;
            var id = students.Row(student).Student;
            var group = target.Tally.Reaches(student, target.Proficiency) ? proficient
                : IsFrom(bands.CloseFrom) ? close
                : likely?.Contains(id) ?? IsFrom(bands.LikelyFrom) ? farButLikely
                : intervention;
            group.Add(id);

            bool IsFrom(Percent band)
            {
                var (part, whole) = target.Tally.Progress(student, target.Proficiency);
                return part * 100_000_000 >= (Int128)(band.Value * 1_000_000) * whole;
            }
        }
        return new(target.Measured.Target, [.. proficient], [.. close], [.. farButLikely], [.. intervention]);
    }
}
