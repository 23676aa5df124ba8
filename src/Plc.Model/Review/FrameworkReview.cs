using Plc.Model.Goals;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Review;

/// <summary>Goals, outcomes, assessments and support as one framework, of one organization and of several (practice row Q-11).</summary>
internal static class FrameworkReview
{
    internal static void Add(ReviewScope scope)
    {
        AddGoals(scope);
        if (scope.Companions.Count > 0) new UnresolvedReferences(scope).Add();
    }

    /// <summary>
    /// A goal whose time is over is not asked any more, nor one that is served by goals which name outcomes. Whether goals of schools serve that of a district is not known without the schools.
    /// </summary>
    private static void AddGoals(ReviewScope scope)
    {
        var asked = scope.Goals.Where(goal => !(goal.Part.Deadline?.Day(scope.Calendars) < scope.AsOf) && (goal.Part.Scope != GoalScope.District || scope.Community.Schools.Count > 0)).ToList();
        scope.FindEach(
            LearningPracticeRules.GoalWithoutOutcome, scope.Place.At("goals"), asked.Count, "goals",
            [.. asked.Where(goal => !scope.Framework.LeadingToOutcomes.Contains(new(goal.Part.Id, scope.Community.Id))).Select(goal => goal.Place)]);
    }

    /// <summary>Goes through a community for references to organizations of which a companion was given; what schools refer to is found when they are reviewed.</summary>
    private sealed class UnresolvedReferences(ReviewScope scope) : Links
    {
        private readonly Dictionary<(LinkKind Kind, Id<Organization> Organization, string Id), (ReviewPlace Place, int Count)> _missing = [];
        private ReviewPlace _outer = scope.Place;
        private ReviewPlace _place = scope.Place;
        private string _list = "";
        private int _index = -1;

        /// <summary>Finds each thing that is missing once, where it is first referred to.</summary>
        internal void Add()
        {
            ((ILinked)scope.Community).Link(this);
            foreach (var (missing, (place, count)) in _missing) scope.Find(LearningPracticeRules.ReferenceUnresolved, place, missing.Kind.Name, count);
        }

        /// <summary>A part says its id before all else.</summary>
        protected override void Declare(LinkKind kind, string id, string member)
        {
            if (_index >= 0) _place = _outer.At(_list, _index, new Id<object>(id));
        }

        protected override void Refer(LinkKind kind, Id<Organization>? organization, string id, string member, int index)
        {
            if (organization is not { } other || scope.Index.Holds(other) || !scope.Companions.Any(companion => companion.Holds(other))) return;
            if (scope.Companions.Any(companion => companion.Declares(kind, other, id))) return;
            var (place, count) = _missing.GetValueOrDefault((kind, other, id), (index < 0 ? _place.At(member) : _place.At(member, index), 0));
            _missing[(kind, other, id)] = (place, count + 1);
        }

        protected override void Enter(ILinked part, string member, int index)
        {
            if (part is LearningCommunity) return;
            var (outer, place, list, at) = (_outer, _place, _list, _index);
            (_outer, _list, _index) = (place, member, index);
            _place = index < 0 ? place.At(member) : place.At(member, index);
            part.Link(this);
            (_outer, _place, _list, _index) = (outer, place, list, at);
        }
    }
}
