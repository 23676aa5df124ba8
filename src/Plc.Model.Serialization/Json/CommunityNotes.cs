using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>What is noted of one community while it is read, so that no fault of a part hides what its ids say.</summary>
/// <param name="references">Its ids and references.</param>
internal sealed class CommunityNotes(CommunityReferences<int> references)
{
    internal CommunityReferences<int> References => references;

    /// <summary>Its own id; null where it could not be read, or not yet.</summary>
    internal Id<Organization>? Own { get; set; }

    /// <summary>The organizations from which it adopts a part of its foundation, and where it names them.</summary>
    internal List<(Id<Organization> From, int Offset)> Adopted { get; } = [];
}

/// <summary>An id of an organization that the reader notes.</summary>
/// <param name="id">How it is read and written.</param>
/// <param name="note">Notes it, with where it stands.</param>
internal sealed class NotedOrganizationKind(Kind<Id<Organization>> id, Action<ReadContext, Id<Organization>, int> note) : Kind<Id<Organization>>
{
    internal override Form Form => id.Form;

    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Id<Organization> value)
    {
        var offset = (int)json.TokenStartIndex;
        if (!id.TryRead(ref json, context, out value)) return false;
        if (!context.OnlyAccepts) note(context, value, offset);
        return true;
    }

    internal override void Write(Utf8JsonWriter json, Id<Organization> value) => id.Write(json, value);

    internal override void Missing(ReadContext context, bool areMany) => id.Missing(context, areMany);
}
