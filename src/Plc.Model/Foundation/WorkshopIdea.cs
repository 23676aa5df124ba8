using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Rules;

namespace Plc.Model.Foundation;

/// <summary>An idea of a values workshop.</summary>
/// <remarks>Equal when all facts are equal.</remarks>
public sealed record WorkshopIdea
{
    /// <summary>Makes a workshop idea.</summary>
    /// <param name="id">Unique within the workshop.</param>
    /// <param name="text">What it says.</param>
    /// <param name="team">The number of the team of the workshop that had it, from 1.</param>
    /// <exception cref="RuleException">PLC1002, PLC1004, PLC1005, PLC1101.</exception>
    public WorkshopIdea(Id<WorkshopIdea> id, string text, int? team = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Check(id, text, team).ThrowIfBroken(nameof(WorkshopIdea));
        (Id, Text, Team) = (id, text, team);
    }

    /// <summary>Unique within the workshop.</summary>
    public Id<WorkshopIdea> Id { get; }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>The number of the team that had it; null where it is not known.</summary>
    public int? Team { get; }

    /// <summary>The id alone.</summary>
    public override string ToString() => $"Idea {Id}";

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing.</summary>
    public static RuleBreaches Check(Id<WorkshopIdea>? id = null, string? text = null, int? team = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Prose(text, nameof(text));
        if (team is < 1) breaches.Add(PeopleRules.CountTooSmall, nameof(team));
        return breaches;
    }
}
