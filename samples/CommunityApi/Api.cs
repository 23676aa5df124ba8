using System.Globalization;
using Plc.Model.Serialization;

namespace CommunityApi;

/// <summary>Puts the API together. It keeps everything in memory and asks nobody who they are: a start, not a service.</summary>
public static class Api
{
    /// <summary>The setting that says how many bytes a request may have.</summary>
    public const string MaxBodyBytes = nameof(MaxBodyBytes);

    private const long DefaultMaxBodyBytes = 16 << 20;

    /// <summary>The app, ready to run.</summary>
    /// <param name="args">Settings, such as <c>--urls http://127.0.0.1:5080</c>.</param>
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        // The server stops reading where a body is larger: what is read into memory is bounded.
        var maxBodyBytes = builder.Configuration[MaxBodyBytes] is { } limit ? long.Parse(limit, CultureInfo.InvariantCulture) : DefaultMaxBodyBytes;
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = maxBodyBytes);
        builder.Services.AddSingleton<Communities>();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<Refusals>();
        // The framework would answer a body that it cannot read by a status alone; thrown, it comes to Refusals with all faults.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJson.Default);
            options.SerializerOptions.ConfigureForPlc();
        });

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        var community = app.MapGroup("/communities/{id}");
        community.MapGet("", Documents.Get);
        community.MapPut("", Documents.Put);
        community.MapGet("/goals", Goals.Get);
        community.MapPost("/goals", Goals.Post);
        community.MapPost("/analysis", Results.Analyze);
        return app;
    }
}
