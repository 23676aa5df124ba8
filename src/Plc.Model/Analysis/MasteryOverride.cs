using NodaTime;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Analysis;

/// <summary>The judgement of a member of the staff on a student's mastery of a target, in place of what is calculated. It stays until it is withdrawn, whatever evidence follows.</summary>
/// <remarks>Equal when all facts are equal. Dates are of the ISO calendar. Says nothing of the student, the level or the reason when it is turned to text.</remarks>
public sealed record MasteryOverride
{
    /// <summary>Records a judgement.</summary>
    /// <param name="student">The opaque id of the student.</param>
    /// <param name="target">The target.</param>
    /// <param name="value">The level, on the scale on which mastery is calculated.</param>
    /// <param name="by">The member who judged.</param>
    /// <param name="on">The day on which it was judged.</param>
    /// <param name="why">On what the judgement rests.</param>
    /// <param name="withdrawnOn">The day from which on it does not hold any more; null while it does.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1007, PLC1013, PLC1021.</exception>
    public MasteryOverride(Id<Student> student, Reference<LearningTarget> target, decimal value, Id<Member> by, LocalDate on, string why, LocalDate? withdrawnOn = null)
    {
        ArgumentNullException.ThrowIfNull(why);
        Check(student, target, value, by, on, why, withdrawnOn).ThrowIfBroken(nameof(MasteryOverride));
        (Student, Target, Value, By) = (student, target, Quantity.Trim(value), by);
        (On, Why, WithdrawnOn) = (on.WithCalendar(CalendarSystem.Iso), why, withdrawnOn?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The level, on the scale on which mastery is calculated.</summary>
    public decimal Value { get; }

    /// <summary>The member who judged.</summary>
    public Id<Member> By { get; }

    /// <summary>The day on which it was judged.</summary>
    public LocalDate On { get; }

    /// <summary>On what the judgement rests.</summary>
    public string Why { get; }

    /// <summary>The day from which on it does not hold any more; null while it does.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Whether it was judged by a day and not withdrawn by then.</summary>
    public bool IsInForceOn(LocalDate day) => On <= day.WithCalendar(CalendarSystem.Iso) && !(WithdrawnOn <= day.WithCalendar(CalendarSystem.Iso));

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<Student>? student = null, Reference<LearningTarget>? target = null, decimal? value = null, Id<Member>? by = null, LocalDate? on = null, string? why = null,
        LocalDate? withdrawnOn = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(student, nameof(student));
        breaches.Reference(target, nameof(target));
        breaches.Number(value, nameof(value));
        breaches.Id(by, nameof(by));
        breaches.Prose(why, nameof(why));
        breaches.Interval(on, withdrawnOn, nameof(withdrawnOn));
        return breaches;
    }

    /// <summary>The target alone.</summary>
    public override string ToString() => $"Judgement on {Target}";
}
