namespace Plc.Model.Analysis;

/// <summary>Classical test theory on a matrix of points, from exact sums: only the last steps are in floating point.</summary>
/// <remarks>Sources of the formulas: see <see cref="Reliability"/> and <see cref="ItemAnalysis"/>. n is the students without an absent or exempt cell, k the items.</remarks>
internal sealed class TestStatistics
{
    private readonly int _n;
    private readonly int _k;
    private readonly Int128 _sum;
    private readonly double _pointsPerUnit;

    // n²  times a population (co)variance, all exact: of an item, of an item with the total, of the total.
    private readonly Int128[] _item;
    private readonly Int128[] _withTotal;
    private readonly Int128 _total;
    private readonly Int128 _items;

    internal TestStatistics(CountedAnswers answers)
    {
        _k = answers.ItemCount;
        _pointsPerUnit = (double)answers.PointsPerUnit;
        var students = answers.Rows.Length;
        var column = new int[students];
        var totals = new long[students];
        var complete = new bool[students];
        Array.Fill(complete, true);
        for (var item = 0; item < _k; item++)
        {
            answers.CopyColumn(item, column);
            for (var i = 0; i < students; i++)
            {
                complete[i] &= column[i] != CountedAnswers.LeftOut;
                totals[i] += column[i];
            }
        }
        _n = complete.AsSpan().Count(true);

        Int128 squares = 0;
        for (var i = 0; i < students; i++)
        {
            if (!complete[i]) continue;
            _sum += totals[i];
            squares += (Int128)totals[i] * totals[i];
        }
        _total = _n * squares - _sum * _sum;

        (_item, _withTotal) = (new Int128[_k], new Int128[_k]);
        for (var item = 0; item < _k; item++)
        {
            answers.CopyColumn(item, column);
            Int128 sum = 0, square = 0, product = 0;
            for (var i = 0; i < students; i++)
            {
                if (!complete[i]) continue;
                sum += column[i];
                square += (long)column[i] * column[i];
                product += (Int128)column[i] * totals[i];
            }
            _item[item] = _n * square - sum * sum;
            _withTotal[item] = _n * product - sum * _sum;
            _items += _item[item];
        }
    }

    /// <summary>The students on whom the statistics rest.</summary>
    internal int StudentCount => _n;

    internal Statistic Mean => _n == 0
        ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed)
        : Statistic.Of((double)_sum / _n * _pointsPerUnit);

    internal Statistic StandardDeviation => _n < 2
        ? Statistic.NotDefined(NotDefinedReason.FewerThanTwoStudents)
        : Statistic.Of(Math.Sqrt((double)_total / _n / (_n - 1)) * _pointsPerUnit);

    internal Statistic Alpha =>
        _n < 2 ? Statistic.NotDefined(NotDefinedReason.FewerThanTwoStudents)
        : _k < 2 ? Statistic.NotDefined(NotDefinedReason.FewerThanTwoItems)
        : _total == 0 ? Statistic.NotDefined(NotDefinedReason.NoSpreadInTotals)
        : Statistic.Of(AlphaOf(_k, _items, _total));

    internal Statistic StandardError => Alpha.Value is { } alpha
        ? Statistic.Of(StandardDeviation.Value!.Value * Math.Sqrt(Math.Max(0, 1 - alpha)))
        : Alpha;

    internal Statistic PointBiserial(int item) =>
        _n < 2 ? Statistic.NotDefined(NotDefinedReason.FewerThanTwoStudents)
        : _item[item] == 0 ? Statistic.NotDefined(NotDefinedReason.NoSpreadInItem)
        : _total == 0 ? Statistic.NotDefined(NotDefinedReason.NoSpreadInTotals)
        : Statistic.Of(Correlation(_withTotal[item], _item[item], _total));

    internal Statistic CorrectedPointBiserial(int item) =>
        _n < 2 ? Statistic.NotDefined(NotDefinedReason.FewerThanTwoStudents)
        : _k < 2 ? Statistic.NotDefined(NotDefinedReason.FewerThanTwoItems)
        : _item[item] == 0 ? Statistic.NotDefined(NotDefinedReason.NoSpreadInItem)
        : Rest(item) == 0 ? Statistic.NotDefined(NotDefinedReason.NoSpreadInRest)
        : Statistic.Of(Correlation(_withTotal[item] - _item[item], _item[item], Rest(item)));

    internal Statistic AlphaIfDeleted(int item) =>
        _n < 2 ? Statistic.NotDefined(NotDefinedReason.FewerThanTwoStudents)
        : _k < 3 ? Statistic.NotDefined(NotDefinedReason.FewerThanThreeItems)
        : Rest(item) == 0 ? Statistic.NotDefined(NotDefinedReason.NoSpreadInRest)
        : Statistic.Of(AlphaOf(_k - 1, _items - _item[item], Rest(item)));

    /// <summary>n² times the population variance of the total without an item.</summary>
    private Int128 Rest(int item) => _total - 2 * _withTotal[item] + _item[item];

    private static double AlphaOf(int k, Int128 items, Int128 total) => k / (k - 1.0) * (double)(total - items) / (double)total;

    private static double Correlation(Int128 covariance, Int128 left, Int128 right) =>
        Math.Clamp((double)covariance / Math.Sqrt((double)left) / Math.Sqrt((double)right), -1, 1);
}
