using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Serialization.Results;

/// <summary>What was found in a file of results, as much of it as is listed.</summary>
internal sealed class DiagnosticList(ReadOptions options)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(int Index, int Record, int Cell)> _pending = [];
    private RuleSeverity? _dropped;

    /// <summary>Whether there is an error, so that nothing can come of the file.</summary>
    internal bool HasErrors { get; private set; }

    /// <summary>Whether nothing that is still to be found could change what is listed: the list is full, and there is an error.</summary>
    internal bool IsClosed => HasErrors && _diagnostics.Count >= options.MaxDiagnostics && _dropped == RuleSeverity.Error;

    /// <summary>Whether there is no more room.</summary>
    internal bool IsFull => _diagnostics.Count >= options.MaxDiagnostics;

    /// <summary>Takes note of a fault. Where there is no room, only of how grave it is.</summary>
    internal void Add(Rule rule, SourcePlace place, SourcePlace? related, params ReadOnlySpan<object?> arguments)
    {
        if (!Drops(rule, out var severity)) _diagnostics.Add(new(rule, severity, rule.MessageFor(arguments), place, related));
    }

    /// <summary>Takes note of a fault that has to do with an earlier record, whose place is looked for when all is read.</summary>
    internal void AddAfter(Rule rule, SourcePlace place, int record, int cell, params ReadOnlySpan<object?> arguments)
    {
        if (Drops(rule, out var severity)) return;
        if (record > 0) _pending.Add((_diagnostics.Count, record, cell));
        _diagnostics.Add(new(rule, severity, rule.MessageFor(arguments), place));
    }

    /// <summary>Takes note that the records of a file stand in a list.</summary>
    internal void AddList(ReadOnlySpan<byte> utf8) => Add(FormRules.RecordForm, new(1, 1, Bytes.MarkLength(utf8), ""), null, "a list", " Take away the brackets around the records and the commas between them.");

    /// <summary>Whether a fault is not listed: its rule is silenced, or there is no room, and then how grave it is is noted.</summary>
    internal bool Drops(Rule rule) => Drops(rule, out _);

    private bool Drops(Rule rule, out RuleSeverity severity)
    {
        severity = default;
        if (options.SeverityOf(rule) is not { } chosen) return true;
        severity = chosen;
        HasErrors |= severity == RuleSeverity.Error;
        if (!IsFull) return false;
        if (_dropped is null || severity > _dropped) _dropped = severity;
        return true;
    }

    /// <summary>Finds the places of the earlier records that faults have to do with.</summary>
    /// <param name="find">Finds places, asked in the order of records.</param>
    internal void Relate(Func<IReadOnlyList<(int Record, int Cell)>, IReadOnlyList<SourcePlace?>> find)
    {
        if (_pending.Count == 0) return;
        var asked = _pending.OrderBy(pending => pending.Record).ToList();
        var places = find([.. asked.Select(pending => (pending.Record, pending.Cell))]);
        for (var i = 0; i < asked.Count; i++)
        {
            var of = _diagnostics[asked[i].Index];
            _diagnostics[asked[i].Index] = new(of.Rule, of.Severity, of.Message, of.Place, places[i]);
        }
        _pending.Clear();
    }

    /// <summary>All by place, at one place by id, and at the end whether there is more.</summary>
    internal ValueList<Diagnostic> ToList()
    {
        var sorted = _diagnostics.OrderBy(diagnostic => diagnostic.Place.Line).ThenBy(diagnostic => diagnostic.Place.Column).ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal).ToList();
        if (_dropped is { } severity) sorted.Add(new(FormRules.Stopped, severity, FormRules.Stopped.MessageFor(options.MaxDiagnostics), sorted[^1].Place));
        return [.. sorted];
    }
}
