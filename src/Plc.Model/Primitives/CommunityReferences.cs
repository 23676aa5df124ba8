using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>
/// Checks the ids and references of one community: declare what there is, refer to it, check. A community's constructor fills one with
/// its parts; a reader fills one with what it read, the ids of broken parts included, so that one fault never looks like two.
/// </summary>
/// <typeparam name="TPlace">Where a declaration or reference stands; given back with each breach.</typeparam>
/// <remarks>A district's holds those of its schools (<see cref="Within"/>): references among them are checked too, those to other organizations are passed over.</remarks>
public sealed class CommunityReferences<TPlace>
{
    /// <summary>More than any file holds, and still to be counted on.</summary>
    private const int Unknown = int.MaxValue - 1;

    /// <summary>What is declared, by the number of its kind: one table for all kinds would spend most of its time on telling kinds apart.</summary>
    private readonly List<Dictionary<string, TPlace>?> _declared = [];
    private readonly Dictionary<(LinkKind Kind, int Scope, string Id), TPlace> _scoped = [];
    private readonly Dictionary<LinkKind, int> _brokenDeclarations = [];
    private readonly HashSet<(LinkKind Kind, string Id)> _meant = [];
    private readonly List<(LinkKind Kind, string Id, TPlace Place)> _references = [];
    private readonly List<(Id<Organization> Organization, LinkKind Kind, string Id, TPlace Place)> _elsewhere = [];
    private readonly List<ReferenceBreach<TPlace>> _twice = [];
    private readonly List<CommunityReferences<TPlace>> _schools = [];
    private (Id<Organization> Id, TPlace Place)? _organization;

    /// <summary>Those of a school within this community, to be filled with its parts.</summary>
    public CommunityReferences<TPlace> Within()
    {
        var school = new CommunityReferences<TPlace>();
        _schools.Add(school);
        return school;
    }

    /// <summary>Says that something has this id. A default id is passed over.</summary>
    /// <param name="id">Its id, unique among its kind within its scope. That of an organization is the community's own.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="scope">Tells apart things whose ids need only be unique within another, such as the items of an assessment; 0 for the community.</param>
    public void Declare<T>(Id<T> id, TPlace place, int scope = 0)
    {
        if (!id.IsDefault) Declare(LinkKind.Of<T>(), id.Value, place, scope);
    }

    /// <inheritdoc cref="Declare{T}(Id{T}, TPlace, int)"/>
    internal void Declare(LinkKind kind, string id, TPlace place, int scope = 0)
    {
        if (kind == LinkKind.Of<Organization>()) _organization ??= (new(id), place);
        else if (scope != 0) DeclareScoped(kind, scope, id, place);
        else if (!Declared(kind).TryAdd(id, place)) _twice.Add(Twice(place, kind, Declared(kind)[id]));
    }

