namespace Plc.Model.TestSupport;

/// <summary>Text that people have approved, kept in the repository; a test never overwrites it.</summary>
internal static class ApprovedText
{
    /// <summary>Fails where a text differs from the approved one, with the lines that do and what to do about it.</summary>
    /// <param name="received">The text; lines that are indented belong to the one above that is not.</param>
    /// <param name="path">The approved file, from the root of the repository.</param>
    internal static void Require(string received, params string[] path)
    {
        var file = Repository.PathOf(path);
        var receivedFile = Repository.PathOf("artifacts", "received", path[^1]);
        Directory.CreateDirectory(Path.GetDirectoryName(receivedFile)!);
        File.WriteAllText(receivedFile, received);
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (received == approved) return;

        List<string> before = [.. Lines(approved)], after = [.. Lines(received)];
        string[] differences = [.. before.Except(after).Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line)];
        var lines = differences.Length == 0 ? "Only the order of the lines differs." : string.Join('\n', differences);
        Assert.Fail($"{path[^1]} is not as approved:\n{lines}\nTo approve: cp {Relative(receivedFile)} {Relative(file)}");
    }

    private static IEnumerable<string> Lines(string text)
    {
        var owner = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] != ' ') owner = line.Split(" : ")[0];
            yield return line[0] == ' ' ? $"{owner} › {line.Trim()}" : line;
        }
    }

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file);
}
