namespace Plc.Model.Foundation;

/// <summary>The four parts of a foundation, in the order in which they are built (practice row F-01).</summary>
public enum FoundationPart
{
    /// <summary>Why we exist.</summary>
    Mission,

    /// <summary>What we hope to become.</summary>
    Vision,

    /// <summary>How we behave.</summary>
    Commitments,

    /// <summary>How we mark progress.</summary>
    Goals,
}
