namespace Plc.Model.Tool.Output;

/// <summary>Colours a text for a terminal; leaves it as it is elsewhere. Colour never says what the words do not.</summary>
internal sealed record Ink(bool IsColored)
{
    internal string Bold(string text) => Escape(text, "1");

    internal string Alert(string text) => Escape(text, "31");

    internal string Caution(string text) => Escape(text, "33");

    internal string Good(string text) => Escape(text, "32");

    private string Escape(string text, string code) => IsColored ? $"\e[{code}m{text}\e[0m" : text;
}
