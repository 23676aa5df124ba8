using System.Text.Json;
using Plc.Model.Analysis;
using Plc.Model.Primitives;
using Plc.Model.Rules;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>
/// What a type looks like in JSON, declared once: reader and writer follow from it. A declaration names each member, and says which
/// rules the members have to keep (the type's <c>Check</c>) and how the type is made of them (its constructor).
/// </summary>
/// <param name="name">What an object of this shape is called.</param>
/// <param name="doc">What it is.</param>
/// <param name="opensScope">Whether scoped ids inside it need only be unique within it.</param>
/// <param name="isCommunity">Whether the ids and references inside it are those of one community.</param>
internal sealed class ObjectShape<TOwner>(string name, string doc, bool opensScope = false, bool isCommunity = false) : Kind<TOwner> where TOwner : class
{
    private readonly ShapeMembers _members = new();
    private readonly List<Action<Utf8JsonWriter, TOwner>> _writers = [];

    /// <summary>Members that hold objects of this very shape, which declare nothing else than it does.</summary>
    private readonly List<ShapeMember> _ofItself = [];
    private Func<FormRule[]>? _rules;
    private Func<Parts, RuleBreaches>? _check;
    private Func<Parts, TOwner>? _make;

    internal override Form Form => new ObjectForm(name, doc, _members.All, _rules, _members.SilentWhileBroken, opensScope, isCommunity);

    /// <summary>Declares a member that is always there.</summary>
    internal ShapeMember<T> Required<T>(string memberName, Kind<T> kind, Func<TOwner, T> get, string memberDoc)
    {
        var member = new ShapeMember<T>(memberName, kind, true, memberDoc, _members.All.Count);
        return Add(member, (json, owner) =>
        {
            json.WritePropertyName(member.EncodedName);
            kind.Write(json, get(owner));
        });
    }

    /// <summary>Declares a member that may be absent.</summary>
    /// <param name="memberName">Its name.</param>
    /// <param name="kind">What its value looks like.</param>
    /// <param name="memberDoc">What it says.</param>
    /// <param name="write">Writes name and value, where the value is there.</param>
    internal ShapeMember<T> Add<T>(string memberName, Kind<T> kind, string memberDoc, Func<ShapeMember<T>, Action<Utf8JsonWriter, TOwner>> write)
    {
        var member = new ShapeMember<T>(memberName, kind, false, memberDoc, _members.All.Count);
        return Add(member, write(member));
    }

    /// <summary>Declares a list; one that is not required is left out when it is empty. Whether each element stands in it once is for the schema to say, and for the type to check.</summary>
    internal ListMember<T> List<T>(string memberName, Kind<T> element, Func<TOwner, ValueList<T>> get, string memberDoc, bool isRequired = false, bool isDistinct = false)
    {
        var member = new ListMember<T>(memberName, element, isRequired, isDistinct, memberDoc, _members.All.Count);
        var kind = new ListKind<T>(element);
        if (ReferenceEquals(element, this)) _ofItself.Add(member);
        Add(member, (json, owner) =>
        {
            var list = get(owner);
            if (list.Count == 0 && !isRequired) return;
            json.WritePropertyName(member.EncodedName);
            kind.Write(json, list);
        });
        return member;
    }

    /// <summary>Declares a fact that is false where it is left out, and left out where it is false.</summary>
    internal ShapeMember<bool> Flag(string memberName, Func<TOwner, bool> get, string memberDoc) =>
        Add(memberName, Kinds.Truth, memberDoc, member => (json, owner) =>
        {
            if (get(owner)) json.WriteBoolean(member.EncodedName, true);
        });

    /// <summary>Declares a statistic, for shapes that are only written: a number, or null with the reason in a member of the same name and <c>Reason</c>.</summary>
    internal void Statistic(string memberName, Func<TOwner, Statistic> get, string memberDoc)
    {
        Required(memberName, Kinds.Statistic, get, memberDoc);
        this.Optional(memberName + "Reason", Kinds.Word<NotDefinedReason>(), owner => get(owner).Reason, $"Why `{memberName}` is not defined; there where it is null.");
    }

    /// <summary>Declares a list, for shapes that are only written, whose elements are made one after the other while they are written.</summary>
    internal void Sequence<T>(string memberName, Kind<T> element, Func<TOwner, IEnumerable<T>> get, string memberDoc)
    {
        var member = new ListMember<T>(memberName, element, true, false, memberDoc, _members.All.Count);
        Add(member, (json, owner) =>
        {
            json.WriteStartArray(member.EncodedName);
            foreach (var item in get(owner)) element.Write(json, item);
            json.WriteEndArray();
        });
    }

