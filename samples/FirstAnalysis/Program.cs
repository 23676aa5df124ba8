// Says who needs time on which learning target, and what is a concern of the program:
//   dotnet run --project samples/FirstAnalysis -- COMMUNITY RESULTS
using Plc.Model;
using Plc.Model.Serialization;

if (args is not [var communityPath, var resultsPath] || !File.Exists(communityPath) || !File.Exists(resultsPath))
{
    Console.Error.WriteLine("usage: FirstAnalysis COMMUNITY RESULTS, a community document and a file of results");
    return 2;
}

// Reading reports everything that is wrong. There is a value only where nothing is an error.
var document = PlcDocumentReader.Read(File.ReadAllBytes(communityPath));
foreach (var diagnostic in document.Diagnostics) Console.Error.WriteLine($"{communityPath}:{diagnostic}");
if (document.Value is not { Community: var community }) return 1;

var results = ResultsReader.Read(File.ReadAllBytes(resultsPath), community);
foreach (var diagnostic in results.Diagnostics) Console.Error.WriteLine($"{resultsPath}:{diagnostic}");
if (results.Value is null) return 1;

var index = new CommunityIndex(community);
var assessment = index.Find(results.Value.Assessment)!;
var analysis = community.Analyze(results.Value);
Console.WriteLine($"{assessment.Title}: {analysis.StudentCount} students assessed, {analysis.NotAssessed.Count} not assessed");

Console.WriteLine();
Console.WriteLine("Who needs time:");
foreach (var target in analysis.Targets)
{
    var students = analysis.NeedsTime.Where(need => need.Evidence.Any(evidence => evidence.Target == target.Result.Target)).Select(need => need.Student);
    Console.WriteLine($"  {target.Result.Target}: {string.Join(", ", students)}");
}

Console.WriteLine();
Console.WriteLine($"Program concerns, with fewer than {analysis.Policy.ProgramConcernBelow} % of the students proficient:");
foreach (var target in analysis.Targets.Where(target => target.IsProgramConcern))
    Console.WriteLine($"  {target.Result.Target}: {target.Result.Proficient} proficient. {index.Find(target.Result.Target)?.Statement}");
return 0;
