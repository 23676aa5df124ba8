using Plc.Model.Assessments;
using Plc.Model.Learning;
using Plc.Model.Primitives;

namespace Plc.Model.Analysis;

/// <summary>How one student stands on a target, or on all items together: the rules of <see cref="TargetTally"/> for a row at a time.</summary>
internal sealed class StudentStanding
{
    /// <summary>Percents have up to six decimal places.</summary>
    private const int PercentUnits = 1_000_000;

    private readonly int[] _items;
    private readonly int[] _maxima;
    private readonly bool _blankCounts;
    private readonly (Int128 Percent, int Count) _proficiency;
    private readonly (Int128 Percent, int Count) _extension;
    private int _counted;
    private int _atFullPoints;

    internal StudentStanding(Reference<LearningTarget>? target, CommonAssessment assessment, AnalysisPolicy policy, Cut proficiency, Cut extension)
    {
        Target = target;
        _items = [.. Enumerable.Range(0, assessment.Items.Count).Where(item => target is null || assessment.Items[item].Target == target)];
        _maxima = [.. _items.Select(item => ResultCell.Scored(assessment.Items[item].Points).Units)];
        _blankCounts = policy.BlankCells == BlankCells.CountZero;
        (_proficiency, _extension) = (Scaled(proficiency), Scaled(extension));
    }

    internal Reference<LearningTarget>? Target { get; }

    /// <summary>Whether any item counts for the student.</summary>
    internal bool Counts => _counted > 0;

    internal long Earned { get; private set; }

    internal long Possible { get; private set; }

    internal bool IsProficient => Reaches(_proficiency);

    internal bool IsForExtension => Reaches(_extension);

    /// <summary>Goes to a student.</summary>
    /// <param name="cells">The student's cells.</param>
    /// <param name="isAssessed">Whether any of them is scored.</param>
    internal void Of(ReadOnlySpan<ResultCell> cells, bool isAssessed)
    {
        (Earned, Possible, _counted, _atFullPoints) = (0, 0, 0, 0);
        if (!isAssessed) return;
        for (var i = 0; i < _items.Length; i++)
        {
            var cell = cells[_items[i]];
            if (!cell.IsScored && !(_blankCounts && cell.Status == CellStatus.Blank)) continue;
            Earned += cell.Units;
            Possible += _maxima[i];
            _counted++;
            if (cell.Units == _maxima[i]) _atFullPoints++;
        }
    }

    private bool Reaches((Int128 Percent, int Count) cut) =>
        cut.Count > 0 ? _atFullPoints >= Math.Min(cut.Count, _counted) : (Int128)Earned * (100 * PercentUnits) >= cut.Percent * Possible;

    private static (Int128 Percent, int Count) Scaled(Cut cut) =>
        cut.Percent is { } percent ? ((Int128)(percent.Value * PercentUnits), 0) : (0, cut.Count!.Value);
}
