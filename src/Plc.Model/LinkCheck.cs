using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model;

/// <summary>Checks the ids and references of a community, and those of its schools.</summary>
internal sealed class LinkCheck : Links
{
    private readonly CommunityReferences<Place> _all = new();
    private CommunityReferences<Place> _references;
    private Step? _step;
    private bool _isWhole = true;

    internal LinkCheck() => _references = _all;

    internal void Add(Id<Organization>? id)
    {
        if (id is { } own) Declare(own, "id");
    }

    /// <summary>Goes through a list; where it is missing, nothing can be said of references.</summary>
    internal void Add<T>(ValueList<T>? parts, string member) where T : ILinked
    {
        if (parts is { } list) Each(list, member);
        else _isWhole = false;
    }

    internal void Add(ILinked? part, string member) => One(part, member);

    internal void Check(ref RuleBreaches breaches)
    {
        if (_all.IsSound) return;
        foreach (var breach in _all.Check(_isWhole)) breaches.Add(breach.Rule, breach.Place.ToString(), breach.Kind);
    }

    internal override void Declare<T>(Id<T> id, string member) => _references.Declare(id, new(_step, member, -1));

    internal override void Refer<T>(Reference<T> reference, string member, int index = -1) => _references.Refer(reference, new(_step, member, index));

    protected override void Enter(ILinked part, string member, int index)
    {
        var (outer, outerReferences) = (_step, _references);
        _step = new(outer, member, index);
        if (part is LearningCommunity) _references = _references.Within();
        part.Link(this);
        (_step, _references) = (outer, outerReferences);
    }

    /// <summary>A part on the way to a place.</summary>
    private sealed record Step(Step? Outer, string Member, int Index)
    {
        public override string ToString() => new Place(Outer, Member, Index).ToString();
    }

    /// <summary>Where an id or a reference stands; its text is made only when something is wrong there.</summary>
    private readonly record struct Place(Step? Outer, string Member, int Index)
    {
        public override string ToString() => (Outer is null ? "" : Outer + "/") + (Index < 0 ? Member : $"{Member}/{Index}");
    }
}
