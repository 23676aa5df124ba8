using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Plc.Model.Rules;
using Plc.Model.Serialization;

namespace Plc.Model.Tool.Commands;

/// <summary>How a result is printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code hosts, editors and dashboards: what was found, as SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For programs that read lines: a JSON object a line.</summary>
    Ndjson,

    /// <summary>For spreadsheets.</summary>
    Csv,
}

/// <summary>The options that commands have in common.</summary>
internal static class Options
{
    internal static Option<string> Out(string description) => new("--out") { Description = description, HelpName = "FILE", Required = true };

    internal static Option<string?> Assessment() => new("--assessment") { Description = "The id of the assessment; not needed where the results tell.", HelpName = "ID" };

    internal static Option<string[]> SeveralResults() => new("--results")
    {
        Description = "The results: records, one a line, or CSV files; several files for several assessments.",
        HelpName = "FILE",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    internal static Option<string?> Progress() => new("--progress") { Description = "A sheet of progress scores: student,measure,date,score and, where there are phases, phase.", HelpName = "FILE" };

    internal static Option<string[]> Decreasing() => new("--decreasing")
    {
        Description = "Measures of that sheet that go down when a student improves, such as errors.", HelpName = "MEASURE", DefaultValueFactory = static _ => [],
    };

    /// <summary>The day as of which something is asked.</summary>
    internal static Option<LocalDate> AsOf() => new("--as-of")
    {
        Description = "The day as of which it is asked; what was assessed later is left out.",
        HelpName = "DATE",
        Required = true,
        CustomParser = Day,
    };

    /// <summary>The same, where it need not be said.</summary>
    internal static Option<LocalDate?> AsOfOrLastDay() => new("--as-of")
    {
        Description = "The day as of which it is asked; what was assessed later is left out. The last day on which somebody was assessed where it is not given.",
        HelpName = "DATE",
        CustomParser = result => Day(result),
    };

    private static LocalDate Day(ArgumentResult result)
    {
        if (LocalDatePattern.Iso.Parse(result.Tokens[0].Value).TryGetValue(default, out var day)) return day;
        result.AddError($"--as-of is a day such as 2026-11-16, not '{result.Tokens[0].Value}'.");
        return default;
    }

    internal static Option<bool> Force() => new("--force") { Description = "Replace a file that is there." };

    internal static Option<OutputFormat> Format() => Format("How the result is printed: text for people, json for programs.", OutputFormat.Text, OutputFormat.Json);

    /// <summary>The option of a command that prints in some of the formats; the first where it is left out.</summary>
    internal static Option<OutputFormat> Format(string description, params OutputFormat[] formats)
    {
        var option = Choice("--format", description, [.. formats.Select(format => (format.ToString().ToLowerInvariant(), format))]);
        if (formats[0] != default) option.DefaultValueFactory = _ => formats[0];
        return option;
    }

    /// <summary>An option whose value is one of some words.</summary>
    internal static Option<T> Choice<T>(string name, string description, params (string Word, T Value)[] choices)
    {
        string[] words = [.. choices.Select(choice => choice.Word)];
        return new(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var index = Array.IndexOf(words, result.Tokens[0].Value);
                if (index >= 0) return choices[index].Value;
                result.AddError($"{name} is {string.Join(", ", words[..^1])} or {words[^1]}, not '{result.Tokens[0].Value}'.");
                return default!;
            },
        };
    }

    internal static Option<SeverityOverride[]?> Severities()
    {
        var option = new Option<SeverityOverride[]?>("--severity")
        {
            Description = "Take a rule to be as grave as LEVEL: error, warning, info, or none, which does not report it. Errors of form and invariants stay errors. May be given for several rules.",
            HelpName = "ID=LEVEL",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        option.CustomParser = result =>
        {
            var severities = new List<SeverityOverride>();
            foreach (var token in result.Tokens)
            {
                if (!TrySeverity(token.Value, out var severity, out var why)) result.AddError(why);
                else if (severities.Exists(other => other.RuleId == severity.RuleId)) result.AddError($"--severity names {severity.RuleId} twice.");
                else severities.Add(severity);
            }
            return [.. severities];
        };
        return option;
    }

    private static bool TrySeverity(string text, out SeverityOverride severity, out string why)
    {
        (severity, why) = (null!, "");
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var level = equals < 0 ? "" : text[(equals + 1)..];
        if (level is not ("error" or "warning" or "info" or "none"))
        {
            why = $"--severity is ID=LEVEL, where LEVEL is error, warning, info or none, not '{text}'.";
            return false;
        }
        try
        {
            severity = new(text[..equals], level == "none" ? null : Enum.Parse<RuleSeverity>(level, ignoreCase: true));
            return true;
        }
        catch (ArgumentException exception)
        {
            why = $"--severity: {exception.Message.Split(" (Parameter")[0]}";
            return false;
        }
    }
}
