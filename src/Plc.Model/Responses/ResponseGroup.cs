using NodaTime;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>Students who are to begin one response on one target together; never of two responses or two targets (practice rows ).</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the students when it is turned to text.</remarks>
public sealed record ResponseGroup
{
    internal ResponseGroup(int number, ValueList<StudentResponse> students, LocalDate? startBy, LocalDate? review, ValueList<Id<TimeBlock>> blocks)
    {
        (Number, Students, StartBy, Review, Blocks) = (number, students, startBy, review, blocks);
        (Target, Decision) = (students[0].Target, students[0].Decision);
    }

    /// <summary>The number of the group, from 1, in the order in which groups have to begin.</summary>
    public int Number { get; }

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The rule that asks for the response, as it asks for it for the first of the students.</summary>
    public RuleSetDecision Decision { get; }

    /// <summary>What is done: kind, tier, dosage, who gives it.</summary>
    public Response Response => Decision.Response;

    /// <summary>The students, by section, then by id; no more than the response allows in a group.</summary>
    public ValueList<StudentResponse> Students { get; }

    /// <summary>The earliest day by which one of them has to begin; null where the response does not say it.</summary>
    public LocalDate? StartBy { get; }

    /// <summary>The day of the review where the group begins on that day, or, where that is past, on the day as of which is asked; null where the response does not say it.</summary>
    public LocalDate? Review { get; }

    /// <summary>The time blocks that the schedule sets aside for this kind of response; none where it has none .</summary>
    public ValueList<Id<TimeBlock>> Blocks { get; }

    /// <summary>Whether a student should have begun before the day as of which is asked.</summary>
    public bool IsOverdue => Students.Any(student => student.Start is { IsOverdue: true });

    /// <summary>Its number, target and size.</summary>
    public override string ToString() => $"Group {Number} on {Target}: {Students.Count} students";
}
