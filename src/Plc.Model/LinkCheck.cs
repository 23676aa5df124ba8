using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model;

/// <summary>Checks the ids and references of a community, and those between it and its schools: once without their places and, where something is wrong, again with them.</summary>
/// <remarks>
/// A school has seen to its own when it was made. What is left of it are its id, its references to other organizations and, where another of these communities refers to it, what
/// it declares.
/// </remarks>
internal sealed class LinkCheck : Links
{
    private readonly List<(LearningCommunity School, CommunityReferences<int> References, Step? Step)> _schools = [];
    private readonly HashSet<Id<Organization>> _referredTo = [];
    private CommunityReferences<int> _all = new();
    private CommunityReferences<int> _references;
    private List<Step>? _places;
    private Step? _step;
    private Pass _pass;
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

    /// <summary>Whether all is known of what was added; otherwise it has to be added once more, for the places of what is wrong.</summary>
    internal bool IsDone(ref RuleBreaches breaches)
    {
        AddDeclarationsOfSchools();
        if (_all.IsSound) return true;
        if (_places is not null)
        {
            foreach (var breach in _all.Check(_isWhole)) breaches.Add(breach.Rule, _places[breach.Place].ToString(), breach.Kind);
            return true;
        }
        (_all, _places, _pass) = (new(), [], Pass.Whole);
        _references = _all;
        _schools.Clear();
        return false;
    }

    protected override void Declare(LinkKind kind, string id, string member)
    {
        if (_pass != Pass.School && id.Length > 0) _references.Declare(kind, id, PlaceOf(member, -1));
    }

    protected override void Refer(LinkKind kind, Id<Organization>? organization, string id, string member, int index)
    {
        if (_pass == Pass.Declarations || (_pass == Pass.School && organization is null) || id.Length == 0 || organization is { IsDefault: true }) return;
        if (organization is { } other) _referredTo.Add(other);
        _references.Refer(kind, organization, id, PlaceOf(member, index));
    }

    protected override void Enter(ILinked part, string member, int index)
    {
        var outer = _step;
        if (_places is not null) _step = new(outer, member, index);
        if (part is not LearningCommunity school) part.Link(this);
        else if (_pass != Pass.Declarations) EnterSchool(school);
        _step = outer;
    }

    private void EnterSchool(LearningCommunity school)
    {
        var (outer, outerPass) = (_references, _pass);
        (_references, _pass) = (outer.Within(), Pass.Whole);
        Declare(school.Id, "id");
        _pass = Pass.School;
        _schools.Add((school, _references, _step));
        ((ILinked)school).Link(this);
        (_references, _pass) = (outer, outerPass);
    }

    private void AddDeclarationsOfSchools()
    {
        _pass = Pass.Declarations;
        foreach (var (school, references, step) in _schools)
        {
            if (!_referredTo.Contains(school.Id)) continue;
            (_references, _step) = (references, step);
            ((ILinked)school).Link(this);
        }
        _step = null;
    }

    private int PlaceOf(string member, int index)
    {
        if (_places is null) return 0;
        _places.Add(new(_step, member, index));
        return _places.Count - 1;
    }

    /// <summary>A part, an id or a reference on the way to a place; its text is made only when something is wrong there.</summary>
    private sealed record Step(Step? Outer, string Member, int Index)
    {
        public override string ToString() => (Outer is null ? "" : Outer + "/") + (Index < 0 ? Member : $"{Member}/{Index}");
    }

    /// <summary>What is looked at on the way through the parts.</summary>
    private enum Pass
    {
        /// <summary>All of the community itself.</summary>
        Whole,

        /// <summary>Of a school, its references to other organizations.</summary>
        School,

        /// <summary>Of a school that is referred to, what it declares.</summary>
        Declarations,
    }
}
