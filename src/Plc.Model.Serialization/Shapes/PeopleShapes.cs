using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What members and others who take part look like in JSON.</summary>
internal static class PeopleShapes
{
    internal static ObjectShape<RoleTerm> RoleTerm { get; } = MakeRoleTerm();

    internal static ObjectShape<Member> Member { get; } = MakeMember();

    internal static ObjectShape<ExternalParticipant> ExternalParticipant { get; } = MakeExternalParticipant();

    internal static ObjectShape<Participation> Participation { get; } = MakeParticipation();

    internal static ObjectShape<CoalitionMember> CoalitionMember { get; } = MakeCoalitionMember();

    internal static ObjectShape<GuidingCoalition> GuidingCoalition { get; } = MakeGuidingCoalition();

    internal static ObjectShape<ProfessionalLearningEvent> ProfessionalLearningEvent { get; } = MakeProfessionalLearningEvent();

    internal static ObjectShape<Recognition> Recognition { get; } = MakeRecognition();

    internal static ObjectShape<VocabularyLabel> VocabularyLabel { get; } = MakeVocabularyLabel();

    private static ObjectShape<RoleTerm> MakeRoleTerm()
    {
        var shape = new ObjectShape<RoleTerm>("roleTerm", "A role in which a member is employed, from when to when.");
        var role = shape.Required("role", Kinds.Term<StaffRole>(), term => term.Role, "What the member is employed as.");
        var begin = shape.Optional("begin", Kinds.Date, term => term.Begin, "The first day.");
        var end = shape.Optional("end", Kinds.Date, term => term.End, "The last day; none while it lasts.");
        shape.Keeps(() => [PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval)]);
        shape.Reads(
            parts => People.RoleTerm.Check(parts.Get(role), parts.Get(begin), parts.Get(end)),
            parts => new(parts.Of(role), parts.Get(begin), parts.Get(end)));
        return shape;
    }

    private static ObjectShape<Member> MakeMember()
    {
        var shape = new ObjectShape<Member>("member", "One of the staff, or faculty, who carry the community out, under a name that may be a role or initials. Students are never members.");
        var id = shape.Required("id", Kinds.DeclaredId<Member>(), member => member.Id, "Unique among the members of the community.");
        var name = shape.Required("name", Kinds.Line, member => member.Name, "How the member is called in reports to the team; a role or initials will do.");
        var roles = shape.List("roles", RoleTerm, member => member.Roles, "What the member is employed as, and when.");
        shape.Reads(
            parts => People.Member.Check(parts.Get(id), parts.Get(name), parts.Get(roles)),
            parts => new(parts.Of(id), parts.Of(name), parts.Of(roles)));
        return shape;
    }

    private static ObjectShape<ExternalParticipant> MakeExternalParticipant()
    {
        var shape = new ObjectShape<ExternalParticipant>("externalParticipant", "Somebody of another organization who takes part, such as a researcher. Never a member of a team.");
        var id = shape.Required("id", Kinds.DeclaredId<ExternalParticipant>(), participant => participant.Id, "Unique among the external participants of the community.");
        var name = shape.Required("name", Kinds.Line, participant => participant.Name, "How the participant is called; a role will do.");
        var affiliation = shape.Optional("affiliation", Kinds.Line, participant => participant.Affiliation, "The organization from which the participant comes.");
        var expertise = shape.Optional("expertise", Kinds.Line, participant => participant.Expertise, "What the participant brings.");
        shape.Reads(
            parts => People.ExternalParticipant.Check(parts.Get(id), parts.Get(name), parts.Get(affiliation), parts.Get(expertise)),
            parts => new(parts.Of(id), parts.Of(name), parts.Get(affiliation), parts.Get(expertise)));
        return shape;
    }

    private static ObjectShape<Participation> MakeParticipation()
    {
        var shape = new ObjectShape<Participation>("participation", "That people of a stakeholder group took part in something.");
        var group = shape.Required("group", Kinds.Term<StakeholderGroup>(), participation => participation.Group, "The group that took part.");
        var date = shape.Optional("date", Kinds.Date, participation => participation.Date, "The day on which they took part.");
        var headCount = shape.Optional("headCount", Kinds.WholeNumber, participation => participation.HeadCount, "How many of the group took part, 1 or more.");
        var members = shape.List("members", Kinds.Reference<Member>(), participation => participation.Members, "The members of the staff who took part.", isDistinct: true);
        shape.SilentWhileBroken(PeopleRules.HeadCount, members);
        shape.Keeps(() =>
        [
            PeopleRules.CountTooSmall.Says(Must.BeAtLeast(headCount, 1)),
            PeopleRules.HeadCount.Unsaid(Why.Members, How.HeadCount),
        ]);
        shape.Reads(
            parts => People.Participation.Check(parts.Get(group), parts.Get(date), parts.Get(headCount), parts.Get(members)),
            parts => new(parts.Of(group), parts.Get(date), parts.Get(headCount), parts.Of(members)));
        return shape;
    }

    private static ObjectShape<CoalitionMember> MakeCoalitionMember()
    {
        var shape = new ObjectShape<CoalitionMember>("coalitionMember", "A member of the guiding coalition, from when to when, and what he or she brings to it.");
        var member = shape.Required("member", Kinds.Reference<Member>(), it => it.Member, "Who belongs to the coalition.");
        var strengths = shape.List("strengths", Kinds.Word<CoalitionStrength>(), it => it.Strengths, "What the member brings; none where it is not said.", isDistinct: true);
        var begin = shape.Optional("begin", Kinds.Date, it => it.Begin, "The first day.");
        var end = shape.Optional("end", Kinds.Date, it => it.End, "The last day; none while it lasts.");
        shape.Keeps(() => [PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval)]);
        shape.Reads(
            parts => People.CoalitionMember.Check(parts.Get(member), parts.Get(strengths), parts.Get(begin), parts.Get(end)),
            parts => new(parts.Of(member), parts.Of(strengths), parts.Get(begin), parts.Get(end)));
        return shape;
    }

    private static ObjectShape<GuidingCoalition> MakeGuidingCoalition()
    {
        var shape = new ObjectShape<GuidingCoalition>("guidingCoalition", "The people who lead the change together, so that it does not hang on one of them.");
        var members = shape.List("members", CoalitionMember, coalition => coalition.Members, "Who belongs to it; a member who left and came back stands here twice.", isDistinct: true);
        var purpose = shape.Optional("purpose", Kinds.Prose, coalition => coalition.Purpose, "What it is there for.");
        shape.Keeps(() => [PeopleRules.BelongsTwice.SaysInPart(Why.Elements, How.Belonging)]);
        shape.Reads(
            parts => People.GuidingCoalition.Check(parts.Get(members), parts.Get(purpose)),
            parts => new(parts.Of(members), parts.Get(purpose)));
        return shape;
    }

    private static ObjectShape<ProfessionalLearningEvent> MakeProfessionalLearningEvent()
    {
        var shape = new ObjectShape<ProfessionalLearningEvent>("professionalLearningEvent", "Something by which adults of the community learn, with the need of students that it serves; also called professional development. The cycle of inquiry that it serves names it.");
        var id = shape.Required("id", Kinds.DeclaredId<ProfessionalLearningEvent>(), @event => @event.Id, "Unique among the professional learning events of the community.");
        var title = shape.Required("title", Kinds.Line, @event => @event.Title, "What it is called.");
        var kind = shape.Required("kind", Kinds.Term<LearningEventKind>(), @event => @event.Kind, "What kind of event it is.");
        var begin = shape.Required("begin", Kinds.Date, @event => @event.Begin, "The day, or the first of several.");
        var end = shape.Optional("end", Kinds.Date, @event => @event.End, "The last day; the first one where it is left out.");
        var participants = shape.List("participants", Kinds.Reference<Member>(), @event => @event.Participants, "The members who took part.", isDistinct: true);
        var externalParticipants = shape.List("externalParticipants", Kinds.Reference<ExternalParticipant>(), @event => @event.ExternalParticipants, "Those of other organizations who took part.", isDistinct: true);
        var studentNeed = shape.Optional("studentNeed", Kinds.Prose, @event => @event.StudentNeed, "The need of students that it serves.");
        var provider = shape.Optional("provider", Kinds.Line, @event => @event.Provider, "Who offers it, such as a regional center of the state.");
        var strand = shape.Optional("strand", Kinds.Line, @event => @event.Strand, "The strand of the provider's curriculum to which it belongs.");
        var isJobEmbedded = shape.Flag("isJobEmbedded", @event => @event.IsJobEmbedded, "Whether it is part of the daily work rather than apart from it.");
        shape.Keeps(() => [PrimitiveRules.IntervalOrder.Unsaid(Why.Members, How.Interval)]);
        shape.Reads(
            parts => People.ProfessionalLearningEvent.Check(
                parts.Get(id), parts.Get(title), parts.Get(kind), parts.Get(begin), parts.Get(end), parts.Get(participants),
                parts.Get(externalParticipants), parts.Get(studentNeed), parts.Get(provider), parts.Get(strand), parts.Get(isJobEmbedded)),
            parts => new(
                parts.Of(id), parts.Of(title), parts.Of(kind), parts.Of(begin), parts.Get(end), parts.Of(participants),
                parts.Of(externalParticipants), parts.Get(studentNeed), parts.Get(provider), parts.Get(strand), parts.Of(isJobEmbedded)));
        return shape;
    }

    private static ObjectShape<Recognition> MakeRecognition()
    {
        var shape = new ObjectShape<Recognition>("recognition", "That a body, such as a state department, named the community exemplary in a year.");
        var kind = shape.Required("kind", Kinds.Line, recognition => recognition.Kind, "What it recognizes, such as exemplary school.");
        var body = shape.Required("body", Kinds.Line, recognition => recognition.Body, "Who recognized it, such as a state department of education.");
        var year = shape.Required("year", Kinds.SchoolYear, recognition => recognition.Year, "The school year for which it was recognized: an award of spring 2014 is one of 2013-14.");
        shape.Reads(
            parts => People.Recognition.Check(parts.Get(kind), parts.Get(body), parts.Get(year)),
            parts => new(parts.Of(kind), parts.Of(body), parts.Of(year)));
        return shape;
    }

    private static ObjectShape<VocabularyLabel> MakeVocabularyLabel()
    {
        var shape = new ObjectShape<VocabularyLabel>("vocabularyLabel", "The word that the reports of a community use in place of a usual one, such as class for section.");
        var term = shape.Required("term", Kinds.Term<LabelTerm>(), label => label.Term, "The usual word.");
        var singular = shape.Required("singular", Kinds.Line, label => label.Singular, "The word for one.");
        var plural = shape.Required("plural", Kinds.Line, label => label.Plural, "The word for many.");
        shape.Reads(
            parts => People.VocabularyLabel.Check(parts.Get(term), parts.Get(singular), parts.Get(plural)),
            parts => new(parts.Of(term), parts.Of(singular), parts.Of(plural)));
        return shape;
    }
}
