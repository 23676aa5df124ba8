using System.Text.Json;
using Plc.Model.Rules;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>An object with the members of its shape.</summary>
internal sealed class ObjectForm(string name, string doc, IReadOnlyList<ShapeMember> members, Func<FormRule[]>? rules, Func<Rule, IEnumerable<ShapeMember>> silentWhileBroken, bool opensScope, bool isCommunity)
    : Form
{
    private readonly Lazy<FormRule[]> _rules = new(rules ?? (static () => []));

    internal override string Name => name;

    internal override string Doc => doc;

    internal override string JsonType => "object";

    internal override IEnumerable<Form> Parts => members.Select(member => member.Form);

    internal override IReadOnlyList<FormRule> Rules => _rules.Value;

    internal override string Words => Link.To(name);

    internal IReadOnlyList<ShapeMember> Members => members;

    /// <summary>The members of which each has to be read for a rule to be judged, where there are such.</summary>
    internal IEnumerable<ShapeMember> SilentWhileBroken(Rule rule) => silentWhileBroken(rule);

    /// <summary>Whether scoped ids within it are unique within it.</summary>
    internal bool OpensScope => opensScope;

    /// <summary>Whether the other ids within it are unique within it.</summary>
    internal bool IsCommunity => isCommunity;

    /// <summary>The bounds of a member.</summary>
    internal IEnumerable<Bound> BoundsOf(ShapeMember member) => Rules.SelectMany(rule => rule.Clauses).OfType<Bound>().Where(bound => bound.Member == member);

    internal override void WriteKeywords(Utf8JsonWriter json)
    {
        json.WriteString("type", JsonType);
        json.WriteStartArray("required");
        foreach (var member in members)
            if (member.IsRequired) json.WriteStringValue(member.Name);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var member in members) WriteMember(json, member);
        json.WriteEndObject();
        WriteConditions(json);
    }

    private void WriteMember(Utf8JsonWriter json, ShapeMember member)
    {
        json.WriteStartObject(member.Name);
        json.WriteString("description", member.Doc);
        member.Form.WriteUse(json);
        foreach (var bound in BoundsOf(member).Where(bound => !bound.IsOfElements)) bound.WriteKeywords(json);
        if (member.Form is ListForm list)
        {
            json.WriteStartObject("items");
            list.Element.WriteUse(json);
            foreach (var bound in BoundsOf(member).Where(bound => bound.IsOfElements)) bound.WriteKeywords(json);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void WriteConditions(Utf8JsonWriter json)
    {
        var conditions = Rules.SelectMany(rule => rule.Clauses.OfType<ObjectClause>().Select(clause => (rule.Rule, clause.Condition))).ToList();
        if (conditions.Count == 0) return;
        json.WriteStartArray("allOf");
        foreach (var (rule, condition) in conditions)
        {
            json.WriteStartObject();
            json.WriteString("$comment", $"{rule.Id}: {rule.Title}.");
            condition.WriteKeywords(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
