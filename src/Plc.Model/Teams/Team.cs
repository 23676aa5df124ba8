using NodaTime;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>Members who work interdependently for a common goal: a building block of the community, never the community itself (practice row C-01).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record Team : ILinked
{
    /// <summary>Makes a team.</summary>
    /// <param name="id">Unique among the teams of the community.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="memberships">Who belongs to it, and when. A member who left and came back stands here twice.</param>
    /// <param name="courses">The courses that its members teach in common.</param>
    /// <param name="kind">What holds it together.</param>
    /// <param name="home">The organization to which it belongs: this community, or one of its schools.</param>
    /// <param name="norms">What its members commit to in working together.</param>
    /// <param name="normReviews">When it looked at how it keeps its norms.</param>
    /// <param name="protectedTime">The time blocks in which it works together.</param>
    /// <param name="links">Other teams, of other schools too, with which it works: how singletons find their peers.</param>
    /// <param name="externalParticipants">Those of other organizations who take part.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1014, PLC1104, PLC4102.</exception>
    public Team(
        Id<Team> id, string name, ValueList<Membership> memberships = default, ValueList<Reference<Course>> courses = default, OpenTerm<TeamKind>? kind = null,
        Id<Organization>? home = null, ValueList<Norm> norms = default, ValueList<NormReview> normReviews = default,
        ValueList<Reference<TimeBlock>> protectedTime = default, ValueList<Reference<Team>> links = default,
        ValueList<Reference<ExternalParticipant>> externalParticipants = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        Check(id, name, memberships, courses, kind, home, norms, normReviews, protectedTime, links, externalParticipants).ThrowIfBroken(nameof(Team));
        (Id, Name, Memberships, Courses, Kind, Home) = (id, name, memberships, courses, kind, home);
        (Norms, NormReviews, ProtectedTime, Links, ExternalParticipants) = (norms, normReviews, protectedTime, links, externalParticipants);
    }

    /// <summary>Unique among the teams of the community.</summary>
    public Id<Team> Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Who belongs to it, and when. A member who left and came back stands here twice.</summary>
    public ValueList<Membership> Memberships { get; }

    /// <summary>The courses that its members teach in common.</summary>
    public ValueList<Reference<Course>> Courses { get; }

    /// <summary>What holds it together; null where that is not said.</summary>
    public OpenTerm<TeamKind>? Kind { get; }

    /// <summary>The organization to which it belongs; null for this community.</summary>
    public Id<Organization>? Home { get; }

    /// <summary>What its members commit to in working together.</summary>
    public ValueList<Norm> Norms { get; }

    /// <summary>When it looked at how it keeps its norms.</summary>
    public ValueList<NormReview> NormReviews { get; }

    /// <summary>The time blocks in which it works together.</summary>
    public ValueList<Reference<TimeBlock>> ProtectedTime { get; }

    /// <summary>Other teams, of other schools too, with which it works: how singletons find their peers.</summary>
    public ValueList<Reference<Team>> Links { get; }

    /// <summary>Those of other organizations who take part.</summary>
    public ValueList<Reference<ExternalParticipant>> ExternalParticipants { get; }

    /// <summary>Who belongs to it on a day, as far as the dates are known, each once.</summary>
    public ValueList<Reference<Member>> MembersOn(LocalDate date) =>
        [.. Memberships.Where(membership => membership.IsHeldOn(date)).Select(membership => membership.Member).Distinct()];

    /// <summary>How long its protected time is in a week without closures; a time block that is not among those given counts nothing.</summary>
    /// <param name="timeBlocks">The time blocks of the community.</param>
    public Duration ProtectedPerWeek(ValueList<TimeBlock> timeBlocks)
    {
        var total = Duration.Zero;
        foreach (var block in timeBlocks)
            if (ProtectedTime.Contains(block.Id)) total += block.PerWeek;
        return total;
    }

    /// <summary>The same team with another membership.</summary>
    /// <exception cref="RuleException">PLC1104: the member belongs to the team at the same time already.</exception>
    public Team WithMembership(Membership membership) =>
        new(Id, Name, [.. Memberships, membership], Courses, Kind, Home, Norms, NormReviews, ProtectedTime, Links, ExternalParticipants);

    /// <summary>The same team with another review of its norms.</summary>
    public Team WithNormReview(NormReview review) =>
        new(Id, Name, Memberships, Courses, Kind, Home, Norms, [.. NormReviews, review], ProtectedTime, Links, ExternalParticipants);

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        Id<Team>? id = null, string? name = null, ValueList<Membership>? memberships = null, ValueList<Reference<Course>>? courses = null,
        OpenTerm<TeamKind>? kind = null, Id<Organization>? home = null, ValueList<Norm>? norms = null, ValueList<NormReview>? normReviews = null,
        ValueList<Reference<TimeBlock>>? protectedTime = null, ValueList<Reference<Team>>? links = null,
        ValueList<Reference<ExternalParticipant>>? externalParticipants = null)
    {
        _ = (kind, norms, normReviews);
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        breaches.BelongOnce(memberships, static of => of.Member, static of => (of.Begin, of.End), nameof(memberships));
        breaches.DistinctReferences(courses, nameof(courses));
        breaches.Id(home, nameof(home));
        breaches.DistinctReferences(protectedTime, nameof(protectedTime));
        breaches.DistinctReferences(links, nameof(links));
        breaches.DistinctReferences(externalParticipants, nameof(externalParticipants));
        if (id is { IsDefault: false } self && links is { } linked)
            for (var i = 0; i < linked.Count; i++)
                if (linked[i].IsLocal && linked[i].Id == self) breaches.Add(TeamRules.LinkedToItself, $"{nameof(links)}/{i}");
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.Each(Memberships, "memberships");
        links.Refer(Courses, "courses");
        links.Refer(ProtectedTime, "protectedTime");
        links.Refer(Links, "links");
        links.Refer(ExternalParticipants, "externalParticipants");
    }
}

/// <summary>What holds a team together; a list that may grow.</summary>
public enum TeamKind
{
    /// <summary>All who teach a grade.</summary>
    GradeLevel,

    /// <summary>All who teach a course.</summary>
    SameCourse,

    /// <summary>Those who teach a subject in grades or courses that follow each other.</summary>
    Vertical,

    /// <summary>Those who teach the same students different subjects.</summary>
    Interdisciplinary,

    /// <summary>Those who work together at a distance.</summary>
    Electronic,

    /// <summary>Those who have no peer of the same course in the school.</summary>
    SingletonLink,

    /// <summary>Specialists with the team that they support.</summary>
    LogicalLink,

    /// <summary>Those of the same task in several schools.</summary>
    DistrictOrRegional,

    /// <summary>Those of the same responsibility.</summary>
    SimilarResponsibility,

    /// <summary>Those who lead.</summary>
    Leadership,

    /// <summary>Those who organize support.</summary>
    Intervention,

    /// <summary>Those who work on a topic.</summary>
    SpecialTopic,
}
