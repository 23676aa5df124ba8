using Plc.Model.Primitives;

namespace Plc.Model.Responses;

/// <summary>The thresholds by which plans are reviewed, named and versioned, so that a recommendation says by what it was reached. They hold where a plan is silent.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record ResponsePolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="name">What it is called in results; the library's own is called <c>default</c>.</param>
    /// <param name="version">Which version of it.</param>
    /// <param name="deliveredAtLeast">
    /// The percent of the planned time that a student has to have attended before it is judged whether the plan works; 80 where it is left out, from where Missouri's practice profiles
    /// call a practice proficient (Missouri Collaborative Work, data-based decision making, 2014).
    /// </param>
    /// <param name="supportExit">
    /// What exits a plan of support that has no exit condition; proficient or ready for extension where it is left out: proficient on a later assessment of the same target (RTI at Work).
    /// </param>
    /// <exception cref="ArgumentException">Name or version is blank.</exception>
    public ResponsePolicy(string name, string version, Percent? deliveredAtLeast = null, ResponseCondition? supportExit = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        (Name, Version, DeliveredAtLeast) = (name, version, deliveredAtLeast ?? new Percent(80));
        SupportExit = supportExit ?? ResponseCondition.ProficientOrBetter;
    }

    /// <summary>The library's own policy, by the documented defaults.</summary>
    public static ResponsePolicy Default { get; } = new("default", "1");

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Which version of it.</summary>
    public string Version { get; }

    /// <summary>The percent of the planned time that a student has to have attended before it is judged whether the plan works.</summary>
    public Percent DeliveredAtLeast { get; }

    /// <summary>What exits a plan of support that has no exit condition of its own.</summary>
    public ResponseCondition SupportExit { get; }
}

