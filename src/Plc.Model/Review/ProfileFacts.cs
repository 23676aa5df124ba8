using NodaTime;
using Plc.Model.Foundation;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>The evidence that a community's records give for each fact of a profile, and whether anything is recorded of it at all.</summary>
internal sealed partial class ProfileFacts
{
    /// <summary>What happened in the last year is evidence of what a community does; older records are history.</summary>
    private const int Year = 365;

    private readonly ReviewScope _scope;
    private readonly HashSet<ProfileFact> _recorded = [];
    private readonly Dictionary<ProfileFact, List<ProfileEvidence>> _evidence = [];

    internal ProfileFacts(ReviewScope scope)
    {
        _scope = scope;
        AddFoundation();
        AddLearning();
        AddResponses();
        AddTeams();
        AddInquiry();
        AddGoals();
        AddLeadership();
    }

    /// <summary>The evidence of a fact, in the order of the community's lists.</summary>
    internal ValueList<ProfileEvidence> Of(ProfileFact fact) => _evidence.TryGetValue(fact, out var evidence) ? [.. evidence] : [];

    /// <summary>Whether the community records what the fact would be seen by.</summary>
    internal bool IsRecorded(ProfileFact fact) => _recorded.Contains(fact);

    /// <summary>The elements of a list that are evidence of a fact; each of them is a record of it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="parts">The elements with their places.</param>
    /// <param name="isEvidence">Whether one shows the fact.</param>
    /// <param name="date">The day of one; what is later than the day of the profile is passed over.</param>
    private void Add<T>(ProfileFact fact, IEnumerable<(T Part, ReviewPlace Place)> parts, Func<T, bool> isEvidence, Func<T, LocalDate?> date)
    {
        foreach (var (part, place) in parts)
        {
            var day = date(part);
            if (day is { } known && !_scope.IsPast(known)) continue;
            _recorded.Add(fact);
            if (isEvidence(part)) Show(fact, place, day);
        }
    }

    private void Show(ProfileFact fact, ReviewPlace place, LocalDate? date)
    {
        _recorded.Add(fact);
        if (!_evidence.TryGetValue(fact, out var evidence)) _evidence.Add(fact, evidence = []);
        evidence.Add(new(fact, place, date));
    }

    private bool IsOfLastYear(LocalDate? date) => date is { } day && _scope.IsWithin(day, Year);

    private void AddFoundation()
    {
        var community = _scope.Community;
        if (community.Foundation is not { } foundation) return;
        var place = _scope.Place.At("foundation");
        AddStatement(ProfileFact.MissionInForce, foundation, FoundationPart.Mission, place.At("mission"), foundation.Mission?.InForceOn(_scope.AsOf), foundation.Mission is not null);
        AddStatement(ProfileFact.VisionInForce, foundation, FoundationPart.Vision, place.At("vision"), foundation.Vision?.InForceOn(_scope.AsOf), foundation.Vision is not null);
        AddStatement(ProfileFact.CommitmentsInForce, foundation, FoundationPart.Commitments, place.At("commitments"), null, false);
        var commitments = place.Each(foundation.Commitments, "commitments", static commitment => commitment.Id).ToList();
        Add(ProfileFact.CommitmentsInForce, commitments, commitment => commitment.InForceOn(_scope.AsOf) is not null, static commitment => commitment.FirstAdopted?.Date);
        Add(ProfileFact.CommitmentsPledged, commitments,
            commitment => commitment.Pledges.Any(pledge => pledge.Date is not { } day || _scope.IsPast(day)), static commitment => commitment.Pledges.Select(pledge => pledge.Date).Min());
        Add(ProfileFact.StructuresCarryVision, place.Each(foundation.Structures, "structures"), static structure => structure.VisionElements.Count > 0, static structure => structure.Date);
        Add(ProfileFact.FoundationCommunicated, _scope.Place.Each(community.Communications, "communications"),
            entry => _scope.IsPast(entry.Date) && _scope.SchoolDaysSince(entry.Date) <= _scope.Policy.Foundation.CommunicationDays, static entry => entry.Date);
        Add(ProfileFact.DecisionsServe, _scope.Place.Each(community.Decisions, "decisions", static decision => decision.Id),
            decision => decision.IsGuided && IsOfLastYear(decision.Date), static decision => decision.Date);
    }

    private void AddStatement(ProfileFact fact, SharedFoundation foundation, FoundationPart part, ReviewPlace place, StatementVersion? inForce, bool isThere)
    {
        if (isThere) _recorded.Add(fact);
        if (inForce is not null) Show(fact, place, inForce.Date);
        for (var i = 0; i < foundation.Adopted.Count; i++)
            if (foundation.Adopted[i].Part == part && (foundation.Adopted[i].Date is not { } day || _scope.IsPast(day)))
                Show(fact, _scope.Place.At("foundation").At("adopted", i), foundation.Adopted[i].Date);
    }
}
