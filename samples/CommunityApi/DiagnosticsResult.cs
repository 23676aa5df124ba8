using Plc.Model.Primitives;
using Plc.Model.Serialization;

namespace CommunityApi;

/// <summary>Answers what is wrong with what was sent as problem details (RFC 9457).</summary>
internal sealed class DiagnosticsResult(ValueList<Diagnostic> diagnostics) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = ProblemDetailsWriter.StatusOf(diagnostics);
        httpContext.Response.ContentType = ProblemDetailsWriter.ContentType;
        ProblemDetailsWriter.Write(diagnostics, httpContext.Response.BodyWriter);
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
