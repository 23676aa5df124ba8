using System.Text.Json;

namespace Plc.Model.Serialization.Json;

/// <summary>Says what stands where a text ends to be JSON, in words that the one who wrote it knows.</summary>
internal static class SyntaxFault
{
    /// <summary>What was found.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="offset">Where it ends to be JSON.</param>
    /// <param name="json">The reader, which stands at the last token before that.</param>
    internal static string Found(ReadOnlySpan<byte> utf8, int offset, Utf8JsonReader json)
    {
        if (offset >= utf8.Length) return "the end of the file";
        var token = (int)json.BytesConsumed;
        while (token < offset && utf8[token] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)':') token++;
        if (token < offset && utf8[token] == (byte)'"') return InText(utf8[offset], utf8[offset - 1]);
        if (json is { CurrentDepth: 0, TokenType: not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray) }) return "more after the end of the document";
        return utf8[offset] switch
        {
            (byte)'}' or (byte)']' when utf8[..offset].TrimEnd(" \t\r\n"u8) is [.., (byte)','] => "a comma before a closing bracket",
            (byte)'}' or (byte)']' => "a closing bracket that does not belong here",
            (byte)'{' or (byte)'[' => "an opening bracket that does not belong here",
            (byte)'"' => "a text where a comma, a colon or a bracket belongs",
            (byte)',' => "a comma that does not belong here",
            (byte)':' => "a colon that does not belong here",
            (byte)'\'' => "a single quote",
            (byte)'/' or (byte)'#' => "a comment, which JSON does not have",
            (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'+' or (byte)'-' => "a number that is not written as in JSON, or does not belong here",
            (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') => "a word that is no value of JSON, or does not belong here",
            _ => "a character that cannot stand here",
        };
    }

    private static string InText(byte found, byte before) => found switch
    {
        (byte)'\n' or (byte)'\r' => "the end of a line inside a text",
        < 0x20 => "a control character inside a text",
        _ when before == (byte)'\\' => "a backslash inside a text that begins no escape",
        _ => "an escape inside a text that is none",
    };
}
