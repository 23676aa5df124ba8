namespace Plc.Model.Tool.Tests;

/// <summary>The reviews of the sample communities, as people have read and approved them.</summary>
public sealed class SampleReviewTests
{
    [Theory, Trait("Practice", "C-03"), Trait("Practice", "I-07")]
    [InlineData("only-meets", "2026-11-20")]
    [InlineData("on-its-way", "2026-11-20")]
    [InlineData("exemplary", "2027-01-20")]
    public void A_review_says_what_was_approved(string community, string asOf)
    {
        var run = CommandRun.Of("review", Repository.PathOf("samples", "Communities", community + ".plc.json"), "--as-of", asOf);

        Assert.Equal((0, ""), (run.Status, run.Error));
        ApprovedText.Require(
            run.Out.Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), "tests", "Plc.Model.Tool.Tests", "Reviews", community + ".txt");
    }

    [Theory]
    [InlineData("only-meets", "2026-11-20", 1)]
    [InlineData("on-its-way", "2026-11-20", 1)]
    [InlineData("exemplary", "2027-01-20", 0)]
    public void Only_the_exemplary_school_has_nothing_to_look_at(string community, string asOf, int status) =>
        Assert.Equal(status, CommandRun.Of("review", Repository.PathOf("samples", "Communities", community + ".plc.json"), "--as-of", asOf, "--strict").Status);
}
