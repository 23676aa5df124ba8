// Builds a whole school in code, writes it as a document, and says where it stands:
//   dotnet run -- [FILE]
// Read School.cs first: it names every part, and each part has a file.
using BuildACommunity;
using Plc.Model.Serialization;

if (args is not ([] or [{ Length: > 0 }]))
{
    Console.Error.WriteLine("usage: BuildACommunity [FILE], where the school is written; to standard output where there is none");
    return 2;
}
var school = School.Make();
var document = PlcDocumentWriter.Write(new PlcDocument(school));
try
{
    if (args is [var file]) File.WriteAllBytes(file, document);
    else
    {
        using var output = Console.OpenStandardOutput();
        output.Write(document);
    }
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"BuildACommunity: cannot write: {exception.Message}");
    return 2;
}
foreach (var line in Summary.Of(school, asOf: new(2027, 1, 20))) Console.Error.WriteLine(line);
return 0;
