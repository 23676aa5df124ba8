namespace Plc.Model.Serialization;

/// <summary>Names an object of a document that has an id: by its kind, its id, and what it belongs to.</summary>
/// <remarks>Equal when all facts are equal: the same object, wherever in its community it stands.</remarks>
public sealed record DocumentObject
{
    internal DocumentObject(string kind, string id, DocumentObject? within) => (Kind, Id, Within) = (kind, id, within);

    /// <summary>What it is, as the type of the model is called: <c>organization</c>, <c>team</c>, <c>assessmentItem</c>.</summary>
    public string Kind { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Within what the id is unique: its community, or for instance the assessment of an item; null for a community.</summary>
    public DocumentObject? Within { get; }

    /// <summary>What it is, and no id.</summary>
    public override string ToString() => Within is null ? Kind : $"{Kind} of {Within}";
}
