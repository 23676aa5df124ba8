using System.Text.Json.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>What an app would write to read a record of results with the framework alone: nothing is checked but the kinds of values.</summary>
internal sealed record ResultDto(string Assessment, string Student, string? Section, DateOnly? Date, Dictionary<string, double?> Points);

/// <summary>The same with what the framework can check.</summary>
internal sealed class StrictResultDto
{
    public required string Assessment { get; init; }

    public required string Student { get; init; }

    public string? Section { get; init; }

    public DateOnly? Date { get; init; }

    public required Dictionary<string, decimal?> Points { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ResultDto))]
internal sealed partial class ResultDtoContext : JsonSerializerContext;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StrictResultDto))]
internal sealed partial class StrictResultDtoContext : JsonSerializerContext;
