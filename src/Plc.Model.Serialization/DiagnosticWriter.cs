using System.Buffers;
using Plc.Model.Serialization.Json;
using Plc.Model.Serialization.Shapes;

namespace Plc.Model.Serialization;

/// <summary>Writes what was found in files as JSON for programs.</summary>
public static class DiagnosticWriter
{
    /// <summary>Writes the diagnostics of files: <c>plc</c>, then one entry a file with its <c>diagnostics</c>.</summary>
    /// <param name="files">Each file by name, with what was found in it.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="failures">Why files could not be read, a sentence each; looked at when all files were enumerated, and written as <c>failures</c> where there are any.</param>
    public static void Write(
        IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> files, IBufferWriter<byte> output, IReadOnlyCollection<string>? failures = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, json => DiagnosticShapes.Validation.Write(json, new(files, failures ?? [])));
    }
}
