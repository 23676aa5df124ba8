namespace Plc.Model.Tests.PublicApi;

/// <summary>The public API is a promise: a change of it is reviewed as text.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_as_approved() =>
        ApprovedText.Require(PublicApiText.Of(typeof(LearningCommunity).Assembly), "tests", "Plc.Model.Tests", "PublicApi", "Plc.Model.txt");
}
