using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What mission, vision, commitments and what else a foundation holds look like in JSON.</summary>
internal static class FoundationShapes
{
    internal static ObjectShape<Endorsement> Endorsement { get; } = MakeEndorsement();

    internal static ObjectShape<StatementVersion> StatementVersion { get; } = MakeStatementVersion();

    internal static ObjectShape<DeeperQuestion> DeeperQuestion { get; } = MakeDeeperQuestion();

    internal static ObjectShape<Mission> Mission { get; } = MakeMission();

    internal static ObjectShape<VisionElement> VisionElement { get; } = MakeVisionElement();

    internal static ObjectShape<VisionStep> VisionStep { get; } = MakeVisionStep();

    internal static ObjectShape<StatementReview> StatementReview { get; } = MakeStatementReview();

    internal static ObjectShape<Vision> Vision { get; } = MakeVision();

    internal static ObjectShape<Pledge> Pledge { get; } = MakePledge();

    internal static ObjectShape<CollectiveCommitment> CollectiveCommitment { get; } = MakeCollectiveCommitment();

    internal static ObjectShape<KeeperOfTheVision> KeeperOfTheVision { get; } = MakeKeeperOfTheVision();

    internal static ObjectShape<AdoptedPart> AdoptedPart { get; } = MakeAdoptedPart();

    internal static ObjectShape<SharedFoundation> SharedFoundation { get; } = MakeSharedFoundation();

    private static ObjectShape<Endorsement> MakeEndorsement()
    {
        var shape = new ObjectShape<Endorsement>("endorsement", "That a stakeholder group stands behind one version of a statement.");
        var group = shape.Required("group", Kinds.Term<StakeholderGroup>(), endorsement => endorsement.Group, "The group that endorsed it.");
        var date = shape.Optional("date", Kinds.Date, endorsement => endorsement.Date, "The day on which they endorsed it.");
        var headCount = shape.Optional("headCount", Kinds.WholeNumber, endorsement => endorsement.HeadCount, "How many of the group endorsed it, 1 or more.");
        shape.Keeps(() => [PeopleRules.CountTooSmall.Says(Must.BeAtLeast(headCount, 1))]);
        shape.Reads(
            parts => Foundation.Endorsement.Check(parts.Get(group), parts.Get(date), parts.Get(headCount)),
            parts => new(parts.Of(group), parts.Get(date), parts.Get(headCount)));
        return shape;
    }

    private static ObjectShape<StatementVersion> MakeStatementVersion()
    {
        var shape = new ObjectShape<StatementVersion>("statementVersion", "One wording of a mission, a vision or a commitment, with its day and those who took part in it.");
        var statement = shape.Required("statement", Kinds.Prose, version => version.Statement, "What it says.");
        var status = shape.Required("status", Kinds.Word<StatementStatus>(), version => version.Status, "Whether it is a draft or adopted.");
        var date = shape.Optional("date", Kinds.Date, version => version.Date, "The day on which it was drafted or adopted.");
        var participation = shape.List("participation", PeopleShapes.Participation, version => version.Participation, "The stakeholder groups that took part in making it.");
        var endorsements = shape.List("endorsements", Endorsement, version => version.Endorsements, "The stakeholder groups that endorsed it.");
        var language = shape.Optional("language", Kinds.Language, version => version.Language, "The language of the statement; that of the document where it is left out.");
        shape.Reads(
            parts => Foundation.StatementVersion.Check(
                parts.Get(statement), parts.Get(status), parts.Get(date), parts.Get(participation), parts.Get(endorsements), parts.Get(language)),
            parts => new(parts.Of(statement), parts.Of(status), parts.Get(date), parts.Of(participation), parts.Of(endorsements), parts.Get(language)));
        return shape;
    }

