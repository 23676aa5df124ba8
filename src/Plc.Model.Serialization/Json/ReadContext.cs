using System.Text;
using System.Text.Json;
using Plc.Model.Foundation;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Json;

/// <summary>What the shapes share while one document is read: the faults so far, the ids and references, and frames to reuse.</summary>
/// <remarks>
/// A document is nearly always valid. So it is read twice at most: first only to accept it, by constructors alone, which notes nothing and gives up at the first fault; and where
/// that fails from its beginning to diagnose it, which takes note of every place that a fault may have to do with. One way knows all faults, and what the other accepts has none.
/// </remarks>
/// <param name="utf8">The document.</param>
/// <param name="options">How much is taken in.</param>
/// <param name="pace">Is told how far the reading has come.</param>
/// <param name="onlyAccepts">Whether to give up at the first fault, with a <see cref="NotAcceptedException"/>.</param>
internal sealed class ReadContext(ReadOnlyMemory<byte> utf8, ReadOptions options, Pace? pace = null, bool onlyAccepts = false)
{
    /// <summary>A power of two; ids are many in few documents, and those that refer to each other stand near.</summary>
    private const int RecentIds = 1_024;

    private readonly Dictionary<int, int> _idsTwice = [];
    private readonly List<Stack<Parts>?> _frames = [];
    private readonly string?[] _recentIds = new string?[RecentIds];
    private ValueFinder? _finder;
    private CommunityNotes? _community;
    private bool _isRefused;

    /// <summary>Whether the constructors alone decide, and nothing is noted.</summary>
    internal bool OnlyAccepts => onlyAccepts;

    internal List<Fault> Faults { get; } = [];

    /// <summary>The ids and references of the community that is read, or of the part that is read alone.</summary>
    internal CommunityReferences<int> References { get; private set; } = new();

    internal ReadOptions Options => options;

    /// <summary>The scope in which ids are declared that need only be unique within an object: the place of that object.</summary>
    internal int Scope { get; set; }

    /// <summary>Whether no more faults are kept.</summary>
    internal bool IsFull => Faults.Count == options.MaxDiagnostics;

