using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;
using Plc.Model.Teams;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What decisions, communication, exchanges and celebrations look like in JSON.</summary>
internal static class DecisionShapes
{
    internal static ObjectShape<GuidedDecision> GuidedDecision { get; } = MakeGuidedDecision();

    internal static ObjectShape<CommunicationEntry> CommunicationEntry { get; } = MakeCommunicationEntry();

    internal static ObjectShape<PracticeExchange> PracticeExchange { get; } = MakePracticeExchange();

    internal static ObjectShape<Celebration> Celebration { get; } = MakeCelebration();

    private static ObjectShape<GuidedDecision> MakeGuidedDecision()
    {
        var shape = new ObjectShape<GuidedDecision>("guidedDecision", "A decision that went through the filter of mission and vision, with what it serves and what it rests on.");
        var id = shape.Required("id", Kinds.DeclaredId<GuidedDecision>(), decision => decision.Id, "Unique among the decisions of the community.");
        var statement = shape.Required("statement", Kinds.Prose, decision => decision.Statement, "What was decided.");
        var area = shape.Required("area", Kinds.Term<DecisionArea>(), decision => decision.Area, "The function of the school that it is about.");
        var date = shape.Required("date", Kinds.Date, decision => decision.Date, "The day on which it was made.");
        var participation = shape.List("participation", PeopleShapes.Participation, decision => decision.Participation, "The stakeholder groups that took part.");
        var externalParticipants = shape.List("externalParticipants", Kinds.Reference<ExternalParticipant>(), decision => decision.ExternalParticipants, "Those of other organizations who took part.", isDistinct: true);
        var servesMission = shape.Flag("servesMission", decision => decision.ServesMission, "Whether it serves the mission.");
        var visionElements = shape.List("visionElements", Kinds.Reference<VisionElement>(), decision => decision.VisionElements, "The elements of the vision that it serves.", isDistinct: true);
        var commitments = shape.List("commitments", Kinds.Reference<CollectiveCommitment>(), decision => decision.Commitments, "The commitments that it serves.", isDistinct: true);
        var goals = shape.List("goals", Kinds.Reference<SmartGoal>(), decision => decision.Goals, "The goals that it serves.", isDistinct: true);
        var concerns = shape.List("concerns", Kinds.Reference<LearningTarget>(), decision => decision.Concerns, "The program concerns that it answers.", isDistinct: true);
        var questions = shape.List("questions", Kinds.Word<CriticalQuestion>(), decision => decision.Questions, "The critical questions that it touches.", isDistinct: true);
        var evidence = shape.List("evidence", PrimitiveShapes.Evidence, decision => decision.Evidence, "What it rests on.");
        var meeting = shape.Optional("meeting", Kinds.Reference<Meeting>(), decision => decision.Meeting, "The meeting in which it was made.");
        shape.Reads(
            parts => Decisions.GuidedDecision.Check(
                parts.Get(id), parts.Get(statement), parts.Get(area), parts.Get(date), parts.Get(participation), parts.Get(externalParticipants),
                parts.Get(servesMission), parts.Get(visionElements), parts.Get(commitments), parts.Get(goals), parts.Get(concerns),
                parts.Get(questions), parts.Get(evidence), parts.Get(meeting)),
            parts => new(
                parts.Of(id), parts.Of(statement), parts.Of(area), parts.Of(date), parts.Of(participation), parts.Of(externalParticipants),
                parts.Of(servesMission), parts.Of(visionElements), parts.Of(commitments), parts.Of(goals), parts.Of(concerns), parts.Of(questions),
                parts.Of(evidence), parts.Get(meeting)));
        return shape;
    }

    private static ObjectShape<CommunicationEntry> MakeCommunicationEntry()
    {
        var shape = new ObjectShape<CommunicationEntry>("communicationEntry", "That mission, vision, commitments or goals were said or shown on a day, where, and to whom.");
        var date = shape.Required("date", Kinds.Date, entry => entry.Date, "The day on which it was said or modelled.");
        var mode = shape.Required("mode", Kinds.Word<CommunicationMode>(), entry => entry.Mode, "Whether it was said or modelled.");
        var venue = shape.Required("venue", Kinds.Term<CommunicationVenue>(), entry => entry.Venue, "Where.");
        var partsMember = shape.List("parts", Kinds.Word<FoundationPart>(), entry => entry.Parts, "What it was about; at least one of the four parts.", isRequired: true, isDistinct: true);
        var audience = shape.List("audience", Kinds.Term<StakeholderGroup>(), entry => entry.Audience, "The groups that it was for.", isDistinct: true);
        var member = shape.Optional("member", Kinds.Reference<Member>(), entry => entry.Member, "Who said or modelled it.");
        var note = shape.Optional("note", Kinds.Prose, entry => entry.Note, "What was said or done.");
        var goals = shape.List("goals", Kinds.Reference<SmartGoal>(), entry => entry.Goals, "The goals of which it was said where they started, are now and are headed.", isDistinct: true);
        shape.SilentWhileBroken(DecisionRules.NoPart, partsMember);
        shape.Keeps(() => [DecisionRules.NoPart.Says(Must.HoldAtLeast(partsMember, 1))]);
        shape.Reads(
            parts => Decisions.CommunicationEntry.Check(
                parts.Get(date), parts.Get(mode), parts.Get(venue), parts.GetGiven(partsMember), parts.Get(audience), parts.Get(member),
                parts.Get(note), parts.Get(goals)),
            parts => new(parts.Of(date), parts.Of(mode), parts.Of(venue), parts.Of(partsMember), parts.Of(audience), parts.Get(member), parts.Get(note), parts.Of(goals)));
        return shape;
    }

