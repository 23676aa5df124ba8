using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>A target with what each assessed student has on it.</summary>
internal sealed class AssessedTarget
{
    private readonly Dictionary<(long Earned, long Possible, int Level), TargetEvidence> _evidence = [];

    internal AssessedTarget(MeasuredTarget measured, CountedAnswers answers, ProficiencyScale? scale, HighestLevel highest)
    {
        (Measured, Tally) = (measured, new(answers, measured.Items));
        (Proficiency, Extension) = (new(measured.Proficiency), new(measured.Extension));
        Levels = scale is null ? null : new(scale, measured.Proficiency, measured.Extension, highest);
    }

    internal MeasuredTarget Measured { get; }

    internal TargetTally Tally { get; }

    internal ScaledCut Proficiency { get; }

    internal ScaledCut Extension { get; }

    internal TargetLevels? Levels { get; }

    /// <summary>The result of some students.</summary>
    internal TargetResult Result(ReadOnlySpan<int> students, Percent confidence) =>
        Result(students, Tally.Reaching(students, Proficiency), Tally.Reaching(students, Extension), confidence);

    /// <summary>The result of some students of whom it is known how many reach the cuts.</summary>
    internal TargetResult Result(ReadOnlySpan<int> students, Share proficient, Share extension, Percent confidence) =>
        new(Measured.Target, Tally.Correct(students), proficient, extension, proficient.Interval(confidence), LevelCounts(students));

    /// <summary>What a student has on the target. Students who have the same share what says so.</summary>
    internal TargetEvidence Evidence(int student)
    {
        var (earned, possible) = Tally.Units(student);
        var level = Levels is null ? -1 : Tally.LevelOf(student, Levels);
        if (!_evidence.TryGetValue((earned, possible, level), out var evidence))
        {
            evidence = new(Measured.Target, Tally.Earned(student), Tally.Possible(student), level < 0 ? null : Levels!.Scale.Levels[level]);
            _evidence.Add((earned, possible, level), evidence);
        }
        return evidence;
    }

    private ValueList<LevelCount> LevelCounts(ReadOnlySpan<int> students)
    {
        if (Levels is not { } levels) return [];
        var counts = new int[levels.Scale.Levels.Count];
        foreach (var student in students)
            if (Tally.Counts(student) && Tally.LevelOf(student, levels) is >= 0 and var place) counts[place]++;
        return [.. counts.Select((count, place) => new LevelCount(levels.Scale.Levels[place], count))];
    }
}
