using System.Text;
using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>One declared member of an object: its name, whether it is required, what it says, and how it is read.</summary>
internal abstract class ShapeMember(string name, bool isRequired, string doc, int index)
{
    private readonly byte[] _utf8Name = Encoding.UTF8.GetBytes(name);

    internal string Name { get; } = name;

    internal JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    internal bool IsRequired { get; } = isRequired;

    internal string Doc { get; } = doc;

    /// <summary>Its place among the members of its shape.</summary>
    internal int Index { get; } = index;

    /// <summary>Whether a name, in UTF-8, is that of this member.</summary>
    internal bool IsNamed(ReadOnlySpan<byte> name) => name.SequenceEqual(_utf8Name);

    /// <summary>What schema and reference say of its value.</summary>
    internal abstract Form Form { get; }

    internal abstract Slot NewSlot();

    /// <summary>Reads a value that is there and not null into a slot.</summary>
    internal abstract void Read(ref Utf8JsonReader json, ReadContext context, Slot slot);

    /// <summary>Takes note that the value, or those of many objects, should be there and could not be read.</summary>
    internal abstract void Missing(ReadContext context, bool areMany);
}

/// <summary>A member with one value.</summary>
internal class ShapeMember<T>(string name, Kind<T> kind, bool isRequired, string doc, int index) : ShapeMember(name, isRequired, doc, index)
{
    internal override Form Form => kind.Form;

    internal override Slot NewSlot() => new Slot<T>();

    internal override void Read(ref Utf8JsonReader json, ReadContext context, Slot slot)
    {
        if (kind.TryRead(ref json, context, out var value)) (slot.State, ((Slot<T>)slot).Value) = (SlotState.Whole, value);
        else slot.State = SlotState.Broken;
    }

    internal override void Missing(ReadContext context, bool areMany) => kind.Missing(context, areMany);
}

/// <summary>A member with a list. An element that cannot be read does not hide what is wrong with the others.</summary>
internal sealed class ListMember<T>(string name, Kind<T> element, bool isRequired, bool isDistinct, string doc, int index)
    : ShapeMember<ValueList<T>>(name, new ListKind<T>(element), isRequired, doc, index)
{
    internal override Form Form => new ListForm(element.Form, isDistinct);

    internal override Slot NewSlot() => new ListSlot<T>();

    internal override void Read(ref Utf8JsonReader json, ReadContext context, Slot slot)
    {
        if (!json.Expect(context, JsonTokenType.StartArray, "a list"))
        {
            Missing(context, areMany: true);
            slot.State = SlotState.Broken;
            return;
        }
        var list = (ListSlot<T>)slot;
        var count = 0;
        for (; json.Read() && json.TokenType != JsonTokenType.EndArray; count++)
        {
            var offset = (int)json.TokenStartIndex;
            context.Reach(offset);
            if (json.TokenType == JsonTokenType.Null)
            {
                context.Add(FormRules.Null, offset);
                element.Missing(context, areMany: false);
            }
            else if (element.TryRead(ref json, context, out var value))
            {
                list.Add(value, offset);
            }
        }
        list.Complete(count);
    }
}

/// <summary>A list of values of one kind; read by the member that holds it.</summary>
internal sealed class ListKind<T>(Kind<T> element) : Kind<ValueList<T>>
{
    internal override Form Form => new ListForm(element.Form, isDistinct: false);

    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out ValueList<T> value) =>
        throw new NotSupportedException("A list is read by its member.");

    internal override void Missing(ReadContext context, bool areMany) => element.Missing(context, areMany: true);

    internal override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value) element.Write(json, item);
        json.WriteEndArray();
    }
}
