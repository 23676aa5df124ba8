namespace Plc.Model.Serialization.Json;

/// <summary>Where an object of a document says its id.</summary>
/// <param name="Kind">What the id is an id of.</param>
/// <param name="Id">The id.</param>
/// <param name="Offset">Where it stands.</param>
/// <param name="Scope">Where the object begins within which the id is unique; <see cref="InCommunity"/> where that is the community.</param>
internal readonly record struct NotedId(Type Kind, string Id, int Offset, int Scope)
{
    internal const int InCommunity = -1;
}
