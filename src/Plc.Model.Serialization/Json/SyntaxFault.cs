using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Plc.Model.Serialization.Json;

/// <summary>What stands where a text ends to be JSON, and what to do about it, in words that the one who wrote it knows.</summary>
/// <param name="Found">What was found.</param>
/// <param name="Advice">What to do, and that nothing more was read: sentences, each after a space; nothing where the place says it all.</param>
/// <param name="Offset">Where it stands.</param>
internal readonly record struct SyntaxFault(string Found, string Advice, int Offset)
{
    private const string Quotes = "Names and texts stand in double quotes (\").";

    private static readonly (string, string) Comment = ("a comment", "JSON has no comments: remove it.");

    /// <summary>Says what was found.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="offset">Where it ends to be JSON.</param>
    /// <param name="maxDepth">How deep it was read.</param>
    internal static SyntaxFault Of(ReadOnlySpan<byte> utf8, int offset, int maxDepth)
    {
        if (TrimStart(utf8).IsEmpty) return new("an empty file", " Look whether it was saved, or another file is meant.", offset);
        if (offset >= utf8.Length) return new("the end of the file", " A quote or a closing bracket is missing, or the file was cut off.", offset);
        var before = Before.Of(utf8, offset, maxDepth);
        var (found, advice) = Words(utf8, offset, before);
        var isComma = before.HasComma && utf8[before.Next] is (byte)'}' or (byte)']';
        return new(found, (advice.Length > 0 ? " " : "") + advice + " Nothing after this was read.", isComma ? before.End : offset);
    }

    private static (string Found, string Advice) Words(ReadOnlySpan<byte> utf8, int offset, in Before before)
    {
        if (before.Next < offset && utf8[before.Next] == (byte)'"')
            return IsClosed(utf8[(before.Next + 1)..offset]) ? ("a name with no colon after it", "A colon stands between a name and its value.") : InText(utf8[offset], utf8[offset - 1]);
        if (before.IsEnd) return ("more after the end of the document", "A file holds one document: remove what follows.");
        var rest = utf8[before.Next..];
        if (Anywhere(rest) is { } words) return words;
        if (before.Last == JsonTokenType.None && rest[0] is not ((byte)',' or (byte)':' or (byte)'}' or (byte)']')) return ("a file that is no JSON", "A document begins with {.");
        return rest[0] switch
        {
            (byte)'}' or (byte)']' => Closing(before),
            (byte)'{' or (byte)'[' => Opening(before),
            (byte)'#' => Comment,
            (byte)'"' => ("a text with no comma before it", "Write the comma."),
            (byte)',' => before.Last == JsonTokenType.PropertyName ? ("a comma where a value belongs", "Write the value, or remove the name before it.") : ("a comma that does not belong here", "Remove it."),
            (byte)':' => before.Last == JsonTokenType.PropertyName ? ("a second colon", "Remove it.") : ("a colon that does not belong here", before.IsInList ? "Names stand in objects, not in lists." : ""),
            (byte)'+' or (byte)'-' when rest.Length > 1 && char.IsAsciiLetter((char)rest[1]) => Word(utf8, before),
            (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'+' or (byte)'-' => Number(before),
            (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') => Word(utf8, before),
            _ => ("a character that cannot stand here", ""),
        };
    }

    /// <summary>What is no JSON wherever it stands.</summary>
    private static (string Found, string Advice)? Anywhere(ReadOnlySpan<byte> rest)
    {
        if (rest[0] == (byte)'\'') return ("a single quote", Quotes);
        if (rest.StartsWith("//"u8) || rest.StartsWith("/*"u8)) return Comment;
        if (rest[0] < 0x80 || Rune.DecodeFromUtf8(rest, out var rune, out _) != OperationStatus.Done) return null;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => ("a typographic quote", Quotes),
            UnicodeCategory.OpenPunctuation when rune.Value is '„' or '‚' => ("a typographic quote", Quotes),
            UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
                ("a character that cannot be seen, outside of a text", "Remove it, or write a plain space."),
            _ => null,
        };
    }

    private static (string Found, string Advice) Closing(in Before before) =>
        before.HasComma ? ("a comma before a closing bracket", "Remove the comma.")
        : before.Last == JsonTokenType.PropertyName ? ("a closing bracket where a value belongs", "Write the value, or remove the name before it.")
        : ("a closing bracket that does not belong here", "An object closes with }, a list with ].");

    private static (string Found, string Advice) Opening(in Before before) =>
        before.IsAfterValue ? ("an opening bracket with no comma before it", "Write the comma.")
        : ("an opening bracket where a name belongs", Quotes);

    private static (string Found, string Advice) Number(in Before before) =>
        before.IsAfterValue ? ("a number with no comma before it", "Write the comma.")
        : before.ExpectsName ? ("a number where a name belongs", "Names stand in double quotes (\"), and a number has no comma inside.")
        : ("a number that is not written as in JSON", "A number is digits with a decimal point, such as 0.5, without a plus sign and without zeros before it.");

    private static (string Found, string Advice) Word(ReadOnlySpan<byte> utf8, in Before before)
    {
        if (before is { IsAfterValue: true, Last: JsonTokenType.String } && before.Next == before.End) return ("a word right after a text", "A quote inside a text is written \\\".");
        if (before.IsAfterValue) return ("a word where a comma or a bracket belongs", "A comma or a quote is missing before it.");
        return before.ExpectsName
            ? ("a name without quotes", "Names stand in double quotes (\").")
            : ("a word that is no value of JSON", "A value is a number, a text in double quotes (\"), or true, false or null in lower case.");
    }

    private static (string Found, string Advice) InText(byte found, byte before) => found switch
    {
        (byte)'\n' or (byte)'\r' => ("the end of a line inside a text", "Close the text with a double quote (\"), or write \\n for the line end."),
        (byte)'\t' => ("a tab inside a text", "Write \\t for a tab."),
        < 0x20 => ("a control character inside a text", "Remove it."),
        _ when before == (byte)'\\' => ("a backslash inside a text that begins no escape", "Write \\\\ for a backslash."),
        _ => ("an escape inside a text that is none", "After \\u stand four hexadecimal digits; for a backslash write \\\\."),
    };

    /// <summary>Whether a text is closed, of which this stands after its first quote.</summary>
    private static bool IsClosed(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'"') return true;
            if (text[i] == (byte)'\\') i++;
        }
        return false;
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> utf8) => utf8.TrimStart(" \t\r\n"u8);

    /// <summary>What is whole before the place.</summary>
    /// <param name="Last">The last token.</param>
    /// <param name="End">Where it ends; where a comma comes next, the place of the comma.</param>
    /// <param name="HasComma">Whether a comma comes next.</param>
    /// <param name="Next">Where the next token begins.</param>
    /// <param name="Depth">How many brackets are open.</param>
    /// <param name="IsInList">Whether the innermost of them is that of a list.</param>
    private readonly record struct Before(JsonTokenType Last, int End, bool HasComma, int Next, int Depth, bool IsInList)
    {
        /// <summary>Whether a value ends there, and no comma follows.</summary>
        internal bool IsAfterValue => !HasComma && IsValue(Last);

        /// <summary>Whether the next token has to be the name of a member.</summary>
        internal bool ExpectsName => !IsInList && (Last == JsonTokenType.StartObject || HasComma);

        /// <summary>Whether the document is whole.</summary>
        internal bool IsEnd => Depth == 0 && IsValue(Last);

        internal static Before Of(ReadOnlySpan<byte> utf8, int offset, int maxDepth)
        {
            var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
            var (last, end, open) = (JsonTokenType.None, 0, new Stack<bool>());
            try
            {
                while (json.Read())
                {
                    (last, end) = (json.TokenType, (int)json.BytesConsumed);
                    if (last is JsonTokenType.StartObject or JsonTokenType.StartArray) open.Push(last == JsonTokenType.StartArray);
                    else if (last is JsonTokenType.EndObject or JsonTokenType.EndArray) open.Pop();
                }
            }
            catch (JsonException)
            {
                // This is the place.
            }
            var next = SkipSpace(utf8, end);
            var hasComma = IsValue(last) && open.Count > 0 && next < offset && utf8[next] == (byte)',';
            if (hasComma) (end, next) = (next, SkipSpace(utf8, next + 1));
            return new(last, end, hasComma, Math.Min(next, offset), open.Count, open.Count > 0 && open.Peek());
        }

        private static bool IsValue(JsonTokenType token) => token is not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);

        private static int SkipSpace(ReadOnlySpan<byte> utf8, int from) => utf8.Length - TrimStart(utf8[from..]).Length;
    }
}