    private static ObjectShape<DeeperQuestion> MakeDeeperQuestion()
    {
        var shape = new ObjectShape<DeeperQuestion>("deeperQuestion", "A question by which the faculty makes its mission mean something, with the answer once there is one.");
        var topic = shape.Required("topic", Kinds.Term<DeeperQuestionTopic>(), question => question.Topic, "What it asks.");
        var answer = shape.Optional("answer", Kinds.Prose, question => question.Answer, "What the faculty answers.");
        var date = shape.Optional("date", Kinds.Date, question => question.Date, "The day of the answer.");
        shape.Reads(
            parts => Foundation.DeeperQuestion.Check(parts.Get(topic), parts.Get(answer), parts.Get(date)),
            parts => new(parts.Of(topic), parts.Get(answer), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<Mission> MakeMission()
    {
        var shape = new ObjectShape<Mission>("mission", "Why the organization exists, in one short statement about the learning of all students.");
        var versions = shape.List("versions", StatementVersion, mission => mission.Versions, "Its versions, the oldest first; at least one.", isRequired: true);
        var questions = shape.List("questions", DeeperQuestion, mission => mission.Questions, "The deeper questions that make it relevant.");
        shape.SilentWhileBroken(FoundationRules.NoVersion, versions);
        shape.Keeps(() =>
        [
            FoundationRules.NoVersion.Says(Must.HoldAtLeast(versions, 1)),
            FoundationRules.VersionDates.Unsaid(Why.Elements, How.Versions),
        ]);
        shape.Reads(
            parts => Foundation.Mission.Check(parts.GetGiven(versions), parts.Get(questions)),
            parts => new(parts.Of(versions), parts.Of(questions)));
        return shape;
    }

    private static ObjectShape<VisionElement> MakeVisionElement()
    {
        var shape = new ObjectShape<VisionElement>("visionElement", "One part of a vision, to which commitments, decisions and structures can refer.");
        var id = shape.Required("id", Kinds.DeclaredId<VisionElement>(), element => element.Id, "Unique among the elements of the vision.");
        var statement = shape.Required("statement", Kinds.Prose, element => element.Statement, "What it says.");
        var aspects = shape.List("aspects", Kinds.Term<VisionAspect>(), element => element.Aspects, "What it is about.", isDistinct: true);
        shape.Reads(
            parts => Foundation.VisionElement.Check(parts.Get(id), parts.Get(statement), parts.Get(aspects)),
            parts => new(parts.Of(id), parts.Of(statement), parts.Of(aspects)));
        return shape;
    }

    private static ObjectShape<VisionStep> MakeVisionStep()
    {
        var shape = new ObjectShape<VisionStep>("visionStep", "One of the steps by which a community came to its vision, with who took part.");
        var kind = shape.Required("kind", Kinds.Word<VisionStepKind>(), step => step.Kind, "Which step.");
        var date = shape.Optional("date", Kinds.Date, step => step.Date, "The day on which it was taken.");
        var participation = shape.List("participation", PeopleShapes.Participation, step => step.Participation, "Who took part.");
        var evidence = shape.List("evidence", PrimitiveShapes.Evidence, step => step.Evidence, "What was found and shared.");
        shape.Reads(
            parts => Foundation.VisionStep.Check(parts.Get(kind), parts.Get(date), parts.Get(participation), parts.Get(evidence)),
            parts => new(parts.Of(kind), parts.Get(date), parts.Of(participation), parts.Of(evidence)));
        return shape;
    }

    private static ObjectShape<StatementReview> MakeStatementReview()
    {
        var shape = new ObjectShape<StatementReview>("statementReview", "That a statement was looked at again after a while, by whom, and what came of it.");
        var date = shape.Required("date", Kinds.Date, review => review.Date, "The day on which it was revisited.");
        var participation = shape.List("participation", PeopleShapes.Participation, review => review.Participation, "Who took part.");
        var note = shape.Optional("note", Kinds.Prose, review => review.Note, "What came of it.");
        shape.Reads(
            parts => Foundation.StatementReview.Check(parts.Get(date), parts.Get(participation), parts.Get(note)),
            parts => new(parts.Of(date), parts.Of(participation), parts.Get(note)));
        return shape;
    }

    private static ObjectShape<Vision> MakeVision()
    {
        var shape = new ObjectShape<Vision>("vision", "What the school hopes to become, clear enough to guide those who work in it.");
        var versions = shape.List("versions", StatementVersion, vision => vision.Versions, "Its versions, the oldest first; at least one.", isRequired: true);
        var elements = shape.List("elements", VisionElement, vision => vision.Elements, "Its parts, to which others can refer.", isDistinct: true);
        var steps = shape.List("steps", VisionStep, vision => vision.Steps, "The steps by which it was built.");
        var reviews = shape.List("reviews", StatementReview, vision => vision.Reviews, "When it was revisited.");
        var reviewEveryMonths = shape.Optional("reviewEveryMonths", Kinds.WholeNumber, vision => vision.ReviewEveryMonths, "After how many months it is to be revisited, 1 to 120.");
        shape.SilentWhileBroken(FoundationRules.NoVersion, versions);
        shape.Keeps(() =>
        [
            FoundationRules.NoVersion.Says(Must.HoldAtLeast(versions, 1)),
            FoundationRules.VersionDates.Unsaid(Why.Elements, How.Versions),
            FoundationRules.ReviewInterval.Says(Must.BeWithin(reviewEveryMonths, 1, 120)),
        ]);
        shape.Reads(
            parts => Foundation.Vision.Check(
                parts.GetGiven(versions), parts.Get(elements), parts.Get(steps), parts.Get(reviews), parts.Get(reviewEveryMonths)),
            parts => new(parts.Of(versions), parts.Of(elements), parts.Of(steps), parts.Of(reviews), parts.Get(reviewEveryMonths)));
        return shape;
    }

    private static ObjectShape<Pledge> MakePledge()
    {
        var shape = new ObjectShape<Pledge>("pledge", "That people of a group promised to keep a commitment.");
        var group = shape.Required("group", Kinds.Term<StakeholderGroup>(), pledge => pledge.Group, "The group to which they belong; one of those of the commitment.");
        var date = shape.Optional("date", Kinds.Date, pledge => pledge.Date, "The day on which they pledged it.");
        var headCount = shape.Optional("headCount", Kinds.WholeNumber, pledge => pledge.HeadCount, "How many of the group pledged it, 1 or more.");
        var members = shape.List("members", Kinds.Reference<Member>(), pledge => pledge.Members, "The members of the staff who pledged it.", isDistinct: true);
        shape.SilentWhileBroken(PeopleRules.HeadCount, members);
        shape.Keeps(() =>
        [
            PeopleRules.CountTooSmall.Says(Must.BeAtLeast(headCount, 1)),
            PeopleRules.HeadCount.Unsaid(Why.Members, How.HeadCount),
        ]);
        shape.Reads(
            parts => Foundation.Pledge.Check(parts.Get(group), parts.Get(date), parts.Get(headCount), parts.Get(members)),
            parts => new(parts.Of(group), parts.Get(date), parts.Get(headCount), parts.Of(members)));
        return shape;
    }

    private static ObjectShape<CollectiveCommitment> MakeCollectiveCommitment()
    {
        var shape = new ObjectShape<CollectiveCommitment>("collectiveCommitment", "What one or more stakeholder groups are prepared to do to bring the vision about; also called a value statement or, for all of them together, values.");
        var id = shape.Required("id", Kinds.DeclaredId<CollectiveCommitment>(), commitment => commitment.Id, "Unique among the commitments of the community.");
        var versions = shape.List("versions", StatementVersion, commitment => commitment.Versions, "Its versions, the oldest first; at least one.", isRequired: true);
        var groups = shape.List("groups", Kinds.Term<StakeholderGroup>(), commitment => commitment.Groups, "The groups that make it; at least one.", isRequired: true, isDistinct: true);
        var visionElements = shape.List("visionElements", Kinds.Reference<VisionElement>(), commitment => commitment.VisionElements, "The elements of the vision that it advances.", isDistinct: true);
        var pledges = shape.List("pledges", Pledge, commitment => commitment.Pledges, "Who pledged it.");
        shape.SilentWhileBroken(FoundationRules.NoVersion, versions);
        shape.SilentWhileBroken(FoundationRules.NoGroup, groups);
        shape.SilentWhileBroken(FoundationRules.PledgeGroup, groups);
        shape.Keeps(() =>
        [
            FoundationRules.NoVersion.Says(Must.HoldAtLeast(versions, 1)),
            FoundationRules.VersionDates.Unsaid(Why.Elements, How.Versions),
            FoundationRules.NoGroup.Says(Must.HoldAtLeast(groups, 1)),
            FoundationRules.PledgeGroup.Unsaid(Why.Members, "The `group` of each of `pledges` is one of `groups`. At that of the pledge."),
        ]);
        shape.Reads(
            parts => Foundation.CollectiveCommitment.Check(
                parts.Get(id), parts.GetGiven(versions), parts.GetGiven(groups), parts.Get(visionElements), parts.Get(pledges)),
            parts => new(parts.Of(id), parts.Of(versions), parts.Of(groups), parts.Of(visionElements), parts.Of(pledges)));
        return shape;
    }

    private static ObjectShape<KeeperOfTheVision> MakeKeeperOfTheVision()
    {
        var shape = new ObjectShape<KeeperOfTheVision>("keeperOfTheVision", "The member who keeps the vision alive and broad for a time, as a rule the principal, whom some call the PLC facilitator: a role, not an owner.");
        var member = shape.Required("member", Kinds.Reference<Member>(), vision => vision.Member, "The member, as a rule the principal.");
        var begin = shape.Optional("begin", Kinds.Date, vision => vision.Begin, "The first day.");
        var end = shape.Optional("end", Kinds.Date, vision => vision.End, "The last day; none while it lasts.");
        shape.Keeps(() => [PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval)]);
        shape.Reads(
            parts => Foundation.KeeperOfTheVision.Check(parts.Get(member), parts.Get(begin), parts.Get(end)),
            parts => new(parts.Of(member), parts.Get(begin), parts.Get(end)));
        return shape;
    }

    private static ObjectShape<AdoptedPart> MakeAdoptedPart()
    {
        var shape = new ObjectShape<AdoptedPart>("adoptedPart", "A mission, vision or set of commitments that a school takes over from another organization, such as its district, in place of its own.");
        var part = shape.Required("part", Kinds.Word<FoundationPart>(), it => it.Part, "What is adopted: mission, vision, commitments or goals.");
        var organization = shape.Required("organization", new NotedOrganizationKind(Kinds.Id<Organization>(), static (context, id, at) => context.NoteAdopted(id, at)), it => it.Organization, "The organization whose it is.");
        var date = shape.Optional("date", Kinds.Date, part => part.Date, "The day on which it was adopted.");
        var participation = shape.List("participation", PeopleShapes.Participation, part => part.Participation, "The stakeholder groups that took part in adopting it.");
        var endorsements = shape.List("endorsements", Endorsement, part => part.Endorsements, "The stakeholder groups that endorsed it.");
        shape.Keeps(() =>
        [
            FoundationRules.AdoptedFromItself.Unsaid(Why.Elsewhere, "`organization` is not the id of the community around it; judged by these two ids, whatever else of the foundation is not read. At `organization`."),
        ]);
        shape.Reads(
            parts => Foundation.AdoptedPart.Check(parts.Get(part), parts.Get(organization), parts.Get(date), parts.Get(participation), parts.Get(endorsements)),
            parts => new(parts.Of(part), parts.Of(organization), parts.Get(date), parts.Of(participation), parts.Of(endorsements)));
        return shape;
    }

    private static ObjectShape<SharedFoundation> MakeSharedFoundation()
    {
        var shape = new ObjectShape<SharedFoundation>("sharedFoundation",
            "What a community rests on: mission, vision and commitments, built in this order, and then goals.");
        var mission = shape.Optional("mission", Mission, foundation => foundation.Mission, "Why the organization exists.");
        var vision = shape.Optional("vision", Vision, foundation => foundation.Vision, "What it hopes to become.");
        var commitments = shape.List("commitments", CollectiveCommitment, foundation => foundation.Commitments, "What its groups pledge to do.", isDistinct: true);
        var workshops = shape.List("workshops", WorkshopShapes.ValuesWorkshop, foundation => foundation.Workshops, "The workshops in which the groups found their commitments.");
        var agreements = shape.List("agreements", StructureShapes.Agreement, foundation => foundation.Agreements, "What is tight and what is loose.");
        var structures = shape.List("structures", StructureShapes.SupportingStructure, foundation => foundation.Structures, "The structures, policies and processes that carry the vision.");
        var obstacles = shape.List("obstacles", StructureShapes.Obstacle, foundation => foundation.Obstacles, "What stands in the way.");
        var keepers = shape.List("keepers", KeeperOfTheVision, foundation => foundation.Keepers, "Who keeps the vision, and when.");
        var adopted = shape.List("adopted", AdoptedPart, foundation => foundation.Adopted, "The parts that are another organization's.", isDistinct: true);
        shape.Keeps(() =>
        [
            FoundationRules.OwnAndAdopted.Says(
                Must.If(Condition.Has(mission), Condition.Each("adopted", Condition.Not(Condition.Is("part", FoundationPart.Mission)))),
                Must.If(Condition.Has(vision), Condition.Each("adopted", Condition.Not(Condition.Is("part", FoundationPart.Vision))))).At("`part` of the adopted one"),
            PrimitiveRules.ListedTwice.SaysInPart(Why.Elements, "No two of `adopted` have the same `part`. At that of the later one."),
            FoundationRules.WorkshopVersion.Unsaid(Why.Members,
                "Where there is a `vision`, `visionVersion` of each of `workshops` is not above the number of its versions. At `visionVersion`."),
        ]);
        shape.Reads(
            parts => Foundation.SharedFoundation.Check(
                parts.Get(mission), parts.Get(vision), parts.Get(commitments), parts.Get(workshops), parts.Get(agreements), parts.Get(structures),
                parts.Get(obstacles), parts.Get(keepers), parts.Get(adopted)),
            parts => new(
                parts.Get(mission), parts.Get(vision), parts.Of(commitments), parts.Of(workshops), parts.Of(agreements), parts.Of(structures),
                parts.Of(obstacles), parts.Of(keepers), parts.Of(adopted)));
        return shape;
    }
}
