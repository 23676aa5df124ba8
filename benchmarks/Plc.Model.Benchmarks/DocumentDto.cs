using System.Text.Json.Serialization;

namespace Plc.Model.Benchmarks;

/// <summary>What an app would write to read a community document with the framework alone: nothing is checked but the kinds of values.</summary>
internal sealed record DocumentDto(string Plc, CommunityDto Community);

internal sealed record CommunityDto(
    string Id, string Name, string Kind, List<MemberDto> Members, List<CourseDto> Courses, List<OutcomeDto> Outcomes, List<TeamDto> Teams,
    List<SectionDto> Sections, List<AssessmentDto> Assessments);

internal sealed record MemberDto(string Id, string Name);

internal sealed record CourseDto(string Id, string Name, List<string> Grades);

internal sealed record OutcomeDto(string Id, string Statement, List<TargetDto> Targets, string? Course);

internal sealed record TargetDto(string Id, string Statement, List<StandardDto> Standards);

internal sealed record StandardDto(string? Code);

internal sealed record TeamDto(string Id, string Name, List<MembershipDto> Memberships, List<string> Courses);

internal sealed record MembershipDto(string Member, DateOnly? Begin);

internal sealed record SectionDto(string Id, string? Course, string? Teacher, string? Year);

internal sealed record AssessmentDto(
    string Id, string Title, List<ItemDto> Items, List<TargetCutDto> Cuts, string? Course, string? Team, List<AdministrationDto> Administrations);

internal sealed record ItemDto(string Id, decimal Points, string Target);

internal sealed record TargetCutDto(string Target, CutDto Proficiency);

internal sealed record CutDto(decimal? Percent);

internal sealed record AdministrationDto(DateOnly Date);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(DocumentDto))]
internal sealed partial class DocumentDtoContext : JsonSerializerContext;
