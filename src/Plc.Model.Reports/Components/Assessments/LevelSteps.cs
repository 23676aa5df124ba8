using Plc.Model.Analysis;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Reports.Components.Assessments;

/// <summary>How well students may have learned a target, from the lowest step on: the levels of its scale, or, where it has none, not proficient, proficient, and ready for extension.</summary>
/// <remarks>Equal when the steps are, so that targets with the same ones can be shown together.</remarks>
internal sealed record LevelSteps
{
    /// <summary>A colour for each of so many steps below proficiency, and of so many from there on: where a scale has more, neighbours share one, and the text tells them apart.</summary>
    private const int Colours = 4;

    private readonly ProficiencyScale? _scale;

    private LevelSteps(ProficiencyScale? scale, ValueList<LevelStep> steps) => (_scale, Steps) = (scale, steps);

    /// <summary>The steps, from the lowest on.</summary>
    internal ValueList<LevelStep> Steps { get; }

    internal bool IsOfScale => _scale is not null;

    /// <summary>Steps for a target without a scale.</summary>
    internal static LevelSteps ByCuts { get; } = new(null,
    [
        new("not proficient", "▼", "below-2", false), new("proficient", "●", "above-1", true), new("ready for extension", "▲", "above-4", true),
    ]);

    /// <summary>The steps of a target: those of the scale of its outcome, where one is known.</summary>
    internal static LevelSteps Of(Reference<LearningTarget> target, LearningCommunity community) =>
        community.Outcomes.FirstOrDefault(outcome => outcome.Scale is not null && outcome.Targets.Any(one => target == one.Id)) is { Scale: { } reference }
        && community.Scales.FirstOrDefault(scale => reference == scale.Id) is { } found ? new(found, StepsOf(found)) : ByCuts;

    /// <summary>The step at which a student stands.</summary>
    internal LevelStep StepOf(PieceOfEvidence piece)
    {
        if (_scale is null) return Steps[!piece.IsProficient ? 0 : piece.IsForExtension ? 2 : 1];
        // Who has no level is below proficiency, of which the scale has none.
        return Steps[piece.Level is { } level ? Steps.Count - _scale.Levels.Count(one => one.Value >= level) : 0];
    }

    public bool Equals(LevelSteps? other) => other is not null && Steps == other.Steps;

    public override int GetHashCode() => Steps.GetHashCode();

    private static ValueList<LevelStep> StepsOf(ProficiencyScale scale)
    {
        var below = scale.Levels.Count(level => level.Value < scale.ProficientFrom);
        var levels = scale.Levels.Select((level, place) => new LevelStep(
            level.Label, Words.Number(level.Value),
            place < below ? $"below-{Colour(place, below)}" : $"above-{Colour(place - below, scale.Levels.Count - below)}", place >= below));
        return below > 0 ? [.. levels] : [new("below the scale", "▼", "below-2", false), .. levels];
    }

    private static int Colour(int place, int count) => count == 1 ? 2 : 1 + (int)Math.Round((double)place * (Colours - 1) / (count - 1), MidpointRounding.AwayFromZero);
}

/// <summary>A step of learning on a target.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Sign">What stands for it in a cell, so that its colour says nothing alone.</param>
/// <param name="Colour">The class of its colour.</param>
/// <param name="IsProficient">Whether students at it are proficient.</param>
internal sealed record LevelStep(string Label, string Sign, string Colour, bool IsProficient);
