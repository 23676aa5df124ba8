using NodaTime;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Responses;

/// <summary>
/// Additional time for one student: support for one who has not learned a target yet, or extension for one who has (critical questions 3 and 4; practice rows
/// Time is added to core instruction; a plan has no way to say that core instruction is missed.
/// </summary>
/// <remarks>Equal when all facts are equal. Dates are of the ISO calendar. Names the student by an opaque id, and says nothing of the student when it is turned to text.</remarks>
public sealed record SupportPlan : ILinked
{
    /// <summary>Makes a support plan.</summary>
    /// <param name="id">Unique among the support plans of the community.</param>
    /// <param name="student">The opaque id of the student.</param>
    /// <param name="kind">Support or extension.</param>
    /// <param name="targets">The learning targets that it is for; at least one.</param>
    /// <param name="begin">The first day on which it runs.</param>
    /// <param name="review">The day on which the team looks at it again, while it runs.</param>
    /// <param name="end">The last day for which it is planned.</param>
    /// <param name="tier">The tier of support, 1 to 3; left out for extension.</param>
    /// <param name="ruleSet">The rule set by which it was opened.</param>
    /// <param name="rule">The rule of that set which asked for it.</param>
    /// <param name="reason">Why it was opened, where no rule asked for it.</param>
    /// <param name="dosage">How much time is planned, and how often.</param>
    /// <param name="group">What the group is called in which the student works.</param>
    /// <param name="owner">The member who sees to it.</param>
    /// <param name="block">The time block of the schedule in which its sessions are held.</param>
    /// <param name="exit">What the student's results have to show so that it can end.</param>
    /// <param name="monitoring">By what progress is measured while it runs.</param>
    /// <param name="sessions">The sessions that were held.</param>
    /// <param name="ended">When it ended and why; left out while it runs.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1013, PLC1014, PLC1015, PLC6006, PLC6101 to PLC6105, PLC6108, PLC6109.</exception>
    public SupportPlan(
        Id<SupportPlan> id, Id<Student> student, PlanKind kind, ValueList<Reference<LearningTarget>> targets, LocalDate begin, LocalDate review,
        LocalDate? end = null, int? tier = null, Reference<ResponseRuleSet>? ruleSet = null, Id<ResponseRule>? rule = null, string? reason = null,
        Dosage? dosage = null, string? group = null, Reference<Member>? owner = null, Reference<TimeBlock>? block = null, ResponseCondition? exit = null,
        PlanMonitoring? monitoring = null, ValueList<DeliveredSession> sessions = default, PlanEnd? ended = null)
    {
        Check(id, student, kind, targets, begin, review, end, tier, ruleSet, rule, reason, dosage, group, owner, block, exit, monitoring, sessions, ended)
            .ThrowIfBroken(nameof(SupportPlan));
        (Id, Student, Kind, Targets) = (id, student, kind, targets);
        (Begin, Review, End) = (begin.WithCalendar(CalendarSystem.Iso), review.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso));
        (Tier, RuleSet, Rule, Reason, Dosage, Group, Owner, Block) = (tier, ruleSet, rule, reason, dosage, group, owner, block);
        (Exit, Monitoring, Sessions, Ended) = (exit, monitoring, sessions, ended);
    }

    /// <summary>Unique among the support plans of the community.</summary>
    public Id<SupportPlan> Id { get; }

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>Support or extension.</summary>
    public PlanKind Kind { get; }

    /// <summary>The learning targets that it is for; at least one.</summary>
    public ValueList<Reference<LearningTarget>> Targets { get; }

    /// <summary>The first day on which it runs.</summary>
    public LocalDate Begin { get; }

    /// <summary>The day on which the team looks at it again.</summary>
    public LocalDate Review { get; }

    /// <summary>The last day for which it is planned; null where it runs until its exit condition is met.</summary>
    public LocalDate? End { get; }

    /// <summary>The tier of support, 1 to 3; null where it is not said, and for extension.</summary>
    public int? Tier { get; }

    /// <summary>The rule set by which it was opened; null where that is not known.</summary>
    public Reference<ResponseRuleSet>? RuleSet { get; }

    /// <summary>The rule of that set which asked for it. It may not be in the set any more, since rule sets change and plans stay as they were opened.</summary>
    public Id<ResponseRule>? Rule { get; }

    /// <summary>Why it was opened, where no rule asked for it; null where a rule did, or nothing is said.</summary>
    public string? Reason { get; }

    /// <summary>How much time is planned, and how often; null where that is not said.</summary>
    public Dosage? Dosage { get; }

    /// <summary>What the group is called in which the student works; null where there is none.</summary>
    public string? Group { get; }

    /// <summary>The member who sees to it; null where nobody is named.</summary>
    public Reference<Member>? Owner { get; }

    /// <summary>The time block of the schedule in which its sessions are held; null where none is named.</summary>
    public Reference<TimeBlock>? Block { get; }

    /// <summary>What the student's results have to show so that it can end; null where that is not said.</summary>
    public ResponseCondition? Exit { get; }

    /// <summary>By what progress is measured while it runs; null where it is not.</summary>
    public PlanMonitoring? Monitoring { get; }

    /// <summary>The sessions that were held.</summary>
    public ValueList<DeliveredSession> Sessions { get; }

    /// <summary>When it ended and why; null while it runs.</summary>
    public PlanEnd? Ended { get; }

    /// <summary>Whether it has begun by a day and has not ended before it.</summary>
    public bool IsOpen(LocalDate asOf) => DateSpan.Holds(Begin, Ended?.Date, asOf);

    /// <summary>The same plan with another session that was held.</summary>
    /// <exception cref="RuleException">PLC6104: held before the plan begins or after it ended.</exception>
    public SupportPlan With(DeliveredSession session) => Changed(sessions: Sessions.And(session));

    /// <summary>The same plan, ended.</summary>
    /// <exception cref="RuleException">PLC6104, PLC6108: it ended before it began, or before its last session.</exception>
    public SupportPlan With(PlanEnd ended)
    {
        ArgumentNullException.ThrowIfNull(ended);
        return Changed(ended: ended);
    }

    private SupportPlan Changed(ValueList<DeliveredSession>? sessions = null, PlanEnd? ended = null) => new(
        Id, Student, Kind, Targets, Begin, Review, End, Tier, RuleSet, Rule, Reason, Dosage, Group, Owner, Block, Exit, Monitoring, sessions ?? Sessions, ended ?? Ended);

    /// <summary>Which it is, and nothing of the student.</summary>
    public override string ToString() => $"Support plan {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<SupportPlan>? id = null, Id<Student>? student = null, PlanKind? kind = null, ValueList<Reference<LearningTarget>>? targets = null,
        LocalDate? begin = null, LocalDate? review = null, LocalDate? end = null, int? tier = null, Reference<ResponseRuleSet>? ruleSet = null,
        Id<ResponseRule>? rule = null, string? reason = null, Dosage? dosage = null, string? group = null, Reference<Member>? owner = null,
        Reference<TimeBlock>? block = null, ResponseCondition? exit = null, PlanMonitoring? monitoring = null, ValueList<DeliveredSession>? sessions = null,
        PlanEnd? ended = null)
    {
        _ = (dosage, exit);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Id(student, nameof(student));
        breaches.Word(kind, nameof(kind));
        breaches.DistinctReferences(targets, nameof(targets));
        if (targets is { Count: 0 }) breaches.Add(SupportPlanRules.NoTarget, nameof(targets));
        if (tier is < 1 or > 3) breaches.Add(ResponseRules.Tier, nameof(tier));
        if (tier is not null && kind is PlanKind.Extension) breaches.Add(SupportPlanRules.PlanTier, nameof(tier));
        breaches.Reference(ruleSet, nameof(ruleSet));
        breaches.Id(rule, nameof(rule));
        if (rule is not null && ruleSet is null) breaches.Add(SupportPlanRules.RuleOfSet, nameof(rule));
        breaches.Prose(reason, nameof(reason));
        breaches.Line(group, nameof(group));
        breaches.Reference(owner, nameof(owner));
        breaches.Reference(block, nameof(block));
        CheckDays(ref breaches, begin?.WithCalendar(CalendarSystem.Iso), review?.WithCalendar(CalendarSystem.Iso), end?.WithCalendar(CalendarSystem.Iso), ended);
        CheckSessions(ref breaches, begin?.WithCalendar(CalendarSystem.Iso), sessions, ended);
        if (monitoring is { GoalDate: var due } && due <= begin?.WithCalendar(CalendarSystem.Iso)) breaches.Add(SupportPlanRules.GoalBefore, $"{nameof(monitoring)}/goalDate");
        return breaches;
    }

    private static void CheckDays(ref RuleBreaches breaches, LocalDate? begin, LocalDate? review, LocalDate? end, PlanEnd? ended)
    {
        breaches.Interval(begin, end, nameof(end));
        if (review < begin) breaches.Add(SupportPlanRules.ReviewOutside, nameof(review), "before the plan begins");
        // Of a plan that ends before it begins, the end is what is wrong.
        else if (review > end && end >= begin) breaches.Add(SupportPlanRules.ReviewOutside, nameof(review), "after the last day of the plan");
        if (ended?.Date < begin) breaches.Add(SupportPlanRules.EndedBefore, $"{nameof(ended)}/date");
    }

    private static void CheckSessions(ref RuleBreaches breaches, LocalDate? begin, ValueList<DeliveredSession>? sessions, PlanEnd? ended)
    {
        if (sessions is not { } held) return;
        for (var i = 0; i < held.Count; i++)
            if (held[i].Date < begin) breaches.Add(SupportPlanRules.SessionOutside, $"{nameof(sessions)}/{i}/date", "before the plan begins");
            else if (held[i].Date > ended?.Date && !(ended.Date < begin)) breaches.Add(SupportPlanRules.SessionOutside, $"{nameof(sessions)}/{i}/date", "after the plan ended");
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Targets, "targets");
        links.Refer(RuleSet, "ruleSet");
        links.Refer(Owner, "owner");
        links.Refer(Block, "block");
        links.Each(Sessions, "sessions");
    }
}

/// <summary>What a plan is for.</summary>
public enum PlanKind
{
    /// <summary>Additional time and support for a student who has not learned it yet (critical question 3).</summary>
    Support,

    /// <summary>Going deeper or further for a student who has learned it (critical question 4).</summary>
    Extension,
}
