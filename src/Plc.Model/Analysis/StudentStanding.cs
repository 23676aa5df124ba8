using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>How one student stands on a target, or on all items together: the rules of <see cref="TargetTally"/> for a row at a time.</summary>
internal sealed class StudentStanding
{
    private readonly int[] _items;
    private readonly int[] _maxima;
    private readonly bool _blankCounts;
    private readonly ScaledCut _proficiency;
    private readonly ScaledCut _extension;

    internal StudentStanding(Reference<LearningTarget>? target, CommonAssessment assessment, AnalysisPolicy policy, Cut proficiency, Cut extension)
    {
        Target = target;
        _items = [.. Enumerable.Range(0, assessment.Items.Count).Where(item => target is null || assessment.Items[item].Target == target)];
        _maxima = [.. _items.Select(item => ResultCell.Scored(assessment.Items[item].Points).Units)];
        _blankCounts = policy.BlankCells == BlankCells.CountZero || (target is null && policy.BlankCells == BlankCells.CountZeroInTotal);
        (_proficiency, _extension) = (new(proficiency), new(extension));
    }

    internal Reference<LearningTarget>? Target { get; }

    /// <summary>Whether any item counts for the student.</summary>
    internal bool Counts => ItemCount > 0;

    /// <summary>The places of the items that measure it.</summary>
    internal IReadOnlyList<int> Items => _items;

    /// <summary>How many of them count for the student.</summary>
    internal int ItemCount { get; private set; }

    internal int ItemsAtFullPoints { get; private set; }

    /// <summary>Whether every item counts for the student.</summary>
    internal bool IsComplete => ItemCount == _items.Length;

    internal long Earned { get; private set; }

    internal long Possible { get; private set; }

    internal bool IsProficient => _proficiency.IsReached(Earned, Possible, ItemCount, ItemsAtFullPoints);

    internal bool IsForExtension => _extension.IsReached(Earned, Possible, ItemCount, ItemsAtFullPoints);

    /// <summary>One for each target, in the order in which items first name it, by its cuts or else the policy's.</summary>
    internal static IEnumerable<StudentStanding> OnTargets(CommonAssessment assessment, AnalysisPolicy policy) =>
        MeasuredTarget.All(assessment, policy).Select(target => new StudentStanding(target.Target, assessment, policy, target.Proficiency, target.Extension));

    /// <summary>Goes to a student.</summary>
    /// <param name="cells">The student's cells.</param>
    /// <param name="isAssessed">Whether any of them is scored.</param>
    internal void Of(ReadOnlySpan<ResultCell> cells, bool isAssessed)
    {
        (Earned, Possible, ItemCount, ItemsAtFullPoints) = (0, 0, 0, 0);
        if (!isAssessed) return;
        for (var i = 0; i < _items.Length; i++)
        {
            var cell = cells[_items[i]];
            if (!cell.IsScored && !(_blankCounts && cell.Status == CellStatus.Blank)) continue;
            Earned += cell.Units;
            Possible += _maxima[i];
            ItemCount++;
            if (cell.Units == _maxima[i]) ItemsAtFullPoints++;
        }
    }
}
