using Plc.Model.Foundation;
using Plc.Model.People;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What values workshops look like in JSON.</summary>
internal static class WorkshopShapes
{
    internal static ObjectShape<WorkshopStep> WorkshopStep { get; } = MakeWorkshopStep();

    internal static ObjectShape<WorkshopIdea> WorkshopIdea { get; } = MakeWorkshopIdea();

    internal static ObjectShape<WorkshopTheme> WorkshopTheme { get; } = MakeWorkshopTheme();

    internal static ObjectShape<ValuesWorkshop> ValuesWorkshop { get; } = MakeValuesWorkshop();

    private static ObjectShape<WorkshopStep> MakeWorkshopStep()
    {
        var shape = new ObjectShape<WorkshopStep>("workshopStep", "One step of a values workshop and the day on which it was taken.");
        var kind = shape.Required("kind", Kinds.Word<WorkshopStepKind>(), step => step.Kind, "Which step.");
        var date = shape.Optional("date", Kinds.Date, step => step.Date, "The day on which it was taken.");
        shape.Reads(
            parts => Foundation.WorkshopStep.Check(parts.Get(kind), parts.Get(date)),
            parts => new(parts.Of(kind), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<WorkshopIdea> MakeWorkshopIdea()
    {
        var shape = new ObjectShape<WorkshopIdea>("workshopIdea", "Something that people of a values workshop think their group must do.");
        var id = shape.Required("id", Kinds.DeclaredId<WorkshopIdea>(isScoped: true), idea => idea.Id, "Unique within the workshop.");
        var text = shape.Required("text", Kinds.Prose, idea => idea.Text, "What it says.");
        var team = shape.Optional("team", Kinds.WholeNumber, idea => idea.Team, "The number of the team of the workshop that had it, from 1.");
        shape.Keeps(() => [PeopleRules.CountTooSmall.Says(Must.BeAtLeast(team, 1))]);
        shape.Reads(
            parts => Foundation.WorkshopIdea.Check(parts.Get(id), parts.Get(text), parts.Get(team)),
            parts => new(parts.Of(id), parts.Of(text), parts.Get(team)));
        return shape;
    }

    private static ObjectShape<WorkshopTheme> MakeWorkshopTheme()
    {
        var shape = new ObjectShape<WorkshopTheme>("workshopTheme", "A heading under which ideas of a values workshop are sorted; four to six are usual.");
        var name = shape.Required("name", Kinds.Line, theme => theme.Name, "What it is called.");
        var ideas = shape.List("ideas", Kinds.Id<WorkshopIdea>(), theme => theme.Ideas, "The ideas that lie in it.", isDistinct: true);
        var commitments = shape.List("commitments", Kinds.Reference<CollectiveCommitment>(), theme => theme.Commitments, "The commitments that came of it.", isDistinct: true);
        shape.Reads(
            parts => Foundation.WorkshopTheme.Check(parts.Get(name), parts.Get(ideas), parts.Get(commitments)),
            parts => new(parts.Of(name), parts.Of(ideas), parts.Of(commitments)));
        return shape;
    }

    private static ObjectShape<ValuesWorkshop> MakeValuesWorkshop()
    {
        var shape = new ObjectShape<ValuesWorkshop>("valuesWorkshop", "A meeting in which a stakeholder group finds out what it is prepared to do, as a rule in two teams of five.", opensScope: true);
        var group = shape.Required("group", Kinds.Term<StakeholderGroup>(), workshop => workshop.Group, "The group that looks for its commitments.");
        var steps = shape.List("steps", WorkshopStep, workshop => workshop.Steps, "The steps that were taken, in their order.");
        var visionVersion = shape.Optional("visionVersion", Kinds.WholeNumber, workshop => workshop.VisionVersion, "The number of the version of the vision that was examined, from 1.");
        var teamSizes = shape.List("teamSizes", Kinds.WholeNumber, workshop => workshop.TeamSizes, "How many people were in each team; two teams of five are recommended.");
        var ideas = shape.List("ideas", WorkshopIdea, workshop => workshop.Ideas, "What its teams thought that the group must do.", isDistinct: true);
        var themes = shape.List("themes", WorkshopTheme, workshop => workshop.Themes, "The themes; four to six are recommended.");
        shape.SilentWhileBroken(FoundationRules.IdeaUnknown, ideas);
        shape.Keeps(() =>
        [
            FoundationRules.WorkshopVersion.SaysInPart(Why.Elsewhere,
                "`visionVersion` is 1 or more; how many versions there are the foundation around it knows. At `visionVersion`.", Must.BeAtLeast(visionVersion, 1)),
            PeopleRules.CountTooSmall.Says(Must.EachBeAtLeast(teamSizes, 1)),
            FoundationRules.WorkshopDates.Unsaid(Why.Elements,
                "Of the `steps` that have a date none is before the one with a date before it. At the later `date`."),
            FoundationRules.IdeaTwice.Unsaid(Why.Elements, "No id stands in the `ideas` of two of `themes`. At the later one."),
            FoundationRules.IdeaUnknown.Unsaid(Why.Members, "Each id in the `ideas` of `themes` is that of one of `ideas`. At the id."),
        ]);
        shape.Reads(
            parts => Foundation.ValuesWorkshop.Check(
                parts.Get(group), parts.Get(steps), parts.Get(visionVersion), parts.Get(teamSizes), parts.Get(ideas), parts.Get(themes)),
            parts => new(parts.Of(group), parts.Of(steps), parts.Get(visionVersion), parts.Of(teamSizes), parts.Of(ideas), parts.Of(themes)));
        return shape;
    }
}
