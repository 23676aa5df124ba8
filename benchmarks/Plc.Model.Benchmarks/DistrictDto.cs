using System.Text.Json.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>What an app would write to read a district's document with the framework alone: nothing is checked but the kinds of values.</summary>
internal sealed record DistrictDocumentDto(string Plc, OrganizationDto Community);

internal sealed record OrganizationDto(
    string Id, string Name, string Kind, List<MemberDto>? Members, List<GoalTeamDto>? Teams, List<GoalDto>? Goals, List<OrganizationDto>? Schools);

internal sealed record GoalTeamDto(string Id, string Name, List<MembershipDto> Memberships);

internal sealed record GoalDto(
    string Id, string Statement, string Scope, MeasureDto? Measure, MeasurementDto? Baseline, TargetValueDto? Target, DeadlineDto? Deadline, string? Team,
    List<string>? Serves, List<string>? Owners, List<CheckpointDto>? Checkpoints, List<MeasurementDto>? Measurements);

internal sealed record MeasureDto(string Name, string Kind, string Better);

internal sealed record MeasurementDto(decimal Value, DateOnly? Date);

internal sealed record TargetValueDto(string Direction, decimal? Value);

internal sealed record DeadlineDto(DateOnly? Date);

internal sealed record CheckpointDto(DateOnly Date, decimal? Expected);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DistrictDocumentDto))]
internal sealed partial class DistrictDtoContext : JsonSerializerContext;
