using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Plc.Model.Serialization.Tests.Reading;

/// <summary>Whatever a newer version adds, and wherever, comes back.</summary>
public sealed class ExtensionPropertyTests
{
    [Fact]
    public void What_was_planted_anywhere_is_kept_and_written_back() => ForAll((planted, count) =>
    {
        var read = PlcDocumentReader.Read(planted);

        Assert.Equal(Enumerable.Repeat("PLC0016", count), read.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        var document = Assert.IsType<PlcDocument>(read.Value);
        Assert.Equal(count, document.Extensions.Members.Count);

        var written = PlcDocumentWriter.Write(document);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(planted), JsonNode.Parse(written)));
        Assert.Equal(document, PlcDocumentReader.Read(written).Value);
        Assert.Equal(written, PlcDocumentWriter.Write(PlcDocumentReader.Read(written).Value!));
    });

    [Fact]
    public void Where_the_object_that_held_it_is_gone_it_is_reported_and_all_else_is_written() => ForAll((planted, _) =>
    {
        var document = PlcDocumentReader.Read(planted).Value!;
        var smallest = document.With(new LearningCommunity(document.Community.Id, "Smallest", document.Community.Kind));

        var written = PlcDocumentReader.Read(PlcDocumentWriter.Write(smallest, out var displaced)).Value!;

        Assert.Equal(document.Extensions.Members.Where(extension => !Stays(extension)), displaced);
        Assert.Equal(document.Extensions.Members.Where(Stays), written.Extensions.Members);
    });

    private static bool Stays(DocumentExtension extension) => extension.Owner is not { } owner || (owner.Within is null && extension.Path is "" or "/kind" && IsOutermost(extension));

    /// <summary>A school of a district has the path that the district has; only the latter stays.</summary>
    private static bool IsOutermost(DocumentExtension extension) => extension.Owner!.Id[0] == '0';

    private static void ForAll(Action<byte[], int> check) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(
        Communities.Documents, Gen.Choose(0, int.MaxValue).ToArbitrary(), (document, seed) =>
        {
            var (text, count) = PlantedExtensions.Plant(document, new Random(seed));
            check(text, count);
        }));
}
