using System.Buffers;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace CommunityApi;

/// <summary>Results of an assessment: analysed, answered and forgotten.</summary>
internal static class Results
{
    internal static async Task<IResult> Analyze(Id<Organization> id, HttpRequest request, Communities communities, CancellationToken cancellation)
    {
        if (communities.Find(id) is not { Community: var community }) return TypedResults.NotFound();
        if (request.ContentType?.Split(';')[0].Trim() is not "text/csv") return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        var read = await ResultsReader.ReadAsync(request.Body, community, cancellationToken: cancellation);
        if (read.Value is not { } results) return new DiagnosticsResult(read.Diagnostics);
        var json = new ArrayBufferWriter<byte>();
        AnalysisWriter.Write(community.Analyze(results), community, json);
        return TypedResults.Bytes(json.WrittenMemory, "application/json");
    }
}
