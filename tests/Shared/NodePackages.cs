using System.Diagnostics;

namespace Plc.Model.TestSupport;

/// <summary>
/// Software of other people that tests ask for a second opinion: the packages of <c>tests/node/package.json</c>, in its <c>node_modules</c> or in the folder that
/// <c>PLC_NODE_MODULES</c> names. Tests that use one are skipped, and say so, where it is not there; only <c>.ci/run</c> installs it.
/// </summary>
internal static class NodePackages
{
    private static readonly Lazy<bool> IsNodeThere = new(FindNode);

    /// <summary>The folder with all packages.</summary>
    internal static string Folder { get; } =
        Environment.GetEnvironmentVariable("PLC_NODE_MODULES") is { Length: > 0 } named ? Path.GetFullPath(named) : Repository.PathOf("tests", "node", "node_modules");

    /// <summary>The folder of a package, or of a file in it; skips the test where it is not installed.</summary>
    internal static string PathOf(string package, params string[] path)
    {
        var folder = Path.Combine([Folder, .. package.Split('/')]);
        Assert.SkipUnless(Directory.Exists(folder), $"The npm package {package} is not on this machine (npm install --prefix tests/node, or set PLC_NODE_MODULES).");
        return Path.Combine([folder, .. path]);
    }

    /// <summary>Runs a script of <c>tests/node</c> with lines on its standard input, and gives back the lines of its output; skips the test where node or a package is not installed.</summary>
    internal static async Task<IReadOnlyList<string>> RunAsync(string script, IEnumerable<string> lines, string[] arguments, params string[] packages)
    {
        foreach (var package in packages) PathOf(package);
        Assert.SkipUnless(IsNodeThere.Value, "node is not on this machine.");
        var start = new ProcessStartInfo("node", [Repository.PathOf("tests", "node", script), .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["PLC_NODE_MODULES"] = Folder;
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await WriteAsync(node.StandardInput, lines);
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task WriteAsync(StreamWriter input, IEnumerable<string> lines)
    {
        try
        {
            foreach (var line in lines)
            {
                await input.WriteAsync(line);
                await input.WriteAsync('\n');
            }
            input.Close();
        }
        catch (IOException)
        {
            // The script ended early; what it says of it stands in its errors.
        }
    }

    private static bool FindNode()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            node.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
