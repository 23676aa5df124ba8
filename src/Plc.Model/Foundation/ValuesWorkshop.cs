using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>The workshop in which a stakeholder group finds what it is prepared to do (practice row F-12).</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ValuesWorkshop : ILinked
{
    /// <summary>Makes a values workshop.</summary>
    /// <param name="group">The group that looks for its commitments.</param>
    /// <param name="steps">The steps that were taken, in their order.</param>
    /// <param name="visionVersion">The number of the version of the vision that was examined, from 1.</param>
    /// <param name="teamSizes">How many people were in each team; two teams of five are recommended.</param>
    /// <param name="ideas">What its teams thought that the group must do.</param>
    /// <param name="themes">The themes; four to six are recommended.</param>
    /// <exception cref="RuleException">PLC1003, PLC1101, PLC2005, PLC2006, PLC2007, PLC2009.</exception>
    public ValuesWorkshop(
        OpenTerm<StakeholderGroup> group, ValueList<WorkshopStep> steps = default, int? visionVersion = null, ValueList<int> teamSizes = default,
        ValueList<WorkshopIdea> ideas = default, ValueList<WorkshopTheme> themes = default)
    {
        ArgumentNullException.ThrowIfNull(group);
        Check(group, steps, visionVersion, teamSizes, ideas, themes).ThrowIfBroken(nameof(ValuesWorkshop));
        (Group, Steps, VisionVersion, TeamSizes, Ideas, Themes) = (group, steps, visionVersion, teamSizes, ideas, themes);
    }

    /// <summary>The group that looks for its commitments.</summary>
    public OpenTerm<StakeholderGroup> Group { get; }

    /// <summary>The steps that were taken, in their order.</summary>
    public ValueList<WorkshopStep> Steps { get; }

    /// <summary>The number of the version of the vision that was examined; null where it is not known.</summary>
    public int? VisionVersion { get; }

    /// <summary>How many people were in each team; two teams of five are recommended.</summary>
    public ValueList<int> TeamSizes { get; }

    /// <summary>What its teams thought that the group must do.</summary>
    public ValueList<WorkshopIdea> Ideas { get; }

    /// <summary>The themes; four to six are recommended.</summary>
    public ValueList<WorkshopTheme> Themes { get; }

    private static void CheckThemes(ref RuleBreaches breaches, ValueList<WorkshopTheme> themes, ValueList<WorkshopIdea>? ideas)
    {
        var known = ideas?.Select(idea => idea.Id).ToHashSet();
        var sorted = new HashSet<Id<WorkshopIdea>>();
        for (var i = 0; i < themes.Count; i++)
        {
            for (var j = 0; j < themes[i].Ideas.Count; j++)
                if (sorted.Contains(themes[i].Ideas[j])) breaches.Add(FoundationRules.IdeaTwice, $"{nameof(themes)}/{i}/ideas/{j}");
                else if (known?.Contains(themes[i].Ideas[j]) == false) breaches.Add(FoundationRules.IdeaUnknown, $"{nameof(themes)}/{i}/ideas/{j}");
            sorted.UnionWith(themes[i].Ideas);
        }
    }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        OpenTerm<StakeholderGroup>? group = null, ValueList<WorkshopStep>? steps = null, int? visionVersion = null, ValueList<int>? teamSizes = null,
        ValueList<WorkshopIdea>? ideas = null, ValueList<WorkshopTheme>? themes = null)
    {
        _ = group;
        var breaches = new RuleBreaches();
        breaches.Distinct(ideas, static part => part.Id, nameof(ideas), PrimitiveRules.IdTwice, "/id");
        if (steps is { } taken) breaches.DatesDoNotDescend(taken.Select(static (step, i) => (step.Date, $"{nameof(steps)}/{i}/date")), FoundationRules.WorkshopDates);
        if (visionVersion is < 1) breaches.Add(FoundationRules.WorkshopVersion, nameof(visionVersion));
        if (teamSizes is { } sizes)
            for (var i = 0; i < sizes.Count; i++)
                if (sizes[i] < 1) breaches.Add(PeopleRules.CountTooSmall, $"{nameof(teamSizes)}/{i}");
        if (themes is { } sorted) CheckThemes(ref breaches, sorted, ideas);
        return breaches;
    }

    void ILinked.Link(Links links) => links.Each(Themes, "themes");
}
