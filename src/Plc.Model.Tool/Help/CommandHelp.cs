namespace Plc.Model.Tool.Help;

/// <summary>What the help of a command says beyond what its arguments and options say.</summary>
/// <param name="Topic">The heading under which the help of <c>plc</c> lists it.</param>
/// <param name="Summary">What it is for, in a line of that list.</param>
/// <param name="About">What to know before the first use: paragraphs.</param>
/// <param name="Examples">Command lines that run as they stand in the folder of the sample school, in this order.</param>
/// <param name="Prints">What goes to standard output, and what is written.</param>
/// <param name="Status">When the command ends with 1.</param>
/// <param name="SeeAlso">Pages of the documentation, and other commands.</param>
internal sealed record CommandHelp(string Topic, string Summary, string[] About, Example[] Examples, string Prints, string Status, string SeeAlso)
{
    /// <summary>What stands after the name of the command in its usage, where that does not follow from its arguments and options alone.</summary>
    internal string? Usage { get; init; }

    /// <summary>A file that the examples need and that the sample school does not have: its name and what stands in it.</summary>
    internal (string Name, string[] Lines)? File { get; init; }
}

/// <summary>A command line, and what it does.</summary>
internal sealed record Example(string Line, string Does);
