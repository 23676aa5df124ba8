using System.Diagnostics;

namespace Plc.Model.Fuzz;

/// <summary>Runs the targets by turns on a thread of its own, and watches that each reading comes to an end.</summary>
internal sealed class Fuzzer(FuzzOptions options, TextWriter output)
{
    /// <summary>A thread of a server has no larger stack.</summary>
    private const int StackSize = 1 << 20;

    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly List<(FuzzTarget Target, FuzzTally Tally)> _targets = [.. options.Only.Select(name => (FuzzTargets.Make(name), new FuzzTally(name)))];
    private readonly Lock _lock = new();
    private Reading? _reading;
    private Fault? _fault;

    /// <summary>Runs to the end; whether everything held.</summary>
    internal bool Run()
    {
        output.WriteLine($"Fuzzing {string.Join(", ", options.Only)} with seed {options.Seed}.");
        var watch = Stopwatch.StartNew();
        var worker = new Thread(() => Work(watch), StackSize) { IsBackground = true };
        worker.Start();
        var line = BetweenLines;
        while (!worker.Join(TimeSpan.FromMilliseconds(50)) && _fault is null)
        {
            if (Overdue() is { } overdue) _fault = new(overdue, new FuzzFailure($"The reading takes longer than {options.TimeLimit.TotalSeconds} s."));
            if (watch.Elapsed < line) continue;
            line += BetweenLines;
            WriteProgress(watch.Elapsed);
        }
        if (_fault is { } fault) new FaultReport(options, output).Write(fault);
        WriteReport(watch.Elapsed);
        return _fault is null;
    }

    private void Work(Stopwatch watch)
    {
        for (var number = options.From; number - options.From < options.Count && watch.Elapsed < options.Time; number++)
            foreach (var (target, tally) in _targets)
            {
                if (_fault is not null) return;
                if (!TryRead(target, tally, number)) return;
            }
    }

    private bool TryRead(FuzzTarget target, FuzzTally tally, int number)
    {
        var reading = new Reading(target, number, null, Stopwatch.GetTimestamp());
        try
        {
            Begin(reading);
            var made = target.Make(new(options.Seed, target.Name, number));
            Begin(reading = reading with { Case = made, Begin = Stopwatch.GetTimestamp() });
            var outcome = made.Check(made.Input);
            lock (_lock)
            {
                _reading = null;
                tally.Add(outcome, made.Input.Length, number, Stopwatch.GetElapsedTime(reading.Begin));
            }
            return true;
        }
        // Whatever escapes is what is looked for.
        catch (Exception exception)
        {
            lock (_lock) _reading = null;
            _fault ??= new(reading, exception);
            return false;
        }
    }

    private void Begin(Reading reading)
    {
        lock (_lock) _reading = reading;
    }

    private Reading? Overdue()
    {
        lock (_lock) return _reading is { } reading && Stopwatch.GetElapsedTime(reading.Begin) > options.TimeLimit ? reading : null;
    }

    private void WriteProgress(TimeSpan elapsed)
    {
        lock (_lock) output.WriteLine($"{elapsed.TotalSeconds,6:0} s  {string.Join("  ", _targets.Select(target => target.Tally.ToString()))}");
        output.Flush();
    }

    private void WriteReport(TimeSpan elapsed)
    {
        lock (_lock)
        {
            foreach (var (_, tally) in _targets) output.WriteLine(tally.Report());
            var rules = _targets.SelectMany(target => target.Tally.Rules).Distinct().Order(StringComparer.Ordinal).ToList();
            output.WriteLine($"{rules.Count} rules were broken: {string.Join(' ', rules)}");
            var inputs = _targets.Sum(target => target.Tally.Count);
            output.WriteLine($"{inputs:N0} inputs in {elapsed.TotalSeconds:0} s, {inputs / elapsed.TotalSeconds:N0} a second, seed {options.Seed}: {(_fault is null ? "everything held" : "something did not hold")}");
        }
        output.Flush();
    }

    /// <summary>What is read at the moment.</summary>
    internal sealed record Reading(FuzzTarget Target, int Number, FuzzCase? Case, long Begin);

    /// <summary>What did not hold.</summary>
    internal sealed record Fault(Reading Reading, Exception Exception);
}
