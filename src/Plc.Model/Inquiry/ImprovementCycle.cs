using NodaTime;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model.Inquiry;

/// <summary>A cycle of inquiry in five stages, which never is the last one (practice rows I-01 to I-10 and C-02).</summary>
/// <remarks>
/// Equal when all facts are equal. Its stage is not a fact but follows from the products that it has. Records of imperfect cycles, in which a product is missing,
/// are allowed; <see cref="Advance(CurrentReality)"/> and its like ask for the products one after the other.
/// </remarks>
public sealed record ImprovementCycle : ILinked
{
    /// <summary>Makes an improvement cycle.</summary>
    /// <param name="id">Unique among the cycles of the community.</param>
    /// <param name="question">The opening question.</param>
    /// <param name="team">The team that inquires.</param>
    /// <param name="participants">The members who take part, where not just the team does.</param>
    /// <param name="questions">The critical questions that it touches.</param>
    /// <param name="goals">The goals that it is to advance.</param>
    /// <param name="concerns">The program concerns that it answers: learning targets with which many students have difficulty.</param>
    /// <param name="learningEvents">The professional learning events that serve it.</param>
    /// <param name="begin">The day on which it began.</param>
    /// <param name="reality">The product of the first stage.</param>
    /// <param name="choice">The product of the second stage.</param>
    /// <param name="implementation">The product of the third stage.</param>
    /// <param name="analysis">The product of the fourth stage.</param>
    /// <param name="knowledge">The product of the fifth stage.</param>
    /// <param name="practices">The practices that were tried.</param>
    /// <param name="end">That it was closed or abandoned.</param>
    /// <param name="successor">The next cycle; may be named later.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC1015, PLC7101, PLC7102, PLC7103, PLC7106, PLC7108.</exception>
    public ImprovementCycle(
        Id<ImprovementCycle> id, string question, Reference<Team>? team = null, ValueList<Reference<Member>> participants = default,
        ValueList<CriticalQuestion> questions = default, ValueList<Reference<SmartGoal>> goals = default,
        ValueList<Reference<LearningTarget>> concerns = default, ValueList<Reference<ProfessionalLearningEvent>> learningEvents = default,
        LocalDate? begin = null, CurrentReality? reality = null, StrategyChoice? choice = null, Implementation? implementation = null,
        ImpactAnalysis? analysis = null, AppliedKnowledge? knowledge = null, ValueList<Practice> practices = default, CycleEnd? end = null,
        Reference<ImprovementCycle>? successor = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        Check(
            id, question, team, participants, questions, goals, concerns, learningEvents, begin, reality, choice, implementation, analysis,
            knowledge, practices, end, successor).ThrowIfBroken(nameof(ImprovementCycle));
        (Id, Question, Team, Participants, Questions, Goals) = (id, question, team, participants, questions, goals);
        (Concerns, LearningEvents, Begin, Reality, Choice, Implementation) = (concerns, learningEvents, begin?.WithCalendar(CalendarSystem.Iso), reality, choice, implementation);
        (Analysis, Knowledge, Practices, End, Successor) = (analysis, knowledge, practices, end, successor);
    }

    /// <summary>Unique among the cycles of the community.</summary>
    public Id<ImprovementCycle> Id { get; }

    /// <summary>The opening question.</summary>
    public string Question { get; }

    /// <summary>The team that inquires; null where the whole community does.</summary>
    public Reference<Team>? Team { get; }

    /// <summary>The members who take part, where not just the team does.</summary>
    public ValueList<Reference<Member>> Participants { get; }

    /// <summary>The critical questions that it touches.</summary>
    public ValueList<CriticalQuestion> Questions { get; }

    /// <summary>The goals that it is to advance.</summary>
    public ValueList<Reference<SmartGoal>> Goals { get; }

    /// <summary>The program concerns that it answers: learning targets with which many students have difficulty.</summary>
    public ValueList<Reference<LearningTarget>> Concerns { get; }

    /// <summary>The professional learning events that serve it.</summary>
    public ValueList<Reference<ProfessionalLearningEvent>> LearningEvents { get; }

    /// <summary>The day on which it began; null where it is not known.</summary>
    public LocalDate? Begin { get; }

    /// <summary>The product of the first stage; null while there is none.</summary>
    public CurrentReality? Reality { get; }

    /// <summary>The product of the second stage; null while there is none.</summary>
    public StrategyChoice? Choice { get; }

    /// <summary>The product of the third stage; null while there is none.</summary>
    public Implementation? Implementation { get; }

    /// <summary>The product of the fourth stage; null while there is none.</summary>
    public ImpactAnalysis? Analysis { get; }

    /// <summary>The product of the fifth stage; null while there is none.</summary>
    public AppliedKnowledge? Knowledge { get; }

    /// <summary>The practices that were tried.</summary>
    public ValueList<Practice> Practices { get; }

    /// <summary>That it was closed or abandoned; null while it is open.</summary>
    public CycleEnd? End { get; }

