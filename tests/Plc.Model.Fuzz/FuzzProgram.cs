using System.Globalization;

namespace Plc.Model.Fuzz;

/// <summary>Reads inputs that are made by chance, and checks what must hold of every reading, until the time is over or something does not hold.</summary>
public static class FuzzProgram
{
    private const string Usage = "Usage: Plc.Model.Fuzz [--minutes N] [--seed N] [--only TARGET[,TARGET]] [--from N] [--count N] [--time-limit SECONDS]";

    /// <summary>Runs the fuzzer as its arguments say.</summary>
    /// <param name="args">See <c>CONTRIBUTING.md</c>.</param>
    /// <param name="output">Where progress, faults and the report go.</param>
    /// <returns>0 where everything held, 1 where something did not, 2 where the arguments are none.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        if (Parse(args) is not { } options)
        {
            output.WriteLine(Usage);
            output.WriteLine($"Targets: {string.Join(", ", FuzzTargets.Names)}");
            return 2;
        }
        return new Fuzzer(options, output).Run() ? 0 : 1;
    }

    private static int Main(string[] args) => Run(args, Console.Out);

    private static FuzzOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count || With(options, args[i], args[i + 1]) is not { } changed) return null;
            options = changed;
        }
        return options;
    }

    private static FuzzOptions? With(FuzzOptions options, string name, string value)
    {
        if (name == "--only") return value.Split(',') is { } only && only.All(FuzzTargets.Names.Contains) ? options with { Only = only } : null;
        if (!double.TryParse(value, CultureInfo.InvariantCulture, out var number) || number < 0) return null;
        return name switch
        {
            "--minutes" => options with { Time = TimeSpan.FromMinutes(number) },
            "--seed" => options with { Seed = (int)number },
            "--from" => options with { From = (int)number },
            "--count" => options with { Count = (int)number },
            "--time-limit" => options with { TimeLimit = TimeSpan.FromSeconds(number) },
            _ => null,
        };
    }
}
