using System.Text;

namespace Plc.Model.Tool.Tests;

/// <summary>Runs a command line, and gives back what it says.</summary>
internal sealed record CommandRun(int Status, string Out, string Error)
{
    internal static CommandRun Of(params string[] args) => With(new(), args);

    internal static CommandRun With(CommandInput input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var status = PlcCommand.Run(args, new(() => new MemoryStream(input.Bytes), output, error, input.IsTerminal, input.IsErrorTerminal));
        return new(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>What a command has to read, and who reads what it says.</summary>
internal sealed record CommandInput(byte[] Bytes, bool IsTerminal = false, bool IsErrorTerminal = false)
{
    internal CommandInput(string text = "") : this(Encoding.UTF8.GetBytes(text)) { }
}
