using System.Collections.Concurrent;
using Plc.Model;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace CommunityApi;

/// <summary>The communities that are kept. Values never change, so that nobody sees one half changed.</summary>
internal sealed class Communities
{
    private readonly ConcurrentDictionary<Id<Organization>, PlcDocument> _documents = new();

    internal PlcDocument? Find(Id<Organization> id) => _documents.GetValueOrDefault(id);

    /// <summary>Keeps a document, and says whether it is the first of its community.</summary>
    internal bool Put(PlcDocument document)
    {
        var isNew = true;
        _documents.AddOrUpdate(document.Community.Id, document, (_, _) =>
        {
            isNew = false;
            return document;
        });
        return isNew;
    }

    /// <summary>Changes a community, and begins again where somebody else changed it meanwhile; false where there is none.</summary>
    internal bool Change(Id<Organization> id, Func<LearningCommunity, LearningCommunity> change)
    {
        while (_documents.TryGetValue(id, out var document))
            if (_documents.TryUpdate(id, document.With(change(document.Community)), document)) return true;
        return false;
    }
}