    /// <summary>The next cycle; null while it is not named.</summary>
    public Reference<ImprovementCycle>? Successor { get; }

    /// <summary>The stage in which it is: the one after the last product that it has; the last one where it has all.</summary>
    public CycleStage Stage =>
        Knowledge is not null || Analysis is not null ? CycleStage.ApplyKnowledge
        : Implementation is not null ? CycleStage.AnalyzeImpact
        : Choice is not null ? CycleStage.Implement
        : Reality is not null ? CycleStage.DevelopStrategies
        : CycleStage.GatherEvidence;

    /// <summary>Whether it is open, closed or abandoned.</summary>
    public CycleState State => End is null ? CycleState.Open : End.IsAbandoned ? CycleState.Abandoned : CycleState.Closed;

    /// <summary>The stages before its own whose product it does not have.</summary>
    public ValueList<CycleStage> StagesWithoutProduct =>
        [.. Enum.GetValues<CycleStage>().Where(stage => stage < Stage && !HasProductOf(stage))];

    /// <summary>Goes on from the first stage with the evidence that was gathered.</summary>
    /// <exception cref="RuleException">PLC7107: the cycle is in another stage, or has ended; PLC7101: the day is before the beginning.</exception>
    public ImprovementCycle Advance(CurrentReality reality) => From(CycleStage.GatherEvidence, reality).With(reality: reality);

    /// <summary>Goes on from the second stage with the strategies that were chosen.</summary>
    /// <exception cref="RuleException">PLC7107: the cycle is in another stage, or has ended; PLC7101: the day is before that of an earlier stage.</exception>
    public ImprovementCycle Advance(StrategyChoice choice) => From(CycleStage.DevelopStrategies, choice).With(choice: choice);

    /// <summary>Goes on from the third stage with what each member changed.</summary>
    /// <exception cref="RuleException">PLC7107: the cycle is in another stage, or has ended; PLC7101: the day is before that of an earlier stage.</exception>
    public ImprovementCycle Advance(Implementation implementation) => From(CycleStage.Implement, implementation).With(implementation: implementation);

    /// <summary>Goes on from the fourth stage with what was found out.</summary>
    /// <exception cref="RuleException">
    /// PLC7107: the cycle is in another stage, or has ended; PLC7101: the day is before that of an earlier stage; PLC7103: the evidence is not from after the strategy
    /// began; PLC7106: a finding is about no strategy of the cycle.
    /// </exception>
    public ImprovementCycle Advance(ImpactAnalysis analysis) => From(CycleStage.AnalyzeImpact, analysis).With(analysis: analysis);

    /// <summary>Completes the fifth stage with what was learned, and closes the cycle.</summary>
    /// <param name="knowledge">What was learned.</param>
    /// <param name="date">The day on which it is closed; that of what was learned where it is left out.</param>
    /// <exception cref="RuleException">PLC7107: the cycle is in another stage, has ended, or has what was learned already; PLC7101: the day is before that of an earlier stage.</exception>
    public ImprovementCycle Close(AppliedKnowledge knowledge, LocalDate? date = null) =>
        From(CycleStage.ApplyKnowledge, knowledge).With(knowledge: knowledge, end: new CycleEnd(date ?? knowledge.Date));

    /// <summary>Closes a cycle that has what was learned already, as records may.</summary>
    /// <param name="date">The day on which it is closed; that of what was learned where it is left out.</param>
    /// <exception cref="RuleException">PLC7107: nothing was learned yet, or the cycle has ended; PLC7101: the day is before that of a stage; PLC7102: there is no finding.</exception>
    public ImprovementCycle Close(LocalDate? date = null)
    {
        var breaches = new RuleBreaches();
        if (Knowledge is null) breaches.Add(InquiryRules.NotItsStage, "knowledge", "What was learned is missing");
        breaches.ThrowIfBroken(nameof(ImprovementCycle));
        return WhileOpen().With(end: new CycleEnd(date ?? Knowledge!.Date));
    }

    /// <summary>Abandons the cycle, with the reason.</summary>
    /// <exception cref="RuleException">PLC1004, PLC1005: the reason is blank or not clean; PLC7101: the day is before that of a stage; PLC7107: the cycle has ended.</exception>
    public ImprovementCycle Abandon(string reason, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return WhileOpen().With(end: new CycleEnd(date, reason));
    }

    /// <summary>Names the next cycle.</summary>
    /// <exception cref="RuleException">PLC1002: it is the default; PLC7108: it is this one.</exception>
    public ImprovementCycle WithSuccessor(Reference<ImprovementCycle> successor) => With(successor: successor);

    /// <summary>The same cycle with another practice that was tried.</summary>
    public ImprovementCycle WithPractice(Practice practice) => With(practices: [.. Practices, practice]);

    private bool HasProductOf(CycleStage stage) => stage switch
    {
        CycleStage.GatherEvidence => Reality is not null,
        CycleStage.DevelopStrategies => Choice is not null,
        CycleStage.Implement => Implementation is not null,
        CycleStage.AnalyzeImpact => Analysis is not null,
        _ => Knowledge is not null,
    };

