using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What cycles of inquiry look like in JSON.</summary>
internal static class InquiryShapes
{
    internal static ObjectShape<LearningEvidence> LearningEvidence { get; } = MakeLearningEvidence();

    internal static ObjectShape<CurrentReality> CurrentReality { get; } = MakeCurrentReality();

    internal static ObjectShape<Strategy> Strategy { get; } = MakeStrategy();

    internal static ObjectShape<StrategyChoice> StrategyChoice { get; } = MakeStrategyChoice();

    internal static ObjectShape<PracticeChange> PracticeChange { get; } = MakePracticeChange();

    internal static ObjectShape<Implementation> Implementation { get; } = MakeImplementation();

    internal static ObjectShape<Finding> Finding { get; } = MakeFinding();

    internal static ObjectShape<ImpactAnalysis> ImpactAnalysis { get; } = MakeImpactAnalysis();

    internal static ObjectShape<AppliedKnowledge> AppliedKnowledge { get; } = MakeAppliedKnowledge();

    internal static ObjectShape<PracticeTrial> PracticeTrial { get; } = MakePracticeTrial();

    internal static ObjectShape<Practice> Practice { get; } = MakePractice();

    internal static ObjectShape<CycleEnd> CycleEnd { get; } = MakeCycleEnd();

    internal static ObjectShape<ImprovementCycle> ImprovementCycle { get; } = MakeImprovementCycle();

    private static ObjectShape<LearningEvidence> MakeLearningEvidence()
    {
        var shape = new ObjectShape<LearningEvidence>("learningEvidence", "Evidence of what students have learned, with the outcome, the assessment and the numbers that it comes from.");
        var description = shape.Required("description", Kinds.Prose, evidence => evidence.Description, "What it shows; never a student's name.");
        var date = shape.Optional("date", Kinds.Date, evidence => evidence.Date, "The day on which the students were assessed.");
        var outcome = shape.Optional("outcome", Kinds.Reference<EssentialOutcome>(), evidence => evidence.Outcome, "The essential outcome that it is about.");
        var assessment = shape.Optional("assessment", Kinds.Reference<CommonAssessment>(), evidence => evidence.Assessment, "The common assessment from which it comes.");
        var measurement = shape.Optional("measurement", GoalShapes.Measurement, evidence => evidence.Measurement, "Its numbers.");
        shape.Reads(
            parts => Inquiry.LearningEvidence.Check(
                parts.Get(description), parts.Get(date), parts.Get(outcome), parts.Get(assessment), parts.Get(measurement)),
            parts => new(parts.Of(description), parts.Get(date), parts.Get(outcome), parts.Get(assessment), parts.Get(measurement)));
        return shape;
    }

