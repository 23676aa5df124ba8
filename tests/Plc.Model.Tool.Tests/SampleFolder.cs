using System.Text;

namespace Plc.Model.Tool.Tests;

/// <summary>A copy of the folder of the sample school, in which command lines run as they stand in the help: with pipes, and output into files.</summary>
internal sealed class SampleFolder : IDisposable
{
    private static readonly string[] Files = [".json", ".csv", ".ndjson", ".html", ".part", ".sarif", ".bash", ".zsh", ".fish", ".ps1"];

    internal string Folder { get; } = Directory.CreateTempSubdirectory("plc-sample-").FullName;

    internal SampleFolder()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples", "SampleSchool", "data"))) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Runs a line such as <c>plc summarize … | plc merge … > file</c>, and gives back what the last of its commands says.</summary>
    internal CommandRun Run(string line)
    {
        var parts = line.Split(" > ");
        CommandRun run = new(0, "", "");
        foreach (var command in parts[0].Split(" | "))
        {
            Assert.StartsWith("plc ", command, StringComparison.Ordinal);
            run = CommandRun.With(new(run.Out), [.. command.Split(' ')[1..].Select(Placed)]);
            if (run.Status != 0) return run;
        }
        if (parts.Length == 1) return run;
        File.WriteAllText(PathOf(parts[1]), run.Out, new UTF8Encoding(false));
        return run with { Out = "" };
    }

    private string Placed(string word) => word == "." ? Folder : Files.Any(word.EndsWith) ? PathOf(word) : word;
}
