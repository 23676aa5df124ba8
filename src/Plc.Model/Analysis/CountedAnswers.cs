using Plc.Model.Assessments;

namespace Plc.Model.Analysis;

/// <summary>The answers that count by a policy: the rows of the students who were assessed, in one unit of points for cells and maxima alike.</summary>
internal sealed class CountedAnswers
{
    /// <summary>A cell that is left out for its student.</summary>
    internal const int LeftOut = -1;

    private readonly ScoreMatrix _scores;
    private readonly bool _blankCounts;
    private readonly int _factor;
    private readonly int[] _maxima;
    private readonly int[] _column;

    internal CountedAnswers(CommonAssessment assessment, ResultSet results, AnalysisPolicy policy)
    {
        _scores = results.Scores;
        _blankCounts = policy.BlankCells == BlankCells.CountZero;
        _column = new int[results.Count];
        var scale = _scores.Scale;
        foreach (var item in assessment.Items) scale = Math.Max(scale, item.Points.Value.Scale);
        _factor = PowerOfTen(scale - _scores.Scale);
        PointsPerUnit = 1m / PowerOfTen(scale);
        _maxima = [.. assessment.Items.Select(item => (int)(item.Points.Value * PowerOfTen(scale)))];

        var assessed = new bool[results.Count];
        for (var item = 0; item < _maxima.Length; item++)
        {
            _scores.CopyColumn(item, _column);
            for (var row = 0; row < _column.Length; row++) assessed[row] |= _column[row] >= 0;
        }
        Rows = [.. Enumerable.Range(0, results.Count).Where(row => assessed[row])];
    }

    /// <summary>The rows of the students who were assessed: those with a scored cell.</summary>
    internal int[] Rows { get; }

    internal int ItemCount => _maxima.Length;

    /// <summary>What a unit is in points.</summary>
    internal decimal PointsPerUnit { get; }

    /// <summary>The most that an item gives, in units.</summary>
    internal int Maximum(int item) => _maxima[item];

    /// <summary>Copies what each assessed student has on an item, in units, or <see cref="LeftOut"/>.</summary>
    internal void CopyColumn(int item, Span<int> destination)
    {
        _scores.CopyColumn(item, _column);
        for (var i = 0; i < Rows.Length; i++)
        {
            var cell = _column[Rows[i]];
            destination[i] = cell >= 0 ? cell * _factor : cell == ScoreMatrix.Blank && _blankCounts ? 0 : LeftOut;
        }
    }

    private static int PowerOfTen(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1_000, _ => 10_000 };
}
