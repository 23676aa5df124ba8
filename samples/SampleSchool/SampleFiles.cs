using Plc.Model.Serialization;

namespace SampleSchool;

/// <summary>The two files of the sample: the same bytes at every run and on every machine.</summary>
public static class SampleFiles
{
    /// <summary>The file of the community.</summary>
    public const string DocumentName = "school.plc.json";

    /// <summary>The file of the results.</summary>
    public const string ResultsName = "results.csv";

    /// <summary>Writes both files, over those that are there.</summary>
    /// <param name="folder">Where they go; it is made where it is missing.</param>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var community = MiddleSchool.Make();
        File.WriteAllBytes(Path.Combine(folder, DocumentName), PlcDocumentWriter.Write(new(community)));
        File.WriteAllBytes(Path.Combine(folder, ResultsName), ResultsWriter.Write(FallResults.Of(community), ResultsFormat.WideCsv));
    }
}
