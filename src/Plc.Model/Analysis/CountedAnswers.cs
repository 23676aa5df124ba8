using Plc.Model.Assessments;

namespace Plc.Model.Analysis;

/// <summary>The answers that count by a policy: the rows of the students who were assessed, in one unit of points for cells and maxima alike.</summary>
internal sealed class CountedAnswers
{
    /// <summary>A cell that is left out for its student.</summary>
    internal const int LeftOut = -1;

    private readonly ScoreMatrix _scores;
    private readonly BlankCells _blankCells;
    private readonly PointUnits _units;
    private readonly int[] _column;

    internal CountedAnswers(CommonAssessment assessment, ResultSet results, AnalysisPolicy policy)
    {
        _scores = results.Scores;
        _blankCells = policy.BlankCells;
        _column = new int[results.Count];
        _units = new(assessment, results);
        PointsPerUnit = 1m / _units.PerPoint;

        var assessed = new bool[results.Count];
        for (var item = 0; item < _units.Maxima.Length; item++)
        {
            _scores.CopyColumn(item, _column);
            for (var row = 0; row < _column.Length; row++) assessed[row] |= _column[row] >= 0;
        }
        Rows = [.. Enumerable.Range(0, results.Count).Where(row => assessed[row])];
    }

    /// <summary>The rows of the students who were assessed: those with a scored cell.</summary>
    internal int[] Rows { get; }

    internal int ItemCount => _units.Maxima.Length;

    /// <summary>What a unit is in points.</summary>
    internal decimal PointsPerUnit { get; }

    /// <summary>The most that an item gives, in units.</summary>
    internal int Maximum(int item) => _units.Maxima[item];

    /// <summary>Copies what each assessed student has on an item, in units, or <see cref="LeftOut"/>.</summary>
    /// <param name="item">The item.</param>
    /// <param name="destination">A place for each student.</param>
    /// <param name="inTotal">Whether it is asked for a total over all items, and not for a target.</param>
    internal void CopyColumn(int item, Span<int> destination, bool inTotal)
    {
        var blank = _blankCells == BlankCells.CountZero || (inTotal && _blankCells == BlankCells.CountZeroInTotal) ? 0 : LeftOut;
        _scores.CopyColumn(item, _column);
        for (var i = 0; i < Rows.Length; i++)
        {
            var cell = _column[Rows[i]];
            destination[i] = cell >= 0 ? cell * _units.PerStep : cell == ScoreMatrix.Blank ? blank : LeftOut;
        }
    }
}
