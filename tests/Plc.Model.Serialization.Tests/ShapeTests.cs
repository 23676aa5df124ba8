using System.Reflection;
using System.Text.Json;
using Plc.Model.People;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

/// <summary>A path of a breach is made of parameter names, so it is a JSON Pointer only while members have the same names.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void The_members_of_a_shape_are_the_parameters_of_the_constructor()
    {
        var seen = Within(typeof(LearningCommunity), []).ToDictionary(type => type, _ => new HashSet<string>());
        for (var seed = 0; seed < 60; seed++)
        {
            using var json = JsonDocument.Parse(PlcDocumentWriter.Write(Communities.Make(seed, 0.7)));
            Collect(json.RootElement.GetProperty("community"), typeof(LearningCommunity), seen);
        }

        Assert.InRange(seen.Count, 70, int.MaxValue);
        Conventions.RequireNone(
            from pair in seen
            from parameter in ParametersOf(pair.Key)
            where !pair.Value.Contains(parameter.Name!)
            select $"No {pair.Key.Name} has a member {parameter.Name}");
    }

    /// <summary>The type of the objects that stand for a part, be it in a list: null for what is written as one value.</summary>
    private static Type? ObjectIn(ParameterInfo parameter)
    {
        var given = parameter.ParameterType;
        var type = Maker.IsGeneric(given, typeof(ValueList<>)) ? given.GenericTypeArguments[0] : given;
        var isOfModel = type.Assembly == typeof(LearningCommunity).Assembly;
        return isOfModel && type is { IsClass: true, IsGenericType: false } && type != typeof(OrganizationKind) ? type : null;
    }

    /// <summary>A type and those of all parts that stand within it.</summary>
    private static HashSet<Type> Within(Type type, HashSet<Type> found)
    {
        if (!found.Add(type)) return found;
        foreach (var parameter in ParametersOf(type))
            if (ObjectIn(parameter) is { } part) Within(part, found);
        return found;
    }

    private static ParameterInfo[] ParametersOf(Type type) => type.GetConstructors().Single().GetParameters();

    private static void Collect(JsonElement element, Type type, Dictionary<Type, HashSet<string>> seen)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, type, seen);
            return;
        }
        foreach (var member in element.EnumerateObject())
        {
            var parameter = Assert.Single(ParametersOf(type), parameter => parameter.Name == member.Name);
            seen[type].Add(member.Name);
            if (ObjectIn(parameter) is { } part) Collect(member.Value, part, seen);
        }
    }
}
