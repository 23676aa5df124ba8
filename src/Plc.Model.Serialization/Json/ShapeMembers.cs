using System.Globalization;
using System.Text;
using System.Text.Json;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Json;

/// <summary>The declared members of an object, whatever its type: how they are read into a frame, and what is wrong with them as members.</summary>
internal sealed class ShapeMembers
{
    private static int _count;
    private readonly List<ShapeMember> _members = [];
    private readonly List<ShapeMember> _required = [];
    private readonly List<(Rule Rule, ShapeMember[] Members)> _silentWhileBroken = [];

    /// <summary>Counts from 0, in the order in which shapes are made.</summary>
    internal int Number { get; } = Interlocked.Increment(ref _count) - 1;

    internal IReadOnlyList<ShapeMember> All => _members;

    internal void Add(ShapeMember member)
    {
        _members.Add(member);
        if (member.IsRequired) _required.Add(member);
    }

    /// <summary>Says that a rule has nothing to say while one of these members, on which it rests as a whole, could not be read.</summary>
    internal void SilentWhileBroken(Rule rule, ShapeMember[] members) => _silentWhileBroken.Add((rule, members));

    /// <summary>The members of which each has to be read for a rule to be judged.</summary>
    internal IEnumerable<ShapeMember> SilentWhileBroken(Rule rule) => _silentWhileBroken.Where(silent => silent.Rule.Id == rule.Id).SelectMany(silent => silent.Members);

    /// <summary>An empty frame.</summary>
    internal Parts NewFrame() => new([.. _members.Select(member => member.NewSlot())]);

    /// <summary>Reads the members of the object at which the reader stands, to its end.</summary>
    internal void Read(ref Utf8JsonReader json, ReadContext context, Parts parts)
    {
        var expected = 0;
        List<string>? unknown = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var nameAt = (int)json.TokenStartIndex;
            var member = Find(ref json, ref expected);
            if (member is null)
            {
                PassOver(ref json, context, ref unknown);
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
        // In a newer minor version a name that is unknown may be right, and nothing that it might have meant is excused by it.
        if (unknown is not null && !context.IsNewerMinor) FindMisspelt(unknown, context, parts);
    }

    /// <summary>Passes over a member that the format does not know.</summary>
    private void PassOver(ref Utf8JsonReader json, ReadContext context, ref List<string>? unknown)
    {
        var nameAt = (int)json.TokenStartIndex;
        // Of very many, a name need not be compared with those that may have been meant, which takes long: no more faults are kept.
        var isCompared = context.UnknownMembers.Count <= context.Options.MaxDiagnostics && json.ValueSpan.Length <= DidYouMean.MaxBytes;
        var name = isCompared && KindReading.TryGetString(ref json, out var text) ? text : "";
        context.Add(FormRules.MemberUnknown, nameAt, DidYouMean.Sentence(name, _members.Select(known => known.Name)));
        if (name.Length > 0) (unknown ??= []).Add(name);
        json.Read();
        json.Skip();
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
        var name = json.ValueIsEscaped ? Encoding.UTF8.GetBytes(KindReading.TryGetString(ref json, out var unescaped) ? unescaped : "") : json.ValueSpan;
        for (var tried = 0; tried < _members.Count; tried++)
        {
            var index = expected + tried;
            if (index >= _members.Count) index -= _members.Count;
            if (!_members[index].IsNamed(name)) continue;
            expected = index + 1;
            return _members[index];
        }
        return null;
    }

    /// <summary>Notes the members that have to be there and are not.</summary>
    internal void Require(ReadContext context, Parts parts, int start)
    {
        foreach (var member in _required)
        {
            if (parts.Slots[member.Index].State != SlotState.Absent) continue;
            context.Add(FormRules.MemberMissing, start, member.Name);
            member.Missing(context, areMany: false);
        }
    }

    /// <summary>Whether every required member is there and every member that is there could be read.</summary>
    internal bool IsComplete(Parts parts)
    {
        foreach (var member in _members)
        {
            var state = parts.Slots[member.Index].State;
            if (state != SlotState.Whole && (member.IsRequired || state is not (SlotState.Absent or SlotState.Misspelt))) return false;
        }
        return true;
    }

    /// <summary>Whether a rule has nothing to say of these members.</summary>
    internal bool IsSilent(Rule rule, Parts parts)
    {
        foreach (var (silent, members) in _silentWhileBroken)
            if (silent.Id == rule.Id && Array.Exists(members, member => parts.Slots[member.Index].State is SlotState.Broken or SlotState.PartlyBroken or SlotState.Misspelt)) return true;
        return false;
    }

    /// <summary>Where what breaks a rule stands.</summary>
    internal int OffsetOf(RuleBreach breach, ReadContext context, Parts parts, int start)
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
