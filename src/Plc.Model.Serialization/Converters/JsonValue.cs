using System.Buffers;
using System.Text.Json;

namespace Plc.Model.Serialization.Converters;

/// <summary>
/// The text of one value at which a reader of the framework stands. Shapes read text that lies in one piece and name places in it by bytes; what an app reads may lie in
/// pieces, as it comes from a connection, and the app may allow comments and commas at the end, which are left out here.
/// </summary>
internal static class JsonValue
{
    /// <summary>Copies a value to its last token, or the name of a member as text.</summary>
    internal static void Copy(ref Utf8JsonReader json, IBufferWriter<byte> output)
    {
        Write(ref json, output);
        if (!Opens(json.TokenType)) return;
        var depth = json.CurrentDepth;
        var follows = false;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.Comment) continue;
            var closes = json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (follows && !closes) output.Write(","u8);
            Write(ref json, output);
            if (json.TokenType == JsonTokenType.PropertyName) output.Write(":"u8);
            if (closes && json.CurrentDepth == depth) return;
            follows = json.TokenType != JsonTokenType.PropertyName && !Opens(json.TokenType);
        }
    }

    private static bool Opens(JsonTokenType token) => token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    private static void Write(ref Utf8JsonReader json, IBufferWriter<byte> output)
    {
        var quote = json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? "\""u8 : default;
        output.Write(quote);
        if (json.HasValueSequence)
            foreach (var piece in json.ValueSequence) output.Write(piece.Span);
        else
            output.Write(json.ValueSpan);
        output.Write(quote);
    }
}
