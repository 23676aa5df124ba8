using System.Globalization;
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
    private readonly List<ShapeMember> _members = [];
    private readonly List<Action<Utf8JsonWriter, TOwner>> _writers = [];
    private readonly List<(Rule Rule, ShapeMember[] Members)> _silentWhileBroken = [];
    private Func<FormRule[]>? _rules;
    private Func<Parts, RuleBreaches>? _check;
    private Func<Parts, TOwner>? _make;

    internal override Form Form => new ObjectForm(name, doc, _members, _rules, opensScope, isCommunity);

    /// <summary>Declares a member that is always there.</summary>
    internal ShapeMember<T> Required<T>(string memberName, Kind<T> kind, Func<TOwner, T> get, string memberDoc)
    {
        var member = new ShapeMember<T>(memberName, kind, true, memberDoc, _members.Count);
        return Add(member, (json, owner) =>
        {
            json.WritePropertyName(member.EncodedName);
            kind.Write(json, get(owner));
        });
    }

    /// <summary>Declares a member that may be absent.</summary>
    internal ShapeMember<T> Add<T>(string memberName, Kind<T> kind, Func<TOwner, (bool IsThere, T Value)> get, string memberDoc)
    {
        var member = new ShapeMember<T>(memberName, kind, false, memberDoc, _members.Count);
        return Add(member, (json, owner) =>
        {
            if (get(owner) is not (true, var value)) return;
            json.WritePropertyName(member.EncodedName);
            kind.Write(json, value);
        });
    }

    /// <summary>Declares a list; one that is not required is left out when it is empty. Whether each element stands in it once is for the schema to say, and for the type to check.</summary>
    internal ListMember<T> List<T>(string memberName, Kind<T> element, Func<TOwner, ValueList<T>> get, string memberDoc, bool isRequired = false, bool isDistinct = false)
    {
        var member = new ListMember<T>(memberName, element, isRequired, isDistinct, memberDoc, _members.Count);
        var kind = new ListKind<T>(element);
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
        Add(memberName, Kinds.Truth, owner => (get(owner), true), memberDoc);

    /// <summary>Declares a statistic, for shapes that are only written: a number, or null with the reason in a member of the same name and <c>Reason</c>.</summary>
    internal void Statistic(string memberName, Func<TOwner, Statistic> get) => _writers.Add((json, owner) =>
    {
        var statistic = get(owner);
        if (statistic.Value is { } value)
        {
            json.WriteNumber(memberName, value);
            return;
        }
        json.WriteNull(memberName);
        json.WriteString(memberName + "Reason", JsonNamingPolicy.CamelCase.ConvertName(statistic.Reason!.Value.ToString()));
    });

    /// <summary>Says that a rule has nothing to say while one of these members, on which it rests as a whole, could not be read.</summary>
    internal void SilentWhileBroken(Rule rule, params ShapeMember[] members) => _silentWhileBroken.Add((rule, members));

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
        var outerScope = context.Scope;
        if (opensScope) context.Scope = start + 1;
        var outerReferences = isCommunity ? context.BeginReferences() : null;

        var parts = context.Rent(this, () => [.. _members.Select(member => member.NewSlot())]);
        try
        {
            ReadMembers(ref json, context, parts);
        }
        catch (JsonException)
        {
            // The text ends to be JSON inside this object: what was read of it before can still be wrong.
            foreach (var slot in parts.Slots)
                if (slot.State == SlotState.Absent) slot.State = SlotState.Broken;
            Keeps(context, parts, start);
            if (isCommunity) context.EndReferences(outerReferences, isWhole: false);
            throw;
        }
        var isWhole = Complete(context, parts, start) & Keeps(context, parts, start);
        if (isCommunity) isWhole &= context.EndReferences(outerReferences, isWhole: true);
        if (isWhole) value = _make!(parts);

        context.Return(this, parts);
        context.Scope = outerScope;
        return isWhole;
    }

    internal override void Missing(ReadContext context, bool areMany)
    {
        // What a community declares is known in that community alone, and one that cannot be read has nothing that refers to it.
        if (isCommunity) return;
        foreach (var member in _members) member.Missing(context, areMany);
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

    private void ReadMembers(ref Utf8JsonReader json, ReadContext context, Parts parts)
    {
        var expected = 0;
        List<string>? unknown = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var nameAt = (int)json.TokenStartIndex;
            var member = Find(ref json, ref expected);
            if (member is null)
            {
                KindReading.TryGetString(ref json, out var name);
                context.Add(FormRules.MemberUnknown, nameAt, DidYouMean.Sentence(name, _members.Select(known => known.Name)));
                (unknown ??= []).Add(name);
                json.Read();
                json.Skip();
                continue;
            }
            json.Read();
            var slot = parts.Slots[member.Index];
            if (slot.State == SlotState.Absent)
            {
                slot.Offset = (int)json.TokenStartIndex;
                ReadValue(ref json, context, member, slot);
                continue;
            }
            context.Add(FormRules.MemberTwice, nameAt);
            member.Missing(context, areMany: false);
            json.Skip();
        }
        if (unknown is not null) FindMisspelt(unknown, context, parts);
    }

    /// <summary>A member that is absent, and has nearly the name of one that is unknown, is misspelt and not missing.</summary>
    private void FindMisspelt(List<string> unknown, ReadContext context, Parts parts)
    {
        foreach (var name in unknown)
        {
            if (DidYouMean.Nearest(name, _members.Select(known => known.Name)) is not { } near) continue;
            var member = _members.Find(known => known.Name == near)!;
            if (parts.Slots[member.Index].State != SlotState.Absent) continue;
            parts.Slots[member.Index].State = SlotState.Misspelt;
            member.Missing(context, areMany: false);
        }
    }

    private static void ReadValue(ref Utf8JsonReader json, ReadContext context, ShapeMember member, Slot slot)
    {
        if (json.TokenType != JsonTokenType.Null)
        {
            member.Read(ref json, context, slot);
            return;
        }
        context.Add(FormRules.Null, slot.Offset);
        member.Missing(context, areMany: false);
        slot.State = SlotState.Broken;
    }

    /// <summary>The member with the name at which the reader stands, tried first in the declared order.</summary>
    private ShapeMember? Find(ref Utf8JsonReader json, ref int expected)
    {
        for (var tried = 0; tried < _members.Count; tried++)
        {
            var member = _members[(expected + tried) % _members.Count];
            if (!json.NameIs(member.EncodedName.EncodedUtf8Bytes)) continue;
            expected = member.Index + 1;
            return member;
        }
        return null;
    }

    /// <summary>Whether every required member is there and every member that is there could be read.</summary>
    private bool Complete(ReadContext context, Parts parts, int start)
    {
        var isComplete = true;
        foreach (var member in _members)
        {
            var state = parts.Slots[member.Index].State;
            if (state == SlotState.Absent && member.IsRequired)
            {
                context.Add(FormRules.MemberMissing, start, member.Name);
                member.Missing(context, areMany: false);
            }
            isComplete &= state == SlotState.Whole || (state is SlotState.Absent or SlotState.Misspelt && !member.IsRequired);
        }
        return isComplete;
    }

    /// <summary>Whether the members keep the rules of the type; asked of what there is, so that one broken member hides no other fault.</summary>
    private bool Keeps(ReadContext context, Parts parts, int start)
    {
        var breaches = _check!(parts);
        foreach (var breach in breaches)
        {
            if (IsSilent(breach.Rule, parts)) continue;
            if (context.IsFull) context.Drop(breach.Rule);
            else context.Add(breach.Rule, OffsetOf(breach, context, parts, start), breach.Arguments.AsSpan());
        }
        return breaches.Count == 0;
    }

    private bool IsSilent(Rule rule, Parts parts)
    {
        foreach (var (silent, members) in _silentWhileBroken)
            if (silent.Id == rule.Id && Array.Exists(members, member => parts.Slots[member.Index].State is SlotState.Broken or SlotState.PartlyBroken or SlotState.Misspelt)) return true;
        return false;
    }

    private int OffsetOf(RuleBreach breach, ReadContext context, Parts parts, int start)
    {
        if (breach.Path.Length == 0) return start;
        var path = breach.Path[1..].Split('/');
        var slot = parts.Slots[_members.Find(member => member.Name == path[0])!.Index];
        if (slot.State is SlotState.Absent or SlotState.Misspelt) return start;
        return path.Length > 1 && slot.ElementOffsets is { Length: > 0 } offsets
            ? context.Locate(offsets[int.Parse(path[1], CultureInfo.InvariantCulture)], path.AsSpan(2))
            : context.Locate(slot.Offset, path.AsSpan(1));
    }
}

/// <summary>Members of value types that may be absent.</summary>
internal static class OptionalValues
{
    internal static ShapeMember<T> Optional<TOwner, T>(this ObjectShape<TOwner> shape, string name, Kind<T> kind, Func<TOwner, T?> get, string doc)
        where TOwner : class where T : struct =>
        shape.Add(name, kind, owner => get(owner) is { } value ? (true, value) : default, doc);
}

/// <summary>Members of reference types that may be absent.</summary>
internal static class OptionalObjects
{
    internal static ShapeMember<T> Optional<TOwner, T>(this ObjectShape<TOwner> shape, string name, Kind<T> kind, Func<TOwner, T?> get, string doc)
        where TOwner : class where T : class =>
        shape.Add(name, kind, owner => get(owner) is { } value ? (true, value) : default, doc);
}
