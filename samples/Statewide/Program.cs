// Makes the schools of a state, summarizes the results of each while they are made, on all cores, and merges the summaries in whatever order they come:
//   dotnet run -c Release -- [--schools N] [--lines] [--write FOLDER]
using Plc.Model.Analysis;
using Plc.Model.Serialization;
using Statewide;

if (StateOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine("usage: Statewide [--schools N] [--lines] [--write FOLDER]");
    Console.Error.WriteLine("  --schools N     how many schools there are: 1 to 9999, 2000 where it is left out");
    Console.Error.WriteLine("  --lines         print the totals as lines that 'plc merge' reads, and not as a table");
    Console.Error.WriteLine("  --write FOLDER  write the documents and results of the schools, and summarize nothing");
    return 2;
}

var bar = new ProgressBar(options.Schools);
if (options.Folder is { } folder)
{
    Directory.CreateDirectory(folder);
    Parallel.For(1, options.Schools + 1, number =>
    {
        var school = new School(number);
        File.WriteAllBytes(Path.Combine(folder, $"{school.Id}.plc.json"), PlcDocumentWriter.Write(new(school.Community)));
        using var file = File.Create(Path.Combine(folder, $"{school.Id}.ndjson"));
        using var results = new SchoolResults(school);
        results.CopyTo(file);
        bar.Step();
    });
    bar.Clear();
    return 0;
}

// Of each school nothing is held but its summary, and of the state nothing but the merged lines: it does not matter how many schools there are, nor which is ready first.
var state = AssessmentSummary.Empty;
var merging = new Lock();
var faults = 0;
Parallel.For(1, options.Schools + 1, number =>
{
    var school = new School(number);
    using var results = new SchoolResults(school);
    var read = ResultsReader.Summarize(results, school.Community);
    if (read.Value is { } summary)
    {
        var ofSchool = summary.OverCommunities(State.Id);
        lock (merging) state = state.Merge(ofSchool);
    }
    else Interlocked.Add(ref faults, read.Diagnostics.Count);
    bar.Step();
});
bar.Clear();
if (faults > 0)
{
    Console.Error.WriteLine($"{faults} faults in results that this program itself makes: please report it.");
    return 1;
}

if (options.PrintsLines)
{
    using var output = Console.OpenStandardOutput();
    output.Write(SummaryWriter.Write(state));
}
else StateTable.Print(state, options.Schools);
return 0;
