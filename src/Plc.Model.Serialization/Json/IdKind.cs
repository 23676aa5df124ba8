using System.Text.Json;
using Plc.Model.Primitives;
using Plc.Model.Serialization.Description;

namespace Plc.Model.Serialization.Json;

/// <summary>An id: of something that stands elsewhere, or the one by which an object declares itself.</summary>
/// <param name="declares">Whether an object declares itself by it.</param>
/// <param name="isScoped">Whether it need only be unique within the enclosing object that opens a scope.</param>
/// <param name="form">How it is described, where that is not by its type.</param>
internal sealed class IdKind<T>(bool declares, bool isScoped, Func<Form>? form = null) : Kind<Id<T>>
{
    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Id<T> value)
    {
        value = default;
        var offset = (int)json.TokenStartIndex;
        if (!context.TryRecentId(ref json, out var text) && !json.TryText(context, "an id, which is text", out text))
        {
            Missing(context, areMany: false);
            return false;
        }
        if (context.OnlyAccepts)
        {
            value = new(text);
            return true;
        }
        if (!json.Accept(context, Id<T>.Check(text)))
        {
            if (declares && !isScoped) context.References.DeclareBroken<T>(text);
            return false;
        }
        value = new(text);
        if (!declares) return true;
        context.References.Declare(value, offset, isScoped ? context.Scope : 0);
        context.NoteId(typeof(T), text, offset, isScoped);
        return true;
    }

    internal override void Write(Utf8JsonWriter json, Id<T> value) => json.WriteStringValue(value.Value);

    internal override Form Form => form?.Invoke() ?? (declares ? ValueForms.DeclaredId(isScoped) : ValueForms.IdOf(typeof(T)));

    internal override void Missing(ReadContext context, bool areMany)
    {
        if (declares && !isScoped) context.References.DeclareBroken<T>(areMany);
    }
}
