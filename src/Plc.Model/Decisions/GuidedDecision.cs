using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Decisions;

/// <summary>A decision that passed the filter of mission and vision: what it is about, what it serves and what it rests on (practice rows F-17 and I-03).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record GuidedDecision : ILinked
{
    /// <summary>Makes a guided decision.</summary>
    /// <param name="id">Unique among the decisions of the community.</param>
    /// <param name="statement">What was decided.</param>
    /// <param name="area">The function of the school that it is about.</param>
    /// <param name="date">The day on which it was made.</param>
    /// <param name="participation">The stakeholder groups that took part.</param>
    /// <param name="externalParticipants">Those of other organizations who took part.</param>
    /// <param name="servesMission">Whether it serves the mission.</param>
    /// <param name="visionElements">The elements of the vision that it serves.</param>
    /// <param name="commitments">The commitments that it serves.</param>
    /// <param name="goals">The goals that it serves.</param>
    /// <param name="concerns">The program concerns that it answers.</param>
    /// <param name="questions">The critical questions that it touches.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="meeting">The meeting in which it was made.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC1015.</exception>
    public GuidedDecision(
        Id<GuidedDecision> id, string statement, OpenTerm<DecisionArea> area, LocalDate date, ValueList<Participation> participation = default,
        ValueList<Reference<ExternalParticipant>> externalParticipants = default, bool servesMission = false,
        ValueList<Reference<VisionElement>> visionElements = default, ValueList<Reference<CollectiveCommitment>> commitments = default,
        ValueList<Reference<SmartGoal>> goals = default, ValueList<Reference<LearningTarget>> concerns = default,
        ValueList<CriticalQuestion> questions = default, ValueList<Evidence> evidence = default, Reference<Meeting>? meeting = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(area);
        Check(
            id, statement, area, date, participation, externalParticipants, servesMission, visionElements, commitments, goals, concerns,
            questions, evidence, meeting).ThrowIfBroken(nameof(GuidedDecision));
        (Id, Statement, Area, Date, Participation, ExternalParticipants) = (id, statement, area, date.WithCalendar(CalendarSystem.Iso), participation, externalParticipants);
        (ServesMission, VisionElements, Commitments, Goals, Concerns, Questions) = (servesMission, visionElements, commitments, goals, concerns, questions);
        (Evidence, Meeting) = (evidence, meeting);
    }

    /// <summary>Unique among the decisions of the community.</summary>
    public Id<GuidedDecision> Id { get; }

    /// <summary>What was decided.</summary>
    public string Statement { get; }

    /// <summary>The function of the school that it is about.</summary>
    public OpenTerm<DecisionArea> Area { get; }

    /// <summary>The day on which it was made.</summary>
    public LocalDate Date { get; }

    /// <summary>The stakeholder groups that took part.</summary>
    public ValueList<Participation> Participation { get; }

    /// <summary>Those of other organizations who took part.</summary>
    public ValueList<Reference<ExternalParticipant>> ExternalParticipants { get; }

    /// <summary>Whether it serves the mission.</summary>
    public bool ServesMission { get; }

    /// <summary>The elements of the vision that it serves.</summary>
    public ValueList<Reference<VisionElement>> VisionElements { get; }

    /// <summary>The commitments that it serves.</summary>
    public ValueList<Reference<CollectiveCommitment>> Commitments { get; }

    /// <summary>The goals that it serves.</summary>
    public ValueList<Reference<SmartGoal>> Goals { get; }

    /// <summary>The program concerns that it answers.</summary>
    public ValueList<Reference<LearningTarget>> Concerns { get; }

    /// <summary>The critical questions that it touches.</summary>
    public ValueList<CriticalQuestion> Questions { get; }

    /// <summary>What it rests on.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The meeting in which it was made; null where it was made elsewhere.</summary>
    public Reference<Meeting>? Meeting { get; }

    /// <summary>Whether it names anything that it serves.</summary>
    public bool IsGuided => ServesMission || VisionElements.Count + Commitments.Count + Goals.Count > 0;

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Decision {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<GuidedDecision>? id = null, string? statement = null, OpenTerm<DecisionArea>? area = null, LocalDate? date = null,
        ValueList<Participation>? participation = null, ValueList<Reference<ExternalParticipant>>? externalParticipants = null, bool? servesMission = null,
        ValueList<Reference<VisionElement>>? visionElements = null, ValueList<Reference<CollectiveCommitment>>? commitments = null,
        ValueList<Reference<SmartGoal>>? goals = null, ValueList<Reference<LearningTarget>>? concerns = null, ValueList<CriticalQuestion>? questions = null,
        ValueList<Evidence>? evidence = null, Reference<Meeting>? meeting = null)
    {
        _ = (area, date, participation, servesMission, evidence);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(statement, nameof(statement));
        breaches.DistinctReferences(externalParticipants, nameof(externalParticipants));
        breaches.DistinctReferences(visionElements, nameof(visionElements));
        breaches.DistinctReferences(commitments, nameof(commitments));
        breaches.DistinctReferences(goals, nameof(goals));
        breaches.DistinctReferences(concerns, nameof(concerns));
        breaches.DistinctWords(questions, nameof(questions));
        breaches.Reference(meeting, nameof(meeting));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Each(Participation, "participation");
        links.Refer(ExternalParticipants, "externalParticipants");
        links.Refer(VisionElements, "visionElements");
        links.Refer(Commitments, "commitments");
        links.Refer(Goals, "goals");
        links.Refer(Concerns, "concerns");
        links.Refer(Meeting, "meeting");
    }
}

/// <summary>The functions of a school that mission and vision guide; a list that may grow.</summary>
public enum DecisionArea
{
    /// <summary>Policies.</summary>
    Policy,

    /// <summary>Instruction.</summary>
    Instruction,

    /// <summary>Curriculum and courses.</summary>
    Curriculum,

    /// <summary>Programs and procedures.</summary>
    Programs,

    /// <summary>Professional development.</summary>
    ProfessionalDevelopment,

    /// <summary>The budget.</summary>
    Budget,

    /// <summary>Hiring.</summary>
    Hiring,

    /// <summary>Talking about a lesson that was observed.</summary>
    LessonObservation,
}
