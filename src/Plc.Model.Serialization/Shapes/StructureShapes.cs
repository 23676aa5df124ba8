using Plc.Model.Foundation;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>What carries a foundation, what it leaves open and what stands in its way look like this in JSON.</summary>
internal static class StructureShapes
{
    internal static ObjectShape<Agreement> Agreement { get; } = MakeAgreement();

    internal static ObjectShape<Obstacle> Obstacle { get; } = MakeObstacle();

    internal static ObjectShape<SupportingStructure> SupportingStructure { get; } = MakeSupportingStructure();

    private static ObjectShape<Agreement> MakeAgreement()
    {
        var shape = new ObjectShape<Agreement>("agreement", "What a community holds all its members to, or leaves to teams or teachers.");
        var statement = shape.Required("statement", Kinds.Prose, agreement => agreement.Statement, "What is agreed.");
        var latitude = shape.Required("latitude", Kinds.Word<Latitude>(), agreement => agreement.Latitude, "Whether it is tight, for all, or loose, left to teams or teachers.");
        var date = shape.Optional("date", Kinds.Date, agreement => agreement.Date, "Since when it holds.");
        shape.Reads(
            parts => Foundation.Agreement.Check(parts.Get(statement), parts.Get(latitude), parts.Get(date)),
            parts => new(parts.Of(statement), parts.Of(latitude), parts.Get(date)));
        return shape;
    }

    private static ObjectShape<Obstacle> MakeObstacle()
    {
        var shape = new ObjectShape<Obstacle>("obstacle", "A tradition that stands in the way of working together, and what the community does about it.");
        var kind = shape.Required("kind", Kinds.Term<ObstacleKind>(), obstacle => obstacle.Kind, "What it is.");
        var description = shape.Optional("description", Kinds.Prose, obstacle => obstacle.Description, "How it shows here.");
        var response = shape.Optional("response", Kinds.Prose, obstacle => obstacle.Response, "What the community does about it.");
        shape.Reads(
            parts => Foundation.Obstacle.Check(parts.Get(kind), parts.Get(description), parts.Get(response)),
            parts => new(parts.Of(kind), parts.Get(description), parts.Get(response)));
        return shape;
    }

    private static ObjectShape<SupportingStructure> MakeSupportingStructure()
    {
        var shape = new ObjectShape<SupportingStructure>("supportingStructure", "A structure, policy or process that carries a part of the vision, such as common planning time.");
        var name = shape.Required("name", Kinds.Line, structure => structure.Name, "What it is called.");
        var kind = shape.Required("kind", Kinds.Word<StructureKind>(), structure => structure.Kind, "A structure, a policy or a process.");
        var visionElements = shape.List("visionElements", Kinds.Reference<VisionElement>(), structure => structure.VisionElements, "The elements of the vision that it carries.", isDistinct: true);
        var devisedWith = shape.List("devisedWith", PeopleShapes.Participation, structure => structure.DevisedWith, "Who helped devise it.");
        var date = shape.Optional("date", Kinds.Date, structure => structure.Date, "Since when it is there.");
        shape.Reads(
            parts => Foundation.SupportingStructure.Check(
                parts.Get(name), parts.Get(kind), parts.Get(visionElements), parts.Get(devisedWith), parts.Get(date)),
            parts => new(parts.Of(name), parts.Of(kind), parts.Of(visionElements), parts.Of(devisedWith), parts.Get(date)));
        return shape;
    }
}
