using NodaTime;
using Plc.Model.Assessments;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Serialization;

namespace Plc.Model.Reports.Tests;

/// <summary>The sample communities of this repository, as reports are made of them.</summary>
internal static class Files
{
    internal static LocalDate SchoolDay { get; } = new(2026, 11, 16);

    internal static LocalDate CommunityDay { get; } = new(2027, 2, 5);

    /// <summary>A middle school with the results of two assessments, rules, plans and progress scores.</summary>
    internal static ReportSource School(bool isReviewed = false) => new(Community(), Results(), asOf: SchoolDay, series: Progress(), isReviewed: isReviewed);

    internal static LearningCommunity Community() => Read("samples", "SampleSchool", "data", "school.plc.json");

    internal static ValueList<ResultSet> Results()
    {
        var community = Community();
        return [Of("results.csv"), Of("results-2.csv")];

        ResultSet Of(string file) => ResultsReader.Read(Bytes("samples", "SampleSchool", "data", file), community).Value!;
    }

    internal static ValueList<StudentSeries> Progress() => ProgressReader.Read(Bytes("samples", "SampleSchool", "data", "progress.csv")).Value!.Series;

    /// <summary>An elementary school with everything but results.</summary>
    internal static LearningCommunity Elementary() => Read("samples", "BuildACommunity", "school.plc.json");

    private static LearningCommunity Read(params string[] path) => PlcDocumentReader.Read(Bytes(path)).Value!.Community;

    private static byte[] Bytes(params string[] path) => File.ReadAllBytes(Repository.PathOf(path));
}
