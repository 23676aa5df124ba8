using System.Text;
using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Reports;

namespace Plc.Model.Tool.Output;

/// <summary>A text for people: headings, lines, and lists that are wrapped.</summary>
internal sealed class TextPage(Ink ink)
{
    private const int Width = 100;

    private readonly StringBuilder _text = new();

    internal Ink Ink => ink;

    internal void Line(string line) => _text.Append(line).Append('\n');

    internal void Table(TextTable table) => _text.Append(table.ToString(ink, "  "));

    /// <summary>Begins a part of the page.</summary>
    internal void Heading(string title, string note)
    {
        Line("");
        Line($"{ink.Bold(title)}  {note}".TrimEnd());
    }

    /// <summary>Which results were left out, since they are of later days: whoever typed a wrong day sees it.</summary>
    internal void Later(ValueList<LaterResults> all)
    {
        if (all.Count == 0) return;
        Wrapped($"{Ink.Caution("Left out, since assessed later")}: ", all.Select(later =>
            $"{Words.Count(later.Count, "result")} of {later.Assessment} ({Words.Of(later.First)}{(later.First == later.Last ? "" : $" to {Words.Of(later.Last)}")})"));
    }

    /// <summary>Words, one after the other and separated by commas; further lines stand under the first word.</summary>
    internal void Wrapped(string prefix, IEnumerable<string> words)
    {
        var line = new StringBuilder(prefix);
        var isFirst = true;
        foreach (var word in words)
        {
            if (!isFirst) line.Append(',');
            if (!isFirst && line.Length + word.Length + 2 > Width)
            {
                Line(line.ToString());
                line.Clear().Append(' ', prefix.Length);
                isFirst = true;
            }
            if (!isFirst) line.Append(' ');
            line.Append(word);
            isFirst = false;
        }
        Line(line.ToString());
    }

    public override string ToString() => _text.ToString();
}
