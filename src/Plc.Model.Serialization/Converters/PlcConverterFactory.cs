using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plc.Model.Serialization.Converters;

/// <summary>
/// Gives the framework the converter of each type that is listed, and of lists, ids, references and terms of it. Nothing is made of types that are known at run time alone, and nothing is
/// made of a type before it is asked for: there are hundreds, and an app has a few.
/// </summary>
internal sealed class PlcConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type)
    {
        if (type.Assembly != typeof(LearningCommunity).Assembly && type.Assembly != typeof(PlcDocument).Assembly) return null;
        var listed = type;
        while (listed.IsGenericType) listed = listed.GenericTypeArguments[0];
        return PartTypes.All.TryGetValue(listed, out var make) || WordTypes.All.TryGetValue(listed, out make) || SingleTypes.All.TryGetValue(listed, out make)
            ? make().ConverterOf(type)
            : null;
    }
}
