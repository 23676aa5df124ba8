using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Plc.Model.Tool.Tests;

/// <summary>What the page on security promises is held by tests that are there.</summary>
public sealed partial class SecurityTests
{
    private static readonly string[] Published = ["Plc.Model", "Plc.Model.Serialization", "Plc.Model.Reports", "plc"];

    [Fact]
    public void Every_promise_names_tests_that_are_there()
    {
        var rows = File.ReadLines(Repository.PathOf("SECURITY.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| threat", StringComparison.Ordinal))
            .Select(line => TestName().Matches(line.Split('|')[3]).Select(match => match.Groups[1].Value).ToList()).ToList();
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.True(rows.Count > 10);
        Assert.All(rows, named => Assert.NotEmpty(named));
        Assert.All(rows.SelectMany(named => named), name => Assert.Contains(name, tests));
    }

    [Fact]
    public void No_assembly_that_is_published_uses_a_network_connection() => Assert.All(Published, name => Assert.DoesNotContain(
        Types(name), type => type.StartsWith("System.Net.", StringComparison.Ordinal) && type != "System.Net.HttpStatusCode"));

    [Fact]
    public void What_the_command_needs_beyond_the_framework_is_what_is_said() => Assert.Equal(
        ["CsvHelper", "NodaTime", "System.CommandLine"],
        Published.SelectMany(References).Distinct().Where(name => !name.StartsWith("Microsoft.", StringComparison.Ordinal) && !Published.Contains(name) && !IsOfTheFramework(name)).Order(StringComparer.Ordinal));

    private static List<string> Types(string assembly) => Of(assembly, metadata =>
        metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"));

    private static List<string> References(string assembly) => Of(assembly, metadata =>
        metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));

    private static List<string> Of(string assembly, Func<MetadataReader, IEnumerable<string>> get)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        return [.. get(file.GetMetadataReader())];
    }

    private static bool IsOfTheFramework(string name) => File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestName();
}
