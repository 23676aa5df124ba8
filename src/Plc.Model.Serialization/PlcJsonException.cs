using System.Text.Json;
using Plc.Model.Primitives;

namespace Plc.Model.Serialization;

/// <summary>Thrown while an app reads its own JSON, once, with everything that is wrong with a value of the model in it.</summary>
/// <remarks>
/// <see cref="JsonException.Path"/>, <see cref="JsonException.LineNumber"/> and <see cref="JsonException.BytePositionInLine"/> say where the value stands in what the app read, as the
/// framework counts. The places of <see cref="Diagnostics"/> are JSON Pointers within the value and have no line.
/// </remarks>
public sealed class PlcJsonException : JsonException
{
    private const int Told = 3;

    /// <summary>Says what is wrong with a value.</summary>
    /// <param name="typeName">The type that the value should be of.</param>
    /// <param name="diagnostics">What was found; at least one error.</param>
    public PlcJsonException(string typeName, ValueList<Diagnostic> diagnostics) : base(MessageOf(typeName, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything that was found, by place within the value.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string MessageOf(string typeName, ValueList<Diagnostic> diagnostics)
    {
        var told = string.Join(" ", diagnostics.Take(Told).Select(diagnostic => $"{diagnostic.Rule.Id} at {PlaceOf(diagnostic)}: {diagnostic.Message}"));
        var more = diagnostics.Count > Told ? $" And {diagnostics.Count - Told} more." : "";
        return $"The JSON is not a valid {typeName}. {told}{more}";
    }

    /// <summary>A name that the format does not know may be anything, a person's even, and messages go into logs: they stop at the object that has it.</summary>
    private static string PlaceOf(Diagnostic diagnostic) =>
        diagnostic.Rule == FormRules.MemberUnknown && diagnostic.Place.JsonPointer is { } pointer
            ? $"a member of {SourcePlace.OfPointer(pointer[..pointer.LastIndexOf('/')])}"
            : diagnostic.Place.ToString();
}
