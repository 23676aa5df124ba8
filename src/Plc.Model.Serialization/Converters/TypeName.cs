namespace Plc.Model.Serialization.Converters;

/// <summary>The name of a type as code writes it.</summary>
internal static class TypeName
{
    internal static string Of(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(Of))}>" : type.Name;
}
