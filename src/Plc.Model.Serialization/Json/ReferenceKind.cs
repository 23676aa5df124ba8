using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>A reference: the id as text where it is local, an object with organization and id where it is not.</summary>
internal sealed class ReferenceKind<T> : Kind<Reference<T>>
{
    private readonly bool _isChecked;
    private readonly Kind<Id<T>> _local = Kinds.Id<T>();
    private readonly ObjectShape<Elsewhere> _elsewhere = new("referenceElsewhere", "Names something that another organization declares.");

    internal ReferenceKind(bool isChecked)
    {
        _isChecked = isChecked;
        var organization = _elsewhere.Required("organization", Kinds.Id<Organization>(), static elsewhere => elsewhere.Organization, "The organization that declares it.");
        var id = _elsewhere.Required("id", new IdKind<T>(declares: false, isScoped: false, static () => ValueForms.IdElsewhere), static elsewhere => elsewhere.Id, "Its id there.");
        _elsewhere.Reads(static _ => default, parts => new(parts.Of(organization), parts.Of(id)));
    }

    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Reference<T> value)
    {
        value = default;
        var offset = (int)json.TokenStartIndex;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            if (!_elsewhere.TryRead(ref json, context, out var elsewhere)) return false;
            value = new(elsewhere.Id, elsewhere.Organization);
        }
        else
        {
            if (!_local.TryRead(ref json, context, out var id)) return false;
            value = id;
        }
        if (_isChecked && !context.OnlyAccepts) context.References.Refer(value, offset);
        return true;
    }

    internal override void Write(Utf8JsonWriter json, Reference<T> value)
    {
        if (value.Organization is { } organization) _elsewhere.Write(json, new(organization, value.Id));
        else _local.Write(json, value.Id);
    }

    internal override Form Form => ReferenceForms.To(typeof(T), _isChecked, _local.Form, _elsewhere.Form);

    private sealed record Elsewhere(Id<Organization> Organization, Id<T> Id);
}
