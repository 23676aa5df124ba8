namespace Plc.Model.Tool.Tests;

/// <summary>Who mistypes is told what was likely meant.</summary>
public sealed class MisuseTests
{
    [Theory]
    [InlineData("valdate school.plc.json", "There is no command 'valdate'. Did you mean 'validate'?")]
    [InlineData("help", "There is no command 'help'. Did you mean '--help'?")]
    [InlineData("quux", "There is no command 'quux'; there are analyze, ")]
    [InlineData("--verson", "There is no option '--verson'. Did you mean '--version'?")]
    [InlineData("validate --fromat json", "There is no option '--fromat'. Did you mean '--format'?")]
    [InlineData("validate school.plc.json --strct", "There is no option '--strct'. Did you mean '--strict'?")]
    [InlineData("analyze school.plc.json --reslts results.csv", "There is no option '--reslts'. Did you mean '--results'?")]
    [InlineData("analyze school.plc.json --results results.csv --asessment=a", "There is no option '--asessment'. Did you mean '--assessment'?")]
    [InlineData("respond school.plc.json --results results.csv --progres progress.csv --as-of 2026-11-16", "There is no option '--progres'. Did you mean '--progress'?")]
    [InlineData("merge --quite", "There is no option '--quite'. Did you mean '--quiet'?")]
    [InlineData("validate school.plc.json --format jsn", "not 'jsn'. Did you mean 'json'?")]
    [InlineData("analyze school.plc.json --results results.csv --disclosure edfact", "Did you mean 'edfacts'?")]
    [InlineData("schema --of anlysis", "Did you mean 'analysis'?")]
    [InlineData("completion bsh", "Did you mean 'bash'?")]
    [InlineData("validate school.plc.json --severity PLC0016=warnin", "Did you mean 'warning'?")]
    [InlineData("validate school.plc.json --severity PLC0061=warning", "There is no rule 'PLC0061'. Did you mean 'PLC0016'?")]
    [InlineData("explain 5003", "There is no rule '5003'. Did you mean 'PLC5003'?")]
    [InlineData("explain PLC05003", "Did you mean 'PLC5003'?")]
    [InlineData("explain PLC3051", "There is no rule 'PLC3051'. See 'plc rules'.")]
    [InlineData("explain PCL5003", "Did you mean 'PLC5003'?")]
    [InlineData("explain PLC9999", "There is no rule 'PLC9999'. See 'plc rules'.")]
    [InlineData("analyze school.plc.json --results results.csv --assessment math-7-cfa1", "The community has no assessment 'math-7-cfa1'. Did you mean 'math-7-cfa-1'? It has: math-7-cfa-1, math-7-cfa-2.")]
    public void What_was_likely_meant_is_said_in_the_one_line(string line, string said)
    {
        using var folder = new SampleFolder();

        var run = folder.Run("plc " + line);

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_file_may_be_called_like_an_option()
    {
        var folder = Directory.CreateTempSubdirectory("plc-");
        var file = Path.Combine(folder.FullName, "--school.json");
        File.WriteAllText(file, """{"plc":"1.0","community":{"id":"s","name":"S","kind":"school"}}""");

        Assert.Equal(0, CommandRun.Of("validate", file).Status);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Quiet_leaves_results_and_what_is_wrong()
    {
        using var folder = new SampleFolder();

        Assert.Contains("is written", folder.Run("plc new --out a.plc.json").Error, StringComparison.Ordinal);
        Assert.Equal(new(0, "", ""), folder.Run("plc new --out b.plc.json --quiet"));
        Assert.Equal(new(0, "", ""), folder.Run("plc -q new --out c.plc.json"));
        Assert.Equal(folder.Run("plc validate school.plc.json"), folder.Run("plc validate school.plc.json -q"));
        File.WriteAllText(folder.PathOf("bad.csv"), "student,R1\nS-1,9\n");
        Assert.NotEmpty(folder.Run("plc analyze school.plc.json --results bad.csv --quiet").Error);
    }
}
