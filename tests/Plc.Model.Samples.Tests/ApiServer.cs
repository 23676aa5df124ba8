using System.Net.Http.Headers;
using System.Text;
using CommunityApi;
using Microsoft.AspNetCore.Builder;

namespace Plc.Model.Samples.Tests;

/// <summary>The sample API as it runs: a server with a port of its own, and a client that speaks HTTP with it.</summary>
public sealed class ApiServer : IAsyncLifetime
{
    /// <summary>How large a request may be here.</summary>
    internal const int MaxBodyBytes = 300_000;

    private readonly WebApplication _app = Api.Create("--urls", "http://127.0.0.1:0", $"--{Api.MaxBodyBytes}", $"{MaxBodyBytes}", "--Logging:LogLevel:Default", "None");

    internal HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    internal Task<HttpResponseMessage> Put(string path, string json) => Send(HttpMethod.Put, path, Encoding.UTF8.GetBytes(json), "application/json");

    internal Task<HttpResponseMessage> Post(string path, string json) => Send(HttpMethod.Post, path, Encoding.UTF8.GetBytes(json), "application/json");

    internal Task<HttpResponseMessage> Get(string path) => Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    internal async Task<HttpResponseMessage> Send(HttpMethod method, string path, byte[] body, string type, bool isChunked = false)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        // So that the answer to what is too large comes before what is too large is sent.
        request.Headers.ExpectContinue = body.Length > MaxBodyBytes;
        request.Headers.TransferEncodingChunked = isChunked;
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
