using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests;

/// <summary>No type is left out where faults are planted.</summary>
public sealed class PlantedFaultCoverageTests
{
    [Fact]
    public void Faults_are_planted_in_every_type_that_a_document_can_hold()
    {
        var faulty = PlantedFaultTests.Documents
            .SelectMany(document => Marked.Parse(File.ReadAllText(PlantedFaultTests.PathOf(document))).Expected)
            .SelectMany(expected => TypesOn(expected.Split(' ')[2].Split('/').Skip(2)))
            .ToHashSet();

        Assert.Contains(typeof(Goals.GoalTarget), faulty);
        Conventions.RequireNone(Held(typeof(LearningCommunity), []).Except(faulty).Select(type => type.Name));
    }

    /// <summary>The types on the way to a place, by the parameters of their constructors.</summary>
    private static IEnumerable<Type> TypesOn(IEnumerable<string> path)
    {
        var type = typeof(LearningCommunity);
        foreach (var segment in path)
        {
            yield return type;
            if (int.TryParse(segment, out _) || ParameterOf(type, segment) is not { } parameter) continue;
            type = ElementOf(parameter);
        }
        yield return type;
    }

    private static Type? ParameterOf(Type type, string name) =>
        type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).FirstOrDefault(parameter => parameter.Name == name)?.ParameterType;

    /// <summary>All records that a type can hold, itself included; not what stands as a single value.</summary>
    private static HashSet<Type> Held(Type type, HashSet<Type> held)
    {
        if (held.Add(type))
            foreach (var parameter in type.GetConstructors().Single().GetParameters())
                if (ElementOf(parameter.ParameterType) is { IsClass: true, IsGenericType: false, Namespace: { } space } part && space.StartsWith("Plc.Model", StringComparison.Ordinal) && part.GetConstructors().Length > 0)
                    Held(part, held);
        return held;
    }

    private static Type ElementOf(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(Nullable<>)) ? ElementOf(type.GetGenericArguments()[0]) : type;
}
