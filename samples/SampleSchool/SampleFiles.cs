using Plc.Model.Serialization;

namespace SampleSchool;

/// <summary>The files of the sample: the same bytes at every run and on every machine.</summary>
public static class SampleFiles
{
    /// <summary>The file of the community.</summary>
    public const string DocumentName = "school.plc.json";

    /// <summary>The file of the results of the first assessment.</summary>
    public const string ResultsName = "results.csv";

    /// <summary>The file of the results of the second assessment.</summary>
    public const string SecondResultsName = "results-2.csv";

    /// <summary>The file of progress scores.</summary>
    public const string ScoresName = "progress.csv";

    /// <summary>Writes all files, over those that are there.</summary>
    /// <param name="folder">Where they go; it is made where it is missing.</param>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var community = MiddleSchool.Make();
        File.WriteAllBytes(Path.Combine(folder, DocumentName), PlcDocumentWriter.Write(new(community)));
        var first = FallResults.Of(community);
        File.WriteAllBytes(Path.Combine(folder, ResultsName), ResultsWriter.Write(first, ResultsFormat.WideCsv));
        File.WriteAllBytes(Path.Combine(folder, ScoresName), WeeklyScores.Sheet());
        File.WriteAllBytes(Path.Combine(folder, SecondResultsName), ResultsWriter.Write(SecondResults.Of(community, first), ResultsFormat.WideCsv));
    }
}