    private static ObjectShape<PracticeExchange> MakePracticeExchange()
    {
        var shape = new ObjectShape<PracticeExchange>("practiceExchange", "That members learned from the practice of a colleague, because of a result.");
        var id = shape.Required("id", Kinds.DeclaredId<PracticeExchange>(), exchange => exchange.Id, "Unique among the exchanges of the community.");
        var learners = shape.List("learners", Kinds.Reference<Member>(), exchange => exchange.Learners, "Who learned; at least one.", isRequired: true, isDistinct: true);
        var hosts = shape.List("hosts", Kinds.Reference<Member>(), exchange => exchange.Hosts, "From whom; at least one, and none of those who learned.", isRequired: true, isDistinct: true);
        var practice = shape.Required("practice", Kinds.Prose, exchange => exchange.Practice, "What was learned.");
        var date = shape.Optional("date", Kinds.Date, exchange => exchange.Date, "The day on which they learned it.");
        var assessment = shape.Optional("assessment", Kinds.Reference<CommonAssessment>(), exchange => exchange.Assessment, "The assessment whose result was the reason.");
        var target = shape.Optional("target", Kinds.Reference<LearningTarget>(), exchange => exchange.Target, "The learning target of that result.");
        shape.SilentWhileBroken(DecisionRules.ExchangeSides, learners, hosts);
        shape.Keeps(() =>
        [
            DecisionRules.ExchangeSides.Says(Must.HoldAtLeast(learners, 1), Must.HoldAtLeast(hosts, 1)),
            DecisionRules.ExchangeWithOneself.Unsaid(Why.Members, "No element of `hosts` equals one of `learners`. At that of `hosts`."),
        ]);
        shape.Reads(
            parts => Decisions.PracticeExchange.Check(
                parts.Get(id), parts.GetGiven(learners), parts.GetGiven(hosts), parts.Get(practice), parts.Get(date), parts.Get(assessment),
                parts.Get(target)),
            parts => new(
                parts.Of(id), parts.Of(learners), parts.Of(hosts), parts.Of(practice), parts.Get(date), parts.Get(assessment), parts.Get(target)));
        return shape;
    }

    private static ObjectShape<Celebration> MakeCelebration()
    {
        var shape = new ObjectShape<Celebration>("celebration", "That a result was honoured, together with those who share the goal.");
        var date = shape.Required("date", Kinds.Date, celebration => celebration.Date, "The day of the celebration.");
        var description = shape.Required("description", Kinds.Prose, celebration => celebration.Description, "What was celebrated and how.");
        var goal = shape.Optional("goal", Kinds.Reference<SmartGoal>(), celebration => celebration.Goal, "The goal whose result it cites.");
        var evaluatedOn = shape.Optional("evaluatedOn", Kinds.Date, celebration => celebration.EvaluatedOn, "The day as of which that goal was evaluated.");
        var teams = shape.List("teams", Kinds.Reference<Team>(), celebration => celebration.Teams, "The teams that it honours.", isDistinct: true);
        var members = shape.List("members", Kinds.Reference<Member>(), celebration => celebration.Members, "The members whom it honours.", isDistinct: true);
        var groups = shape.List("groups", Kinds.Term<StakeholderGroup>(), celebration => celebration.Groups, "The stakeholder groups that it honours.", isDistinct: true);
        shape.SilentWhileBroken(DecisionRules.EvaluationOfGoal, goal);
        shape.Keeps(() =>
        [
            DecisionRules.EvaluationOfGoal.Says(Must.HaveWith(evaluatedOn, goal)).At("`evaluatedOn`"),
            DecisionRules.CelebratedBefore.Unsaid(Why.Members, "`evaluatedOn` is not after `date`. At `evaluatedOn`."),
        ]);
        shape.Reads(
            parts => Decisions.Celebration.Check(
                parts.Get(date), parts.Get(description), parts.Get(goal), parts.Get(evaluatedOn), parts.Get(teams), parts.Get(members),
                parts.Get(groups)),
            parts => new(
                parts.Of(date), parts.Of(description), parts.Get(goal), parts.Get(evaluatedOn), parts.Of(teams), parts.Of(members), parts.Of(groups)));
        return shape;
    }
}
