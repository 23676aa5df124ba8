using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Teams;

/// <summary>One item of the agenda of a meeting.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record AgendaItem
{
    /// <summary>Makes an agenda item.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="questions">The critical questions that it touches.</param>
    /// <param name="kind">What kind of item it is.</param>
    /// <param name="outcome">What was achieved.</param>
    /// <exception cref="RuleException">PLC1004, PLC1005, PLC1014, PLC1015.</exception>
    public AgendaItem(string title, ValueList<CriticalQuestion> questions = default, OpenTerm<AgendaItemKind>? kind = null, string? outcome = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        Check(title, questions, kind, outcome).ThrowIfBroken(nameof(AgendaItem));
        (Title, Questions, Kind, Outcome) = (title, questions, kind, outcome);
    }

    /// <summary>What it is about.</summary>
    public string Title { get; }

    /// <summary>The critical questions that it touches.</summary>
    public ValueList<CriticalQuestion> Questions { get; }

    /// <summary>What kind of item it is; null where that is not said.</summary>
    public OpenTerm<AgendaItemKind>? Kind { get; }

    /// <summary>What was achieved; null where that is not said.</summary>
    public string? Outcome { get; }

    /// <summary>Which it is, and nothing of what it says.</summary>
    public override string ToString() => $"Agenda item: {Kind}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(
        string? title = null, ValueList<CriticalQuestion>? questions = null, OpenTerm<AgendaItemKind>? kind = null, string? outcome = null)
    {
        _ = kind;
        var breaches = new RuleBreaches();
        breaches.Line(title, nameof(title));
        breaches.DistinctWords(questions, nameof(questions));
        breaches.Prose(outcome, nameof(outcome));
        return breaches;
    }
}

/// <summary>The kinds of items of an agenda; a list that may grow.</summary>
public enum AgendaItemKind
{
    /// <summary>Something left over from before.</summary>
    PastItem,

    /// <summary>Something new.</summary>
    NewItem,

    /// <summary>Something to celebrate.</summary>
    Celebration,

    /// <summary>The norms.</summary>
    Norms,
}
