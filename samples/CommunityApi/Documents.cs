using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace CommunityApi;

/// <summary>Whole documents: read from the body by the reader itself, so that every fault has its line and column too.</summary>
internal static class Documents
{
    internal static IResult Get(Id<Organization> id, Communities communities) =>
        communities.Find(id) is { } document ? TypedResults.Bytes(PlcDocumentWriter.Write(document), "application/json") : TypedResults.NotFound();

    internal static async Task<IResult> Put(Id<Organization> id, HttpRequest request, Communities communities, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType()) return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        var read = await PlcDocumentReader.ReadAsync(request.Body, cancellationToken: cancellation);
        if (read.Value is not { } document) return new DiagnosticsResult(read.Diagnostics);
        if (document.Community.Id != id) return TypedResults.Problem("The community of the document has another id than the address says.", statusCode: StatusCodes.Status409Conflict);
        return communities.Put(document) ? TypedResults.Created(request.Path) : TypedResults.NoContent();
    }
}
