namespace CommunityApi;

/// <summary>The body of a request.</summary>
internal static class Body
{
    /// <summary>Reads a body to its end. The server throws where it is larger than it may be, and where the client went away.</summary>
    internal static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
