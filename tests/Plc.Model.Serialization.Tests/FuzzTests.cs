using Plc.Model.Fuzz;

namespace Plc.Model.Serialization.Tests;

/// <summary>A short run of the fuzzer, the same one every time; <c>CONTRIBUTING.md</c> says how to run it for longer.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void What_must_hold_of_every_reading_holds_of_inputs_made_by_chance()
    {
        using var output = new StringWriter();

        var status = FuzzProgram.Run(["--seed", "2026", "--count", "60", "--minutes", "1"], output);

        Assert.True(status == 0, output.ToString());
        Assert.Contains("everything held", output.ToString(), StringComparison.Ordinal);
        Assert.Matches("documents: 60 inputs .* [1-9][0-9]? accepted, [1-9][0-9]? refused", output.ToString());
    }

    [Theory]
    [InlineData("--only", "nothing")]
    [InlineData("--minutes")]
    [InlineData("--minutes", "x")]
    [InlineData("--speed", "1")]
    public void Arguments_that_are_none_are_answered_with_the_usage(params string[] args)
    {
        using var output = new StringWriter();

        Assert.Equal(2, FuzzProgram.Run(args, output));
        Assert.StartsWith("Usage:", output.ToString(), StringComparison.Ordinal);
    }
}