    /// <summary>The rules of the faults that are not kept.</summary>
    internal HashSet<Rule> Dropped { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the document is of a newer minor version, whose members this reader need not know.</summary>
    internal bool IsNewerMinor { get; set; }

    /// <summary>Whether that was known before any id and any member that the format does not know.</summary>
    internal bool KnewVersion { get; private set; }

    /// <summary>Where members begin that the format does not know, in their order; all of them, also where the faults are no longer kept.</summary>
    internal List<int> UnknownMembers { get; } = [];

    /// <summary>Where objects say their ids, in their order; noted while the document is known to be of a newer minor version.</summary>
    internal List<NotedId> NotedIds { get; } = [];

    /// <summary>Notes where an object says its id: by it the members are kept that this reader does not know.</summary>
    /// <param name="kind">What the id is an id of.</param>
    /// <param name="id">The id.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="isScoped">Whether it need only be unique within the enclosing object that opens a scope.</param>
    internal void NoteId(Type kind, string id, int offset, bool isScoped)
    {
        if (IsNewerMinor) NotedIds.Add(new(kind, id, offset, isScoped ? Scope - 1 : NotedId.InCommunity));
    }

    /// <summary>Comes to a byte: says so now and then, and stops where that is asked for.</summary>
    internal void Reach(int offset) => pace?.Reach(offset);

    /// <summary>Begins what is noted of a community, within that of the one around it; gives back the latter, or null where there is none.</summary>
    internal CommunityNotes? BeginCommunity()
    {
        var outer = _community;
        KnewVersion |= IsNewerMinor && outer is null && UnknownMembers.Count == 0;
        _community = new(outer?.References.Within() ?? new());
        References = _community.References;
        return outer;
    }

    /// <summary>Notes the id of the community that is read.</summary>
    internal void NoteOwn(Id<Organization> id)
    {
        if (_community is { } community) community.Own ??= id;
    }

    /// <summary>Notes that the community that is read adopts something of an organization.</summary>
    internal void NoteAdopted(Id<Organization> from, int offset) => _community?.Adopted.Add((from, offset));

    /// <summary>Goes back to the community around one, and says whether what was noted of this one is sound; the outermost notes what is wrong with the references of all of them.</summary>
    /// <param name="outer">What is noted of the community around it; null for the outermost.</param>
    /// <param name="isWhole">Whether the community was read to its end; what is referred to may else stand in the rest.</param>
    internal bool EndCommunity(CommunityNotes? outer, bool isWhole)
    {
        var community = _community!;
        var fromItself = community.Adopted.FindAll(adopted => adopted.From == community.Own);
        foreach (var (_, offset) in fromItself) Add(FoundationRules.AdoptedFromItself, offset);
        var isSound = References.IsSound && fromItself.Count == 0;
        _community = outer;
        if (outer is not null)
        {
            References = outer.References;
            return isSound;
        }
        foreach (var breach in References.Check(isWhole)) Add(new Fault(breach.Rule, breach.Place, [breach.Kind], breach.HasRelated ? breach.Related : Fault.NoPlace));
        return isSound;
    }

    /// <summary>Notes a fault.</summary>
    internal void Add(Rule rule, int offset, params ReadOnlySpan<object?> arguments) => Add(new Fault(rule, offset, arguments.ToArray()));

    /// <summary>Notes a fault. An id used twice in a list, and so in the community too, is noted once, with its first place.</summary>
    internal void Add(Fault fault)
    {
        if (onlyAccepts) throw new NotAcceptedException();
        if (_isRefused && fault.Rule != FormRules.Syntax && fault.Rule != FormRules.Depth) return;
        if (ReferenceEquals(fault.Rule, FormRules.MemberUnknown))
        {
            UnknownMembers.Add(fault.Offset);
            if (IsNewerMinor && options.SeverityOf(FormRules.MemberNewer) is null) return;
        }
        if (options.SeverityOf(fault.Rule) is null) return;
        if (_idsTwice.TryGetValue(fault.Offset, out var known) && fault.Rule == PrimitiveRules.IdTwice) Faults[known] = fault;
        else if (IsFull) Dropped.Add(fault.Rule);
        else
        {
            if (fault.Rule == PrimitiveRules.IdTwice) _idsTwice.Add(fault.Offset, Faults.Count);
            Faults.Add(fault);
        }
    }

    /// <summary>Notes why nothing can be said of the document but where it ends to be JSON; what was said of it so far is taken back.</summary>
    internal void Refuse(Rule rule, int offset, params ReadOnlySpan<object?> arguments)
    {
        Faults.Clear();
        Dropped.Clear();
        _idsTwice.Clear();
        Add(rule, offset, arguments);
        _isRefused = true;
    }

    /// <summary>Takes note of a fault for which there is no room.</summary>
    internal void Drop(Rule rule)
    {
        if (!_isRefused) Dropped.Add(rule);
    }

    /// <summary>The text of an id in ASCII; the same text as before where it was read not long ago, since an id stands wherever it is referred to.</summary>
    internal bool TryRecentId(ref Utf8JsonReader json, out string text)
    {
        text = "";
        if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || json.ValueSpan is not { Length: > 0 and <= Id<object>.MaxLength } id || id.Length > options.MaxTextBytes)
            return false;
        var place = id.Length;
        foreach (var b in id[Math.Max(0, id.Length - 8)..]) place = place * 31 + b;
        ref var recent = ref _recentIds[place & (RecentIds - 1)];
        if (recent is null || !Ascii.Equals(id, recent))
        {
            if (!Ascii.IsValid(id)) return false;
            recent = Encoding.ASCII.GetString(id);
        }
        text = recent;
        return true;
    }

    /// <summary>A frame for the members of an object; it is given back when the object is read.</summary>
    internal Parts Rent(ShapeMembers shape)
    {
        while (_frames.Count <= shape.Number) _frames.Add(null);
        return _frames[shape.Number]?.TryPop(out var parts) == true ? parts : shape.NewFrame();
    }

    internal void Return(ShapeMembers shape, Parts parts)
    {
        parts.Clear();
        (_frames[shape.Number] ??= []).Push(parts);
    }

    /// <summary>The byte at which a value inside another stands; as near to it as there is one.</summary>
    /// <param name="offset">Where the outer value begins.</param>
    /// <param name="path">Member names and list indexes from there.</param>
    internal int Locate(int offset, ReadOnlySpan<string> path) => path.Length == 0 ? offset : (_finder ??= new(utf8, options.MaxDepth)).Find(offset, path);
}

/// <summary>What is read only where it is valid is not.</summary>
internal sealed class NotAcceptedException : Exception;
