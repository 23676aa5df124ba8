using System.Buffers;
using System.Text;

namespace Plc.Model.Tool;

/// <summary>Where a command reads and writes: the console's streams, or those of a test.</summary>
/// <param name="OpenIn">Opens standard input; only where it is read, since opening it changes a terminal.</param>
/// <param name="Out">Standard output: results alone.</param>
/// <param name="Error">Standard error: everything else.</param>
/// <param name="IsTerminal">Whether a person reads the output, in colour.</param>
/// <param name="IsErrorTerminal">Whether a person sees standard error, so that progress can be shown there.</param>
/// <param name="FindWidth">Finds how many characters stand in a line of the terminal; null where there is none.</param>
/// <param name="IsQuiet">Whether nothing is said beside results and what is wrong.</param>
public sealed record CommandIo(
    Func<Stream> OpenIn, Stream Out, TextWriter Error, bool IsTerminal, bool IsErrorTerminal = false, Func<int>? FindWidth = null, bool IsQuiet = false)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The console; in colour where it is a terminal and <c>NO_COLOR</c> is not set.</summary>
    public static CommandIo OfConsole() => new(
        Console.OpenStandardInput, Console.OpenStandardOutput(), new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb, !Console.IsErrorRedirected && !IsDumb,
        Console.IsOutputRedirected ? null : static () => Console.WindowWidth);

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>The same, where nothing is said beside results and what is wrong.</summary>
    internal CommandIo Quiet() => this with { IsErrorTerminal = false, IsQuiet = true };

    /// <summary>Says on standard error what is good to know, unless it is asked to be quiet.</summary>
    internal void Note(string line)
    {
        if (!IsQuiet) Error.WriteLine(line);
    }

    /// <summary>Writes to standard output what a writer of the library writes.</summary>
    internal void Print(Action<IBufferWriter<byte>> write)
    {
        var output = new OutputBuffer(Out);
        write(output);
        output.Flush();
    }

    /// <summary>Writes a text to standard output, in UTF-8.</summary>
    internal void Print(string text) => Out.Write(Utf8.GetBytes(text));
}
