using Plc.Model.Fuzz.Targets;
using Plc.Model.Serialization;

namespace Plc.Model.Fuzz;

/// <summary>Everything that reads what others wrote.</summary>
internal static class FuzzTargets
{
    private static readonly Dictionary<string, Func<FuzzTarget>> Makers = new()
    {
        ["documents"] = static () => new DocumentTarget(),
        ["harmless"] = static () => new HarmlessTarget(),
        ["faults"] = static () => new KnownFaultTarget(),
        ["wide"] = static () => new ResultsTarget("wide", ResultsFormat.WideCsv),
        ["tidy"] = static () => new ResultsTarget("tidy", ResultsFormat.TidyCsv),
        ["records"] = static () => new ResultsTarget("records", ResultsFormat.Ndjson),
        ["choices"] = static () => new ChoicesTarget(),
        ["items"] = static () => new ItemsCsvTarget(),
        ["progress"] = static () => new ProgressTarget(),
        ["converters"] = static () => new ConverterTarget(),
        ["texts"] = static () => new TextTarget(),
    };

    internal static IReadOnlyList<string> Names { get; } = [.. Makers.Keys];

    internal static FuzzTarget Make(string name) => Makers[name]();
}
