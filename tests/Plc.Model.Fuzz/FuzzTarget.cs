namespace Plc.Model.Fuzz;

/// <summary>Something that reads: makes inputs for it, and knows what has to hold of each.</summary>
internal abstract class FuzzTarget
{
    /// <summary>What it is called where targets are named.</summary>
    internal abstract string Name { get; }

    /// <summary>The end of the name of a file that has an input.</summary>
    internal abstract string Extension { get; }

    /// <summary>Makes an input; the same from the same dice.</summary>
    internal abstract FuzzCase Make(Dice dice);
}
