using System.Text;

namespace Plc.Model.Tool.Tests;

public sealed class ConvertCommandTests : IDisposable
{
    private const string Community = """
        {"community":{"id":"s1","name":"School","kind":"school",
        "outcomes":[{"id":"o1","statement":"Fractions","targets":[{"id":"T1","statement":"Adds fractions"}]}],
        "assessments":[{"id":"a1","title":"Fractions","items":[{"id":"Q1","points":1.0,"target":"T1"},{"id":"Q2","points":2,"target":"T1"}]},
        {"id":"a2","title":"More","items":[{"id":"Q1","points":1,"target":"T1"}]}]},"plc":"1.0"}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plc-convert-");
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly MemoryStream _out = new();

    public ConvertCommandTests()
    {
        File.WriteAllText(PathOf("community.json"), Community);
        File.WriteAllText(PathOf("results.csv"), "Student ID,student,Q1,Q2\nLee,=A2,1,absent\nKim,A1,0.5,\n");
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _error.Dispose();
        _out.Dispose();
    }

    [Fact]
    public void Results_go_from_any_format_into_any_other_and_back()
    {
        Assert.Equal(0, Convert("results.csv", "ndjson", "results.ndjson"));
        Assert.Equal("{\"assessment\":\"a1\",\"student\":\"=A2\",\"points\":{\"Q1\":1,\"Q2\":\"absent\"}}\n{\"assessment\":\"a1\",\"student\":\"A1\",\"points\":{\"Q1\":0.5,\"Q2\":null}}\n", TextOf("results.ndjson"));
        Assert.Equal(0, Convert("results.ndjson", "tidy", "tidy.csv"));
        Assert.Equal("student,item,points\n'=A2,Q1,1\n'=A2,Q2,absent\nA1,Q1,0.5\nA1,Q2,\n", TextOf("tidy.csv"));
        Assert.Equal(0, Convert("tidy.csv", "csv", "wide.csv"));
        Assert.Equal("student,Q1,Q2\n'=A2,1,absent\nA1,0.5,\n", TextOf("wide.csv"));
        Assert.Equal(0, Convert("wide.csv", "ndjson", "-"));
        Assert.Equal(TextOf("results.ndjson"), Encoding.UTF8.GetString(_out.ToArray()));
    }

    [Fact]
    public void A_document_is_written_in_its_canonical_form()
    {
        Assert.Equal(0, Run("convert", PathOf("community.json"), "--to", "json", "--out", PathOf("canonical.json")));
        Assert.StartsWith("{\n  \"plc\": \"1.0\",\n", TextOf("canonical.json"), StringComparison.Ordinal);
        Assert.Equal(0, Run("convert", PathOf("canonical.json"), "--to", "json", "--out", "-"));
        Assert.Equal(TextOf("canonical.json"), Encoding.UTF8.GetString(_out.ToArray()));
    }

    [Fact]
    public void With_errors_in_the_data_nothing_is_written()
    {
        File.WriteAllText(PathOf("results.csv"), "student,Q1,Q2\nA1,9,1\n");

        Assert.Equal(1, Convert("results.csv", "ndjson", "results.ndjson"));
        Assert.Contains(":2:4: error PLC5011:", _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("results.ndjson")));
        Assert.Equal(0, _out.Length);
    }

    [Theory]
    [InlineData("csv", "", "name its document with --community")]
    [InlineData("json", "--community community.json", "--to json is for a community document")]
    [InlineData("csv", "--community community.json --assessment a9", "no assessment 'a9'")]
    [InlineData("xml", "", "xml")]
    public void What_cannot_be_done_is_said(string to, string options, string said)
    {
        var more = options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(option => option.EndsWith(".json", StringComparison.Ordinal) ? PathOf(option) : option);

        Assert.Equal(2, Run(["convert", PathOf("results.csv"), "--to", to, "--out", PathOf("out"), .. more]));
        Assert.Contains(said, _error.ToString(), StringComparison.Ordinal);
    }

    private int Convert(string from, string to, string output) =>
        Run("convert", PathOf(from), "--to", to, "--community", PathOf("community.json"), "--assessment", "a1", "--out", output == "-" ? "-" : PathOf(output));

    private int Run(params string[] args) => PlcCommand.Run(args, new CommandIo(() => Stream.Null, _out, _error, IsTerminal: false));

    private string TextOf(string name) => File.ReadAllText(PathOf(name));

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