    private static ObjectShape<CurrentReality> MakeCurrentReality()
    {
        var shape = new ObjectShape<CurrentReality>("currentReality", "The product of the first stage of a cycle: evidence of what students learn now and of practice, with strengths and weaknesses.");
        var evidence = shape.List("evidence", LearningEvidence, reality => reality.Evidence, "What students have learned.");
        var practice = shape.List("practice", PrimitiveShapes.Evidence, reality => reality.Practice, "Present practice, and best practice in teaching and learning.");
        var strengths = shape.List("strengths", Kinds.Prose, reality => reality.Strengths, "What is strong.");
        var weaknesses = shape.List("weaknesses", Kinds.Prose, reality => reality.Weaknesses, "What is weak.");
        var date = shape.Optional("date", Kinds.Date, reality => reality.Date, "The day by which it was gathered.");
        shape.SilentWhileBroken(InquiryRules.ProductEmpty, evidence, practice, strengths, weaknesses);
        shape.Keeps(() =>
        [
            InquiryRules.ProductEmpty.Says(Must.Be(Condition.Any(Condition.Filled("evidence"), Condition.Filled("practice"), Condition.Filled("strengths"), Condition.Filled("weaknesses")))).At("`evidence`, or at the object where there is none"),
        ]);
        shape.Reads(
            parts => Inquiry.CurrentReality.Check(
                parts.Get(evidence), parts.Get(practice), parts.Get(strengths), parts.Get(weaknesses), parts.Get(date)),
            parts => new(parts.Of(evidence), parts.Of(practice), parts.Of(strengths), parts.Of(weaknesses), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<Strategy> MakeStrategy()
    {
        var shape = new ObjectShape<Strategy>("strategy", "What a team tries in a cycle in order to improve learning, with the evidence on which it rests.");
        var id = shape.Required("id", Kinds.DeclaredId<Strategy>(isScoped: true), strategy => strategy.Id, "Unique within the cycle.");
        var statement = shape.Required("statement", Kinds.Prose, strategy => strategy.Statement, "What is done.");
        var purpose = shape.Optional("purpose", Kinds.Word<StrategyPurpose>(), strategy => strategy.Purpose, "Whether it builds on a strength or addresses a weakness.");
        var outcomes = shape.List("outcomes", Kinds.Reference<EssentialOutcome>(), strategy => strategy.Outcomes, "The essential outcomes that it is to improve.", isDistinct: true);
        var evidence = shape.List("evidence", LearningEvidence, strategy => strategy.Evidence, "The evidence on which it rests.");
        var owners = shape.List("owners", Kinds.Reference<Member>(), strategy => strategy.Owners, "Who carries it out.", isDistinct: true);
        var begin = shape.Optional("begin", Kinds.Date, strategy => strategy.Begin, "The day on which it began.");
        var steps = shape.List("steps", GoalShapes.ActionStep, strategy => strategy.Steps, "How it is carried out.");
        shape.Reads(
            parts => Inquiry.Strategy.Check(
                parts.Get(id), parts.Get(statement), parts.Get(purpose), parts.Get(outcomes), parts.Get(evidence), parts.Get(owners),
                parts.Get(begin), parts.Get(steps)),
            parts => new(
                parts.Of(id), parts.Of(statement), parts.Get(purpose), parts.Of(outcomes), parts.Of(evidence), parts.Of(owners), parts.Get(begin),
                parts.Of(steps)));
        return shape;
    }

    private static ObjectShape<StrategyChoice> MakeStrategyChoice()
    {
        var shape = new ObjectShape<StrategyChoice>("strategyChoice", "The product of the second stage of a cycle: the options that were considered and the strategies that were chosen.");
        var strategies = shape.List("strategies", Strategy, choice => choice.Strategies, "What was chosen; at least one.", isRequired: true, isDistinct: true);
        var options = shape.List("options", Kinds.Prose, choice => choice.Options, "What was considered.");
        var date = shape.Optional("date", Kinds.Date, choice => choice.Date, "The day of the choice.");
        shape.SilentWhileBroken(InquiryRules.ProductEmpty, strategies);
        shape.Keeps(() => [InquiryRules.ProductEmpty.Says(Must.HoldAtLeast(strategies, 1))]);
        shape.Reads(
            parts => Inquiry.StrategyChoice.Check(parts.GetGiven(strategies), parts.Get(options), parts.Get(date)),
            parts => new(parts.Of(strategies), parts.Of(options), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<PracticeChange> MakePracticeChange()
    {
        var shape = new ObjectShape<PracticeChange>("practiceChange", "What one member does differently in his or her own classroom since a day.");
        var member = shape.Required("member", Kinds.Reference<Member>(), change => change.Member, "Who changed it.");
        var description = shape.Required("description", Kinds.Prose, change => change.Description, "What the member does differently.");
        var date = shape.Optional("date", Kinds.Date, change => change.Date, "Since when.");
        shape.Reads(
            parts => Inquiry.PracticeChange.Check(parts.Get(member), parts.Get(description), parts.Get(date)),
            parts => new(parts.Of(member), parts.Of(description), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<Implementation> MakeImplementation()
    {
        var shape = new ObjectShape<Implementation>("implementation", "The product of the third stage of a cycle: what each member does differently.");
        var changes = shape.List("changes", PracticeChange, implementation => implementation.Changes, "What each member changed; at least one.", isRequired: true);
        var date = shape.Optional("date", Kinds.Date, implementation => implementation.Date, "The day on which it was in place.");
        shape.SilentWhileBroken(InquiryRules.ProductEmpty, changes);
        shape.Keeps(() => [InquiryRules.ProductEmpty.Says(Must.HoldAtLeast(changes, 1))]);
        shape.Reads(
            parts => Inquiry.Implementation.Check(parts.GetGiven(changes), parts.Get(date)),
            parts => new(parts.Of(changes), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<Finding> MakeFinding()
    {
        var shape = new ObjectShape<Finding>("finding", "What a team found out about one strategy, by evidence of student learning from after it began.");
        var strategy = shape.Required("strategy", Kinds.Id<Strategy>(), finding => finding.Strategy, "The strategy of the cycle.");
        var verdict = shape.Required("verdict", Kinds.Word<FindingVerdict>(), finding => finding.Verdict, "Whether it was effective.");
        var evidence = shape.List("evidence", LearningEvidence, finding => finding.Evidence, "The evidence of student learning from after the strategy began.");
        var reason = shape.Optional("reason", Kinds.Prose, finding => finding.Reason, "Why it is inconclusive, or how the evidence is read.");
        shape.SilentWhileBroken(InquiryRules.FindingEvidence, evidence);
        shape.SilentWhileBroken(InquiryRules.FindingReason, reason);
        shape.Keeps(() =>
        [
            InquiryRules.FindingEvidence.Says(Must.If(Condition.Is(verdict, FindingVerdict.Effective, FindingVerdict.NotEffective), Condition.Filled("evidence"))).At("`evidence`, or at the finding where there is none"),
            InquiryRules.FindingReason.Says(Must.If(Condition.Is(verdict, FindingVerdict.Inconclusive), Condition.Has(reason))).At("the finding"),
        ]);
        shape.Reads(
            parts => Inquiry.Finding.Check(parts.Get(strategy), parts.Get(verdict), parts.Get(evidence), parts.Get(reason)),
            parts => new(parts.Of(strategy), parts.Of(verdict), parts.Of(evidence), parts.Get(reason)));
        return shape;
    }

    private static ObjectShape<ImpactAnalysis> MakeImpactAnalysis()
    {
        var shape = new ObjectShape<ImpactAnalysis>("impactAnalysis", "The product of the fourth stage of a cycle: what was effective and what was not.");
        var findings = shape.List("findings", Finding, analysis => analysis.Findings, "One or more for each strategy that was judged; at least one.", isRequired: true);
        var date = shape.Optional("date", Kinds.Date, analysis => analysis.Date, "The day by which the findings were there.");
        shape.SilentWhileBroken(InquiryRules.ProductEmpty, findings);
        shape.Keeps(() => [InquiryRules.ProductEmpty.Says(Must.HoldAtLeast(findings, 1))]);
        shape.Reads(
            parts => Inquiry.ImpactAnalysis.Check(parts.GetGiven(findings), parts.Get(date)),
            parts => new(parts.Of(findings), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<AppliedKnowledge> MakeAppliedKnowledge()
    {
        var shape = new ObjectShape<AppliedKnowledge>("appliedKnowledge", "The product of the fifth stage of a cycle: what was learned, and the skills that members gained, for the next cycle to use.");
        var lessons = shape.List("lessons", Kinds.Prose, knowledge => knowledge.Lessons, "What was learned; at least one.", isRequired: true);
        var skills = shape.List("skills", Kinds.Prose, knowledge => knowledge.Skills, "The new skills that members gained.");
        var date = shape.Optional("date", Kinds.Date, knowledge => knowledge.Date, "The day on which it was written down.");
        shape.SilentWhileBroken(InquiryRules.ProductEmpty, lessons);
        shape.Keeps(() => [InquiryRules.ProductEmpty.Says(Must.HoldAtLeast(lessons, 1))]);
        shape.Reads(
            parts => Inquiry.AppliedKnowledge.Check(parts.GetGiven(lessons), parts.Get(skills), parts.Get(date)),
            parts => new(parts.Of(lessons), parts.Of(skills), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<PracticeTrial> MakePracticeTrial()
    {
        var shape = new ObjectShape<PracticeTrial>("practiceTrial", "That a member tried a practice, and what he or she made of it.");
        var member = shape.Required("member", Kinds.Reference<Member>(), trial => trial.Member, "Who tried it.");
        var date = shape.Optional("date", Kinds.Date, trial => trial.Date, "The day on which it was tried.");
        var reflection = shape.Optional("reflection", Kinds.Prose, trial => trial.Reflection, "What the member thinks of it.");
        shape.Reads(
            parts => Inquiry.PracticeTrial.Check(parts.Get(member), parts.Get(date), parts.Get(reflection)),
            parts => new(parts.Of(member), parts.Get(date), parts.Get(reflection)));
        return shape;
    }

    private static ObjectShape<Practice> MakePractice()
    {
        var shape = new ObjectShape<Practice>("practice", "A way of working in the classroom that a team identified, tried and thought about.");
        var name = shape.Required("name", Kinds.Line, practice => practice.Name, "What it is called.");
        var source = shape.Optional("source", Kinds.Prose, practice => practice.Source, "Where it comes from.");
        var trials = shape.List("trials", PracticeTrial, practice => practice.Trials, "Who tried it.");
        var reflection = shape.Optional("reflection", Kinds.Prose, practice => practice.Reflection, "What the team thinks of it.");
        var decision = shape.Optional("decision", Kinds.Word<PracticeDecision>(), practice => practice.Decision, "Whether it was adopted or set aside.");
        shape.Reads(
            parts => Inquiry.Practice.Check(parts.Get(name), parts.Get(source), parts.Get(trials), parts.Get(reflection), parts.Get(decision)),
            parts => new(parts.Of(name), parts.Get(source), parts.Of(trials), parts.Get(reflection), parts.Get(decision)));
        return shape;
    }

    private static ObjectShape<CycleEnd> MakeCycleEnd()
    {
        var shape = new ObjectShape<CycleEnd>("cycleEnd", "That a cycle was closed with something learned, or abandoned for a reason.");
        var date = shape.Optional("date", Kinds.Date, end => end.Date, "The day on which it was closed or abandoned.");
        var abandonedBecause = shape.Optional("abandonedBecause", Kinds.Prose, end => end.AbandonedBecause, "Why it was abandoned; left out where it was closed.");
        shape.Reads(
            parts => Inquiry.CycleEnd.Check(parts.Get(date), parts.Get(abandonedBecause)),
            parts => new(parts.Get(date), parts.Get(abandonedBecause)));
        return shape;
    }

    private static ObjectShape<ImprovementCycle> MakeImprovementCycle()
    {
        var shape = new ObjectShape<ImprovementCycle>("improvementCycle", "A team's inquiry into its own results, from a question through five stages to what was learned; also called a cycle of inquiry, collective inquiry or action research.", opensScope: true);
        var id = shape.Required("id", Kinds.DeclaredId<ImprovementCycle>(), cycle => cycle.Id, "Unique among the cycles of the community.");
        var question = shape.Required("question", Kinds.Prose, cycle => cycle.Question, "The opening question.");
        var team = shape.Optional("team", Kinds.Reference<Team>(), cycle => cycle.Team, "The team that inquires.");
        var participants = shape.List("participants", Kinds.Reference<Member>(), cycle => cycle.Participants, "The members who take part, where not just the team does.", isDistinct: true);
        var questions = shape.List("questions", Kinds.Word<CriticalQuestion>(), cycle => cycle.Questions, "The critical questions that it touches.", isDistinct: true);
        var goals = shape.List("goals", Kinds.Reference<SmartGoal>(), cycle => cycle.Goals, "The goals that it is to advance.", isDistinct: true);
        var concerns = shape.List("concerns", Kinds.Reference<LearningTarget>(), cycle => cycle.Concerns,
            "The program concerns that it answers: learning targets with which many students have difficulty.", isDistinct: true);
        var learningEvents = shape.List("learningEvents", Kinds.Reference<ProfessionalLearningEvent>(), cycle => cycle.LearningEvents, "The professional learning events that serve it.", isDistinct: true);
        var begin = shape.Optional("begin", Kinds.Date, cycle => cycle.Begin, "The day on which it began.");
        var reality = shape.Optional("reality", CurrentReality, cycle => cycle.Reality, "The product of the first stage.");
        var choice = shape.Optional("choice", StrategyChoice, cycle => cycle.Choice, "The product of the second stage.");
        var implementation = shape.Optional("implementation", Implementation, cycle => cycle.Implementation, "The product of the third stage.");
        var analysis = shape.Optional("analysis", ImpactAnalysis, cycle => cycle.Analysis, "The product of the fourth stage.");
        var knowledge = shape.Optional("knowledge", AppliedKnowledge, cycle => cycle.Knowledge, "The product of the fifth stage.");
        var practices = shape.List("practices", Practice, cycle => cycle.Practices, "The practices that were tried.");
        var end = shape.Optional("end", CycleEnd, cycle => cycle.End, "That it was closed or abandoned.");
        var successor = shape.Optional("successor", Kinds.Reference<ImprovementCycle>(), cycle => cycle.Successor, "The next cycle; may be named later.");
        shape.SilentWhileBroken(InquiryRules.ClosedWithoutFinding, analysis);
        shape.SilentWhileBroken(InquiryRules.StrategyUnknown, choice);
        shape.Keeps(() =>
        [
            InquiryRules.ClosedWithoutFinding.Says(Must.If(Condition.HasLike("end", Condition.Not(Condition.Has("abandonedBecause"))), Condition.Has(analysis))).At("`end`"),
            InquiryRules.StageDates.Unsaid(Why.Members,
                "Of `begin`, then the `date` of `reality`, `choice`, `implementation`, `analysis`, `knowledge` and `end`, none that is there is before the last one " +
                "that is there before it. At the later one."),
            InquiryRules.StrategyUnknown.Unsaid(Why.Members,
                "Where there is a `choice`, the `strategy` of each finding of `analysis` is the id of one of its strategies. At that of the finding."),
            InquiryRules.EvidenceAfter.Unsaid(Why.Members,
                "Where there is a `choice`: a finding that is not inconclusive, about a strategy with `begin`, has evidence of a later day: its `date`, or else that of " +
                "its measurement (30 June at the end of a school year). At the `evidence` of the finding."),
            InquiryRules.SuccessorCircle.Unsaid(Why.Elsewhere,
                "From no cycle do `successor` lead back to it, over cycles of the same document; to the cycle itself by `id` and `successor` alone. At the reference that leads back."),
        ]);
        shape.Reads(
            parts => Inquiry.ImprovementCycle.Check(
                parts.Get(id), parts.Get(question), parts.Get(team), parts.Get(participants), parts.Get(questions), parts.Get(goals),
                parts.Get(concerns), parts.Get(learningEvents), parts.Get(begin), parts.Get(reality), parts.Get(choice), parts.Get(implementation),
                parts.Get(analysis), parts.Get(knowledge), parts.Get(practices), parts.Get(end), parts.Get(successor)),
            parts => new(
                parts.Of(id), parts.Of(question), parts.Get(team), parts.Of(participants), parts.Of(questions), parts.Of(goals), parts.Of(concerns),
                parts.Of(learningEvents), parts.Get(begin), parts.Get(reality), parts.Get(choice), parts.Get(implementation), parts.Get(analysis),
                parts.Get(knowledge), parts.Of(practices), parts.Get(end), parts.Get(successor)));
        return shape;
    }
}
