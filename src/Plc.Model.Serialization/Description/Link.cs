namespace Plc.Model.Serialization.Description;

/// <summary>Links within the reference and from it to the pages of rules.</summary>
internal static class Link
{
    /// <summary>A link to what has a name.</summary>
    internal static string To(string name) => $"[{name}](#{name.ToLowerInvariant()})";

    /// <summary>A link to the page of a rule.</summary>
    internal static string To(Rules.Rule rule) => $"[{rule.Id}](../rules/{rule.Id}.md)";
}
