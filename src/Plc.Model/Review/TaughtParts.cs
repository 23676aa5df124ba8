using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Teams;

namespace Plc.Model.Review;

/// <summary>Finds sections, outcomes and assessments of a community by course, and outcomes and places by target.</summary>
internal sealed class TaughtParts
{
    private readonly SchoolYear _year;
    private readonly ILookup<Reference<Course>?, Section> _sections;
    private readonly ILookup<Reference<Course>?, EssentialOutcome> _outcomes;
    private readonly ILookup<Reference<Course>?, CommonAssessment> _assessments;
    private readonly Dictionary<Reference<LearningTarget>, (EssentialOutcome Outcome, ReviewPlace Place)> _targets = [];
    private readonly HashSet<Id<Student>> _enrolled;
    private readonly ReviewScope _scope;

    internal TaughtParts(ReviewScope scope)
    {
        (_scope, _year) = (scope, scope.Year);
        _sections = scope.Community.Sections.ToLookup(section => section.Course);
        _enrolled = [.. scope.Community.Sections.SelectMany(section => section.Roster)];
        _outcomes = scope.Community.Outcomes.ToLookup(outcome => outcome.Course);
        _assessments = scope.Community.Assessments.ToLookup(assessment => assessment.Course);
        foreach (var (outcome, place) in scope.Outcomes)
            foreach (var (target, at) in place.Each(outcome.Targets, "targets", static target => target.Id)) _targets.TryAdd(scope.Whole<LearningTarget>(target.Id), (outcome, at));
    }

    /// <summary>The sections of a course in a school year, that of the review where it is left out. One that does not say its year is of it where no section of the course says one.</summary>
    internal IReadOnlyList<Section> SectionsOf(Reference<Course> course, SchoolYear? year = null)
    {
        List<Section> sections = [.. _sections[course]];
        return sections.TrueForAll(section => section.Year is null) ? sections : sections.FindAll(section => section.Year == (year ?? _year));
    }

    /// <summary>Whether a course may be taught here in the school year of the review: not where all its sections are of other years, nor in a district that has none.</summary>
    internal bool MayBeTaught(Reference<Course> course) => _sections[course].Any() ? SectionsOf(course).Count > 0 : _scope.Community.Kind != OrganizationKind.District;

    /// <summary>Whether a student is on a roster; where there are no rosters, all may be here.</summary>
    internal bool MayBeHere(Id<Student> student) => _enrolled.Count == 0 || _enrolled.Contains(student);

    internal IEnumerable<EssentialOutcome> OutcomesOf(Reference<Course> course) => _outcomes[course];

    internal IEnumerable<CommonAssessment> AssessmentsOf(Reference<Course> course) => _assessments[course];

    /// <summary>The outcome of a target of the community; null where another organization has it.</summary>
    internal EssentialOutcome? OutcomeOf(Reference<LearningTarget> target) => _targets.GetValueOrDefault(_scope.Whole(target)).Outcome;

    /// <summary>Where a target stands; null where another organization has it.</summary>
    internal ReviewPlace? PlaceOf(Reference<LearningTarget> target) => _targets.TryGetValue(_scope.Whole(target), out var found) ? found.Place : null;
}
