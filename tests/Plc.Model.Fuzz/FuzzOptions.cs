namespace Plc.Model.Fuzz;

/// <summary>What a run of the fuzzer does.</summary>
internal sealed record FuzzOptions
{
    /// <summary>How long it runs.</summary>
    internal TimeSpan Time { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What decides every input.</summary>
    internal int Seed { get; init; } = 1;

    /// <summary>The targets that are read; all where none is named.</summary>
    internal IReadOnlyList<string> Only { get; init; } = FuzzTargets.Names;

    /// <summary>The number of the first input of each target: with the seed it says which input that is.</summary>
    internal int From { get; init; }

    /// <summary>How many inputs of each target are read at most.</summary>
    internal int Count { get; init; } = int.MaxValue;

    /// <summary>How long the reading of one input may take, with everything that is checked of it.</summary>
    internal TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);
}
