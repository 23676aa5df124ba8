using System.Diagnostics;

namespace Plc.Model.Fuzz;

/// <summary>Tells what did not hold, and keeps the input.</summary>
internal sealed class FaultReport(FuzzOptions options, TextWriter output)
{
    private static readonly TimeSpan TimeToShrink = TimeSpan.FromSeconds(10);

    internal void Write(Fuzzer.Fault fault)
    {
        var (target, number, made, _) = fault.Reading;
        output.WriteLine();
        output.WriteLine($"Something does not hold: {fault.Exception.Message}");
        output.WriteLine($"Again with: --seed {options.Seed} --only {target.Name} --from {number} --count 1");
        if (fault.Exception is not FuzzFailure) output.WriteLine(fault.Exception);
        if (made is null)
        {
            output.WriteLine("The input could not be made.");
            return;
        }
        output.WriteLine($"Made: {made.Made}; {made.Input.Length:N0} bytes");
        Keep(made.Input, target, number, "");
        if (made.CanShrink && Shrink(made, fault.Exception) is { } smaller) Keep(smaller, target, number, "-small");
        output.WriteLine();
    }

    private void Keep(byte[] input, FuzzTarget target, int number, string suffix)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "fuzz"));
        var file = Path.Combine(folder.FullName, $"{target.Name}-{options.Seed}-{number}{suffix}{target.Extension}");
        File.WriteAllBytes(file, input);
        output.WriteLine($"Kept: {Path.GetRelativePath(Repository.Root, file)}, {input.Length:N0} bytes");
    }

    /// <summary>Takes away what is not needed for the same fault, in halves, quarters and so on; null where nothing can go.</summary>
    private static byte[]? Shrink(FuzzCase made, Exception fault)
    {
        // What does not come to an end is not tried again.
        if (fault is FuzzFailure && fault.StackTrace is null) return null;
        var watch = Stopwatch.StartNew();
        var smallest = made.Input;
        for (var size = smallest.Length / 2; size > 0; size = size > 1 ? (size + 1) / 2 : 0)
            for (var at = 0; at + size <= smallest.Length && watch.Elapsed < TimeToShrink;)
            {
                byte[] without = [.. smallest.AsSpan(0, at), .. smallest.AsSpan(at + size)];
                if (Fails(made, without, fault)) smallest = without;
                else at += size;
            }
        return smallest.Length < made.Input.Length ? smallest : null;
    }

    private static bool Fails(FuzzCase made, byte[] input, Exception fault)
    {
        try
        {
            made.Check(input);
            return false;
        }
        // Whatever escapes is what is looked for.
        catch (Exception exception)
        {
            return exception.GetType() == fault.GetType() && Kind(exception.Message) == Kind(fault.Message);
        }
    }

    /// <summary>A message up to its first colon says which thing did not hold.</summary>
    private static string Kind(string message) => message.Split(':')[0];
}
