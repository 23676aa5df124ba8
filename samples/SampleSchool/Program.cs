// Builds a middle school, the results of its two common assessments and progress scores in code, and writes them as files:
//   dotnet run -- FOLDER
using SampleSchool;

if (args is not [{ Length: > 0 } folder])
{
    Console.Error.WriteLine($"usage: SampleSchool FOLDER, where {SampleFiles.DocumentName}, {SampleFiles.ResultsName}, {SampleFiles.SecondResultsName} and {SampleFiles.ScoresName} are written");
    return 2;
}
try
{
    SampleFiles.Write(folder);
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"SampleSchool: cannot write to '{folder}': {exception.Message}");
    return 2;
}
