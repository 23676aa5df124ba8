// Uses the packages broadly and prints what comes of it, so that a test can compare this program with itself, trimmed:
//   Plc.Model.Trimmed COMMUNITY RESULTS ITEMS
using Plc.Model.Trimmed;

var (community, results, items) = (File.ReadAllBytes(args[0]), File.ReadAllBytes(args[1]), File.ReadAllBytes(args[2]));
Digest.Print("documents", DocumentUses.All());
Digest.Print("faults", DocumentUses.Faults());
Digest.Print("converters", ConverterUses.All());
Digest.Print("results", ResultUses.All(community, results, items));
Digest.Print("rules", ResultUses.Rules());
