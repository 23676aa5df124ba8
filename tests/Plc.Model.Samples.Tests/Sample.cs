using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Plc.Model.Samples.Tests;

/// <summary>A sample: a folder with a program, its input and its page.</summary>
internal sealed partial class Sample(string name)
{
    private const string Server = "CommunityApi";

    /// <summary>What programs write of what is in their folders.</summary>
    private static readonly Dictionary<string, string[]> Written = new()
    {
        ["BuildACommunity"] = ["school.plc.json"],
        ["SampleSchool"] = ["data/school.plc.json", "data/results.csv", "data/results-2.csv", "data/progress.csv"],
    };

    internal static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Repository.PathOf("samples"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    /// <summary>Copies the folder.</summary>
    internal void CopyTo(string folder)
    {
        var source = Repository.PathOf("samples", name);
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Runs the program in a copy of its folder as the page says, and requires that it prints what the page says and writes what is committed.</summary>
    internal async Task Require(string program, string folder)
    {
        var written = Written.GetValueOrDefault(name, []);
        foreach (var file in written) File.Delete(Path.Combine(folder, file));
        var page = new Page("samples", name);

        page.Require(name == Server ? await Answers(page, program, folder) : await Printed(page, "dotnet run", ["dotnet", "exec", program], folder));

        Assert.All(written, file => Assert.Equal(File.ReadAllText(Repository.PathOf("samples", name, file)), File.ReadAllText(Path.Combine(folder, file))));
    }

    /// <summary>What the commands of a page print, with the status where it is not 0.</summary>
    /// <param name="page">The page.</param>
    /// <param name="command">How the commands begin on it.</param>
    /// <param name="program">What stands for that here.</param>
    /// <param name="folder">Where they run.</param>
    internal static async Task<string> Printed(Page page, string command, string[] program, string folder)
    {
        var printed = new StringBuilder();
        foreach (var arguments in page.Commands(command))
        {
            // What is for the SDK stands before the two dashes.
            var (status, output, error) = await ChildProcess.Run(program[0], [.. program[1..], .. arguments[(Array.IndexOf(arguments, "--") + 1)..]], folder);
            printed.Append(output).Append(error);
            if (status != 0) printed.Append($"(status {status})\n");
        }
        return printed.ToString();
    }

    /// <summary>Starts the server with a port of its own and sends what the page sends by curl.</summary>
    private static async Task<string> Answers(Page page, string program, string folder)
    {
        using var server = ChildProcess.Start("dotnet", ["exec", program, "--urls", "http://127.0.0.1:0"], folder);
        try
        {
            var cancellation = TestContext.Current.CancellationToken;
            string? address = null;
            while (address is null && await server.StandardOutput.ReadLineAsync(cancellation) is { } line)
                if (Listening().Match(line) is { Success: true } match) address = match.Groups["address"].Value;
            Assert.NotNull(address);
            using var client = new HttpClient { BaseAddress = new(address) };
            var answers = new StringBuilder();
            foreach (var arguments in page.Commands("curl"))
            {
                if (arguments is not ["-X", var method, "-H", var header, "--data-binary", ['@', .. var input], .. var output, var url]) throw new InvalidDataException("The page's use of curl is not understood.");
                var content = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(folder, input), cancellation));
                content.Headers.ContentType = MediaTypeHeaderValue.Parse(header.Split(": ")[1]);
                using var request = new HttpRequestMessage(new(method), new Uri(new Uri(url).AbsolutePath, UriKind.Relative)) { Content = content };
                using var answer = await client.SendAsync(request, cancellation);
                var body = await answer.Content.ReadAsStringAsync(cancellation);
                // What goes into a file is not printed.
                answers.Append($"{(int)answer.StatusCode} {(output is ["-o", _] ? "" : body)}".TrimEnd()).Append('\n');
            }
            return answers.ToString();
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>\S+)")]
    private static partial Regex Listening();
}