    /// <summary>This cycle, where it is open and in a stage whose product is not there yet.</summary>
    private ImprovementCycle From(CycleStage stage, object product)
    {
        ArgumentNullException.ThrowIfNull(product);
        var breaches = new RuleBreaches();
        if (Stage != stage) breaches.Add(InquiryRules.NotItsStage, "", $"The cycle is in stage {(int)Stage + 1} of 5, and this is the product of stage {(int)stage + 1}");
        else if (HasProductOf(stage)) breaches.Add(InquiryRules.NotItsStage, "", "The product of this stage is there already");
        WhileOpen();
        breaches.ThrowIfBroken(nameof(ImprovementCycle));
        return this;
    }

    private ImprovementCycle WhileOpen()
    {
        var breaches = new RuleBreaches();
        if (State != CycleState.Open) breaches.Add(InquiryRules.NotItsStage, "end", $"The cycle is {State.ToString().ToLowerInvariant()}");
        breaches.ThrowIfBroken(nameof(ImprovementCycle));
        return this;
    }

    private ImprovementCycle With(
        CurrentReality? reality = null, StrategyChoice? choice = null, Implementation? implementation = null, ImpactAnalysis? analysis = null,
        AppliedKnowledge? knowledge = null, ValueList<Practice>? practices = null, CycleEnd? end = null, Reference<ImprovementCycle>? successor = null) => new(
        Id, Question, Team, Participants, Questions, Goals, Concerns, LearningEvents, Begin, reality ?? Reality, choice ?? Choice, implementation ?? Implementation,
        analysis ?? Analysis, knowledge ?? Knowledge, practices ?? Practices, end ?? End, successor ?? Successor);

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Cycle {Id} ({State}, {Stage})";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<ImprovementCycle>? id = null, string? question = null, Reference<Team>? team = null, ValueList<Reference<Member>>? participants = null,
        ValueList<CriticalQuestion>? questions = null, ValueList<Reference<SmartGoal>>? goals = null, ValueList<Reference<LearningTarget>>? concerns = null,
        ValueList<Reference<ProfessionalLearningEvent>>? learningEvents = null, LocalDate? begin = null, CurrentReality? reality = null,
        StrategyChoice? choice = null, Implementation? implementation = null, ImpactAnalysis? analysis = null, AppliedKnowledge? knowledge = null,
        ValueList<Practice>? practices = null, CycleEnd? end = null, Reference<ImprovementCycle>? successor = null)
    {
        _ = practices;
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(question, nameof(question));
        breaches.Reference(team, nameof(team));
        breaches.DistinctReferences(participants, nameof(participants));
        breaches.DistinctWords(questions, nameof(questions));
        breaches.DistinctReferences(goals, nameof(goals));
        breaches.DistinctReferences(concerns, nameof(concerns));
        breaches.DistinctReferences(learningEvents, nameof(learningEvents));
        breaches.Reference(successor, nameof(successor));
        breaches.DatesDoNotDescend(
            [
                (begin, "begin"), (reality?.Date, "reality/date"), (choice?.Date, "choice/date"), (implementation?.Date, "implementation/date"),
                (analysis?.Date, "analysis/date"), (knowledge?.Date, "knowledge/date"), (end?.Date, "end/date"),
            ],
            InquiryRules.StageDates);
        if (end is { IsAbandoned: false } && analysis is null) breaches.Add(InquiryRules.ClosedWithoutFinding, nameof(end));
        if (id is { IsDefault: false } self && successor is { IsLocal: true } next && next.Id == self) breaches.Add(InquiryRules.SuccessorCircle, nameof(successor));
        InquiryChecks.Findings(ref breaches, choice, analysis);
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Refer(Team, "team");
        links.Refer(Participants, "participants");
        links.Refer(Goals, "goals");
        links.Refer(Concerns, "concerns");
        links.Refer(LearningEvents, "learningEvents");
        links.One(Reality, "reality");
        links.One(Choice, "choice");
        links.One(Implementation, "implementation");
        links.One(Analysis, "analysis");
        links.Each(Practices, "practices");
        links.Refer(Successor, "successor");
    }
}

/// <summary>The five stages of a cycle of inquiry, in their order (practice row I-01).</summary>
public enum CycleStage
{
    /// <summary>Gather evidence of current learning.</summary>
    GatherEvidence,

    /// <summary>Develop strategies that build on strengths and address weaknesses.</summary>
    DevelopStrategies,

    /// <summary>Carry them out.</summary>
    Implement,

    /// <summary>Analyze what was effective and what was not.</summary>
    AnalyzeImpact,

    /// <summary>Apply the new knowledge in the next cycle.</summary>
    ApplyKnowledge,
}

/// <summary>Whether a cycle goes on.</summary>
public enum CycleState
{
    /// <summary>It goes on.</summary>
    Open,

    /// <summary>It was closed.</summary>
    Closed,

    /// <summary>It was abandoned.</summary>
    Abandoned,
}
