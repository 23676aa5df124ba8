using Plc.Model.Fuzz.Targets;

namespace Plc.Model.Fuzz;

/// <summary>Everything that reads what others wrote.</summary>
internal static class FuzzTargets
{
    private static readonly Dictionary<string, Func<FuzzTarget>> Makers = new()
    {
        ["documents"] = static () => new DocumentTarget(),
        ["harmless"] = static () => new HarmlessTarget(),
        ["faults"] = static () => new KnownFaultTarget(),
        ["results"] = static () => new ResultsCsvTarget(),
        ["items"] = static () => new ItemsCsvTarget(),
        ["texts"] = static () => new TextTarget(),
    };

    internal static IReadOnlyList<string> Names { get; } = [.. Makers.Keys];

    internal static FuzzTarget Make(string name) => Makers[name]();
}
