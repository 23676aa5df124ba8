using System.Text.Json;
using Plc.Model.People;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>The kind of an organization: <c>"school"</c>, <c>"district"</c>, <c>"other"</c>, or <c>{"other": "what it is called"}</c>.</summary>
internal sealed class OrganizationKindShape : Kind<OrganizationKind>
{
    private readonly Kind<OrganizationCategory> _category = Kinds.Word<OrganizationCategory>(isOpen: true);

    private readonly ObjectShape<OrganizationKind> _named = new("otherKind", "A kind of organization that has a name of its own.");

    internal OrganizationKindShape()
    {
        var other = _named.Required("other", Kinds.Line, kind => kind.Name!, "What it is called.");
        _named.Reads(parts => OrganizationKind.CheckOther(parts.Get(other)), parts => OrganizationKind.Other(parts.Of(other)));
    }

    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out OrganizationKind value)
    {
        value = OrganizationKind.School;
        if (json.TokenType == JsonTokenType.StartObject) return _named.TryRead(ref json, context, out value);
        if (!_category.TryRead(ref json, context, out var category)) return false;
        value = category switch
        {
            OrganizationCategory.School => OrganizationKind.School,
            OrganizationCategory.District => OrganizationKind.District,
            _ => OrganizationKind.Other(),
        };
        return true;
    }

    internal override void Write(Utf8JsonWriter json, OrganizationKind value)
    {
        if (value.Name is null) _category.Write(json, value.Category);
        else _named.Write(json, value);
    }

    internal override Form Form => new ChoiceForm(
        "organizationKind", "What kind of organization it is, or an object with the name of another kind.", new WordForm(null, "", ((WordForm)_category.Form).List), _named.Form);
}
