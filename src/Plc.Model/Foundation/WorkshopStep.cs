using NodaTime;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>One step of a values workshop.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record WorkshopStep
{
    /// <summary>Makes a workshop step.</summary>
    /// <param name="kind">Which step.</param>
    /// <param name="date">The day on which it was taken.</param>
    /// <exception cref="RuleException">PLC1015.</exception>
    public WorkshopStep(WorkshopStepKind kind, LocalDate? date = null)
    {
        Check(kind, date).ThrowIfBroken(nameof(WorkshopStep));
        (Kind, Date) = (kind, date?.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Which step.</summary>
    public WorkshopStepKind Kind { get; }

    /// <summary>The day on which it was taken; null where it is not known.</summary>
    public LocalDate? Date { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(WorkshopStepKind? kind = null, LocalDate? date = null)
    {
        _ = date;
        var breaches = new RuleBreaches();
        breaches.Word(kind, nameof(kind));
        return breaches;
    }
}

/// <summary>The steps of a values workshop, in their order (practice row F-12).</summary>
public enum WorkshopStepKind
{
    /// <summary>Each group examines the vision.</summary>
    ExamineVision,

    /// <summary>Each team lists what the group must do to bring it about.</summary>
    ListIdeas,

    /// <summary>Each team reviews every idea.</summary>
    ReviewIdeas,

    /// <summary>The teams share their ideas.</summary>
    ShareIdeas,

    /// <summary>The ideas are sorted into themes.</summary>
    SortIntoThemes,
}