    /// <summary>Says that a <typeparamref name="T"/> is there whose id is no id, so that a reference may well mean it.</summary>
    /// <param name="text">What stands in place of the id: a reference to the same without outer white space means it.</param>
    public void DeclareBroken<T>(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text)) DeclareBroken<T>();
        else _meant.Add((LinkKind.Of<T>(), text.Trim()));
    }

    /// <summary>Says that a <typeparamref name="T"/> is there whose id could not be read, so that a reference may well mean it.</summary>
    /// <param name="areMany">Whether it is a list of which not even the length is known.</param>
    public void DeclareBroken<T>(bool areMany = false) =>
        _brokenDeclarations[LinkKind.Of<T>()] = areMany ? Unknown : Math.Min(Unknown, _brokenDeclarations.GetValueOrDefault(LinkKind.Of<T>()) + 1);

    /// <summary>Says that something is referred to. A default reference is passed over.</summary>
    /// <param name="reference">What is referred to.</param>
    /// <param name="place">Where the reference stands.</param>
    public void Refer<T>(Reference<T> reference, TPlace place)
    {
        if (!reference.IsDefault) Refer(LinkKind.Of<T>(), reference.Organization, reference.Id.Value, place);
    }

    /// <inheritdoc cref="Refer{T}(Reference{T}, TPlace)"/>
    internal void Refer(LinkKind kind, Id<Organization>? organization, string id, TPlace place)
    {
        if (organization is { } other) _elsewhere.Add((other, kind, id, place));
        // What is declared by now needs no second look, which is most of a community in the usual order.
        else if (!Declares(kind, id)) _references.Add((kind, id, place));
    }

    /// <summary>Whether every id is used once and every reference that is to resolve does; what <see cref="Check"/> is silent about counts here too.</summary>
    public bool IsSound
    {
        get
        {
            var family = Family();
            var byId = Organizations(family, []);
            return byId.Count == family.Count(one => one._organization is not null) && family.TrueForAll(one =>
                one._twice.Count == 0 && one._references.TrueForAll(one.IsDeclared) && !one._elsewhere.Exists(one.IsOwn) &&
                one._elsewhere.TrueForAll(reference => !byId.TryGetValue(reference.Organization, out var other) || other.Declares(reference.Kind, reference.Id)));
        }
    }

    /// <summary>
    /// Every id that is used twice (PLC1003), then every reference that names the community itself as another (PLC1022) or names what is not declared (PLC1011), of this
    /// community and of its schools.
    /// </summary>
    /// <remarks>
    /// Where no more references of a kind are left over than ids of that kind could not be read, those are meant, and nothing is said of the references.
    /// </remarks>
    /// <param name="isWhole">Whether all that there is was declared; otherwise nothing is said of references.</param>
    public IReadOnlyList<ReferenceBreach<TPlace>> Check(bool isWhole = true)
    {
        var family = Family();
        var breaches = new List<ReferenceBreach<TPlace>>();
        var byId = Organizations(family, breaches);
        foreach (var one in family) breaches.AddRange(one._twice);
        if (!isWhole) return breaches;
        foreach (var one in family)
            breaches.AddRange(one._elsewhere.FindAll(one.IsOwn).Select(reference =>
                new ReferenceBreach<TPlace>(PrimitiveRules.OwnOrganization, reference.Place, reference.Kind.Name, default, hasRelated: false)));
        var fromElsewhere = family.SelectMany(one => one._elsewhere.Where(reference => !one.IsOwn(reference))).ToLookup(reference => byId.GetValueOrDefault(reference.Organization));
        foreach (var one in family) one.AddDangling(breaches, fromElsewhere[one].Select(reference => (reference.Kind, reference.Id, reference.Place)));
        return breaches;
    }

    private static ReferenceBreach<TPlace> Twice(TPlace place, LinkKind kind, TPlace first) => new(PrimitiveRules.IdTwice, place, kind.Name, first, hasRelated: true);

    /// <summary>This community, and all that it holds.</summary>
    private List<CommunityReferences<TPlace>> Family() => [this, .. _schools.SelectMany(school => school.Family())];

    /// <summary>The communities of a family by id; an id that is used twice is a breach.</summary>
    private static Dictionary<Id<Organization>, CommunityReferences<TPlace>> Organizations(List<CommunityReferences<TPlace>> family, List<ReferenceBreach<TPlace>> breaches)
    {
        var byId = new Dictionary<Id<Organization>, CommunityReferences<TPlace>>();
        foreach (var one in family)
            if (one._organization is { } own && !byId.TryAdd(own.Id, one)) breaches.Add(Twice(own.Place, LinkKind.Of<Organization>(), byId[own.Id]._organization!.Value.Place));
        return byId;
    }

    private void AddDangling(List<ReferenceBreach<TPlace>> breaches, IEnumerable<(LinkKind Kind, string Id, TPlace Place)> fromElsewhere)
    {
        var dangling = _references.Concat(fromElsewhere).Where(reference => !IsDeclared(reference) && !_meant.Contains((reference.Kind, reference.Id))).ToList();
        foreach (var (kind, broken) in _brokenDeclarations)
            if (dangling.Where(reference => reference.Kind == kind).DistinctBy(reference => reference.Id).Count() <= broken)
                dangling.RemoveAll(reference => reference.Kind == kind);
        breaches.AddRange(dangling.Select(reference =>
            new ReferenceBreach<TPlace>(PrimitiveRules.ReferenceDangling, reference.Place, reference.Kind.Name, default, hasRelated: false)));
    }

    private bool IsOwn((Id<Organization> Organization, LinkKind Kind, string Id, TPlace Place) reference) => reference.Organization == _organization?.Id;

    private bool IsDeclared((LinkKind Kind, string Id, TPlace Place) reference) => Declares(reference.Kind, reference.Id);

    private bool Declares(LinkKind kind, string id) => kind.Number < _declared.Count && _declared[kind.Number]?.ContainsKey(id) == true;

    private Dictionary<string, TPlace> Declared(LinkKind kind)
    {
        while (_declared.Count <= kind.Number) _declared.Add(null);
        return _declared[kind.Number] ??= new(StringComparer.Ordinal);
    }

    private void DeclareScoped(LinkKind kind, int scope, string id, TPlace place)
    {
        if (!_scoped.TryAdd((kind, scope, id), place)) _twice.Add(Twice(place, kind, _scoped[(kind, scope, id)]));
    }
}

/// <summary>An id that is used twice, or a reference to nothing.</summary>
/// <typeparam name="TPlace">Where it stands.</typeparam>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ReferenceBreach<TPlace>
{
    internal ReferenceBreach(Rule rule, TPlace place, string kind, TPlace? related, bool hasRelated) =>
        (Rule, Place, Kind, Related, HasRelated) = (rule, place, kind, related, hasRelated);

    /// <summary>PLC1003, PLC1011 or PLC1022.</summary>
    public Rule Rule { get; }

    /// <summary>Where the second use, or the reference, stands.</summary>
    public TPlace Place { get; }

    /// <summary>The kind of thing, in words.</summary>
    public string Kind { get; }

    /// <summary>Where the id was used first.</summary>
    public TPlace? Related { get; }

    /// <summary>Whether there is such a place.</summary>
    public bool HasRelated { get; }
}
