using Plc.Model.Assessments;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rubrics;

namespace Plc.Model.TestSupport;

/// <summary>
/// The ids that one organization declares, a few of each kind and all of them known before anything is made: a reference is drawn from
/// them, and whatever declares ids declares exactly these. That is how every reference resolves, in whichever order things are made.
/// </summary>
internal sealed class OrganizationIds(string organization, Chance chance)
{
    /// <summary>What cannot be made without: an assessment has items, a choice strategies, a rule set rules.</summary>
    private static readonly Type[] Needed = [typeof(AssessmentItem), typeof(Strategy), typeof(ResponseRule)];

    private readonly Dictionary<Type, string[]> _ids = [];
    private readonly Dictionary<string, GoalScope> _scopes = [];
    private readonly Dictionary<string, ValueList<string>> _levels = [];

    internal Id<Organization> Organization { get; } = new(organization);

    /// <summary>All ids of a kind; none where this organization has nothing of the kind.</summary>
    internal string[] Of(Type kind)
    {
        if (!_ids.TryGetValue(kind, out var ids)) _ids.Add(kind, ids = Needed.Contains(kind) || MayHave(kind) && chance.Takes ? chance.Ids() : []);
        return ids;
    }

    /// <summary>The ids of the parts of one whole, where the parts are shared out among all wholes of the organization.</summary>
    internal string[] Share<TPart, TWhole>(Id<TWhole> whole)
    {
        var wholes = Of(typeof(TWhole));
        var index = Array.IndexOf(wholes, whole.Value);
        return index < 0 ? [] : [.. Of(typeof(TPart)).Where((_, i) => i % wholes.Length == index)];
    }

    /// <summary>The scope of a goal, which others have to know before they serve it.</summary>
    internal GoalScope Scope(string goal)
    {
        if (!_scopes.TryGetValue(goal, out var scope)) _scopes.Add(goal, scope = chance.One(Enum.GetValues<GoalScope>()));
        return scope;
    }

    /// <summary>The levels of a rubric, of which a rating gives one.</summary>
    internal ValueList<string> Levels(string rubric)
    {
        if (!_levels.TryGetValue(rubric, out var levels)) _levels.Add(rubric, levels = [.. chance.Ids(), "the highest"]);
        return levels;
    }

    /// <summary>Parts are declared in the wholes that hold them.</summary>
    private bool MayHave(Type kind) =>
        kind == typeof(LearningTarget) ? Of(typeof(EssentialOutcome)).Length > 0
        : kind != typeof(RubricIndicator) || Of(typeof(ImplementationRubric)).Length > 0;
}
