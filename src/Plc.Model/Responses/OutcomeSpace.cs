using Plc.Model.Assessments;

namespace Plc.Model.Responses;

/// <summary>All outcomes that can be, in boxes within which percent, items, level, times and series are free of each other.</summary>
internal static class OutcomeSpace
{
    private static readonly OutcomeBox Missing = new() { Times = new(0, int.MaxValue + 1m), Series = 15 };

    /// <summary>Below proficiency, with points and without all of them.</summary>
    private static readonly OutcomeBox Below =
        Missing with { Standing = TargetStanding.BelowProficiency, Percent = new(0, 100), Count = new(0, int.MaxValue), Times = new(1, int.MaxValue + 1m) };

    private static readonly OutcomeBox Proficient = Below with { Standing = TargetStanding.Proficient, Times = new(0, 1) };

    private static readonly OutcomeBox Ready = Proficient with { Standing = TargetStanding.ReadyForExtension };

    private static readonly OutcomeBox NoPoints = Below with { Percent = new(0, 0), Count = new(0, 1) };

    private static readonly OutcomeBox AllPoints = Ready with { HasAllItems = true, Percent = new(100, 100) };

    /// <summary>All outcomes: by any of these cuts or, where none are given, whatever the cuts are. Then standing is tied to the points by no more than that all points reach every cut, and none no cut.</summary>
    internal static OutcomeBox[] All(LevelRange? levels, IEnumerable<(Cut Proficiency, Cut Extension)>? cuts = null)
    {
        OutcomeBox[] assessed = [.. (cuts?.SelectMany(ByCuts) ?? [Below, Proficient, Ready]).Distinct(), NoPoints, AllPoints];
        IEnumerable<OutcomeBox> withLevel = levels is null ? [] : assessed.Select(box => box with
        {
            HasLevel = true,
            Level = box.Standing == TargetStanding.BelowProficiency ? new(levels.Lowest, levels.ProficientFrom) : new(levels.ProficientFrom, levels.End),
        });
        return [Missing, .. assessed, .. withLevel];
    }

    /// <summary>Those with points and without all of them, by the cuts of a target; a cut never asks for more items than count, so all items reach it.</summary>
    private static IEnumerable<OutcomeBox> ByCuts((Cut Proficiency, Cut Extension) cuts) => new[]
    {
        Under(Below, cuts.Proficiency), Under(From(Proficient, cuts.Proficiency), cuts.Extension), From(From(Ready, cuts.Proficiency), cuts.Extension),
    }.Where(box => box.Percent.From < box.Percent.To && box.Count.From < box.Count.To);

    private static OutcomeBox Under(OutcomeBox box, Cut cut) => cut.Percent is { } percent
        ? box with { Percent = box.Percent with { To = Math.Min(box.Percent.To, percent.Value) } }
        : box with { Count = box.Count with { To = Math.Min(box.Count.To, cut.Count!.Value) } };

    private static OutcomeBox From(OutcomeBox box, Cut cut) => cut.Percent is { } percent
        ? box with { Percent = box.Percent with { From = Math.Max(box.Percent.From, percent.Value) } }
        : box with { Count = box.Count with { From = Math.Max(box.Count.From, cut.Count!.Value) } };
}
