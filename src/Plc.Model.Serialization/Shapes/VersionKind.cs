using System.Globalization;
using System.Text.Json;
using Plc.Model.Serialization.Description;
using Plc.Model.Serialization.Json;

namespace Plc.Model.Serialization.Shapes;

/// <summary>The version of the format: any minor of the reader's major.</summary>
internal sealed class VersionKind : Kind<string>
{
    internal override bool TryRead(ref Utf8JsonReader json, ReadContext context, out string value)
    {
        if (!json.TryText(context, "a version such as \"1.0\"", out value)) return false;
        var parts = value.Split('.');
        if (parts.Length != 2 || !TryNumber(parts[0], out var major) || !TryNumber(parts[1], out var minor))
        {
            context.Add(FormRules.TextFormat, (int)json.TokenStartIndex, "a version such as 1.0", Found.Text(value));
            return false;
        }
        value = string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}");
        context.IsNewerMinor = major == 1 && minor > 0;
        if (major == 1) return true;
        context.Refuse(FormRules.Version, (int)json.TokenStartIndex, major > 1 ? "a newer version" : "an older version");
        return false;
    }

    /// <summary>A number without zeros before it.</summary>
    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text[0] != '0' || text.Length == 1);

    internal override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    internal override Form Form => new ConstantForm(PlcDocument.FormatVersion);
}
