using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>The level of a student on a target, by a scale and the cuts of the target: who is proficient by the cut has a level from <c>proficientFrom</c> on, and nobody else has.</summary>
internal sealed class TargetLevels
{
    private readonly ScaledCut _proficiency;
    private readonly ScaledCut _end;
    private readonly int _below;
    private readonly int _steps;

    /// <param name="scale">The scale.</param>
    /// <param name="proficiency">From where a student is proficient.</param>
    /// <param name="extension">From where a student is ready for extension.</param>
    /// <param name="highest">Where the highest level begins.</param>
    internal TargetLevels(ProficiencyScale scale, Cut proficiency, Cut extension, HighestLevel highest)
    {
        Scale = scale;
        _proficiency = new(proficiency);
        _below = scale.Levels.Count(level => level.Value < scale.ProficientFrom);
        var proficient = scale.Levels.Count - _below;
        // The levels that share the range up to the end; the highest begins there, or ends there.
        (_steps, _end) = highest == HighestLevel.FromExtensionCut && proficient > 1
            ? (proficient - 1, new ScaledCut(extension))
            : (proficient, new ScaledCut(_proficiency.IsCount ? Cut.AtCount(int.MaxValue) : Cut.AtPercent(100)));
    }

    internal ProficiencyScale Scale { get; }

    /// <summary>The place of a student's level among those of the scale; -1 where there is none, for the scale has no level below proficiency.</summary>
    /// <param name="earned">The points that the student earned, in any unit.</param>
    /// <param name="possible">The points that were possible, in the same unit.</param>
    /// <param name="counted">The items that count for the student; 1 or more.</param>
    /// <param name="atFullPoints">Those of them that are at full points.</param>
    internal int PlaceOf(long earned, long possible, int counted, int atFullPoints)
    {
        var (part, whole) = _proficiency.Progress(earned, possible, counted, atFullPoints);
        if (!_proficiency.IsReached(earned, possible, counted, atFullPoints)) return _below == 0 ? -1 : (int)(part * _below / whole);
        if (_end.IsReached(earned, possible, counted, atFullPoints)) return Scale.Levels.Count - 1;
        // Between cuts of different kinds there is no range to be shared.
        if (_end.IsCount != _proficiency.IsCount) return _below;
        return _below + (int)((part - whole) * _steps / (_end.Progress(earned, possible, counted, atFullPoints).Whole - whole));
    }

    /// <summary>The scale of each target: that of its outcome, where the outcome names one that is there.</summary>
    internal static Dictionary<Reference<LearningTarget>, ProficiencyScale> ScalesOf(ValueList<EssentialOutcome> outcomes, ValueList<ProficiencyScale> scales)
    {
        var byId = scales.ToDictionary(scale => new Reference<ProficiencyScale>(scale.Id));
        var byTarget = new Dictionary<Reference<LearningTarget>, ProficiencyScale>();
        foreach (var outcome in outcomes)
            if (outcome.Scale is { } reference && byId.TryGetValue(reference, out var scale))
                foreach (var target in outcome.Targets) byTarget.TryAdd(target.Id, scale);
        return byTarget;
    }
}
