using System.Text;
using Plc.Model.Rules;

namespace Plc.Model.Primitives;

/// <summary>
/// Checks the ids and references of one community: declare what there is, refer to it, check. A community's constructor fills one with
/// its parts; a reader fills one with what it read, the ids of broken parts included, so that one fault never looks like two.
/// </summary>
/// <typeparam name="TPlace">Where a declaration or reference stands; given back with each breach.</typeparam>
public sealed class CommunityReferences<TPlace>
{
    /// <summary>More than any file holds, and still to be counted on.</summary>
    private const int Unknown = int.MaxValue - 1;

    private readonly Dictionary<(Type Kind, int Scope, string Id), TPlace> _declared = [];
    private readonly Dictionary<Type, int> _brokenDeclarations = [];
    private readonly HashSet<(Type Kind, string Id)> _meant = [];
    private readonly List<(Type Kind, string Id, TPlace Place)> _references = [];
    private readonly List<ReferenceBreach<TPlace>> _twice = [];

    /// <summary>Says that something has this id. A default id is passed over.</summary>
    /// <param name="id">Its id, unique among its kind within its scope.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="scope">Tells apart things whose ids need only be unique within another, such as the items of an assessment; 0 for the community.</param>
    public void Declare<T>(Id<T> id, TPlace place, int scope = 0)
    {
        if (id.IsDefault || _declared.TryAdd((typeof(T), scope, id.Value), place)) return;
        _twice.Add(new(PrimitiveRules.IdTwice, place, KindName(typeof(T)), _declared[(typeof(T), scope, id.Value)], hasRelated: true));
    }

    /// <summary>Says that a <typeparamref name="T"/> is there whose id is no id, so that a reference may well mean it.</summary>
    /// <param name="text">What stands in place of the id: a reference to the same without outer white space means it.</param>
    public void DeclareBroken<T>(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text)) DeclareBroken<T>();
        else _meant.Add((typeof(T), text.Trim()));
    }

    /// <summary>Says that a <typeparamref name="T"/> is there whose id could not be read, so that a reference may well mean it.</summary>
    /// <param name="areMany">Whether it is a list of which not even the length is known.</param>
    public void DeclareBroken<T>(bool areMany = false) =>
        _brokenDeclarations[typeof(T)] = areMany ? Unknown : Math.Min(Unknown, _brokenDeclarations.GetValueOrDefault(typeof(T)) + 1);

    /// <summary>Says that something is referred to. A reference to another organization, and a default one, is passed over.</summary>
    /// <param name="reference">What is referred to.</param>
    /// <param name="place">Where the reference stands.</param>
    public void Refer<T>(Reference<T> reference, TPlace place)
    {
        if (!reference.IsLocal || reference.IsDefault) return;
        // What is declared by now needs no second look, which is most of a community in the usual order.
        if (!_declared.ContainsKey((typeof(T), 0, reference.Id.Value))) _references.Add((typeof(T), reference.Id.Value, place));
    }

    /// <summary>Whether every id is used once and every local reference resolves; what <see cref="Check"/> is silent about counts here too.</summary>
    public bool IsSound => _twice.Count == 0 && _references.TrueForAll(IsDeclared);

    /// <summary>Every id that is used twice (PLC1003), then every local reference to what is not declared (PLC1011).</summary>
    /// <remarks>
    /// Where no more references of a kind are left over than ids of that kind could not be read, those are meant, and nothing is said of the references.
    /// </remarks>
    /// <param name="isWhole">Whether all that there is was declared; otherwise nothing is said of references.</param>
    public IReadOnlyList<ReferenceBreach<TPlace>> Check(bool isWhole = true)
    {
        if (!isWhole) return _twice;
        var dangling = _references.FindAll(reference => !IsDeclared(reference) && !_meant.Contains((reference.Kind, reference.Id)));
        foreach (var (kind, broken) in _brokenDeclarations)
            if (dangling.Where(reference => reference.Kind == kind).DistinctBy(reference => reference.Id).Count() <= broken)
                dangling.RemoveAll(reference => reference.Kind == kind);
        return
        [
            .. _twice,
            .. dangling.Select(reference =>
                new ReferenceBreach<TPlace>(PrimitiveRules.ReferenceDangling, reference.Place, KindName(reference.Kind), default, hasRelated: false)),
        ];
    }

    private bool IsDeclared((Type Kind, string Id, TPlace Place) reference) => _declared.ContainsKey((reference.Kind, 0, reference.Id));

    /// <summary>The kind in words: <c>LearningTarget</c> is a learning target.</summary>
    private static string KindName(Type kind)
    {
        var words = new StringBuilder();
        foreach (var c in kind.Name) words.Append(char.IsUpper(c) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
        return words.ToString();
    }
}

/// <summary>An id that is used twice, or a reference to nothing.</summary>
/// <typeparam name="TPlace">Where it stands.</typeparam>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ReferenceBreach<TPlace>
{
    internal ReferenceBreach(Rule rule, TPlace place, string kind, TPlace? related, bool hasRelated) =>
        (Rule, Place, Kind, Related, HasRelated) = (rule, place, kind, related, hasRelated);

    /// <summary>PLC1003 or PLC1011.</summary>
    public Rule Rule { get; }

    /// <summary>Where the second use, or the reference, stands.</summary>
    public TPlace Place { get; }

    /// <summary>The kind of thing, in words.</summary>
    public string Kind { get; }

    /// <summary>Where the id was used first.</summary>
    public TPlace? Related { get; }

    /// <summary>Whether there is such a place.</summary>
    public bool HasRelated { get; }
}
