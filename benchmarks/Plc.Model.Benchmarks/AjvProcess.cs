using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Plc.Model.Benchmarks;

/// <summary>A node process with ajv and the schema of the format compiled: it parses and validates one document again and again, and so is timed warm and without its start.</summary>
/// <remarks>It needs node and the packages of <c>tests/node</c>, which <c>.ci/run</c> installs.</remarks>
internal sealed class AjvProcess : IDisposable
{
    private readonly Process _node;
    private readonly string _document = Path.GetTempFileName();

    internal AjvProcess(ReadOnlySpan<byte> document)
    {
        File.WriteAllBytes(_document, document);
        var root = Root();
        _node = Process.Start(new ProcessStartInfo("node", [Path.Combine(root, "benchmarks", "ajv.cjs"), Path.Combine(root, "docs", "format", "plc-1.0.schema.json"), _document])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        Expect("ready");
    }

    /// <summary>Parses and validates the document once.</summary>
    internal void Validate()
    {
        _node.StandardInput.WriteLine();
        Expect("valid");
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
        File.Delete(_document);
    }

    private void Expect(string answer)
    {
        if (_node.StandardOutput.ReadLine() is var given && given != answer) throw new InvalidOperationException($"ajv says '{given}': run 'npm install --prefix tests/node', and see benchmarks/ajv.cjs.");
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
