namespace Plc.Model.Reports.Tests.PublicApi;

/// <summary>The public API is a promise: a change of it is reviewed as text. Components are public because their language makes them so.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_as_approved() =>
        ApprovedText.Require(PublicApiText.Of(typeof(CommunityReport).Assembly), "tests", "Plc.Model.Reports.Tests", "PublicApi", "Plc.Model.Reports.txt");
}