    /// <summary>Says that a rule has nothing to say while one of these members, on which it rests as a whole, could not be read.</summary>
    internal void SilentWhileBroken(Rule rule, params ShapeMember[] members) => _members.SilentWhileBroken(rule, members);

    /// <summary>Says of the rules of the type what a schema can say; asked for when schema or reference are written.</summary>
    internal void Keeps(Func<FormRule[]> rules) => _rules = rules;

    /// <summary>Says which rules the members have to keep, and how the type is made of them.</summary>
    internal void Reads(Func<Parts, RuleBreaches> check, Func<Parts, TOwner> make) => (_check, _make) = (check, make);

    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out TOwner value)
    {
        value = null!;
        var start = (int)json.TokenStartIndex;
        if (!json.Expect(context, JsonTokenType.StartObject, "an object"))
        {
            Missing(context, areMany: false);
            return false;
        }
        if (context.OnlyAccepts)
        {
            value = Accept(ref json, context, start);
            return true;
        }
        var outerScope = context.Scope;
        if (opensScope) context.Scope = start + 1;
        var outerCommunity = isCommunity ? context.BeginCommunity() : null;

        var parts = context.Rent(_members);
        try
        {
            _members.Read(ref json, context, parts);
        }
        catch (JsonException)
        {
            // The text ends to be JSON inside this object: what was read of it before can still be wrong.
            foreach (var slot in parts.Slots)
                if (slot.State == SlotState.Absent) slot.State = SlotState.Broken;
            Keeps(context, parts, start);
            if (isCommunity) context.EndCommunity(outerCommunity, isWhole: false);
            throw;
        }
        _members.Require(context, parts, start);
        var isWhole = Keeps(context, parts, start) && _members.IsComplete(parts);
        if (isCommunity) isWhole &= context.EndCommunity(outerCommunity, isWhole: true);
        if (isWhole) value = _make!(parts);

        context.Return(_members, parts);
        context.Scope = outerScope;
        return isWhole;
    }

    /// <summary>Makes the object, or gives up: its constructor knows all that its members have to keep.</summary>
    private TOwner Accept(ref Utf8JsonReader json, ReadContext context, int start)
    {
        var parts = context.Rent(_members);
        _members.Read(ref json, context, parts);
        _members.Require(context, parts, start);
        var value = _make!(parts);
        context.Return(_members, parts);
        return value;
    }

    internal override void Missing(ReadContext context, bool areMany)
    {
        // What a community declares is known in that community alone, and one that cannot be read has nothing that refers to it.
        if (isCommunity) return;
        foreach (var member in _members.All)
            if (!_ofItself.Contains(member)) member.Missing(context, areMany);
    }

    internal override void Write(Utf8JsonWriter json, TOwner value)
    {
        json.WriteStartObject();
        foreach (var write in _writers) write(json, value);
        json.WriteEndObject();
    }

    private TMember Add<TMember>(TMember member, Action<Utf8JsonWriter, TOwner> write) where TMember : ShapeMember
    {
        _members.Add(member);
        _writers.Add(write);
        return member;
    }

    /// <summary>Whether the members keep the rules of the type; asked of what there is, so that one broken member hides no other fault.</summary>
    private bool Keeps(ReadContext context, Parts parts, int start)
    {
        var breaches = _check!(parts);
        foreach (var breach in breaches)
        {
            if (_members.IsSilent(breach.Rule, parts)) continue;
            if (context.IsFull) context.Drop(breach.Rule);
            else context.Add(breach.Rule, _members.OffsetOf(breach, context, parts, start), breach.Arguments.AsSpan());
        }
        return breaches.Count == 0;
    }

}

/// <summary>Members of value types that may be absent.</summary>
internal static class OptionalValues
{
    internal static ShapeMember<T> Optional<TOwner, T>(this ObjectShape<TOwner> shape, string name, Kind<T> kind, Func<TOwner, T?> get, string doc)
        where TOwner : class where T : struct =>
        shape.Add(name, kind, doc, member => (json, owner) =>
        {
            if (get(owner) is not { } value) return;
            json.WritePropertyName(member.EncodedName);
            kind.Write(json, value);
        });
}

/// <summary>Members of reference types that may be absent.</summary>
internal static class OptionalObjects
{
    internal static ShapeMember<T> Optional<TOwner, T>(this ObjectShape<TOwner> shape, string name, Kind<T> kind, Func<TOwner, T?> get, string doc)
        where TOwner : class where T : class =>
        shape.Add(name, kind, doc, member => (json, owner) =>
        {
            if (get(owner) is not { } value) return;
            json.WritePropertyName(member.EncodedName);
            kind.Write(json, value);
        });
}
