using Plc.Model.Goals;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization.Tests.Converters;

/// <summary>The types of all parts of a community, and the community itself.</summary>
internal static class ModelParts
{
    internal static IReadOnlyList<Type> Types { get; } = [.. Within(typeof(LearningCommunity), [])];

    private static HashSet<Type> Within(Type type, HashSet<Type> found)
    {
        if (!found.Add(type)) return found;
        foreach (var parameter in type.GetConstructors().Single().GetParameters())
        {
            var given = parameter.ParameterType;
            var part = Maker.IsGeneric(given, typeof(ValueList<>)) ? given.GenericTypeArguments[0] : given;
            if (part.Assembly == typeof(SmartGoal).Assembly && part is { IsClass: true, IsGenericType: false } && part.GetConstructors().Length == 1) Within(part, found);
        }
        return found;
    }
}
