using Microsoft.AspNetCore.Diagnostics;
using Plc.Model.Rules;
using Plc.Model.Serialization;

namespace CommunityApi;

/// <summary>Answers what is thrown because of what a client sent.</summary>
internal sealed class Refusals : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        IResult? answer = exception switch
        {
            // The framework could not read a value of the model in a body.
            BadHttpRequestException { InnerException: PlcJsonException faulty } => new DiagnosticsResult(faulty.Diagnostics),
            // It could not read the body at all, or the body is too large or of another type.
            BadHttpRequestException refused => TypedResults.Problem(statusCode: refused.StatusCode),
            // A value is right by itself and does not fit into its community.
            RuleException broken => new DiagnosticsResult([.. broken.Breaches.Select(breach => new Diagnostic(breach))]),
            _ => null,
        };
        if (answer is not null) await answer.ExecuteAsync(httpContext);
        return answer is not null;
    }
}
