using Plc.Model.Primitives;

namespace Plc.Model;

/// <summary>
/// Looks up the parts of a community by id, and the parts that refer to one: from a goal to its outcomes, assessments and cycles, and back (practice row Q-11).
/// Made on demand and kept by whoever looks up, so that a community holds facts alone.
/// </summary>
/// <remarks>The schools of a district are in its index; what they declare is found by references that name them.</remarks>
public sealed class CommunityIndex
{
    private readonly Id<Organization> _own;
    private readonly HashSet<Id<Organization>> _organizations = [];
    private readonly Dictionary<(LinkKind Kind, Id<Organization> Organization, string Id), object> _parts = [];
    private readonly Dictionary<(LinkKind Kind, Id<Organization> Organization, string Id), List<object>> _referring = [];

    /// <summary>Indexes a community.</summary>
    public CommunityIndex(LearningCommunity community)
    {
        ArgumentNullException.ThrowIfNull(community);
        _own = community.Id;
        new Indexing(this).One(community, "");
    }

    /// <summary>What is referred to; null where another organization declares it that is not in this community.</summary>
    public T? Find<T>(Reference<T> reference) where T : class => reference.IsDefault ? null : _parts.GetValueOrDefault(Key(reference, _own)) as T;

    /// <summary>What has this id; null where there is none.</summary>
    public T? Find<T>(Id<T> id) where T : class => Find(new Reference<T>(id));

    /// <summary>The parts that refer to something, each once, in the order of the community; <c>OfType</c> picks those of a kind, such as goals or cycles.</summary>
    /// <remarks>What stands inside a part counts as its own: a goal refers to the owners of its steps, and so do the steps.</remarks>
    public ValueList<object> ReferringTo<T>(Reference<T> reference) =>
        reference.IsDefault || !_referring.TryGetValue(Key(reference, _own), out var parts) ? [] : [.. parts.Distinct(ReferenceEqualityComparer.Instance)];

    /// <inheritdoc cref="ReferringTo{T}(Reference{T})"/>
    public ValueList<object> ReferringTo<T>(Id<T> id) => ReferringTo(new Reference<T>(id));

    /// <summary>Whether the community of an organization is indexed.</summary>
    internal bool Holds(Id<Organization> organization) => _organizations.Contains(organization);

    /// <summary>Whether an organization declares something.</summary>
    internal bool Declares(LinkKind kind, Id<Organization> organization, string id) => _parts.ContainsKey((kind, organization, id));

    private static (LinkKind, Id<Organization>, string) Key<T>(Reference<T> reference, Id<Organization> organization) => (LinkKind.Of<T>(), reference.Organization ?? organization, reference.Id.Value);

    private sealed class Indexing(CommunityIndex index) : Links
    {
        private readonly Stack<object> _owners = [];
        private Id<Organization> _organization = index._own;
        private object? _part;

        protected override void Declare(LinkKind kind, string id, string member)
        {
            if (_part is LearningCommunity)
            {
                index._organizations.Add(_organization);
                return;
            }
            index._parts.TryAdd((kind, _organization, id), _part!);
            _owners.Push(_part!);
        }

        protected override void Refer(LinkKind kind, Id<Organization>? organization, string id, string member, int at)
        {
            var key = (kind, organization ?? _organization, id);
            if (!index._referring.TryGetValue(key, out var parts)) index._referring.Add(key, parts = []);
            parts.AddRange(_owners);
            if (!_owners.Contains(_part!)) parts.Add(_part!);
        }

        protected override void Enter(ILinked part, string member, int at)
        {
            var (outer, outerOrganization, owners) = (_part, _organization, _owners.Count);
            _part = part;
            if (part is LearningCommunity community) _organization = community.Id;
            part.Link(this);
            while (_owners.Count > owners) _owners.Pop();
            (_part, _organization) = (outer, outerOrganization);
        }
    }
}
