// From two sheets that any gradebook gives to the page that a team of teachers needs in its meeting:
//   dotnet run -- items.csv results.csv
using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.Primitives;
using Plc.Model.Serialization;

if (args is not [var itemsFile, var resultsFile] || !File.Exists(itemsFile) || !File.Exists(resultsFile))
{
    Console.Error.WriteLine("usage: DataTeamMeeting ITEMS RESULTS, a sheet item,standard,points and a sheet of results");
    return 2;
}

// The sheet of items says which standard each item measures. It becomes a community with one common assessment: enough to begin with.
// Reading reports everything that is wrong. There is a value only where nothing is an error.
var items = ItemsCsvReader.Read(File.ReadAllBytes(itemsFile));
foreach (var fault in items.Diagnostics) Console.Error.WriteLine($"{itemsFile}:{fault}");
if (items.Value is null) return 1;
var community = items.Value.ToDocument().Community;

var results = ResultsReader.Read(File.ReadAllBytes(resultsFile), community);
foreach (var fault in results.Diagnostics) Console.Error.WriteLine($"{resultsFile}:{fault}");
if (results.Value is null) return 1;

// All thresholds are in a policy with a name and a version; without one it is AnalysisPolicy.Default.
var analysis = community.Analyze(results.Value);
Console.WriteLine($"{community.Assessments[0].Title}: {analysis.StudentCount} students assessed, {analysis.NotAssessed.Count} not, by the policy '{analysis.Policy.Name}'");

Heading("Who needs time");
foreach (var target in analysis.Targets) Students(target.Result.Target, analysis.NeedsTime);

Heading("Who is ready for extension");
foreach (var target in analysis.Targets) Students(target.Result.Target, analysis.NeedsExtension);

Heading("Who is still to be assessed");
foreach (var student in analysis.NotAssessed) Console.WriteLine($"  {student.Student} of {student.Section}: {student.Reason}");

Heading($"What is a concern of the program: fewer than {analysis.Policy.ProgramConcernBelow} % are proficient");
foreach (var target in analysis.ProgramConcerns) Console.WriteLine($"  {target.Result.Target}: {target.Result.Proficient} students are proficient");
foreach (var target in analysis.SectionConcerns) Console.WriteLine($"  {target.Result.Target}: not of the program, for {target.CarriedBy} alone carries it; the others may know what helps");

// An exact test holds each section against all others. It says whom to ask, and never who is better.
Heading("Whose practice to learn from");
foreach (var practice in analysis.PracticeToShare)
    Console.WriteLine($"  {practice.Target}: ask {practice.Section} what was done there; {practice.Proficient} are proficient, of the others {practice.Others}");

Heading("Which items to read again");
foreach (var item in analysis.Items.Where(item => item.IsToBeReadAgain))
    Console.WriteLine($"  {item.Item}: those who did well on the others did worse on it (r {item.CorrectedPointBiserial}); is the key right?");
return 0;

static void Heading(string text) => Console.WriteLine($"\n{text}");

// One line a section, since that is who sits at the table. Needs are by target and never by a total alone.
static void Students(Reference<LearningTarget> target, ValueList<StudentNeed> needs)
{
    Console.WriteLine($"  {target}");
    var sections = needs.Where(need => need.Evidence.Any(evidence => evidence.Target == target)).GroupBy(need => need.Section);
    foreach (var section in sections.OrderBy(section => section.Key))
        Console.WriteLine($"    {section.Key}: {string.Join(' ', section.Select(need => need.Student))}");
}
