using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plc.Model.Serialization.Converters;

/// <summary>Gives the framework the converter of each type that is listed. Nothing is made of types that are known at run time alone.</summary>
internal sealed class PlcConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => IsOurs(typeToConvert) && ConverterList.All.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => ConverterList.All[typeToConvert]();

    /// <summary>An app that never asks for a type of the model does not pay for the list.</summary>
    private static bool IsOurs(Type type) => type.Assembly == typeof(LearningCommunity).Assembly || type.Assembly == typeof(PlcDocument).Assembly;
}
