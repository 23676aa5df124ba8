// What a vendor runs before a file is shipped: every fault at its place with what to do, and status 1 where there is any error.
//   dotnet run -- school.plc.json vendor.json vendor.csv
using System.Buffers;
using Plc.Model.Rules;
using Plc.Model.Serialization;

if (args is not [var agreed, .. { Length: > 0 } files] || !args.All(File.Exists))
{
    Console.Error.WriteLine("usage: ValidateAVendorFile COMMUNITY FILE…, the document that results refer to, and the documents (.json) and results (.csv) to check");
    return 2;
}
if (PlcDocumentReader.Read(File.ReadAllBytes(agreed)).Value is not { Community: var community })
{
    Console.Error.WriteLine($"{agreed} is not valid itself.");
    return 2;
}

// A build may be stricter than the format: here every warning is an error. `severities:` does it for one rule, or silences one.
var options = new ReadOptions(warningsAreErrors: true);

// Ids of rules are permanent and messages are not, so hang your own words, or your own language, on ids. These are for those who maintain the export.
var ourWords = new Dictionary<string, string>
{
    ["PLC0009"] = "One of our words is missing from the export's table of words.",
    ["PLC1011"] = "The export left out a record that another one names: look at its filters.",
};

var found = new List<KeyValuePair<string, IReadOnlyList<Diagnostic>>>();
foreach (var file in files)
{
    // Nothing is thrown for what a file holds: one reading finds all of it.
    var bytes = File.ReadAllBytes(file);
    var faults = file.EndsWith(".json", StringComparison.Ordinal)
        ? PlcDocumentReader.Read(bytes, options).Diagnostics
        : ResultsReader.Read(bytes, community, options: options).Diagnostics;
    found.Add(new(file, faults));
    foreach (var fault in faults)
    {
        // The first line has the form of a compiler's, which editors and build servers make a link of. No message repeats a value of the file.
        Console.WriteLine($"{file}:{fault}");
        Console.WriteLine($"    at   {fault.Place.JsonPointer ?? fault.Place.Cell ?? $"record {fault.Place.Record}"}");
        Console.WriteLine($"    fix  {fault.Rule.Fix}");
        if (ourWords.TryGetValue(fault.Rule.Id, out var words)) Console.WriteLine($"    us   {words}");
    }
    Console.WriteLine($"{file}: {faults.Count} faults");
}

// Code hosts show a SARIF file beside the lines of a change.
var sarif = new ArrayBufferWriter<byte>();
SarifWriter.Write(found, sarif);
File.WriteAllBytes("faults.sarif", sarif.WrittenSpan);
return found.Any(file => file.Value.Any(fault => fault.Severity == RuleSeverity.Error)) ? 1 : 0;
