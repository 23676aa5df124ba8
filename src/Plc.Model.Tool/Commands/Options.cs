using System.CommandLine;

namespace Plc.Model.Tool.Commands;

/// <summary>How a result is printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}

/// <summary>The options that commands have in common.</summary>
internal static class Options
{
    internal static Option<string> Out(string description) => new("--out") { Description = description, HelpName = "FILE", Required = true };

    internal static Option<bool> Force() => new("--force") { Description = "Replace a file that is there." };

    internal static Option<OutputFormat> Format()
    {
        var option = new Option<OutputFormat>("--format")
        {
            Description = "How the result is printed: text for people, json for programs.",
            HelpName = "text|json",
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "text": return OutputFormat.Text;
                    case "json": return OutputFormat.Json;
                    default:
                        result.AddError($"--format is text or json, not '{result.Tokens[0].Value}'.");
                        return default;
                }
            },
        };
        return option;
    }
}
