using System.Text.Json;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Description;

/// <summary>What a schema says of a rule.</summary>
internal abstract class Clause;

/// <summary>A bound of one member: of its number, of the length of its list, or of each number in its list.</summary>
internal sealed class Bound(ShapeMember member, decimal? least = null, decimal? most = null, decimal? above = null, bool isOfElements = false) : Clause
{
    internal ShapeMember Member => member;

    internal bool IsOfElements => isOfElements;

    /// <summary>Such as: 1 to 120.</summary>
    internal string Words =>
        IsOfList ? least == 1 ? "at least one" : $"at least {least}"
        : above is not null ? $"above {above}"
        : most is null ? $"{least} or more{(isOfElements ? " each" : "")}"
        : $"{least} to {most}";

    /// <summary>Where a breach is reported.</summary>
    internal string Place => isOfElements ? $"the number in `{member.Name}`" : $"`{member.Name}`";

    private bool IsOfList => !isOfElements && member.Form.JsonType == "array";

    internal void WriteKeywords(Utf8JsonWriter json)
    {
        if (IsOfList)
        {
            json.WriteNumber("minItems", least!.Value);
            return;
        }
        if ((isOfElements ? member.Form.Parts.First() : member.Form) is { Name: not null } form) json.WriteString("type", form.JsonType);
        if (least is { } from) json.WriteNumber("minimum", from);
        if (above is { } beyond) json.WriteNumber("exclusiveMinimum", beyond);
        if (most is { } to) json.WriteNumber("maximum", to);
    }
}

/// <summary>A condition that an object keeps.</summary>
internal sealed class ObjectClause(Condition condition) : Clause
{
    internal Condition Condition => condition;
}
