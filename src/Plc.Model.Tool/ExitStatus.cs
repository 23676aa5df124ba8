namespace Plc.Model.Tool;

/// <summary>What a command tells the shell.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing is wrong.</summary>
    internal const int Ok = 0;

    /// <summary>There are errors in the data.</summary>
    internal const int DataErrors = 1;

    /// <summary>The command could not run: it was used wrongly, or a file could not be read or written.</summary>
    internal const int CouldNotRun = 2;

    // What was interrupted ends as the system ends it: 130 for Ctrl-C, 143 for a request to end.
}
