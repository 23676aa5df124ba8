using System.Text.RegularExpressions;

namespace Plc.Model.Samples.Tests;

/// <summary>The README.md of a sample or of a package: the commands or the code that it shows, and what it says that they print.</summary>
internal sealed partial class Page
{
    private readonly string _path;
    private readonly string _text;

    internal Page(params string[] folder)
    {
        _path = Path.Combine([.. folder, "README.md"]);
        _text = File.ReadAllText(Repository.PathOf(_path)).ReplaceLineEndings("\n");
    }

    /// <summary>The code: a whole program.</summary>
    internal string Code => Block("csharp");

    /// <summary>The commands that begin with a word, each as its arguments after that.</summary>
    internal IEnumerable<string[]> Commands(string first) =>
        Block("sh").Split('\n').Where(line => line.StartsWith($"{first} ", StringComparison.Ordinal)).Select(line => Words(line[(first.Length + 1)..]));

    /// <summary>Fails where a program printed something else than the page says.</summary>
    internal void Require(string printed)
    {
        printed = printed.ReplaceLineEndings("\n");
        if (printed == Block("text")) return;
        var received = Repository.PathOf("artifacts", "received", $"{Path.GetFileName(Path.GetDirectoryName(_path))}.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, printed);
        Assert.Fail($"{_path} does not show what is printed. To approve, copy {Path.GetRelativePath(Repository.Root, received)} into its block of text:\n{printed}");
    }

    private static string[] Words(string line) => [.. Word().Matches(line).Select(word => word.Groups["quoted"].Success ? word.Groups["quoted"].Value : word.Value)];

    private string Block(string language) =>
        Assert.Single(Blocks().Matches(_text), block => block.Groups["language"].Value == language).Groups["content"].Value;

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"'(?<quoted>[^']*)'|\S+")]
    private static partial Regex Word();
}
