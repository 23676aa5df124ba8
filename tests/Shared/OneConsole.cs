namespace Plc.Model.TestSupport;

/// <summary>One console for all: what reads what is printed runs when no other test does, since property tests print too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneConsole
{
    internal const string Name = "Console";
}
