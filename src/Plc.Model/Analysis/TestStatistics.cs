namespace Plc.Model.Analysis;

/// <summary>Classical test theory on a matrix of points, from exact sums: only the last steps are in floating point.</summary>
/// <remarks>Sources of the formulas: see <see cref="Reliability"/> and <see cref="ItemAnalysis"/>. n is the students without an absent or exempt cell, k the items.</remarks>
internal sealed class TestStatistics
{
    private readonly int _n;
    private readonly int _k;
    private readonly Int128 _sum;
    private readonly double _pointsPerUnit;
    private readonly CountedAnswers _answers;
    private readonly long[] _totals;
    private readonly int[] _complete;
    private UpperLower? _upperLower;

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
            answers.CopyColumn(item, column, inTotal: true);
            for (var i = 0; i < students; i++)
            {
                complete[i] &= column[i] != CountedAnswers.LeftOut;
                totals[i] += column[i];
            }
        }
        _answers = answers;
        _complete = [.. Enumerable.Range(0, students).Where(student => complete[student])];
        _totals = Array.ConvertAll(_complete, student => totals[student]);
        _n = _totals.Length;

        Int128 squares = 0;
        foreach (var total in _totals)
        {
            _sum += total;
            squares += (Int128)total * total;
        }
        _total = _n * squares - _sum * _sum;

        (_item, _withTotal) = (new Int128[_k], new Int128[_k]);
        for (var item = 0; item < _k; item++)
        {
            answers.CopyColumn(item, column, inTotal: true);
            Int128 sum = 0, square = 0, product = 0;
            for (var i = 0; i < _n; i++)
            {
                var points = column[_complete[i]];
                sum += points;
                square += (long)points * points;
                product += (Int128)points * _totals[i];
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

    internal Statistic Discrimination(int item, UpperLowerGroups groups)
    {
        if (_n < 2) return Statistic.NotDefined(NotDefinedReason.FewerThanTwoStudents);
        if (_total == 0) return Statistic.NotDefined(NotDefinedReason.NoSpreadInTotals);
        _upperLower ??= new(_totals, groups);
        return Statistic.Of(_upperLower.Discrimination(_totals, PointsOn(item), _answers.Maximum(item)));
    }

    /// <summary>The students who made each choice of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="choices">How many choices it has.</param>
    /// <param name="choiceOf">The place of the choice that an assessed student made; below 0 where there is none.</param>
    internal Choosers[] Choosers(int item, int choices, Func<int, int> choiceOf)
    {
        var points = PointsOn(item);
        var choosers = new Choosers[choices];
        for (var i = 0; i < _n; i++)
            if (choiceOf(_complete[i]) is >= 0 and var choice)
                choosers[choice] = new(choosers[choice].Count + 1, choosers[choice].Total + _totals[i], choosers[choice].OnItem + points[i]);
        return choosers;
    }

    internal Statistic MeanTotal(Choosers choosers) => choosers.Count == 0
        ? Statistic.NotDefined(NotDefinedReason.NobodyAssessed)
        : Statistic.Of((double)choosers.Total / choosers.Count * _pointsPerUnit);

    /// <summary>The correlation of having made a choice with the total of the other items.</summary>
    internal Statistic CorrectedCorrelation(int item, Choosers choosers)
    {
        if (_n < 2) return Statistic.NotDefined(NotDefinedReason.FewerThanTwoStudents);
        if (_k < 2) return Statistic.NotDefined(NotDefinedReason.FewerThanTwoItems);
        if (choosers.Count == 0 || choosers.Count == _n) return Statistic.NotDefined(NotDefinedReason.NoSpreadInItem);
        if (Rest(item) == 0) return Statistic.NotDefined(NotDefinedReason.NoSpreadInRest);
        var rest = _sum - PointsOn(item).Sum(static points => (long)points);
        return Statistic.Of(Correlation(
            _n * (Int128)(choosers.Total - choosers.OnItem) - choosers.Count * rest, (Int128)choosers.Count * (_n - choosers.Count), Rest(item)));
    }

    /// <summary>What each student of the statistics has on an item.</summary>
    private int[] PointsOn(int item)
    {
        var column = new int[_answers.Rows.Length];
        _answers.CopyColumn(item, column, inTotal: true);
        return Array.ConvertAll(_complete, student => column[student]);
    }

    /// <summary>n² times the population variance of the total without an item.</summary>
    private Int128 Rest(int item) => _total - 2 * _withTotal[item] + _item[item];

    private static double AlphaOf(int k, Int128 items, Int128 total) => k / (k - 1.0) * (double)(total - items) / (double)total;

    private static double Correlation(Int128 covariance, Int128 left, Int128 right) =>
        Math.Clamp((double)covariance / Math.Sqrt((double)left) / Math.Sqrt((double)right), -1, 1);
}

/// <summary>The students who made one choice: how many, the sum of their totals, and of their points on the item, in units.</summary>
internal readonly record struct Choosers(int Count, long Total, long OnItem)
{
    /// <summary>Whether their mean total is higher than that of others; never where one side is empty.</summary>
    internal bool HasHigherMeanThan(Choosers other) => Count > 0 && other.Count > 0 && (Int128)Total * other.Count > (Int128)other.Total * Count;
}
