using NodaTime;
using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Responses;

/// <summary>What a rule set asks for, for one student on one target, with all that it rests on (practice row Q-07): which rule, which evidence, by when.</summary>
/// <remarks>Equal when all facts are equal. Says nothing of the student when it is turned to text.</remarks>
public sealed record StudentResponse
{
    internal StudentResponse(
        TargetHistory history, Id<Section>? section, Id<ResponseRuleSet> ruleSet, RuleSetDecision decision, ResponseStart? start, PlanChange change,
        Id<SupportPlan>? plan, bool isToBegin)
    {
        (Student, Target, Section, RuleSet, Decision) = (history.Student, history.Target, section, ruleSet, decision);
        (Evidence, LatestAssessed) = (history.Evidence[history.Evidence.Count - 1], history.LatestAssessed);
        (Start, Change, Plan, IsToBegin) = (start, change, plan, isToBegin);
    }

    /// <summary>The opaque id of the student.</summary>
    public Id<Student> Student { get; }

    /// <summary>The section of the student, where results or rosters say it.</summary>
    public Id<Section>? Section { get; }

    /// <summary>The target.</summary>
    public Reference<LearningTarget> Target { get; }

    /// <summary>The rule set that decided.</summary>
    public Id<ResponseRuleSet> RuleSet { get; }

    /// <summary>The decision: the response, the rule that asks for it or that none did, and what held.</summary>
    public RuleSetDecision Decision { get; }

    /// <summary>The newest evidence, of an assessment that the student took or missed.</summary>
    public PieceOfEvidence Evidence { get; }

    /// <summary>The newest evidence of an assessment that the student took; null where there is none.</summary>
    public PieceOfEvidence? LatestAssessed { get; }

    /// <summary>By when it has to begin; null where nothing has to begin, or the response does not say it.</summary>
    public ResponseStart? Start { get; }

    /// <summary>What this means for the plans of the student.</summary>
    public PlanChange Change { get; }

    /// <summary>The open plan of the student that it is about; null where there is none.</summary>
    public Id<SupportPlan>? Plan { get; }

    /// <summary>
    /// Whether something has to begin for the student: a plan where there is none, a plan of a higher tier where the review of the open one says so, or the gathering of evidence.
    /// </summary>
    public bool IsToBegin { get; }

    /// <summary>The target alone.</summary>
    public override string ToString() => $"Response on {Target}";
}

/// <summary>By when a response has to begin.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ResponseStart
{
    internal ResponseStart(LocalDate from, bool isFromEvidence, SchoolDay due, SchoolDayCount late) =>
        (CountedFrom, IsFromEvidence, DueOn, IsByCalendar, Late) = (from, isFromEvidence, due.Date, due.IsByCalendar && late.IsByCalendar, late);

    /// <summary>The day from which school days are counted.</summary>
    public LocalDate CountedFrom { get; }

    /// <summary>Whether that is the day on which the evidence was assessed; otherwise no such day is known, and it is the day as of which is asked.</summary>
    public bool IsFromEvidence { get; }

    /// <summary>The last day on which it is in time to begin.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Whether a calendar covers all days that were counted, those by which it is late too; otherwise weekdays were.</summary>
    public bool IsByCalendar { get; }

    /// <summary>How many school days it is late; 0 while it is in time.</summary>
    public SchoolDayCount Late { get; }

    /// <summary>Whether it is late.</summary>
    public bool IsOverdue => Late.Days > 0;
}

/// <summary>What a decision means for the plans of a student.</summary>
public enum PlanChange
{
    /// <summary>Nothing: no plan is asked for, and there is none.</summary>
    None,

    /// <summary>A plan is asked for, and there is none.</summary>
    New,

    /// <summary>The open plan is the one that is asked for, or may go on until there is evidence.</summary>
    Unchanged,

    /// <summary>Another tier or dosage is asked for than that of the open plan.</summary>
    Changed,

    /// <summary>There is an open plan, and none is asked for any more.</summary>
    NoLongerIndicated,
}
